// Demonyms: "French" is no mention of France, but leads to it.
import type { Article } from '../article/article';
import { formOf } from '../article/entities/form';
import { knownForm } from '../article/entities/known';
import type { Entity } from '../article/mention';
import { paragraphAt } from '../article/paragraphAt';
import { noDesk } from '../desk/desk';
import { countryOfDemonym } from '../lexicon/demonyms';
import type { Span } from '../text/span';

export interface Demonym extends Span {
  readonly country: string;
}

/** The most words of a demonym: "Papua New Guinean". */
const MOST_WORDS = 3;

/** The demonym at `offset`; null where there is none, or where it is part of a name ("British Airways"). */
export function demonymAt(article: Article, offset: number): Demonym | null {
  const p = paragraphAt(article, offset);
  if (!p) return null;
  const { tokens } = p.reading;
  const at = offset - p.start;
  const here = tokens.findIndex((t) => t.start <= at && at <= t.end && /^\p{Lu}/u.test(t.text));
  if (here < 0) return null;
  for (let n = MOST_WORDS; n > 0; n--) {
    for (let from = Math.max(0, here - n + 1); from <= here && from + n <= tokens.length; from++) {
      const country = countryOfDemonym(tokens.slice(from, from + n).map((t) => t.text).join(' '));
      const span = { start: p.start + tokens[from].start, end: p.start + tokens[from + n - 1].end };
      if (country) return article.mentions.some((m) => m.kind === 'name' && m.start < span.end && span.start < m.end) ? null : { ...span, country };
    }
  }
  return null;
}

/** The key by which a country is known in every article. */
export const keyOfCountry = (country: string): string => {
  const { key } = formOf(country, false);
  return knownForm(noDesk, key, country)?.key ?? key;
};

/** The country of a demonym where the article names it. */
export const countryNamed = (article: Article, country: string): Entity | null => {
  const key = keyOfCountry(country);
  return article.entities.find((e) => e.key === key && e.type === 'PLACE') ?? null;
};
