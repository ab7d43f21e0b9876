// The best local alignment of two passages word by word (Smith and Waterman, 1981), with words weighed by how much they tell.
import { LINK, NAME, QUOTED } from './passages';
import { isFigure, isFunctionWord } from './words';

/** What the best aligned stretch of two passages is made of. `from` and `to` count words, `to` exclusive. */
export interface Alignment {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Weight of matched words less what the differences cost. */
  readonly score: number;
  /** Words that match; words changed, added or left out between them. */
  readonly matched: number;
  readonly changed: number;
  /** Figures that stand against another figure, and figures that match. */
  readonly otherFigures: number;
  readonly sameFigures: number;
  /** Weight of the matched words, and of those of them inside quotation marks in `a`. */
  readonly weight: number;
  readonly quotedWeight: number;
  /** How many of the matched words are plain: no name, web address, figure or function word. Names and dates come together in any two reports of one event. */
  readonly plain: number;
}

/** What a changed word costs, against 1 for a matched word of middling weight. */
const COST = 0.35;
const STOP = 0;
const MATCH = 1;
const CHANGE = 2;
const LEFT_OUT = 3;
const ADDED = 4;

let cells = new Uint8Array(1 << 14);
let row = new Float32Array(512);

/** Aligns `a` and `b`; `weights` and `flags` are those of `a`'s words. Time and memory are the product of their lengths: pass short ones. */
export function align(a: Uint32Array, b: Uint32Array, weights: Float32Array, flags: Uint8Array): Alignment {
  const width = b.length + 1;
  if (cells.length < (a.length + 1) * width) cells = new Uint8Array((a.length + 1) * width * 2);
  if (row.length < width) row = new Float32Array(width * 2);
  row.fill(0, 0, width);
  let best = 0;
  let bestI = 0;
  let bestJ = 0;
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1];
    const w = weights[i - 1];
    let diagonal = 0;
    let left = 0;
    const base = i * width;
    for (let j = 1; j < width; j++) {
      const up = row[j];
      let v: number;
      let how: number;
      if (word === b[j - 1]) { v = diagonal + w; how = MATCH; }
      else { v = diagonal - COST; how = CHANGE; }
      if (up - COST > v) { v = up - COST; how = LEFT_OUT; }
      if (left - COST > v) { v = left - COST; how = ADDED; }
      if (v <= 0) { v = 0; how = STOP; }
      else if (v > best) { best = v; bestI = i; bestJ = j; }
      cells[base + j] = how;
      diagonal = up;
      row[j] = left = v;
    }
  }
  return trace(a, b, weights, flags, width, best, bestI, bestJ);
}

function trace(a: Uint32Array, b: Uint32Array, weights: Float32Array, flags: Uint8Array, width: number,
  score: number, aTo: number, bTo: number): Alignment {
  let i = aTo;
  let j = bTo;
  let matched = 0;
  let changed = 0;
  let otherFigures = 0;
  let sameFigures = 0;
  let weight = 0;
  let quotedWeight = 0;
  let plain = 0;
  while (i > 0 && j > 0) {
    const how = cells[i * width + j];
    if (how === STOP) break;
    if (how === MATCH) {
      matched++;
      weight += weights[i - 1];
      if (flags[i - 1] & QUOTED) quotedWeight += weights[i - 1];
      if (isFigure(a[i - 1])) sameFigures++;
      else if (!(flags[i - 1] & (NAME | LINK)) && !isFunctionWord(a[i - 1])) plain++;
    } else {
      changed++;
      if (how === CHANGE && isFigure(a[i - 1]) && isFigure(b[j - 1])) otherFigures++;
    }
    if (how !== ADDED) i--;
    if (how !== LEFT_OUT) j--;
  }
  return { aFrom: i, aTo, bFrom: j, bTo, score, matched, changed, otherFigures, sameFigures, weight, quotedWeight, plain };
}
