// textDocument/documentSymbol: the outline of headline and quotes.
import { type DocumentSymbol, type DocumentSymbolParams, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { outline, type OutlineItem } from '../../core';
import type { Open } from '../articles';
import type { Session } from '../session';

const kinds = { headline: SymbolKind.File, quote: SymbolKind.String, part: SymbolKind.String } as const;

export async function documentSymbol(session: Session, params: DocumentSymbolParams): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const open = await session.articles.open(params.textDocument.uri);
  if (!open || open.notChecked) return [];
  const items = outline(open.article);
  return session.client.hierarchicalSymbols ? items.map((i) => toSymbol(open, i))
    : items.map((i) => ({ name: i.name, kind: kinds[i.what], location: { uri: open.uri, range: open.lines.range(i) } }));
}

const toSymbol = (open: Open, item: OutlineItem): DocumentSymbol => ({
  name: item.name || '…', detail: item.detail, kind: kinds[item.what], range: open.lines.range(item), selectionRange: open.lines.range(item.selection),
  children: item.children.map((c) => toSymbol(open, c)),
});
