// Figures of one story that count the same thing and cannot both be true.
import { forLast } from '../text/forLast';
import { ageConflicts } from './ageConflicts';
import type { Article } from './article';
import { isContent, stem } from './contentWords';
import type { Figure } from './figure';
import { BAR, type GroupIn, likePairs } from './likePairs';
import { inSetting, unlike, verbatim } from './sameThing';
import { timesBeside } from './timesBeside';
import { rarityIn } from './wordRarity';
import type { Around } from './wordsAround';

/** Two figures that exclude one another; `score` is how sure it is that they count the same, 0 to 1. */
export interface Conflict {
  readonly first: Figure;
  readonly second: Figure;
  readonly score: number;
}

const sure = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Pairs of figures in the story that exclude one another and count the same, the later one second; each figure in one pair only. */
export function bodyConflicts(article: Article): Conflict[] {
  const groups = likePairs(article);
  const found = groups.flatMap((g) => conflictsIn(article, g));
  found.push(...ageConflicts(article));
  found.sort((a, b) => b.score - a.score);
  const taken = new Set<Figure>();
  return found.filter(({ first, second }) => {
    if (taken.has(first) || taken.has(second)) return false;
    taken.add(first).add(second);
    return true;
  });
}

function conflictsIn(article: Article, { figures, arounds, pairs }: GroupIn): Conflict[] {
  const found: Conflict[] = [];
  for (const { first, second, words, score } of pairs) {
    const a = figures[first], b = figures[second];
    const atMost = (shared: number): number => score + inSetting(a, b, { shared, otherDays: 0, otherYears: false, verbatim: 0, ofHeadline: true });
    // how rare the words are is found out only where that may matter: it takes all words of the article
    if (atMost(words.length) <= BAR) continue;
    const { weight } = rarityIn(article), headline = headlineStems(article);
    const ofHeadline = ({ words }: Around): boolean => { for (const s of words) if (headline.has(s)) return true; return false; };
    let shared = 0;
    for (const s of words) shared += weight(s);
    if (atMost(shared) <= BAR) continue;
    const here = arounds[first]!, there = arounds[second]!;
    const x = timesBeside(article, a, here), y = timesBeside(article, b, there);
    const logit = score + inSetting(a, b, { shared, otherDays: unlike(x.days, y.days, 2), otherYears: unlike(x.years, y.years, 1) > 0, verbatim: verbatim(here, there), ofHeadline: ofHeadline(here) && ofHeadline(there) });
    if (logit > BAR) found.push({ first: a, second: b, score: sure(logit) });
  }
  return found;
}

/** Stems of the words that carry meaning in the headline. */
const headlineStems: (article: Article) => ReadonlySet<string> = forLast(({ paragraphs }) => {
  const stems = new Set<string>();
  for (const { role, reading } of paragraphs) if (role === 'headline') for (const t of reading.tokens) {
    const lower = t.text.toLowerCase();
    if (t.kind === 'word' && isContent(lower)) stems.add(stem(lower));
  }
  return stems;
});
