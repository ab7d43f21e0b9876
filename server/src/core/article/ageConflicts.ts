// One person's age given twice, differently.
import type { FigureReading } from '../extract/figures';
import { firstFrom } from '../text/within';
import { amongParagraphs } from './alongParagraphs';
import type { Article } from './article';
import type { Conflict } from './conflicts';
import type { Figure } from './figure';
import { TABLE } from './likePairs';

const AGE_SURE = 0.9;
/** "Jane Roe, 62,"; "Jane Roe, a 62-year-old teacher"; "Jane Roe was a 62-year-old". */
const BEHIND_NAME = /^(?:, (?:now |aged |age )?|(?:,| is| was),? (?:now )?an? )$/;

const isAge = (f: FigureReading): boolean => f.kind === 'age' && f.value !== null && f.hedge === null;
const withAges = amongParagraphs(({ figures }) => figures.some(isAge) || null);

/** Pairs of ages that stand beside the name of one person and differ. */
export function ageConflicts(article: Article): Conflict[] {
  const { figures, paragraphs } = article;
  const ages = withAges(paragraphs).flatMap(({ paragraph: p }) => figures.slice(firstFrom(figures, paragraphs[p].start), firstFrom(figures, paragraphs[p].end)).filter(isAge));
  if (ages.length < 2 || ages.length > TABLE || ages.every((f) => f.value === ages[0].value)) return [];
  const firstOf = new Map<number, Figure>();
  const found: Conflict[] = [];
  for (const age of ages) {
    const who = bearerOf(article, age);
    if (who === null) continue;
    const first = firstOf.get(who);
    if (!first) firstOf.set(who, age);
    else if (first.value !== age.value) found.push({ first, second: age, score: AGE_SURE });
  }
  return found;
}

/** The person whose age it is, where a name stands beside it; an index into the article's entities. */
function bearerOf(article: Article, age: Figure): number | null {
  const old = /\bold$/.test(article.text.slice(age.start, age.end));
  for (let i = firstFrom(article.mentions, article.paragraphs[age.paragraph].start); i < article.mentions.length; i++) {
    const m = article.mentions[i];
    if (m.kind !== 'name' || m.entity === null || m.type !== 'PERSON') continue;
    if (m.paragraph > age.paragraph || m.start > age.end + 60) return null;
    const between = article.text.slice(m.end, Math.max(m.end, age.start));
    if (m.end <= age.start ? BEHIND_NAME.test(between) && old === / an? $/.test(between) : old && m.start >= age.end && onlyDescribes(article, age, m.start)) return m.entity;
  }
  return null;
}

/** "62-year-old retired teacher Jane Roe": whether nothing but nouns and what describes them stands between an age and what begins at `to`. */
function onlyDescribes(article: Article, age: Figure, to: number): boolean {
  const { reading: { tokens, tags }, start } = article.paragraphs[age.paragraph];
  const between = tokens.flatMap((t, i) => (t.start >= age.end - start && t.end <= to - start ? [tags[i]] : []));
  return between.length < 4 && between.every((tag, i) => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || (tag === 'VERB' && i === 0 && between[1] === 'NOUN'));
}
