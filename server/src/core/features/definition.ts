// Go to definition: from a name, pronoun or speaker to the place that introduces who that is.
import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { entityAt, introductionOf, mentionAt, quoteAt } from './at';

/** Where it comes from, and where it leads. */
export interface Definition {
  readonly origin: Span;
  readonly target: Span;
}

/** The mention that introduces the entity at `offset`; for quoted words, their speaker's. Null where that is not known. */
export function definition(article: Article, offset: number): Definition | null {
  const mention = mentionAt(article, offset);
  const entity = entityAt(article, offset);
  if (mention && entity) {
    const target = introductionOf(article, entity);
    return target && { origin: mention, target };
  }
  if (mention) return null;
  const quote = quoteAt(article, offset);
  if (!quote) return null;
  const origin = [...quote.parts, quote.cue, quote.speaker].find((s) => s && s.start <= offset && offset <= s.end);
  const speaker = quote.entity === null ? null : article.entities[quote.entity];
  const target = (speaker && introductionOf(article, speaker)) ?? quote.speaker;
  return origin && target ? { origin, target } : null;
}
