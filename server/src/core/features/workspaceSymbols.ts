// Symbols of the whole coverage: people, organisations and places, and quotes.
import type { EntityType } from '../article/mention';
import type { Digest } from '../coverage/coverage';
import type { Span } from '../text/span';
import { firstWords } from './words';

export interface CoverageSymbol extends Span {
  readonly what: EntityType | 'quote';
  readonly name: string;
  /** The headline of the article it stands in. */
  readonly container: string;
  readonly article: string;
}

/** Symbols whose name has the letters of `query` in order, at most `limit`. */
export function workspaceSymbols(digests: Iterable<Digest>, query: string, limit = 500): CoverageSymbol[] {
  const found: CoverageSymbol[] = [];
  const sought = fold(query);
  for (const d of digests) {
    for (const e of d.entities) {
      if (found.length >= limit) return found;
      if (matches(fold(e.name), sought)) found.push({ what: e.type, name: e.name, container: d.headline, article: d.id, start: e.first.start, end: e.first.end });
    }
    for (const q of d.quotes) {
      if (found.length >= limit) return found;
      const name = `${q.canonicalSpeaker ?? 'Unattributed'} — “${firstWords(q.text, 60)}”`;
      if (matches(fold(name), sought)) found.push({ what: 'quote', name, container: d.headline, article: d.id, start: q.start, end: q.end });
    }
  }
  return found;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the characters of `sought` stand in `name` in order: what editors filter by. */
function matches(name: string, sought: string): boolean {
  let at = 0;
  for (const c of sought) {
    if (c === ' ') continue;
    at = name.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
