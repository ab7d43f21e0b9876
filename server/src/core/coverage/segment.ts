// A part of the passage index that does not change any more: passages of some articles, and their keys in order. Typed arrays only:
// small (about 9 bytes a word), quick to search, to keep on disk and to hand to another thread.
import { keysOf } from './keys';
import type { Passage } from './passages';

/** Numbers of passages count from 0 in reading order, article after article. */
export interface Segment {
  /** Ids of the articles. */
  readonly articles: readonly string[];
  /** For each passage: its article, its place there, where its words begin, and its characters' hash. */
  readonly articleOf: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly raw: Uint32Array;
  /** One longer than there are passages. */
  readonly wordsAt: Uint32Array;
  readonly words: Uint32Array;
  /** For each word its flags, and for each passage whether it is furniture by its words (1). */
  readonly flags: Uint8Array;
  readonly furniture: Uint8Array;
  /** All keys in ascending order, and the passage of each. */
  readonly keys: Uint32Array;
  readonly passages: Uint32Array;
  /** Where the keys with given top bits begin; the top bits are `key >>> shift`. */
  readonly directory: Uint32Array;
  readonly shift: number;
}

/** Bytes a segment takes in memory, its article ids aside. */
export const bytesOf = (s: Segment): number =>
  [s.articleOf, s.starts, s.ends, s.raw, s.wordsAt, s.words, s.flags, s.furniture, s.keys, s.passages, s.directory].reduce((n, a) => n + a.byteLength, 0);

/** The words of passage `p`, as a view. */
export const wordsIn = (s: Segment, p: number): Uint32Array => s.words.subarray(s.wordsAt[p], s.wordsAt[p + 1]);

/** Passage `p` as it was added. */
export const passageIn = (s: Segment, p: number): Passage => ({ start: s.starts[p], end: s.ends[p], words: wordsIn(s, p),
  flags: s.flags.subarray(s.wordsAt[p], s.wordsAt[p + 1]), raw: s.raw[p], furniture: s.furniture[p] === 1 });

/** Calls `found` with the passages that have the key, up to `limit` of them. */
export function eachWith(s: Segment, key: number, limit: number, found: (passage: number) => void): void {
  const from = firstOf(s, key);
  const to = Math.min(s.keys.length, from + limit);
  for (let at = from; at < to && s.keys[at] === key; at++) found(s.passages[at]);
}

/** How many passages have the key, counted up to `limit`. */
export function countOf(s: Segment, key: number, limit: number): number {
  const from = firstOf(s, key);
  const to = Math.min(s.keys.length, from + limit);
  let at = from;
  while (at < to && s.keys[at] === key) at++;
  return at - from;
}

function firstOf(s: Segment, key: number): number {
  const bucket = key >>> s.shift;
  let low = s.directory[bucket];
  let high = s.directory[bucket + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (s.keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gathers articles and makes a segment of them. */
export interface SegmentBuilder {
  readonly add: (article: string, passages: readonly Passage[]) => void;
  /** Keys gathered so far: the size of the work to come. */
  readonly size: () => number;
  readonly finish: () => Segment;
}

/** A builder of one segment. `reserve` is the number of words expected. */
export function segmentBuilder(reserve = 1024): SegmentBuilder {
  const articles: string[] = [];
  const table = growing(256, 5);
  let flags = new Uint8Array(reserve);
  let words = new Uint32Array(reserve);
  let keys = new Uint32Array(reserve);
  let owners = new Uint32Array(reserve);
  let wordCount = 0;
  let keyCount = 0;
  const room = (old: Uint32Array<ArrayBuffer>, need: number): Uint32Array<ArrayBuffer> => {
    if (need <= old.length) return old;
    const wider = new Uint32Array(Math.max(need, Math.ceil(old.length * 1.6)));
    wider.set(old);
    return wider;
  };
  return {
    add(article, passages) {
      const number = articles.push(article) - 1;
      for (const p of passages) {
        const passage = table.push(number, p.start, p.end, p.raw, wordCount, p.furniture ? 1 : 0);
        words = room(words, wordCount + p.words.length);
        if (flags.length < words.length) { const wider = new Uint8Array(words.length); wider.set(flags); flags = wider; }
        flags.set(p.flags, wordCount);
        words.set(p.words, wordCount);
        wordCount += p.words.length;
        const own = keysOf(p.words);
        keys = room(keys, keyCount + own.length);
        owners = room(owners, keys.length);
        keys.set(own, keyCount);
        owners.fill(passage, keyCount, keyCount + own.length);
        keyCount += own.length;
      }
    },
    size: () => keyCount,
    finish() {
      const sorted = sortPairs(keys.subarray(0, keyCount), owners.subarray(0, keyCount));
      const columns = table.columns();
      const wordsAt = new Uint32Array(columns[4].length + 1);
      wordsAt.set(columns[4]);
      wordsAt[columns[4].length] = wordCount;
      return { articles, articleOf: columns[0], starts: columns[1], ends: columns[2], raw: columns[3], wordsAt,
        words: words.slice(0, wordCount), flags: flags.slice(0, wordCount), furniture: Uint8Array.from(columns[5]), keys: sorted.keys, passages: sorted.values, ...directoryOf(sorted.keys) };
    },
  };
}

/** A table of numbers that grows by rows: one column, and so many more. */
function growing(rows: number, more: number): { push: (...row: number[]) => number; columns: () => Uint32Array[] } {
  let data = new Uint32Array(rows * (more + 1));
  let count = 0;
  return {
    push(...row) {
      if ((count + 1) * (more + 1) > data.length) { const wider = new Uint32Array(data.length * 2); wider.set(data); data = wider; }
      data.set(row, count * (more + 1));
      return count++;
    },
    columns: () => Array.from({ length: more + 1 }, (_, c) => Uint32Array.from({ length: count }, (_x, r) => data[r * (more + 1) + c])),
  };
}

/** Sorts keys with their values: radix sort, three rounds of eleven bits. */
function sortPairs(keys: Uint32Array, values: Uint32Array): { keys: Uint32Array; values: Uint32Array } {
  let from: Uint32Array = keys;
  let fromValues: Uint32Array = values;
  let to: Uint32Array = new Uint32Array(keys.length);
  let toValues: Uint32Array = new Uint32Array(keys.length);
  for (let shift = 0; shift < 32; shift += 11) {
    const at = new Uint32Array(2049);
    for (let i = 0; i < from.length; i++) at[((from[i] >>> shift) & 2047) + 1]++;
    for (let b = 1; b <= 2048; b++) at[b] += at[b - 1];
    for (let i = 0; i < from.length; i++) {
      const place = at[(from[i] >>> shift) & 2047]++;
      to[place] = from[i];
      toValues[place] = fromValues[i];
    }
    const spare = shift === 0 ? new Uint32Array(keys.length) : from;
    const spareValues = shift === 0 ? new Uint32Array(keys.length) : fromValues;
    from = to; fromValues = toValues;
    to = spare; toValues = spareValues;
  }
  return { keys: from, values: fromValues };
}

function directoryOf(keys: Uint32Array): { directory: Uint32Array; shift: number } {
  const bits = Math.max(1, Math.min(20, Math.ceil(Math.log2(keys.length / 4 + 2))));
  const shift = 32 - bits;
  const directory = new Uint32Array((1 << bits) + 1);
  for (let i = 0; i < keys.length; i++) directory[(keys[i] >>> shift) + 1]++;
  for (let b = 1; b < directory.length; b++) directory[b] += directory[b - 1];
  return { directory, shift };
}
