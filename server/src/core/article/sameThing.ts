// Whether two figures of an article count the same thing: what a pair shares and what tells it apart, weighed against each other.
import { common, overlap } from './contentWords';
import type { FigureContext } from './figureContext';
import { type Group, type LikePair, pairKey } from './likePairs';
import type { Rarity } from './wordRarity';
import type { Around } from './wordsAround';

function missing<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const x of a) if (!b.has(x)) n++;
  return n;
}
/** How many members on either side have no partner, at most `most`: a parallel sentence about something else. */
export const unlike = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>, most: number): number => Math.min(missing(a, b), missing(b, a), most);

const digitsOf = (written: string): string => written.replace(/\D/g, '');
/** Digits without the zeros at the end, at most four: how exact a number is. */
const exactness = (digits: string): number => Math.min(digits.replace(/0+$/, '').length, 4);

/** Whether one digit differs, or two have changed places: slips of the pen. */
function slipOfPen(a: string, b: string): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  let other = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) other++;
  return other === 1 || (other === 2 && [...a].sort().join('') === [...b].sort().join(''));
}

/** Summed weights of the words two sentences share, and of all words of either; how many of those shared stand nowhere else in the article. */
function weigh(x: Around, y: Around, shared: readonly string[], { weight, times }: Rarity): { shared: number; all: number; rare: number } {
  let both = 0, all = 0, rare = 0;
  for (const s of x.words) all += weight(s);
  for (const s of y.words) all += weight(s);
  for (const s of shared) {
    both += weight(s);
    if (times(s) <= 2) rare++;
  }
  return { shared: both, all: all - both, rare };
}

/**
 * How sure it is that a pair counts the same thing and one number is wrong, as a logit. `rest`: how much likelier partners the two have
 * elsewhere. The weights were tuned by logistic regression on the
 * development part of the figures benchmark (altered figures against pairs of unaltered ones), and rounded.
 */
export function judge(x: FigureContext, y: FigureContext, pair: LikePair, group: Group, rarity: Rarity, rest: number): number {
  const a = x.figure, b = y.figure, here = x.around, there = y.around;
  const besideX = x.beside(), besideY = y.beside();
  const { near, alike } = pair;
  const { shared, all, rare } = weigh(here, there, pair.words, rarity);
  const digitsA = digitsOf(x.written), digitsB = digitsOf(y.written);
  const exact = [exactness(digitsA), exactness(digitsB)];
  const seen = (f: typeof a) => group.times.get(f.value!) ?? 0;
  const is = (yes: boolean): number => (yes ? 1 : 0);
  // the words they share, near the numbers, behind one another, and in their sentences
  const words = 0.2 * Math.min(near.count, 8) + 0.95 * near.share + 0.15 * Math.min(alike, 10) + 0.35 * shared / Math.max(0.5, all) + 0.25 * Math.min(rare, 6)
    + 0.15 * Math.min(common(here.leftOn, there.leftOn), 12) + 0.1 * Math.min(common(here.rightOn, there.rightOn), 12) + 0.4 * overlap(here.before, there.before).share + 0.4 * overlap(here.behind, there.behind).share;
  // sentences that are alike in make, the earlier one early in the story, the later one of a known thing
  const make = 0.06 * Math.min(here.length, there.length, 40) - 1.9 * Math.min(here.length, there.length) / Math.max(here.length, there.length) + 0.45 * Math.log(1 + b.paragraph - a.paragraph) + is(a.paragraph <= 2)
    + 0.25 * is(here.definite) + 1.2 * is(there.definite) + 1.25 * is(a.quoted !== b.quoted);
  // how the numbers are written: exact ones, and slips of the pen
  const written = 2 * is(slipOfPen(digitsA, digitsB)) - 0.4 * is(digitsA.length > 1 && digitsA.length === digitsB.length) + 0.6 * Math.min(...exact) - Math.max(...exact)
    - 0.4 * Math.min(Math.abs(Math.log(Math.max(a.value!, 0.01) / Math.max(b.value!, 0.01))), 4) + 0.2 * (is(a.hedge !== null) + is(b.hedge !== null)) - 1.4 * is(!a.hedge !== !b.hedge) - is(pair.relation === 'same reach') - 0.7 * is(a.kind === 'percent');
  // what tells them apart: other numbers, other days, another subject, change, many values of one kind
  const apart = 0.8 * unlike(here.numbers, there.numbers, 4) + 0.85 * unlike(besideX.times, besideY.times, 2) + 0.6 * is(besideX.entityBefore !== null && besideY.entityBefore !== null && besideX.entityBefore !== besideY.entityBefore)
    + 1.6 * Math.log(group.times.size) - 0.3 * Math.log(group.arounds.length) + 2.35 * is(Math.min(seen(a), seen(b)) > 1) + 1.35 * is(group.toldApart.has(pairKey(a.value!, b.value!))) + 0.2 * Math.min(here.changes + there.changes, 3) - 0.07 * rest;
  return -0.6 + words + make + written - apart;
}
