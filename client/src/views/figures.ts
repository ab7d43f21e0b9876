// The Figures view: the ledger. Every figure and date by what it counts, with its verdict and a tick for "verified".
import { type Disposable, type ExtensionContext, ThemeColor, ThemeIcon, TreeItemCheckboxState, commands } from 'vscode';
import { type FigureGroup, type FigureItem, Request } from '../../../server/src/protocol';
import { copy, createView, type Row, type Scope, type Server } from './tree';
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

/** A figure in the ledger, with what its group counts. */
export type Entry = FigureItem & { readonly counted: string };

/** Groups with their figures below them; a figure that stands alone needs no group. Groups with a conflict say so. */
export const figureRows = (verified: Verified) => (groups: readonly FigureGroup[], scope: Scope): Row<Entry>[] => groups.map((group) => {
  const entries = group.items.map((item, i) => entryRow(verified, { ...item, counted: group.label }, i, scope));
  if (entries.length === 1) return entries[0];
  const done = entries.filter((c) => c.tick?.on).length;
  const conflicts = group.items.filter((i) => i.verdict === 'conflicts').length;
  return {
    id: group.label, label: group.label, kind: 'figureGroup', children: entries,
    description: [`${done}/${entries.length} verified`, conflicts ? `${conflicts} in conflict` : ''].filter(Boolean).join(' · '),
    icon: conflicts ? new ThemeIcon('error', new ThemeColor('list.errorForeground')) : undefined,
  };
});

function entryRow(verified: Verified, item: Entry, index: number, scope: Scope): Row<Entry> {
  const state = verified.state(item.uri, item.key, item.hash);
  return {
    id: `${item.counted}:${item.uri}:${item.key}:${index}`, label: item.text, kind: `figure.${state}`, place: item, item,
    description: [state === 'stale' ? 'changed since verified' : '', item.value === item.text ? '' : item.value, item.verdict && item.verdict !== 'cannot tell' ? item.verdict : '',
      item.source ?? '', scope === 'coverage' ? item.article : ''].filter(Boolean).join(' · '),
    tooltip: [item.sentence, '', ticks[state], `${item.article}, line ${item.range.start.line + 1}`].join('\n'),
    icon: state === 'stale' ? new ThemeIcon('warning', new ThemeColor('list.warningForeground')) : verdictIcon(item),
    tick: { on: state === 'verified', tooltip: ticks[state] },
  };
}

const columns = ['Counted', 'As written', 'Value', 'Verdict', 'Source', 'Verified', 'Article', 'Line', 'Sentence'] as const;

/** The ledger as a table, a figure a row. */
const cells = (rows: readonly Row<Entry>[]): string[][] => rows.flatMap((row) => row.children ?? [row]).flatMap(({ item, kind }) => item ? [[
  item.counted, item.text, item.value, item.verdict ?? '', item.source ?? '', kind === 'figure.verified' ? 'yes' : kind === 'figure.stale' ? 'changed since' : 'no',
  item.article, String(item.range.start.line + 1), item.sentence]] : []);

export const figuresAsMarkdown = (rows: readonly Row<Entry>[]): string => [
  `| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`,
  ...cells(rows).map((r) => `| ${r.map((c) => c.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`),
].join('\n') + '\n';

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export const figuresAsCsv = (rows: readonly Row<Entry>[]): string => [[...columns], ...cells(rows)]
  .map((r) => r.map((c) => (/^[=+@-]/.test(c) ? `'${c}` : c)).map((c) => (/[",\r\n]/.test(c) ? `"${c.replace(/"/g, '""')}"` : c)).join(',')).join('\r\n') + '\r\n';

export function registerFigures(server: Server, context: ExtensionContext): Disposable[] {
  const verified = createVerified(context.workspaceState);
  const view = createView<FigureGroup[], Entry>(server, {
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
