// workspace/symbol: names and quotes of the whole coverage.
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { digestOf, workspaceSymbols, type CoverageSymbol } from '../../core';
import { locations, type Session } from '../session';

const kinds: Readonly<Record<CoverageSymbol['what'], SymbolKind>> = {
  PERSON: SymbolKind.Class, ORG: SymbolKind.Module, PLACE: SymbolKind.Namespace, MISC: SymbolKind.Constant, quote: SymbolKind.String,
};

export async function workspaceSymbol(session: Session, params: WorkspaceSymbolParams): Promise<SymbolInformation[]> {
  const open = await session.articles.allOpen();
  const digests = new Map(session.coverage().digests);
  for (const o of open) if (!o.notChecked) digests.set(o.id, digestOf(o.article));
  return workspaceSymbols(digests.values(), params.query).flatMap((s) => {
    const [location] = locations(session, [s]);
    return location ? [{ name: s.name, kind: kinds[s.what], containerName: s.container, location }] : [];
  });
}
