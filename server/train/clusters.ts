// Groups words by the words they stand beside: spherical k-means over the counts of neighbours, and how often each is written in capitals.
import { fold, hashWord } from '../src/core/lexicon/wordHash';
import { random } from './random';

/** Folded word → cluster value as `NameLexicon.cluster` gives it: fine number × 256 + coarse × 4 + habit of capitals. */
export type Clusters = Map<string, number>;

const NEIGHBOURS = 1500;
const FINE = 512;
const COARSE = 60;

/** Counts of the texts' words: all, those inside sentences (not their first word), and those written small there. */
export interface Counts { readonly all: Map<string, number>; readonly inner: Map<string, number>; readonly small: Map<string, number> }

export function countWords(lines: readonly (readonly string[])[]): Counts {
  const all = new Map<string, number>();
  const inner = new Map<string, number>();
  const small = new Map<string, number>();
  const count = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const line of lines) for (let i = 0; i < line.length; i++) {
    const word = fold(line[i]);
    count(all, word);
    if (i === 0 || (i === 1 && /^\P{L}/u.test(line[0]))) continue;
    count(inner, word);
    if (line[i] === line[i].toLowerCase()) count(small, word);
  }
  return { all, inner, small };
}

export function clusterWords(lines: readonly (readonly string[])[], counts: Counts, smallest: number, seed: number): Clusters {
  const byCount = [...counts.all].filter(([, n]) => n >= smallest).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words = byCount.map(([w]) => w);
  const index = new Map(words.map((w, i) => [w, i]));
  const size = NEIGHBOURS + 1;
  const contexts = words.map(() => new Map<number, number>());
  const add = (word: number, context: number) => contexts[word].set(context, (contexts[word].get(context) ?? 0) + 1);
  for (const line of lines) {
    const ids = line.map((w) => index.get(fold(w)) ?? -1);
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] < 0) continue;
      const before = i > 0 ? Math.min(ids[i - 1] < 0 ? NEIGHBOURS : ids[i - 1], NEIGHBOURS) : NEIGHBOURS;
      const after = i + 1 < ids.length ? Math.min(ids[i + 1] < 0 ? NEIGHBOURS : ids[i + 1], NEIGHBOURS) : NEIGHBOURS;
      add(ids[i], before);
      add(ids[i], size + after);
    }
  }
  const totals = new Float64Array(size * 2);
  let sum = 0;
  for (const c of contexts) for (const [k, n] of c) { totals[k] += n; sum += n; }
  // positive pointwise mutual information, the square root taken of it so that rare neighbours do not rule; each word's row has length one
  const rows = contexts.map((c) => {
    let own = 0;
    for (const n of c.values()) own += n;
    const keys: number[] = [];
    const values: number[] = [];
    for (const [k, n] of c) {
      const pmi = Math.log(n * sum / (own * totals[k]));
      if (pmi > 0) { keys.push(k); values.push(Math.sqrt(pmi) * Math.log(1 + n)); }
    }
    const norm = Math.sqrt(values.reduce((s, v) => s + v * v, 0)) || 1;
    return { keys: Int32Array.from(keys), values: Float32Array.from(values, (v) => v / norm) };
  });
  const fine = kMeans(rows, size * 2, FINE, seed);
  const coarse = kMeans(rows, size * 2, COARSE, seed + 1);
  return new Map(words.map((w, i) => [w, (fine[i] + 1) * 256 + (coarse[i] + 1) * 4 + habit(w, counts)]));
}

/** 1 nearly always in capitals, 2 mixed, 3 nearly always small. */
export function habit(word: string, { inner, small }: Counts): number {
  const share = (small.get(word) ?? 0) / (inner.get(word) ?? 1);
  return share < 0.05 ? 1 : share < 0.7 ? 2 : 3;
}

function kMeans(rows: readonly { keys: Int32Array; values: Float32Array }[], width: number, k: number, seed: number): Int32Array {
  const next = random(seed);
  const centres = new Float32Array(k * width);
  // the commonest words make the first centres: they are the best known
  for (let c = 0; c < k; c++) {
    const row = rows[c < k / 2 ? c * 2 : Math.floor(next() * Math.min(rows.length, 8000))] ?? rows[0];
    row.keys.forEach((key, i) => { centres[c * width + key] = row.values[i]; });
  }
  const assigned = new Int32Array(rows.length);
  for (let round = 0; round < 12; round++) {
    const transposed = transpose(centres, k, width);
    const scores = new Float32Array(k);
    rows.forEach(({ keys, values }, r) => {
      scores.fill(0);
      for (let i = 0; i < keys.length; i++) {
        const at = keys[i] * k;
        const v = values[i];
        for (let c = 0; c < k; c++) scores[c] += v * transposed[at + c];
      }
      let best = 0;
      for (let c = 1; c < k; c++) if (scores[c] > scores[best]) best = c;
      assigned[r] = best;
    });
    centres.fill(0);
    rows.forEach(({ keys, values }, r) => { for (let i = 0; i < keys.length; i++) centres[assigned[r] * width + keys[i]] += values[i]; });
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let i = 0; i < width; i++) norm += centres[c * width + i] ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let i = 0; i < width; i++) centres[c * width + i] /= norm;
    }
  }
  return assigned;
}

function transpose(centres: Float32Array, k: number, width: number): Float32Array {
  const out = new Float32Array(centres.length);
  for (let c = 0; c < k; c++) for (let i = 0; i < width; i++) out[i * k + c] = centres[c * width + i];
  return out;
}

export const clusterTable = (clusters: Clusters): [number, number][] => [...clusters].map(([w, v]) => [hashWord(w), v]);
