// What each word brings to the scores of the labels, by where it stands to the word that is judged. News says the same words again
// and again: what the weights of a word add up to in a place is worked out once and kept.
import { rowLength } from './paired';

/** The kept sums, as rows of paired numbers; they grow with the number of words. */
export class WordSums<W extends { readonly id: number }> {
  /** The rows, one after another; the first is that of a word that brings nothing. */
  rows: Int32Array<ArrayBuffer>;
  private readonly length: number;
  /** For each word and place 1 + where its row begins; 0 while it is not worked out. */
  private starts: Int32Array<ArrayBuffer>;
  private filled: number;
  private age = 0;

  /** `fill` adds to the row of `rows` that begins at `row` what a word brings in a place (below `places`). */
  constructor(columns: number, private readonly places: number, private readonly fill: (word: W, place: number, rows: Int32Array, row: number) => void) {
    this.filled = this.length = rowLength(columns);
    this.rows = new Int32Array(1024 * this.length);
    this.starts = new Int32Array(256 * places);
  }

  /** Forgets all if the words met so far were forgotten: their numbers (see vocabulary.ts) stand for others now. */
  follow(age: number): void {
    if (age === this.age) return;
    this.age = age;
    this.starts.fill(0);
    this.rows.fill(0);
    this.filled = this.length;
  }

  /** Where in `rows` the row of a word in a place begins. `rows` may have changed. */
  rowOf(word: W, place: number): number {
    const cell = word.id * this.places + place;
    const start = cell < this.starts.length ? this.starts[cell] : 0;
    return start > 0 ? start - 1 : this.workOut(word, place, cell);
  }

  private workOut(word: W, place: number, cell: number): number {
    if (cell >= this.starts.length) this.starts = grown(this.starts, cell);
    if (this.filled + this.length > this.rows.length) this.rows = grown(this.rows, this.filled + this.length);
    const row = this.filled;
    this.fill(word, place, this.rows, row);
    let something = false;
    for (let k = row; k < row + this.length && !something; k++) something = this.rows[k] !== 0;
    if (something) this.filled += this.length;
    this.starts[cell] = (something ? row : 0) + 1;
    return something ? row : 0;
  }
}

/** A copy with room for more than `least` numbers. */
function grown(old: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const all = new Int32Array(Math.max(least + 1, old.length) * 2);
  all.set(old);
  return all;
}
