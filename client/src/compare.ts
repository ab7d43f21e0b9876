// "Compare with…": two articles side by side with one typography, so that only real differences show.
import { type Disposable, EventEmitter, type QuickPickItem, Uri, commands, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientCommand, type Comparison, type CoverageView, Request } from '../../server/src/protocol';
import { activeArticle, baseName } from './documents';

/** The scheme of the two texts on show; the server does not read it, so they are not checked again. */
const scheme = 'news-review-compare';

/** A made-up file for one side: the file's own name, so that the tab says it, and both addresses to ask the server with. */
const sideUri = (side: 'left' | 'right', left: Uri, right: Uri): Uri => Uri.from({ scheme, path: `/${side}/${baseName(side === 'left' ? left : right)}`,
  query: JSON.stringify({ side, left: left.toString(), right: right.toString() }) });

/** Lets the reader choose the other article: those on the same story first, then the rest of the coverage. */
async function pickOther(client: BaseLanguageClient, uri: Uri): Promise<Uri | undefined> {
  const view = await client.sendRequest<CoverageView>(Request.coverage, { uri: uri.toString(), scope: 'article' });
  const items: (QuickPickItem & { uri: string })[] = view.related.map((a) => ({ label: a.headline, description: a.source ?? a.published ?? undefined,
    detail: a.shared.map((p) => p.label).join(' · ') || undefined, uri: a.uri }));
  if (!items.length) {
    const files = await workspace.findFiles('**/*.{txt,md,article,news}', undefined, 500);
    items.push(...files.filter((f) => f.toString() !== uri.toString()).map((f) => ({ label: baseName(f), description: workspace.asRelativePath(f), uri: f.toString() })));
  }
  const picked = await window.showQuickPick(items, { title: 'Compare with…', placeHolder: 'The other article', matchOnDescription: true, matchOnDetail: true });
  return picked && Uri.parse(picked.uri);
}

const asUri = (value: unknown): Uri | undefined => value instanceof Uri ? value : typeof value === 'string' ? Uri.parse(value) : undefined;

/**
 * Compares two articles. Comes from a link (two strings), the explorer (a file and the files selected), a view or the
 * palette (nothing: the article in front, and the other one is asked for).
 */
async function compare(client: BaseLanguageClient, first?: unknown, second?: unknown): Promise<void> {
  const selected = Array.isArray(second) ? second.map(asUri).filter((u) => u !== undefined) : [];
  const left = asUri(selected.length === 2 ? selected[0] : first) ?? activeArticle()?.uri;
  if (!left) {
    window.showInformationMessage('Open an article first, then compare it with another.');
    return;
  }
  const right = selected.length === 2 ? selected[1] : asUri(second) ?? await pickOther(client, left);
  if (!right) return;
  await commands.executeCommand('vscode.diff', sideUri('left', left, right), sideUri('right', left, right),
    `${baseName(left)} ↔ ${baseName(right)} (typography evened out)`, { preview: true });
}

/** Registers the command and the provider of the two texts; an edit of either article brings the comparison up to date. */
export function registerCompare(client: BaseLanguageClient): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const open = () => workspace.textDocuments.filter((d) => d.uri.scheme === scheme).map((d) => d.uri);
  return [
    changed,
    commands.registerCommand(ClientCommand.compare, (first?: unknown, second?: unknown) => compare(client, first, second)),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const { side, left, right } = JSON.parse(uri.query) as { side: 'left' | 'right'; left: string; right: string };
        const comparison = await client.sendRequest<Comparison | null>(Request.compare, { left, right });
        return comparison ? comparison[side].text : 'This article cannot be read any more.';
      },
    }),
    workspace.onDidSaveTextDocument((saved) => {
      for (const uri of open()) if (uri.query.includes(saved.uri.toString())) changed.fire(uri);
    }),
  ];
}
