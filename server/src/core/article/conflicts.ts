// Figures of one story that count the same thing and cannot both be true.
import { ageConflicts } from './ageConflicts';
import type { Article } from './article';
import type { Figure } from './figure';
import { contextReader } from './figureContext';
import { type GroupIn, likePairs, type LikePair } from './likePairs';
import { judge } from './sameThing';
import { type Rarity, rarityIn } from './wordRarity';

/** Two figures that exclude one another; `score` is how sure it is that they count the same, 0 to 1. */
export interface Conflict {
  readonly first: Figure;
  readonly second: Figure;
  readonly score: number;
}

/** The logit above which a pair is reported: a false alarm costs more than a miss. */
const BAR = 1.5;
/** Of two open ranges in the same direction ("more than 120", "more than 130") that both can be true: only in one and the same text. */
const SAME_TEXT = 5;

const sure = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Pairs of figures in the story that exclude one another and count the same, the later one second; each figure in one pair only. */
export function bodyConflicts(article: Article): Conflict[] {
  const groups = likePairs(article);
  const rarity = groups.length ? rarityIn(article) : null;
  const found = groups.flatMap((g) => conflictsIn(article, g, rarity!));
  found.push(...ageConflicts(article));
  found.sort((a, b) => b.score - a.score);
  const taken = new Set<Figure>();
  return found.filter(({ first, second }) => {
    if (taken.has(first) || taken.has(second)) return false;
    taken.add(first).add(second);
    return true;
  });
}

function conflictsIn(article: Article, { group, figures }: GroupIn, rarity: Rarity): Conflict[] {
  const contextOf = contextReader(article);
  const { arounds, pairs } = group;
  const likenesses = pairs.map((pair) => likeness(pair, rarity));
  // the likest partner of each
  const likest: number[] = [];
  pairs.forEach(({ first, second }, i) => { for (const at of [first, second]) likest[at] = Math.max(likest[at] ?? 0, likenesses[i]); });
  const found: Conflict[] = [];
  pairs.forEach((pair, i) => {
    const { first, second, relation, alike } = pair;
    if (relation === 'equal' || arounds[first]!.others !== arounds[second]!.others || (relation === 'same reach' && alike < SAME_TEXT)) return;
    const x = contextOf(figures[first], arounds[first])!, y = contextOf(figures[second], arounds[second])!;
    const score = judge(x, y, pair, group, rarity, likest[first] + likest[second] - 2 * likenesses[i]);
    if (score > BAR) found.push({ first: x.figure, second: y.figure, score: sure(score) });
  });
  return found;
}

/** How much two figures share, all in one. */
function likeness({ near, alike, words }: LikePair, { weight }: Rarity): number {
  let shared = 0;
  for (const s of words) shared += weight(s);
  return shared + 0.5 * near.count + 0.3 * alike;
}
