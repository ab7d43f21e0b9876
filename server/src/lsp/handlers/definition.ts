// textDocument/definition: to the place that introduces who is meant; in another article where this one does not say.
import type { CancellationToken, DefinitionLink, DefinitionParams, Location, Range } from 'vscode-languageserver';
import { definition as definitionAt, introductionOf, isIntroduced, type Entity } from '../../core';
import type { Open } from '../articles';
import { articleNow, bearersElsewhere, caretIn, type Session } from '../session';

/** At most this many other articles are read to find an introduction. */
const ARTICLES = 20;

export async function definition(session: Session, params: DefinitionParams, token: CancellationToken): Promise<DefinitionLink[] | Location[]> {
  const at = await caretIn(session, params);
  const found = at && definitionAt(at.open.article, at.offset);
  if (!at || !found) return [];
  const { lines } = at.open;
  const { uri, range } = (found.notIntroduced && await introducedElsewhere(session, at.open, found.notIntroduced, token)) ?? { uri: at.open.uri, range: lines.range(found.target) };
  return session.client.definitionLinks ? [{ originSelectionRange: lines.range(found.origin), targetUri: uri, targetRange: range, targetSelectionRange: range }] : [{ uri, range }];
}

/** The introduction by another article, one on the same story first. */
async function introducedElsewhere(session: Session, open: Open, entity: Entity, token: CancellationToken): Promise<{ uri: string; range: Range } | null> {
  const related = session.coverage().relatedTo(open.article).map((r) => r.digest.id);
  const rank = (id: string) => { const at = related.indexOf(id); return at < 0 ? related.length : at; };
  for (const { article: id, entity: theirs } of [...bearersElsewhere(session, open, entity)].sort((a, b) => rank(a.article) - rank(b.article)).slice(0, ARTICLES)) {
    if (token.isCancellationRequested) return null;
    const now = await articleNow(session, id);
    const who = now?.article.entities.find((e) => e.key === theirs.key);
    const place = now && who && isIntroduced(now.article, who) ? introductionOf(now.article, who) : null;
    if (now && place) return { uri: now.uri, range: now.lines.range(place) };
  }
  return null;
}
