// A tree over what the server says of the article in front, or of the whole coverage: what all our views have in common.
// A view gives its rows; scope, filter, refresh and messages are looked after here.
import { CancellationTokenSource, type Command, type Disposable, type Event, EventEmitter, type MarkdownString, type ThemeIcon, TreeItem, TreeItemCheckboxState,
  TreeItemCollapsibleState, type TreeView, commands, env, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Changed, ClientCommand, type Place, type ViewParams } from '../../../server/src/protocol';
import { activeArticle } from '../documents';

export type Scope = ViewParams['scope'];

/** One line of a tree. `Item` is what the server said that it stands for. */
export interface Row<Item> {
  /** Stable while the article is edited: keeps groups open and closed. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string | MarkdownString;
  readonly icon?: ThemeIcon;
  /** For `viewItem` in menus. */
  readonly kind: string;
  /** Where a click leads. */
  readonly place?: Place | null;
  readonly tick?: { readonly on: boolean; readonly tooltip: string };
  readonly item?: Item;
  readonly children?: readonly Row<Item>[];
  readonly collapsed?: boolean;
}

/** What the views have of the server. */
export interface Server {
  readonly client: BaseLanguageClient;
  /** An article, or what the articles say together, changed. */
  readonly onChanged: Event<Changed>;
}

export interface ViewSpec<Answer, Item> {
  /** `newsReview.quotes`: id of the view, prefix of its commands and of its context keys. */
  readonly id: string;
  readonly request: string;
  /** Whether the view can show the coverage as well as the article. */
  readonly scopes: boolean;
  readonly rows: (answer: Answer, scope: Scope) => readonly Row<Item>[];
  /** What an empty view says. */
  readonly empty: string;
  /** How many things it shows, for the view's description. */
  readonly count?: (answer: Answer) => string;
}

export interface View<Item> {
  /** The rows on show, filtered. */
  readonly rows: () => readonly Row<Item>[];
  readonly refresh: () => void;
  readonly tree: TreeView<Row<Item>>;
  readonly disposables: readonly Disposable[];
}

/** Rows that hold all the words, or have children that do. A row that holds them keeps all its children. */
export function filterRows<Item>(rows: readonly Row<Item>[], words: string): readonly Row<Item>[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (!wanted.length) return rows;
  const holds = (row: Row<Item>, more: string) => {
    const text = `${more} ${row.label} ${row.description ?? ''} ${typeof row.tooltip === 'string' ? row.tooltip : ''}`.toLowerCase();
    return wanted.every((w) => text.includes(w));
  };
  return rows.flatMap((row) => {
    if (holds(row, '')) return [row];
    const children = (row.children ?? []).filter((c) => holds(c, row.label));
    return children.length ? [{ ...row, children, collapsed: false }] : [];
  });
}

/** A row as the editor wants it. */
export function treeItem<Item>(row: Row<Item>): TreeItem {
  const state = !row.children?.length ? TreeItemCollapsibleState.None : row.collapsed ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(row.label, state);
  const open: Command | undefined = row.place ? { command: ClientCommand.reveal, title: 'Show in the article', arguments: [row.place.uri, row.place.range] } : undefined;
  return Object.assign(item, { id: row.id, description: row.description, tooltip: row.tooltip, iconPath: row.icon, contextValue: row.kind, command: open,
    checkboxState: row.tick && { state: row.tick.on ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked, tooltip: row.tick.tooltip } });
}

const refreshDelay = 150;

/** Registers a view and the commands that all views share: scope, filter, refresh. */
export function createView<Answer, Item>({ client, onChanged }: Server, spec: ViewSpec<Answer, Item>): View<Item> {
  let scope: Scope = 'article';
  let words = '';
  let uri: string | null = activeArticle()?.uri.toString() ?? null;
  let answer: Answer | undefined;
  let shown: readonly Row<Item>[] = [];
  let asking: CancellationTokenSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new EventEmitter<void>();
  const tree = window.createTreeView<Row<Item>>(spec.id, {
    treeDataProvider: { onDidChangeTreeData: changed.event, getChildren: (row) => [...(row ? row.children ?? [] : shown)], getTreeItem: treeItem },
    showCollapseAll: true, manageCheckboxStateManually: true,
  });

  const render = () => {
    const all = answer === undefined ? [] : spec.rows(answer, scope);
    shown = filterRows(all, words);
    tree.description = [scope === 'coverage' ? 'all articles' : '', answer !== undefined && all.length ? spec.count?.(answer) : ''].filter(Boolean).join(' · ');
    tree.message = words ? `Only “${words}”${shown.length ? '' : ': nothing found'}` : answer !== undefined && !all.length ? spec.empty : undefined;
    changed.fire();
  };
  const ask = async () => {
    asking?.cancel();
    if (!uri && scope === 'article') {
      answer = undefined;
      return render();
    }
    const mine = asking = new CancellationTokenSource();
    try {
      const given = await client.sendRequest<Answer>(spec.request, { uri, scope } satisfies ViewParams, mine.token);
      if (mine !== asking) return;
      answer = given;
      render();
    } catch {
      // cancelled by a later question, or the server is starting or stopping: the next change asks again
    }
  };
  const refresh = () => {
    clearTimeout(timer);
    if (tree.visible) timer = setTimeout(() => void ask(), refreshDelay);
  };
  const setScope = (to: Scope) => {
    scope = to;
    void commands.executeCommand('setContext', `${spec.id}.scope`, to);
    void ask();
  };
  const setFilter = (to: string) => {
    words = to.trim();
    void commands.executeCommand('setContext', `${spec.id}.filtered`, words !== '');
    render();
  };
  return {
    rows: () => shown, refresh, tree,
    disposables: [
      tree, changed, { dispose: () => { clearTimeout(timer); asking?.cancel(); } },
      tree.onDidChangeVisibility(refresh),
      onChanged((c) => { if (c.uri === null || c.uri === uri || scope === 'coverage') refresh(); }),
      window.onDidChangeActiveTextEditor(() => {
        // A look at the output or a comparison does not empty the view while the article is open; another article fills it anew.
        const article = activeArticle();
        if (!article && workspace.textDocuments.some((d) => d.uri.toString() === uri)) return;
        uri = article?.uri.toString() ?? null;
        refresh();
      }),
      ...(spec.scopes ? [
        commands.registerCommand(`${spec.id}.showCoverage`, () => setScope('coverage')),
        commands.registerCommand(`${spec.id}.showArticle`, () => setScope('article')),
      ] : []),
      commands.registerCommand(`${spec.id}.filter`, async () => {
        const typed = await window.showInputBox({ title: 'Filter', prompt: 'Words that a line must hold; empty shows all', value: words });
        if (typed !== undefined) setFilter(typed);
      }),
      commands.registerCommand(`${spec.id}.clearFilter`, () => setFilter('')),
      commands.registerCommand(`${spec.id}.refresh`, () => void ask()),
    ],
  };
}

/** Puts a text on the clipboard and says so. */
export async function copy(text: string, what: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(`$(check) Copied ${what}`, 3000);
}
