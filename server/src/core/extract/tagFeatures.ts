// What the tagger looks at to tag a word: hashed features, the same when it is trained and when it runs.
import { cueWords } from '../lexicon/cues';
import type { Token } from '../text/tokens';

/** log2 of the number of feature slots. */
export const SLOT_BITS = 18;
/** How many features a word has. */
export const FEATURES = 21;

/** What is known of one word wherever it stands, as numbers, so that no string is built while tagging. */
export interface WordKey {
  /** Hash of the word in lower case, digits as 0, typographic apostrophes as straight ones. */
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  /** How it is written: capitals, digits, hyphens, marks. */
  readonly shape: number;
  /** 1 for a form of a reporting verb, which news is full of and the training text is not. */
  readonly reports: number;
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The code unit the tagger sees: lower case for Latin letters, 0 for digits, ' for ’. Other scripts go by as they are. */
function fold(c: number): number {
  if (c >= 65 && c <= 90) return c + 32;
  if (c >= 48 && c <= 57) return 48;
  if (c >= 0xc0 && c <= 0xde && c !== 0xd7) return c + 32;
  return c === 0x2019 || c === 0x2018 ? 39 : c;
}

/** FNV-1a over the folded code units `from`..`to` of `text`. */
function hash(text: string, from: number, to: number): number {
  let h = BASIS;
  for (let i = from; i < to; i++) h = Math.imul(h ^ fold(text.charCodeAt(i)), PRIME);
  return h >>> 0;
}

const REPORTING: ReadonlySet<number> = new Set([...cueWords.keys()].map((w) => hash(w, 0, w.length)));

const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);

/** How a word is written, as a small number. */
function shapeOf(text: string): number {
  let upper = 0, lower = 0, digit = 0, other = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isUpper(c)) upper++;
    else if (c >= 48 && c <= 57) digit++;
    else if ((c >= 97 && c <= 122) || c >= 0xdf) lower++;
    else other++;
  }
  const letters = upper === 0 ? (lower ? 1 : 0) : isUpper(text.charCodeAt(0)) && upper === 1 && lower ? 2 : lower ? 3 : upper === 1 ? 4 : 5;
  return letters + 6 * (digit ? (digit === text.length ? 2 : 1) : 0) + 18 * (other ? (other === text.length ? 2 : 1) : 0);
}

/** The key of a word. A very long "word" is known by its ends only. */
export function wordKey(text: string): WordKey {
  const n = text.length;
  const word = n > 64 ? BASIS : hash(text, 0, n);
  return {
    word, reports: REPORTING.has(word) ? 1 : 0, shape: n > 64 ? 63 : shapeOf(text),
    suffix2: hash(text, Math.max(0, n - 2), n), suffix3: hash(text, Math.max(0, n - 3), n), suffix4: hash(text, Math.max(0, n - 4), n),
    prefix3: hash(text, 0, Math.min(3, n)),
  };
}

/** Stands for the words before the first and after the last of a sentence. */
export const EDGE: WordKey = { word: 1, suffix2: 1, suffix3: 1, suffix4: 1, prefix3: 1, shape: 60, reports: 0 };

/** A slot from two numbers and the number of the template. */
function slot(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35), 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> (32 - SLOT_BITS);
}

/** Where a word stands to the one that is tagged. For each, the features of that word by itself are added up but once: see tags.ts. */
export const Place = { self: 0, first: 1, left: 2, right: 3, rightOfReport: 4, second: 5 } as const;
export const PLACES = 6;
/** How many features a word has in a place at most; how many hang on the tags before alone, and how many on two words or a word and a tag. */
export const BY_WORD = 7, BY_TAGS = 4, BY_PAIR = 5;

/** Writes the slots of the features that hang on one word in its place into `out`, and gives their number. */
export function wordSlots(w: WordKey, place: number, out: Int32Array): number {
  if (place === Place.left) { out[0] = slot(9, w.word); return 1; }
  if (place === Place.second) { out[0] = slot(11, w.word); return 1; }
  if (place === Place.right || place === Place.rightOfReport) {
    out[0] = slot(10, w.word);
    out[1] = slot(12, w.suffix3, w.shape);
    out[2] = slot(19, place === Place.right ? 0 : 1, w.word);
    return 3;
  }
  out[0] = slot(1, w.word);
  out[1] = slot(2, w.suffix2, w.shape);
  out[2] = slot(3, w.suffix3);
  out[3] = slot(4, w.suffix4);
  out[4] = slot(5, w.prefix3);
  out[5] = slot(6, w.shape, place === Place.first ? 1 : 0);
  out[6] = slot(20, w.reports, w.suffix2);
  return BY_WORD;
}

/** Writes the slots of the features that hang on the tags before, and on whether the word reports, into `out`. */
export function tagSlots(reports: number, tag1: number, tag2: number, out: Int32Array): void {
  out[0] = slot(0, 0);
  out[1] = slot(7, tag1 + 3);
  out[2] = slot(8, (tag1 + 3) * 32 + (tag2 + 3));
  out[3] = slot(18, reports, tag1 + 3);
}

/** Writes the slots of the features that hang on two words, or on a word beside it and the tag before, into `out`. */
export function pairSlots(w: WordKey, p: WordKey, n: WordKey, tag1: number, out: Int32Array): void {
  out[0] = slot(13, p.suffix3, tag1 + 3);
  out[1] = slot(14, w.shape, n.shape * 64 + p.shape);
  out[2] = slot(15, n.suffix3, tag1 + 3);
  out[3] = slot(16, w.word, n.word);
  out[4] = slot(17, w.word, p.word);
}

/**
 * Writes the feature slots of the word at `at` into `out`. `keys` are those of the sentence; `tag1` and `tag2` the numbers of the
 * tags given to the word before and the one before that (-1 and below at the edge).
 * The templates are those of Ratnaparkhi (1996) and Collins (2002) with Honnibal's neighbours' suffixes.
 */
export function featuresAt(keys: readonly WordKey[], at: number, tag1: number, tag2: number, out: Int32Array): void {
  const w = keys[at], p = keys[at - 1] ?? EDGE, n = keys[at + 1] ?? EDGE, nn = keys[at + 2] ?? EDGE;
  let filled = wordSlots(w, at === 0 ? Place.first : Place.self, out);
  filled += wordSlots(p, Place.left, out.subarray(filled));
  filled += wordSlots(n, w.reports ? Place.rightOfReport : Place.right, out.subarray(filled));
  filled += wordSlots(nn, Place.second, out.subarray(filled));
  tagSlots(w.reports, tag1, tag2, out.subarray(filled));
  pairSlots(w, p, n, tag1, out.subarray(filled + BY_TAGS));
}

/** The keys of tokens `from`..`to`. */
export function keysOf(tokens: readonly Token[], from: number, to: number): WordKey[] {
  const keys: WordKey[] = [];
  for (let i = from; i < to; i++) keys.push(wordKey(tokens[i].text));
  return keys;
}
