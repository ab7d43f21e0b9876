// Finds the best labels of a run of tokens, and how likely each is: the Viterbi and the forward-backward algorithms of a
// linear-chain conditional random field (Lafferty, McCallum and Pereira 2001; Sutton and McCallum 2012).
import { canEnd, canStart, LABELS, NEXT } from './labels';

/** Every allowed step from one label to the next, by the first and then by the second. */
const FROM = Uint8Array.from(NEXT.flatMap((row, a) => row.map(() => a)));
const TO = Uint8Array.from(NEXT.flat());
const STEP = Uint16Array.from(FROM, (a, n) => a * LABELS + TO[n]);
/** Below every sum that can come about. */
const NEVER = -0x20000000;

let best = new Int32Array(LABELS);
let next = new Int32Array(LABELS);
let back = new Uint8Array(128 * LABELS);
let chosen = new Uint8Array(128);

/** The best labels for `length` tokens whose scores stand in `emissions`, `LABELS` a token; in the first `length` of what is given, valid until the next call. */
export function viterbi(emissions: Int32Array, length: number, transitions: Int32Array): Uint8Array {
  if (chosen.length < length) { chosen = new Uint8Array(length * 2); back = new Uint8Array(length * 2 * LABELS); }
  for (let l = 0; l < LABELS; l++) best[l] = canStart[l] ? emissions[l] + transitions[l] : NEVER;
  for (let i = 1; i < length; i++) {
    const at = i * LABELS;
    next.fill(NEVER);
    for (let n = 0; n < STEP.length; n++) {
      const b = TO[n];
      const score = best[FROM[n]] + transitions[STEP[n]];
      if (score > next[b]) { next[b] = score; back[at + b] = FROM[n]; }
    }
    for (let l = 0; l < LABELS; l++) next[l] += emissions[at + l];
    [best, next] = [next, best];
  }
  let label = 0;
  let top = NEVER;
  for (let l = 0; l < LABELS; l++) if (canEnd[l] && best[l] + transitions[l * LABELS] > top) { top = best[l] + transitions[l * LABELS]; label = l; }
  for (let i = length - 1; i >= 0; i--) {
    chosen[i] = label;
    label = back[i * LABELS + label];
  }
  return chosen;
}

/** Room for the sums over all label sequences of a run, `LABELS` numbers a token: filled again and again. */
export class Lattice {
  /** The exponentials of the scores, each token's highest taken for one. */
  odds = new Float64Array(0);
  /** Sums from the left and from the right, each token's scaled to add up to one. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** The probability of each label. */
  shares = new Float64Array(0);

  /** Makes room for `length` tokens. */
  hold(length: number): void {
    if (this.odds.length >= length * LABELS) return;
    for (const part of ['odds', 'forward', 'backward', 'shares'] as const) this[part] = new Float64Array(length * 2 * LABELS);
  }

  /** Works out `shares` from `odds`, which must be filled; `moves` are the exponentials of the transitions. */
  sum(length: number, moves: Float64Array): void {
    const { odds, forward, backward, shares } = this;
    forward.fill(0, 0, length * LABELS);
    for (let l = 0; l < LABELS; l++) if (canStart[l]) forward[l] = odds[l] * moves[l];
    normalise(forward, 0);
    for (let i = 1; i < length; i++) {
      const at = i * LABELS;
      for (let n = 0; n < STEP.length; n++) forward[at + TO[n]] += forward[at - LABELS + FROM[n]] * moves[STEP[n]];
      for (let l = 0; l < LABELS; l++) forward[at + l] *= odds[at + l];
      normalise(forward, at);
    }
    const last = (length - 1) * LABELS;
    for (let l = 0; l < LABELS; l++) backward[last + l] = canEnd[l] ? moves[l * LABELS] : 0;
    backward.fill(0, 0, last);
    for (let i = length - 2; i >= 0; i--) {
      const at = i * LABELS;
      for (let n = 0; n < STEP.length; n++) backward[at + FROM[n]] += moves[STEP[n]] * odds[at + LABELS + TO[n]] * backward[at + LABELS + TO[n]];
      normalise(backward, at);
    }
    for (let i = 0; i < length * LABELS; i++) shares[i] = forward[i] * backward[i];
    for (let at = 0; at < length * LABELS; at += LABELS) normalise(shares, at);
  }
}

function normalise(row: Float64Array, at: number): void {
  let sum = 0;
  for (let l = 0; l < LABELS; l++) sum += row[at + l];
  if (sum > 0) for (let l = 0; l < LABELS; l++) row[at + l] /= sum;
}
