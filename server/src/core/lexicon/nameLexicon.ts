// What is known of words before any text is read: given and family names, places, demonyms, and the cluster a word belongs to.
import { fold, hashWord } from './wordHash';

/** Kinds of names, as bits: a word can be several. */
export const Kind = {
  male: 1, female: 2, family: 4, city: 8, country: 16, region: 32, demonym: 64, org: 128,
} as const;

/** A table from the hash of a word (or phrase) to what is known of it. */
export interface NameLexicon {
  /** `Kind` bits of the folded word or phrase with this hash; 0 where it is unknown. */
  readonly kinds: (hash: number) => number;
  /** Cluster of the folded word with this hash: the fine number, the coarse one and how often it is written in capitals; 0 where unknown. */
  readonly cluster: (hash: number) => number;
}

/** Open addressing over 32-bit keys; the key 0 stands for "empty". */
export class HashTable {
  private readonly keys: Uint32Array;
  private readonly values: Uint32Array;
  private readonly mask: number;

  constructor(size: number) {
    let slots = 16;
    while (slots < size * 2) slots *= 2;
    this.keys = new Uint32Array(slots);
    this.values = new Uint32Array(slots);
    this.mask = slots - 1;
  }

  set(key: number, value: number): void {
    let at = Math.imul(key, 0x9e3779b1) >>> 7 & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = at + 1 & this.mask;
    this.keys[at] = key;
    this.values[at] = value;
  }

  /** The value of `key`, 0 where there is none. */
  get(key: number): number {
    let at = Math.imul(key, 0x9e3779b1) >>> 7 & this.mask;
    for (;;) {
      const k = this.keys[at];
      if (k === key) return this.values[at];
      if (k === 0) return 0;
      at = at + 1 & this.mask;
    }
  }
}

/** Sorted (key, value) pairs as bytes: key gaps as varints, then values as varints. */
export function encodePairs(pairs: Iterable<readonly [key: number, value: number]>): Uint8Array {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const bytes: number[] = [];
  varint(bytes, sorted.length);
  let last = 0;
  for (const [key] of sorted) { varint(bytes, key - last); last = key; }
  for (const [, value] of sorted) varint(bytes, value);
  return Uint8Array.from(bytes);
}

/** The table of bytes made by `encodePairs`. */
export function decodePairs(bytes: Uint8Array): HashTable {
  const read = varintReader(bytes);
  const size = read();
  const keys = new Uint32Array(size);
  for (let i = 0, last = 0; i < size; i++) keys[i] = last += read();
  const table = new HashTable(size);
  for (let i = 0; i < size; i++) table.set(keys[i], read());
  return table;
}

/** Appends `n` (below 2^53) in groups of seven bits, lowest first. */
export function varint(out: number[], n: number): void {
  while (n >= 128) { out.push(n % 128 + 128); n = Math.floor(n / 128); }
  out.push(n);
}

/** Reads numbers written by `varint`, one a call, from the first byte on. */
export function varintReader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let n = 0;
    let factor = 1;
    for (;;) {
      const b = bytes[at++];
      n += (b & 127) * factor;
      if (b < 128 || b === undefined) return n;
      factor *= 128;
    }
  };
}

/** The hash under which a word stands in the lexicon. */
export const lexiconHash = (word: string): number => hashWord(fold(word));
