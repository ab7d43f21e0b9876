// Go to definition: from a name, pronoun or speaker to the place that introduces who that is.
import type { Article } from '../article/article';
import type { Entity } from '../article/mention';
import type { Span } from '../text/span';
import { entityAt, introductionOf, isIntroduced, mentionAt, quoteAt } from './at';
import { countryNamed, demonymAt } from './demonyms';

/** Where it comes from, and where it leads. */
export interface Definition {
  readonly origin: Span;
  readonly target: Span;
  /** Who is meant, where the article does not say who that is: another one may. */
  readonly notIntroduced: Entity | null;
}

/** The mention that introduces the entity at `offset`; for quoted words, their speaker's; for "French", that of France. Null where that is not known. */
export function definition(article: Article, offset: number): Definition | null {
  const mention = mentionAt(article, offset);
  if (mention) return to(article, mention, entityAt(article, offset), null);
  const demonym = demonymAt(article, offset);
  const country = demonym && countryNamed(article, demonym.country);
  if (demonym && country) return to(article, demonym, country, null);
  const quote = quoteAt(article, offset);
  const origin = quote && [...quote.parts, quote.cue, quote.speaker].find((s) => s && s.start <= offset && offset <= s.end);
  return quote && origin ? to(article, origin, quote.entity === null ? null : article.entities[quote.entity], quote.speaker) : null;
}

function to(article: Article, { start, end }: Span, entity: Entity | null, otherwise: Span | null): Definition | null {
  const target = (entity && introductionOf(article, entity)) ?? otherwise;
  return target && { origin: { start, end }, target, notIntroduced: entity && !isIntroduced(article, entity) ? entity : null };
}
