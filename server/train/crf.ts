// Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad (Duchi, Hazan and Singer 2011).
import { Lattice } from '../src/core/extract/names/decode';
import { canEnd, LABELS, NEXT } from '../src/core/extract/names/labels';
import { random, shuffle } from './random';

/** A run of tokens: features as indices, one list after another, and the right labels. */
export interface Example {
  readonly length: number;
  readonly features: Int32Array;
  /** Where each token's features begin in `features`, and at last where they end. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

export interface Trained {
  /** `LABELS` weights a feature. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features of a token left out in each pass, so that the weight is not put on single words. */
  readonly dropout: number;
  readonly l1: number;
  readonly seed: number;
}

/** Smaller gradients change nothing worth the time. */
const NOTICEABLE = 1e-3;

function trainCrf(examples: readonly Example[], featureCount: number, { epochs, rate, dropout, l1, seed }: Settings): Trained {
  const weights = new Float32Array(featureCount * LABELS);
  const squares = new Float32Array(featureCount * LABELS).fill(0.1);
  const transitions = new Float64Array(LABELS * LABELS);
  const moves = transitions.map(Math.exp);
  const transitionSquares = new Float64Array(LABELS * LABELS).fill(0.1);
  const next = random(seed);
  const order = Int32Array.from(examples, (_, i) => i);
  const kept = new Int32Array(4096);
  const sums = new Lattice();
  // the mean over the last epochs is steadier than the last state
  const sum = new Float32Array(weights.length);
  const sumOfTransitions = new Float64Array(transitions.length);
  const AVERAGED = Math.min(4, epochs);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const { length, features, starts, labels, weight } = examples[index];
      const emissions = new Float64Array(length * LABELS);
      const used = features.length > kept.length ? new Int32Array(features.length) : kept;
      for (let f = 0; f < features.length; f++) used[f] = next() < dropout ? -1 : features[f] * LABELS;
      for (let i = 0; i < length; i++) {
        const at = i * LABELS;
        for (let f = starts[i]; f < starts[i + 1]; f++) {
          const w = used[f];
          if (w >= 0) for (let l = 0; l < LABELS; l++) emissions[at + l] += weights[w + l];
        }
      }
      sums.hold(length);
      exponentials(emissions, length, sums.odds);
      sums.sum(length, moves);
      const odds = sums.shares;
      for (let i = 0; i < length; i++) {
        for (let l = 0; l < LABELS; l++) {
          const g = weight * (odds[i * LABELS + l] - (labels[i] === l ? 1 : 0));
          if (g < NOTICEABLE && g > -NOTICEABLE) continue;
          const gg = g * g;
          for (let f = starts[i]; f < starts[i + 1]; f++) {
            if (used[f] < 0) continue;
            const w = used[f] + l;
            squares[w] += gg;
            const scale = rate / Math.sqrt(squares[w]);
            const moved = weights[w] - g * scale;
            const shrink = l1 * scale;
            weights[w] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
          }
        }
      }
      moveTransitions(sums, labels, moves, transitions, transitionSquares, weight, rate);
    }
    if (epoch >= epochs - AVERAGED) {
      for (let i = 0; i < weights.length; i++) sum[i] += weights[i] / AVERAGED;
      for (let i = 0; i < transitions.length; i++) sumOfTransitions[i] += transitions[i] / AVERAGED;
    }
  }
  return { weights: sum, transitions: sumOfTransitions };
}

/** The mean of several fields, each learnt in another order with other features left out: what one learns by chance, the others do not (bagging; Breiman 1996). */
export function trainMeanCrf(examples: readonly Example[], featureCount: number, settings: Settings, members: number): Trained {
  const weights = new Float32Array(featureCount * LABELS);
  const transitions = new Float64Array(LABELS * LABELS);
  for (let m = 0; m < members; m++) {
    const one = trainCrf(examples, featureCount, { ...settings, seed: settings.seed + m * 100 });
    for (let i = 0; i < weights.length; i++) weights[i] += one.weights[i] / members;
    for (let i = 0; i < transitions.length; i++) transitions[i] += one.transitions[i] / members;
  }
  return { weights, transitions };
}

/** Fills `odds` with the exponentials of a run's scores, each token's highest taken for one. */
function exponentials(emissions: Float64Array, length: number, odds: Float64Array): void {
  for (let at = 0; at < length * LABELS; at += LABELS) {
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) top = Math.max(top, emissions[at + l]);
    for (let l = 0; l < LABELS; l++) odds[at + l] = Math.exp(emissions[at + l] - top);
  }
}

function moveTransitions({ odds, forward, backward, shares }: Lattice, labels: Uint8Array, moves: Float64Array,
  transitions: Float64Array, squares: Float64Array, weight: number, rate: number): void {
  const step = (at: number, expected: number, right: boolean) => {
    const g = weight * (expected - (right ? 1 : 0));
    if (g < NOTICEABLE && g > -NOTICEABLE) return;
    squares[at] += g * g;
    transitions[at] -= rate * g / Math.sqrt(squares[at]);
    moves[at] = Math.exp(transitions[at]);
  };
  const length = labels.length;
  for (const b of NEXT[0]) step(b, shares[b], labels[0] === b);
  const last = (length - 1) * LABELS;
  for (let a = 0; a < LABELS; a++) if (canEnd[a]) step(a * LABELS, shares[last + a], labels[length - 1] === a);
  const joint = new Float64Array(LABELS * LABELS);
  for (let i = 1; i < length; i++) {
    let total = 0;
    for (let a = 0; a < LABELS; a++) for (const b of NEXT[a]) {
      const p = forward[(i - 1) * LABELS + a] * moves[a * LABELS + b] * odds[i * LABELS + b] * backward[i * LABELS + b];
      joint[a * LABELS + b] = p;
      total += p;
    }
    for (let a = 0; a < LABELS; a++) for (const b of NEXT[a]) step(a * LABELS + b, joint[a * LABELS + b] / (total || 1), labels[i - 1] === a && labels[i] === b);
  }
}
