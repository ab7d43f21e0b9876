// The Quotes view: who says what, by speaker.
import { type Disposable, ThemeIcon, commands } from 'vscode';
import { type QuoteItem, Request, type SpeakerGroup } from '../../../server/src/protocol';
import { copy, createView, type Row, type Scope, type Server } from './tree';

const icons: Record<SpeakerGroup['status'], ThemeIcon> = {
  named: new ThemeIcon('person'), described: new ThemeIcon('account'), unresolved: new ThemeIcon('question'), unattributed: new ThemeIcon('warning'),
};
const status: Record<SpeakerGroup['status'], string> = {
  named: '', described: 'not named', unresolved: 'not resolved', unattributed: '',
};

/** Speakers with their quotes below them. */
export const quoteRows = (groups: readonly SpeakerGroup[], scope: Scope): Row<QuoteItem>[] => groups.map((group) => ({
  id: `${group.status}:${group.speaker}`, label: group.speaker, kind: 'speaker', icon: icons[group.status],
  description: [String(group.quotes.length), status[group.status]].filter(Boolean).join(' · '),
  children: group.quotes.map((quote, i) => ({
    id: `${group.status}:${group.speaker}:${quote.uri}:${i}`, label: quote.text, kind: 'quote', place: quote, item: quote,
    description: [quote.detail, quote.anonymous ? 'anonymous' : '', scope === 'coverage' ? quote.article : ''].filter(Boolean).join(' · '),
    tooltip: `${quote.text}\n\n${group.speaker}: ${quote.detail}\n${quote.article}, line ${quote.range.start.line + 1}`,
    icon: new ThemeIcon(quote.type === 'indirect' ? 'comment' : 'quote'),
  })),
}));

/** The quotes as plain text, a speaker a paragraph. */
export const quotesAsText = (rows: readonly Row<QuoteItem>[]): string => rows.map((speaker) =>
  [speaker.label, ...(speaker.children ?? []).map((q) => `  ${q.label}${q.description ? ` (${q.description})` : ''}`)].join('\n')).join('\n\n') + '\n';

/** The quotes as Markdown, a speaker a heading, a quote a list item. */
export const quotesAsMarkdown = (rows: readonly Row<QuoteItem>[]): string => rows.map((speaker) =>
  [`## ${speaker.label}`, '', ...(speaker.children ?? []).map((q) => `- ${q.label.replace(/([\\`*_[\]<>])/g, '\\$1')}${q.description ? ` *(${q.description})*` : ''}`)].join('\n')).join('\n\n') + '\n';

export function registerQuotes(server: Server): Disposable[] {
  const view = createView<SpeakerGroup[], QuoteItem>(server, {
    id: 'newsReview.quotes', request: Request.quotes, scopes: true, rows: quoteRows, empty: 'No quotes here.',
    count: (groups) => `${groups.reduce((n, g) => n + g.quotes.length, 0)}`,
  });
  /** What a menu was opened on, or all that is shown. */
  const chosen = (row?: Row<QuoteItem>) => row?.kind === 'speaker' ? [row] : view.rows();
  return [...view.disposables,
    commands.registerCommand('newsReview.quotes.copyText', (row?: Row<QuoteItem>) => copy(row?.kind === 'quote' ? row.label : quotesAsText(chosen(row)), 'quotes')),
    commands.registerCommand('newsReview.quotes.copyMarkdown', (row?: Row<QuoteItem>) => copy(quotesAsMarkdown(chosen(row)), 'quotes as Markdown')),
  ];
}
