// What is known of words before any text is read: given and family names, places, demonyms, and the cluster a word belongs to.
import { KeyTable } from '../model/keyTable';
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

/** The function of bytes made by `encodePairs`: the value of a key, 0 where there is none. */
export function decodePairs(bytes: Uint8Array): (key: number) => number {
  const read = varintReader(bytes);
  const size = read();
  const keys = new KeyTable(size, 32, read);
  const values = new Uint32Array(size);
  for (let i = 0; i < size; i++) values[i] = read();
  return (key) => {
    const at = keys.find(key);
    return at < 0 ? 0 : values[at];
  };
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
    let n = bytes[at++];
    if (n < 128) return n;
    n &= 127;
    let factor = 128;
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
