// textDocument/references: all mentions and quotes of somebody, here and in the other articles that name them.
import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { entityAsked, references as referencesTo } from '../../core';
import { articleNow, bearersElsewhere, caretIn, type Session } from '../session';

/** At most this many other articles are read for one request. */
const ARTICLES = 200;

export async function references(session: Session, params: ReferenceParams, token: CancellationToken): Promise<Location[]> {
  const at = await caretIn(session, params);
  const entity = at && entityAsked(at.open.article, at.offset);
  if (!at || !entity) return [];
  const found = referencesTo(at.open.article, entity.key, params.context.includeDeclaration !== false).map((span) => ({ uri: at.open.uri, range: at.open.lines.range(span) }));
  for (const { article: id, entity: theirs } of bearersElsewhere(session, at.open, entity).slice(0, ARTICLES)) {
    if (token.isCancellationRequested) return [];
    const now = await articleNow(session, id);
    if (now) found.push(...referencesTo(now.article, theirs.key, true).map((span) => ({ uri: now.uri, range: now.lines.range(span) })));
  }
  return found;
}
