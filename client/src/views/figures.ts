// The Figures view: the ledger. Every figure and date by what it counts, with its verdict and a tick for "verified".
import { type Disposable, type ExtensionContext, ThemeColor, ThemeIcon, TreeItemCheckboxState, commands } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FigureGroup, type FigureItem, Request } from '../../../server/src/protocol';
import { copy, createView, type Row, type Scope } from './tree';
import { createVerified, type Verified } from './verified';

const verdictIcon = (item: FigureItem): ThemeIcon => {
  switch (item.verdict) {
    case 'conflicts': return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
    case 'update': return new ThemeIcon('history');
    case 'agrees': return new ThemeIcon('pass');
    case 'compatible': return new ThemeIcon('pass');
    default: return new ThemeIcon(item.what === 'moment' ? 'calendar' : 'symbol-number');
  }
};

const ticks = {
  verified: 'Verified', open: 'Tick when you have verified this figure',
  stale: 'Was verified, but its sentence has changed since: verify again',
} as const;

/** Groups with their figures below them. Groups with a conflict say so. */
export const figureRows = (verified: Verified) => (groups: readonly FigureGroup[], scope: Scope): Row<FigureItem>[] => groups.map((group) => {
  const children = group.items.map((item, i): Row<FigureItem> => {
    const state = verified.state(item.uri, item.key, item.hash);
    return {
      id: `${group.label}:${item.uri}:${item.key}:${i}`, label: item.text, kind: `figure.${state}`, place: item, item,
      description: [state === 'stale' ? 'changed since verified' : '', item.value, item.verdict && item.verdict !== 'cannot tell' ? item.verdict : '',
        item.source ?? '', scope === 'coverage' ? item.article : ''].filter(Boolean).join(' · '),
      tooltip: [item.sentence, '', ticks[state], `${item.article}, line ${item.range.start.line + 1}`].join('\n'),
      icon: state === 'stale' ? new ThemeIcon('warning', new ThemeColor('list.warningForeground')) : verdictIcon(item),
      tick: { on: state === 'verified', tooltip: ticks[state] },
    };
  });
  const done = children.filter((c) => c.tick?.on).length;
  const conflicts = group.items.filter((i) => i.verdict === 'conflicts').length;
  return {
    id: group.label, label: group.label, kind: 'figureGroup', children,
    description: [`${done}/${children.length} verified`, conflicts ? `${conflicts} in conflict` : ''].filter(Boolean).join(' · '),
    icon: conflicts ? new ThemeIcon('error', new ThemeColor('list.errorForeground')) : undefined,
  };
});

const columns = ['Counted', 'As written', 'Value', 'Verdict', 'Source', 'Verified', 'Article', 'Line', 'Sentence'] as const;

/** The ledger as a table, a figure a row. */
const cells = (rows: readonly Row<FigureItem>[]): string[][] => rows.flatMap((group) => (group.children ?? []).flatMap(({ item, kind }) => item ? [[
  group.label, item.text, item.value, item.verdict ?? '', item.source ?? '', kind === 'figure.verified' ? 'yes' : kind === 'figure.stale' ? 'changed since' : 'no',
  item.article, String(item.range.start.line + 1), item.sentence]] : []));

export const figuresAsMarkdown = (rows: readonly Row<FigureItem>[]): string => [
  `| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`,
  ...cells(rows).map((r) => `| ${r.map((c) => c.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`),
].join('\n') + '\n';

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export const figuresAsCsv = (rows: readonly Row<FigureItem>[]): string => [[...columns], ...cells(rows)]
  .map((r) => r.map((c) => (/^[=+@-]/.test(c) ? `'${c}` : c)).map((c) => (/[",\r\n]/.test(c) ? `"${c.replace(/"/g, '""')}"` : c)).join(',')).join('\r\n') + '\r\n';

export function registerFigures(client: BaseLanguageClient, context: ExtensionContext): Disposable[] {
  const verified = createVerified(context.workspaceState);
  const view = createView<FigureGroup[], FigureItem>(client, {
    id: 'newsReview.figures', request: Request.figures, scopes: true, rows: figureRows(verified), empty: 'No figures or dates here.',
    count: (groups) => `${groups.reduce((n, g) => n + g.items.length, 0)}`,
  });
  return [...view.disposables,
    view.tree.onDidChangeCheckboxState(async ({ items }) => {
      for (const [{ item }, state] of items) if (item) await verified.set(item.uri, item.key, item.hash, state === TreeItemCheckboxState.Checked);
      view.refresh();
    }),
    commands.registerCommand('newsReview.figures.copyMarkdown', () => copy(figuresAsMarkdown(view.rows()), 'figures as Markdown')),
    commands.registerCommand('newsReview.figures.copyCsv', () => copy(figuresAsCsv(view.rows()), 'figures as CSV')),
  ];
}
