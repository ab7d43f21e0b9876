// The weights of the tagger: read from the shipped file into one hash table and one array.
import { LABELS } from './labels';
import { HashTable, varint, varintReader } from '../../lexicon/nameLexicon';

/** Trained weights. A feature's row holds pairs: label, weight in steps. */
export interface NameModel {
  /** From the hash of a feature to 1 + the index of its row in `rows`. */
  readonly features: HashTable;
  /** Rows, each: number of pairs, then label and weight in turn. */
  readonly rows: Int16Array;
  /** Weight of one step. */
  readonly step: number;
  /** Weight of each label after each label, `LABELS` a row. */
  readonly transitions: Float64Array;
}

/** Weights of this size in steps and beyond are written in two bytes after an escape. */
const ESCAPE = 127;

/** The model in the bytes made by `encodeModel`. */
export function decodeModel(keys: Uint8Array, weights: Uint8Array, transitions: Uint8Array, step: number): NameModel {
  const read = varintReader(keys);
  const count = read();
  const features = new HashTable(count);
  const rows = new Int16Array(weights.length + count);
  let at = 0;
  let byte = 0;
  for (let i = 0, key = 0; i < count; i++) {
    key += read();
    features.set(key, at + 1);
    const head = at++;
    let pairs = 0;
    // a label's highest bit says that another pair follows
    for (let more = true; more; pairs++) {
      const label = weights[byte++];
      more = label > 127;
      let weight = weights[byte++] << 24 >> 24;
      if (weight === -ESCAPE - 1) { weight = (weights[byte] | weights[byte + 1] << 8) << 16 >> 16; byte += 2; }
      rows[at++] = label & 127;
      rows[at++] = weight;
    }
    rows[head] = pairs;
  }
  const view = new DataView(transitions.buffer, transitions.byteOffset, transitions.byteLength);
  return { features, rows: rows.subarray(0, at), step, transitions: Float64Array.from({ length: LABELS * LABELS }, (_, i) => view.getInt16(i * 2, true) * step) };
}

/** The bytes of a model: rows by feature hash, and the transitions, all in steps. */
export function encodeModel(rows: ReadonlyMap<number, readonly (readonly [label: number, steps: number])[]>, transitions: readonly number[]):
  { keys: Uint8Array; weights: Uint8Array; transitions: Uint8Array } {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const keys: number[] = [];
  const weights: number[] = [];
  varint(keys, sorted.length);
  let last = 0;
  for (const [key, pairs] of sorted) {
    varint(keys, key - last);
    last = key;
    pairs.forEach(([label, steps], i) => {
      weights.push(label + (i < pairs.length - 1 ? 128 : 0));
      if (Math.abs(steps) <= ESCAPE) weights.push(steps & 255);
      else weights.push(128, steps & 255, steps >> 8 & 255);
    });
  }
  const moves = new DataView(new ArrayBuffer(transitions.length * 2));
  transitions.forEach((t, i) => { moves.setInt16(i * 2, t, true); });
  return { keys: Uint8Array.from(keys), weights: Uint8Array.from(weights), transitions: new Uint8Array(moves.buffer) };
}
