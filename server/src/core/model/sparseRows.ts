// A sparse table of small weights: few of many rows are there, and few of each row's columns.
// On disk, row after row: the gap to the row before (varint), then pairs of bytes: column (high bit: last of the row), weight (int8).
import { addTo, rowLength } from './paired';

/** Weights by row and column. */
export interface SparseRows {
  /** For each row number its place among those of `weights`, 0 where it is not there. */
  readonly index: Uint16Array;
  /** Rows of paired numbers (see paired.ts), each `length` long; the first row is all zero. */
  readonly weights: Int32Array;
  readonly length: number;
}

/** Packs the rows of a dense table, leaving out zeros. `rows` × `columns` weights, each within -127..127; at most 128 columns. */
export function packRows(dense: Int8Array, columns: number): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  for (let row = 0; row < dense.length / columns; row++) {
    const there = [];
    for (let c = 0; c < columns; c++) if (dense[row * columns + c]) there.push(c);
    if (!there.length) continue;
    let gap = row - last - 1;
    last = row;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
    for (const [i, c] of there.entries()) bytes.push(c | (i === there.length - 1 ? 128 : 0), dense[row * columns + c] & 255);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `packRows` wrote. Throws when a row number is beyond `rows` or there are more rows than an index holds. */
export function unpackRows(bytes: Uint8Array, rows: number, columns: number): SparseRows {
  const index = new Uint16Array(rows);
  const length = rowLength(columns);
  let count = 0;
  // one pass to count rows, so that the table is made once
  for (let pass = 0, weights = new Int32Array(0); ; pass++) {
    let row = -1;
    for (let at = 0, n = 0; at < bytes.length;) {
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        const b = bytes[at++];
        gap |= (b & 127) << shift;
        if (!(b & 128)) break;
      }
      row += gap + 1;
      n++;
      if (row >= rows || n > 0xffff) throw new Error('the model is damaged: a row lies outside its table');
      if (pass) index[row] = n;
      else count = n;
      for (let more = true; more; at += 2) {
        more = !(bytes[at] & 128);
        if (pass) addTo(weights, n * length, bytes[at] & 127, (bytes[at + 1] << 24) >> 24);
      }
    }
    if (pass) return { index, weights, length };
    weights = new Int32Array((count + 1) * length);
  }
}
