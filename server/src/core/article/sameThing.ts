// Whether two figures of an article count the same thing: what a pair shares and what tells it apart, weighed against each other.
import type { Reading } from '../extract/reading';
import type { Article } from './article';
import { common, isContent, overlap, stem, type Around, type FigureContext } from './figureContext';

/** What is known of the group of figures of one kind and noun that a pair belongs to. */
export interface Group {
  /** How many figures it has, and how many values. */
  readonly size: number;
  readonly values: number;
  /** How often each value stands in it. */
  readonly times: ReadonlyMap<number, number>;
  /** Pairs of values that stand together in one sentence: there the article itself tells them apart. */
  readonly toldApart: ReadonlySet<string>;
}

/** How often words stand in an article, by their stems, in sentences; and how many sentences there are. */
export interface Rarity {
  readonly sentences: number;
  readonly of: ReadonlyMap<string, number>;
}

export const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const stemsOf = new WeakMap<Reading, readonly ReadonlySet<string>[]>();

const stemsIn = (reading: Reading): readonly ReadonlySet<string>[] => {
  let sets = stemsOf.get(reading);
  if (!sets) stemsOf.set(reading, sets = reading.sentences.map(({ from, to }) => contentStems(reading, from, to)));
  return sets;
};

/** What was counted last, and in which readings: most of them stand in the next article too, which is this one after an edit. */
const counted = { readings: [] as readonly Reading[], sentences: 0, of: new Map<string, number>() };

/** The rarity of the words of an article; it holds until that of another one is asked for. */
export function rarityIn({ paragraphs }: Article): Rarity {
  const readings = paragraphs.map((p) => p.reading);
  const before = counted.readings;
  const shorter = Math.min(before.length, readings.length);
  let same = 0, tail = 0;
  while (same < shorter && before[same] === readings[same]) same++;
  while (tail < shorter - same && before[before.length - 1 - tail] === readings[readings.length - 1 - tail]) tail++;
  for (let i = same; i < before.length - tail; i++) count(before[i], -1);
  for (let i = same; i < readings.length - tail; i++) count(readings[i], 1);
  counted.readings = readings;
  return counted;
}

function count(reading: Reading, by: 1 | -1): void {
  const { of } = counted;
  const sets = stemsIn(reading);
  counted.sentences += by * sets.length;
  for (const set of sets) for (const s of set) {
    const n = (of.get(s) ?? 0) + by;
    if (n) of.set(s, n);
    else of.delete(s);
  }
}

function contentStems({ tokens }: Reading, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let i = from; i < to; i++) {
    if (tokens[i].kind !== 'word') continue;
    const lower = tokens[i].text.toLowerCase();
    if (isContent(lower)) stems.add(stem(lower));
  }
  return stems;
}

/** 1 for a word that stands in one sentence of the article, 0 for one that stands in all. */
const weight = ({ sentences, of }: Rarity, s: string): number => Math.log((sentences + 1) / (of.get(s) ?? 0.5)) / Math.log(sentences + 1);

function missing<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const x of a) if (!b.has(x)) n++;
  return n;
}
/** How many members on either side have no partner, at most `most`: a parallel sentence about something else. */
export const unlike = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>, most: number): number => Math.min(missing(a, b), missing(b, a), most);

/** How many content words follow one another alike from the number on, with two gaps or other words allowed for. */
function alike(a: readonly string[], b: readonly string[]): number {
  let i = 0, j = 0, count = 0, gaps = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (isContent(a[i])) count++;
      i++;
      j++;
    } else {
      if (++gaps > 2) break;
      if (a[i + 1] === b[j]) i++;
      else if (a[i] === b[j + 1]) j++;
      else { i++; j++; }
    }
  }
  return count;
}

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

/** What two contexts share, before their numbers are looked at. */
export interface Shared {
  readonly near: { readonly count: number; readonly share: number };
  readonly alike: number;
  /** Summed weights of the shared words, and of all words of either. */
  readonly weight: number;
  readonly weights: number;
  /** Shared words that stand nowhere else in the article. */
  readonly rare: number;
  /** All in one, to find the likest partner of a figure. */
  readonly likeness: number;
}

/** Words near the numbers, and words that follow alike: with fewer in common two figures are not looked at further. */
const LEAST_SHARED = 3;

/** What two contexts share; null where that is next to nothing. */
export function shares(x: Around, y: Around, rarity: () => Rarity): Shared | null {
  const near = overlap(x.near, y.near);
  const following = alike(x.left, y.left) + alike(x.right, y.right);
  if (near.count + following < LEAST_SHARED) return null;
  const r = rarity();
  let shared = 0, all = 0, rare = 0;
  for (const s of x.words) {
    const w = weight(r, s);
    all += w;
    if (!y.words.has(s)) continue;
    shared += w;
    if ((r.of.get(s) ?? 0) <= 2) rare++;
  }
  for (const s of y.words) all += weight(r, s);
  return { near, alike: following, weight: shared, weights: all - shared, rare, likeness: shared + 0.5 * near.count + 0.3 * following };
}

/**
 * How sure it is that a pair counts the same thing and one number is wrong, as a logit. `rest`: how much likelier partners the two have
 * elsewhere; `sameReach`: both are open in the same direction ("more than", twice). The weights were tuned by logistic regression on the
 * development part of the figures benchmark (altered figures against pairs of unaltered ones), and rounded.
 */
export function judge(x: FigureContext, y: FigureContext, shared: Shared, group: Group, rest: number, sameReach: boolean): number {
  const a = x.figure, b = y.figure;
  const here = x.beside(), there = y.beside();
  const digitsA = digitsOf(x.written), digitsB = digitsOf(y.written);
  const exact = [exactness(digitsA), exactness(digitsB)];
  const seen = (f: typeof a) => group.times.get(f.value!) ?? 0;
  const is = (yes: boolean): number => (yes ? 1 : 0);
  // the words they share, near the numbers, behind one another, and in their sentences
  const words = 0.2 * Math.min(shared.near.count, 8) + 0.95 * shared.near.share + 0.15 * Math.min(shared.alike, 10) + 0.35 * shared.weight / Math.max(0.5, shared.weights) + 0.25 * Math.min(shared.rare, 6)
    + 0.15 * Math.min(common(x.leftOn, y.leftOn), 12) + 0.1 * Math.min(common(x.rightOn, y.rightOn), 12) + 0.4 * overlap(x.before, y.before).share + 0.4 * overlap(x.behind, y.behind).share;
  // sentences that are alike in make, the earlier one early in the story, the later one of a known thing
  const make = 0.06 * Math.min(x.length, y.length, 40) - 1.9 * Math.min(x.length, y.length) / Math.max(x.length, y.length) + 0.45 * Math.log(1 + b.paragraph - a.paragraph) + is(a.paragraph <= 2)
    + 0.25 * is(x.definite) + 1.2 * is(y.definite) + 1.25 * is(a.quoted !== b.quoted);
  // how the numbers are written: exact ones, and slips of the pen
  const written = 2 * is(slipOfPen(digitsA, digitsB)) - 0.4 * is(digitsA.length > 1 && digitsA.length === digitsB.length) + 0.6 * Math.min(...exact) - Math.max(...exact)
    - 0.4 * Math.min(Math.abs(Math.log(Math.max(a.value!, 0.01) / Math.max(b.value!, 0.01))), 4) + 0.2 * (is(a.hedge !== null) + is(b.hedge !== null)) - 1.4 * is(!a.hedge !== !b.hedge) - is(sameReach) - 0.7 * is(a.kind === 'percent');
  // what tells them apart: other numbers, other days, another subject, change, many values of one kind
  const apart = 0.8 * unlike(here.numbers, there.numbers, 4) + 0.85 * unlike(here.times, there.times, 2) + 0.6 * is(here.entityBefore !== null && there.entityBefore !== null && here.entityBefore !== there.entityBefore)
    + 1.6 * Math.log(group.values) - 0.3 * Math.log(group.size) + 2.35 * is(Math.min(seen(a), seen(b)) > 1) + 1.35 * is(group.toldApart.has(pairKey(a.value!, b.value!))) + 0.2 * Math.min(x.changes + y.changes, 3) - 0.07 * rest;
  return -0.6 + words + make + written - apart;
}
