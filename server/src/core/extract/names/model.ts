// The weights of the tagger: read from the shipped file into one array, with an index by the first bits of a feature.
import { FEATURE_BITS, type FeatureBuffer } from './features';
import { LABELS } from './labels';
import { varint, varintReader } from '../../lexicon/nameLexicon';
import { addTo, rowLength } from '../../model/paired';

/** Trained weights. Of a feature there are some labels only, each with its weight in steps. */
export interface NameModel {
  /** Where the entries begin whose features have the same first bits, by these; at the end the length of `entries`. */
  readonly starts: Uint32Array;
  /**
   * An entry for each feature: its last bits above `COUNT_BITS` for the number of its labels; then for each the weight above
   * `LABEL_BITS` for the label. What is looked up together stands together: most of the time goes into fetching it from memory.
   */
  readonly entries: Int16Array;
  /** A bit for each value of a feature's first `MET_BITS` bits, set where some feature has them: most features that are looked up are in no entry, and this tells without fetching one. */
  readonly met: Uint8Array;
  /** Weight of one step. */
  readonly step: number;
  /** Steps of each label after each label, `LABELS` a row. */
  readonly transitions: Int32Array;
}

/** Numbers in a row of scores (see paired.ts). */
export const ROW = rowLength(LABELS);
const TAIL_BITS = 9;
const MET_BITS = 22;
const COUNT_BITS = 5;
const LABEL_BITS = 5;
const LABEL_MASK = (1 << LABEL_BITS) - 1;
/** Weights of this size in steps and beyond are written in two bytes after an escape. */
const ESCAPE = 127;
/** The largest weight, in steps, that an entry holds. */
const MOST_STEPS = (1 << 15 - LABEL_BITS) - 1;

/** The model in the bytes made by `encodeModel`. */
export function decodeModel(keys: Uint8Array, weights: Uint8Array, transitions: Uint8Array, step: number): NameModel {
  const read = varintReader(keys);
  const count = read();
  const starts = new Uint32Array((1 << FEATURE_BITS - TAIL_BITS) + 1);
  const entries = new Int16Array(count + (weights.length >> 1));
  const met = new Uint8Array(1 << MET_BITS - 3);
  let at = 0;
  let head = 0;
  for (let i = 0, key = 0, byte = 0; i < count; i++) {
    key += read();
    const first = key >>> FEATURE_BITS - MET_BITS;
    met[first >>> 3] |= 1 << (first & 7);
    for (const own = key >>> TAIL_BITS; head <= own; head++) starts[head] = at;
    const entry = at++;
    // a label's highest bit says that another one follows
    for (let more = true; more;) {
      const label = weights[byte++];
      more = label > 127;
      let weight = weights[byte++] << 24 >> 24;
      if (weight === -ESCAPE - 1) { weight = (weights[byte] | weights[byte + 1] << 8) << 16 >> 16; byte += 2; }
      entries[at++] = weight << LABEL_BITS | (label & 127);
    }
    entries[entry] = (key & (1 << TAIL_BITS) - 1) << COUNT_BITS | at - entry - 1;
  }
  starts.fill(at, head);
  const view = new DataView(transitions.buffer, transitions.byteOffset, transitions.byteLength);
  return { starts, entries: entries.subarray(0, at), met, step, transitions: Int32Array.from({ length: LABELS * LABELS }, (_, i) => view.getInt16(i * 2, true)) };
}

/** Adds the weights of the features of `found` to the row of `sums` that begins at `row`. */
export function addWeights({ starts, entries, met }: NameModel, found: FeatureBuffer, sums: Int32Array, row: number): void {
  for (let f = 0; f < found.count; f++) {
    const id = found.ids[f];
    const first = id >>> FEATURE_BITS - MET_BITS;
    if ((met[first >>> 3] & 1 << (first & 7)) === 0) continue;
    const tail = id & (1 << TAIL_BITS) - 1;
    let at = starts[id >>> TAIL_BITS];
    const end = starts[(id >>> TAIL_BITS) + 1];
    while (at < end) {
      const entry = entries[at++];
      const last = at + (entry & (1 << COUNT_BITS) - 1);
      if (entry >> COUNT_BITS === tail) {
        for (; at < last; at++) addTo(sums, row, entries[at] & LABEL_MASK, entries[at] >> LABEL_BITS);
        break;
      }
      at = last;
    }
  }
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
    pairs.forEach(([label, exact], i) => {
      const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, exact));
      weights.push(label + (i < pairs.length - 1 ? 128 : 0));
      if (Math.abs(steps) <= ESCAPE) weights.push(steps & 255);
      else weights.push(128, steps & 255, steps >> 8 & 255);
    });
  }
  const moves = new DataView(new ArrayBuffer(transitions.length * 2));
  transitions.forEach((t, i) => { moves.setInt16(i * 2, t, true); });
  return { keys: Uint8Array.from(keys), weights: Uint8Array.from(weights), transitions: new Uint8Array(moves.buffer) };
}
