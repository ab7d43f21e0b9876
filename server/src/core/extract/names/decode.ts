// Finds the best labels of a run of tokens, and how likely each is: the Viterbi and the forward-backward algorithms of a
// linear-chain conditional random field (Lafferty, McCallum and Pereira 2001; Sutton and McCallum 2012).
import { canEnd, canStart, LABELS, NEXT } from './labels';

let best = new Float64Array(LABELS);
let next = new Float64Array(LABELS);

/** The best labels for `length` tokens whose scores stand in `emissions`, `LABELS` a token. */
export function viterbi(emissions: Float64Array, length: number, transitions: Float64Array): Uint8Array {
  const back = new Uint8Array(length * LABELS);
  for (let l = 0; l < LABELS; l++) best[l] = canStart[l] ? emissions[l] + transitions[l] : -Infinity;
  for (let i = 1; i < length; i++) {
    next.fill(-Infinity);
    for (let a = 0; a < LABELS; a++) {
      if (best[a] === -Infinity) continue;
      const row = NEXT[a];
      for (let n = 0; n < row.length; n++) {
        const b = row[n];
        const score = best[a] + transitions[a * LABELS + b];
        if (score > next[b]) { next[b] = score; back[i * LABELS + b] = a; }
      }
    }
    for (let l = 0; l < LABELS; l++) next[l] += emissions[i * LABELS + l];
    [best, next] = [next, best];
  }
  let label = 0;
  let top = -Infinity;
  for (let l = 0; l < LABELS; l++) if (canEnd[l] && best[l] + transitions[l * LABELS] > top) { top = best[l] + transitions[l * LABELS]; label = l; }
  const labels = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label];
  }
  return labels;
}

/** Forward and backward sums of a run, each token's scaled to add up to one, and the exponentials of its scores. */
export interface Lattice {
  readonly odds: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** The sums over all label sequences, `LABELS` a token; `moves` are the exponentials of the transitions. */
export function lattice(emissions: Float64Array, length: number, moves: Float64Array): Lattice {
  const odds = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) top = Math.max(top, emissions[i * LABELS + l]);
    for (let l = 0; l < LABELS; l++) odds[i * LABELS + l] = Math.exp(emissions[i * LABELS + l] - top);
  }
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let l = 0; l < LABELS; l++) forward[l] = canStart[l] ? odds[l] * moves[l] : 0;
  normalise(forward, 0);
  for (let i = 1; i < length; i++) {
    const at = i * LABELS;
    for (let a = 0; a < LABELS; a++) {
      const f = forward[at - LABELS + a];
      const row = NEXT[a];
      if (f > 0) for (let n = 0; n < row.length; n++) forward[at + row[n]] += f * moves[a * LABELS + row[n]];
    }
    for (let l = 0; l < LABELS; l++) forward[at + l] *= odds[at + l];
    normalise(forward, at);
  }
  const last = (length - 1) * LABELS;
  for (let l = 0; l < LABELS; l++) backward[last + l] = canEnd[l] ? moves[l * LABELS] : 0;
  for (let i = length - 2; i >= 0; i--) {
    const at = i * LABELS;
    for (let a = 0; a < LABELS; a++) {
      let sum = 0;
      const row = NEXT[a];
      for (let n = 0; n < row.length; n++) sum += moves[a * LABELS + row[n]] * odds[at + LABELS + row[n]] * backward[at + LABELS + row[n]];
      backward[at + a] = sum;
    }
    normalise(backward, at);
  }
  return { odds, forward, backward };
}

/** The probability of each label at each token, `LABELS` a token. */
export function marginals({ forward, backward }: Lattice): Float64Array {
  const shares = new Float64Array(forward.length);
  for (let i = 0; i < shares.length; i++) shares[i] = forward[i] * backward[i];
  for (let at = 0; at < shares.length; at += LABELS) normalise(shares, at);
  return shares;
}

function normalise(row: Float64Array, at: number): void {
  let sum = 0;
  for (let l = 0; l < LABELS; l++) sum += row[at + l];
  if (sum > 0) for (let l = 0; l < LABELS; l++) row[at + l] /= sum;
}
