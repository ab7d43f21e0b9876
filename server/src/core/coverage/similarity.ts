// How alike two passages are: the same, the same but for typography, nearly the same, one within the other, or the same quotation in
// different company. Passages made to one template with other figures are not alike.
import { align, type Alignment } from './alignment';
import { PRIOR_PASSAGES, priorCount } from './commonWords';
import type { Likeness } from './coverage';
import { keysOf, RUN } from './keys';
import { numberSet } from './numberSet';
import { isFunctionWord, sameWords } from './words';

/** How much a word tells, from how common it is: about 1 for a content word, less for "the". */
export type Weigh = (word: number) => number;

/** The weight of a word that stands `count` times in a collection of so many passages, of which news in general is the start. */
export function weightFor(word: number, passages: number, count: number): number {
  if (isFunctionWord(word)) return 0.25;
  return Math.min(1.6, Math.max(0.3, Math.log((passages + PRIOR_PASSAGES) / (count + priorCount(word))) / 6));
}

/** For passages that stand in no collection. */
const plainWeigh: Weigh = (word) => weightFor(word, 0, 0);

/** Two passages that are alike. */
export interface Alike {
  readonly kind: Likeness;
  /** 0 to 1: how sure it is that one was made from the other. */
  readonly score: number;
  /** How many words match in order, and which share of the shorter passage that is, 0 to 1. */
  readonly matched: number;
  readonly share: number;
  /** The words of each that stand in the other; offsets count words, `to` exclusive. */
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
}

export interface Compared {
  readonly words: Uint32Array;
  readonly raw: number;
}

export interface Flagged extends Compared {
  readonly flags: Uint8Array;
}

/** What the score is made of; each is between 0 and about 5. */
export interface Evidence {
  /** Weight of the shorter passage's words that stand anywhere in the longer (0–1), and of those in runs of three (0–1). */
  readonly words: number;
  readonly runs: number;
  /** Runs of five in both, against those of the shorter one (0–1). */
  readonly fives: number;
  /** The best alignment: its score against the shorter one's whole weight, how dense it is, its size, changed figures. */
  readonly aligned: number;
  readonly density: number;
  readonly logScore: number;
  readonly logMatched: number;
  readonly figures: number;
  readonly logLength: number;
}

/** Logistic regression over the evidence, fitted by `server/train/likeness.ts`. */
export const LIKENESS: Readonly<Record<keyof Evidence, number>> & { readonly bias: number } = {
  bias: -18.1, words: 0.7, runs: 3.59, fives: 4.84, aligned: 2.59, density: 6.98, logScore: 2.23, logMatched: 4, figures: -7.11, logLength: -1.86,
};

/** Fewer matched words than this are a turn of phrase, unless the passages are wholly the same. */
const FEWEST = 8;
/** The share of matched words that are no names, figures or function words: two reports of one meeting share the names and titles alone. */
const MORE_THAN_NAMES = 0.12;
/** Two passages wholly the same need this many words to count: shorter ones are subheads and labels. */
export const FEWEST_SAME = 5;
/** The score from which passages count as alike. */
export const ALIKE = 0.58;

/** The likeness of two passages, or null where they are not alike. `a` brings the flags of its words. */
export function likeness(a: Flagged, b: Compared, weigh: Weigh = plainWeigh): Alike | null {
  const whole = { a: { from: 0, to: a.words.length }, b: { from: 0, to: b.words.length } };
  if (sameWords(a.words, b.words)) return a.words.length === 0 ? null : { kind: a.raw === b.raw ? 'exact' : 'typographic', score: 1, matched: a.words.length, share: 1, ...whole };
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter < FEWEST) return null;
  const gathered = gather(a, b.words, weigh);
  if (!gathered) return null;
  const { evidence, alignment } = gathered;
  if (alignment.matched < FEWEST || isTemplate(alignment, Math.max(a.words.length, b.words.length))) return null;
  if (evidence.aligned < 0.6 && alignment.plain < MORE_THAN_NAMES * alignment.matched) return null;
  const score = scoreOf(evidence);
  if (score < ALIKE) return null;
  const places = { a: { from: alignment.aFrom, to: alignment.aTo }, b: { from: alignment.bFrom, to: alignment.bTo } };
  return { kind: kindOf(a.words, b.words, evidence, alignment), score, matched: alignment.matched, share: alignment.matched / shorter, ...places };
}

/** The score for some evidence, 0 to 1. */
function scoreOf(e: Evidence): number {
  let sum = LIKENESS.bias;
  for (const name of Object.keys(e) as (keyof Evidence)[]) sum += LIKENESS[name] * e[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Lines with no more words are made to a template where they differ in a figure alone: "Profit 12 cts vs loss two cts". */
const TEMPLATE_LINE = 12;

/** Whether most figures differ and little else: the daily market note, the weather, the results. `longer` is the longer passage's number of words. */
function isTemplate(x: Alignment, longer: number): boolean {
  if (x.otherFigures === 0 || x.otherFigures < x.sameFigures) return false;
  if (longer <= TEMPLATE_LINE && x.changed === x.otherFigures) return true;
  return x.otherFigures >= 2 && x.otherFigures > x.sameFigures && x.changed - x.otherFigures <= x.otherFigures + 2;
}

function kindOf(a: Uint32Array, b: Uint32Array, e: Evidence, x: Alignment): Likeness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length <= 6 && sameWords(short, long.subarray(long.length - short.length))) return 'typographic'; // a dateline before it
  if (x.quotedWeight > 0.85 * x.weight && e.aligned < 0.9) return 'quotation';
  return e.runs > 0.8 && long.length > 1.4 * short.length ? 'contained' : 'near';
}

// Emptied for each comparison.
const inLong = numberSet();
const seen = numberSet();

/** The evidence on two passages; null where it is plain without aligning them that they are not alike. */
export function gather({ words: a, flags }: Pick<Flagged, 'words' | 'flags'>, b: Uint32Array, weigh: Weigh): { evidence: Evidence; alignment: Alignment } | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const weights = weightsOf(short, weigh);
  const total = sum(weights);
  inLong.clear(long.length);
  for (let i = 0; i < long.length; i++) inLong.add(long[i]);
  seen.clear(short.length);
  let common = 0;
  let distinct = 0;
  for (let i = 0; i < short.length; i++) {
    if (!seen.add(short[i])) continue;
    distinct += weights[i];
    if (inLong.has(short[i])) common += weights[i];
  }
  const words = common / distinct;
  if (words < 0.2) return null;
  const runs = inRuns(short, long, weights) / total;
  if (runs < 0.08) return null;
  const alignment = align(a, b, a === short ? weights : weightsOf(a, weigh), flags);
  const longKeys = keysOf(long);
  inLong.clear(longKeys.length);
  for (let i = 1; i < longKeys.length; i++) inLong.add(longKeys[i]);
  const shortKeys = keysOf(short);
  let fives = 0;
  for (let i = 1; i < shortKeys.length; i++) if (inLong.has(shortKeys[i])) fives++;
  return { alignment, evidence: {
    words, runs, fives: fives / Math.max(1, short.length - RUN + 1), aligned: alignment.score / total,
    density: alignment.matched / Math.max(1, alignment.matched + alignment.changed),
    logScore: Math.log(1 + alignment.score), logMatched: Math.log(1 + alignment.matched),
    figures: (5 * alignment.otherFigures) / (1 + alignment.matched), logLength: Math.log(short.length) } };
}

const sum = (values: Float32Array): number => { let n = 0; for (const v of values) n += v; return n; };
const weightsOf = (words: Uint32Array, weigh: Weigh): Float32Array => { const w = new Float32Array(words.length); for (let i = 0; i < words.length; i++) w[i] = weigh(words[i]); return w; };
const three = (w: Uint32Array, i: number): number => (Math.imul(Math.imul(w[i], 0x2c1b3c6d) ^ w[i + 1], 0x297a2d39) ^ w[i + 2]) >>> 0;

/** The weight of the words of `short` in runs of three that stand in `long`. */
function inRuns(short: Uint32Array, long: Uint32Array, weights: Float32Array): number {
  inLong.clear(long.length);
  for (let i = 0; i + 3 <= long.length; i++) inLong.add(three(long, i));
  let weight = 0;
  let counted = 0;
  for (let i = 0; i + 3 <= short.length; i++) {
    if (!inLong.has(three(short, i))) continue;
    for (let k = Math.max(i, counted); k < i + 3; k++) weight += weights[k];
    counted = i + 3;
  }
  return weight;
}
