// textDocument/definition: to the place that introduces who is meant.
import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { definition as definitionAt } from '../../core';
import { caretIn, type Session } from '../session';

export async function definition(session: Session, params: DefinitionParams): Promise<DefinitionLink[] | Location[]> {
  const at = await caretIn(session, params);
  const found = at && definitionAt(at.open.article, at.offset);
  if (!at || !found) return [];
  const { lines, uri } = at.open;
  const target = lines.range(found.target);
  return session.client.definitionLinks ? [{ originSelectionRange: lines.range(found.origin), targetUri: uri, targetRange: target, targetSelectionRange: target }]
    : [{ uri, range: target }];
}
