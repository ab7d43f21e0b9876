// textDocument/references: all mentions and quotes of somebody, here and in the other articles that name them.
import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { entityAsked, references as referencesTo } from '../../core';
import { caretIn, locations, type Session } from '../session';

/** At most this many other articles are read for one request. */
const ARTICLES = 200;

export async function references(session: Session, params: ReferenceParams, token: CancellationToken): Promise<Location[]> {
  const at = await caretIn(session, params);
  const entity = at && entityAsked(at.open.article, at.offset);
  if (!at || !entity) return [];
  const withIntroduction = params.context.includeDeclaration !== false;
  const own = referencesTo(at.open.article, entity.key, withIntroduction).map((span) => ({ uri: at.open.uri, range: at.open.lines.range(span) }));
  const elsewhere: Location[] = [];
  const others = session.coverage().entities(entity.key, entity.descriptions.map((d) => d.text)).filter((o) => o.article !== at.open.id);
  for (const { article: id, entity: theirs } of others.slice(0, ARTICLES)) {
    if (token.isCancellationRequested) return [];
    const article = await session.articles.any(id);
    if (article) elsewhere.push(...locations(session, referencesTo(article, theirs.key, true).map((s) => ({ ...s, article: id }))));
  }
  return [...own, ...elsewhere];
}
