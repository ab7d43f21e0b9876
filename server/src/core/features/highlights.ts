// Highlights: all mentions of the entity under the caret, or a quotation with its speaker and cue.
import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { entityAt, mentionsOf, quoteAt } from './at';

export interface Highlight extends Span {
  /** names and quoted words · who or what they are tied to (speaker, cue) */
  readonly what: 'text' | 'tie';
}

/** What belongs together with the thing at `offset`. */
export function highlights(article: Article, offset: number): Highlight[] {
  const entity = entityAt(article, offset);
  const quote = quoteAt(article, offset);
  const inWords = quote?.parts.some((p) => p.start <= offset && offset <= p.end);
  // A name within quoted words is a name first; the speaker of a quote is tied to it and is a name too.
  const found: Highlight[] = [];
  if (entity) for (const m of mentionsOf(article, entity)) found.push({ what: 'text', start: m.start, end: m.end });
  if (quote && !(entity && inWords)) {
    for (const p of quote.parts) found.push({ what: 'text', start: p.start, end: p.end });
    for (const tie of [quote.speaker, quote.cue]) if (tie) found.push({ what: 'tie', start: tie.start, end: tie.end });
  }
  const seen = new Set<string>();
  return found.sort((a, b) => a.start - b.start || b.end - a.end || (a.what === 'tie' ? -1 : 1)).filter((h) => {
    const key = `${h.start}-${h.end}`;
    return !seen.has(key) && seen.add(key);
  });
}
