// Whether two figures of an article count the same thing and one is wrong: what a pair shares and what tells it apart, weighed against
// each other. The weights were tuned by logistic regression on the development part of the figures benchmark (altered figures against
// pairs of unaltered ones), chosen by folds over articles, and rounded.
import type { FigureReading } from '../extract/figures';
import { common, following, isContent, overlap } from './contentWords';
import type { Figure } from './figure';
import type { Around } from './wordsAround';

/** A figure with the words around it and the number as written. */
export interface Told {
  readonly figure: FigureReading;
  readonly around: Around;
  readonly written: string;
}

/** What is known of the group of figures of one kind and noun that a pair belongs to. */
export interface GroupFacts {
  readonly size: number;
  /** Whether the two values stand together in one sentence: there the article itself tells them apart. */
  readonly toldApart: boolean;
  /** How many pairs the later of the two is in. */
  readonly partners: number;
}

/** What the article as a whole says of a pair. */
export interface Setting {
  /** Summed rarity of the words that both sentences have. */
  readonly shared: number;
  /** Dates on either side that the other does not have. */
  readonly otherDays: number;
  /** Whether each side is of a year that the other is not; and how many words around the numbers are the same one by one. */
  readonly otherYears: boolean;
  readonly verbatim: number;
  /** Whether both sentences have words of the headline. */
  readonly ofHeadline: boolean;
}

function missing<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const x of a) if (!b.has(x)) n++;
  return n;
}
/** How many members on either side have no partner, at most `most`: a parallel sentence about something else. */
export const unlike = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>, most: number): number => Math.min(missing(a, b), missing(b, a), most);

export const is = (yes: boolean): number => (yes ? 1 : 0);
const digitsOf = (written: string): string => written.replace(/\D/g, '');
/** Digits without the zeros at the end: how exact a number is. */
const exactness = (digits: string): number => digits.replace(/0+$/, '').length;

/** Slips of the pen, by what they are worth: one digit is another, two have changed places. Long exact counts that differ so little do not by chance. */
function slipOfPen(a: string, b: string, counts: boolean): number {
  if (a.length < 2 || a.length !== b.length) return 0;
  let other = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) other++;
  const long = counts && Math.min(exactness(a), exactness(b)) >= 4;
  return other === 1 ? (long ? 4 : 1.4) : other === 2 && [...a].sort().join('') === [...b].sort().join('') ? (long ? 5 : 4) : 0;
}

/** Whether one is ten, a hundred, a million times the other. */
export function scaled(a: number, b: number): boolean {
  const zeros = Math.abs(Math.log10(Math.max(a, 0.01) / Math.max(b, 0.01)));
  return zeros > 0.9 && Math.abs(zeros - Math.round(zeros)) < 1e-6;
}

/** Small whole numbers that are one or two apart. */
const offByLittle = (a: number, b: number): boolean => Number.isInteger(a) && Number.isInteger(b) && a < 30 && Math.abs(a - b) <= 2;

/** How many words around the numbers are the same one by one, at most twelve. */
export const verbatim = (here: Around, there: Around): number => Math.min(common(here.leftOn, there.leftOn) + common(here.rightOn, there.rightOn), 12);

/** How sure it is, as far as the two sentences and the numbers themselves say; with `inSetting` a logit. The first figure stands first. */
export function inThemselves(x: Told, y: Told, near: number, group: GroupFacts): number {
  const here = x.around, there = y.around, a = x.figure.value!, b = y.figure.value!;
  const next = here.right[0];
  const words = 0.25 * Math.min(common(here.leftOn, there.leftOn), 12) + 0.5 * Math.min(following(here.right, there.right), 6) + 0.75 * is(near >= 3) + 0.8 * overlap(here.before, there.before).share
    + 0.55 * is(next !== undefined && next === there.right[0] && isContent(next) && next !== x.figure.noun) + 0.75 * is(here.definite) + 0.45 * Math.min(here.numbers.size - missing(here.numbers, there.numbers), 3);
  const digitsA = digitsOf(x.written), digitsB = digitsOf(y.written);
  // where other numbers beside them differ too, the one is no slip for the other, unless two digits have changed places
  const others = unlike(here.numbers, there.numbers, 2), slip = slipOfPen(digitsA, digitsB, x.figure.kind === 'count'), off = is(offByLittle(a, b));
  const numbers = (others && slip < 3 ? 0 : slip) + (others ? 0 : 1.25 * is(scaled(a, b)) * Math.min(near, 4) + 0.6 * off * Math.min(near, 5)) + 2 * off * is(there.definite) + 0.65 * is(a >= 10 && a % 10 === 0 && b % 10 === 0)
    - 1.25 * is(Math.abs(Math.log(Math.max(a, 0.01) / Math.max(b, 0.01))) > 0.7) - is(Math.min(a, b) <= 2) - 0.25 * Math.min(Math.max(exactness(digitsA), exactness(digitsB)), 4) - 0.65 * is(!x.figure.hedge !== !y.figure.hedge) - 0.75 * is(x.figure.kind === 'percent');
  // the same sentence with other numbers beside is about another case; figures of one kind that are many are of many things
  const apart = 0.4 * verbatim(here, there) * others + 0.45 * unlike(here.numerals, there.numerals, 3) + 1.7 * is(group.toldApart) + 0.7 * Math.log(group.partners) - 0.65 * is(group.size === 2);
  return words + numbers - apart - 4;
}

/** What the setting adds to that. */
export const inSetting = (a: Figure, b: Figure, { shared, otherDays, otherYears, verbatim, ofHeadline }: Setting): number => ofShared(shared) + 0.25 * Math.log(1 + b.paragraph - a.paragraph) - 0.3 * is(a.paragraph === b.paragraph)
  + 0.55 * is(a.paragraph <= 2) + 0.6 * is(ofHeadline) + 0.75 * is(a.quoted !== b.quoted) - 0.35 * otherDays - 0.4 * verbatim * is(otherYears);
const ofShared = (rarity: number): number => 0.25 * Math.min(rarity, 6);
/** The most that the setting can add where so many words are shared: each has a rarity of one at most. */
export const mostInSetting = (words: number): number => 4 + ofShared(words);
