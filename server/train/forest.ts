// A small forest of full trees, grown one after another, each on what those before it leave wrong (Friedman 2001, with second
// derivatives as in XGBoost, Chen and Guestrin 2016). The same input gives the same forest.
import { random } from './random';

export interface Example {
  readonly values: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

/** One tree: its nodes in the order of a heap (feature, largest value that goes left), then the leaves from left to right. */
export type Tree = readonly [nodes: readonly (readonly [number, number])[], leaves: readonly number[]];

export interface Forest {
  readonly start: number;
  readonly trees: readonly Tree[];
}

export interface Growth {
  readonly trees: number;
  readonly rate: number;
  readonly seed: number;
}

const DEPTH = 3, BINS = 24;
/** Examples a side must keep at least; how hard leaves are drawn towards 0; what share of examples and features a tree sees. */
const LEAST = 10, DRAW = 8, SHARE_OF_EXAMPLES = 0.7, SHARE_OF_FEATURES = 0.5;

/** Cuts of one feature: between all values where there are few, else at quantiles. */
function cutsOf(column: readonly number[]): number[] {
  const sorted = [...column].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) return distinct.slice(0, -1);
  return [...new Set(Array.from({ length: BINS - 1 }, (_, k) => round(sorted[Math.floor(((k + 1) * sorted.length) / BINS)])))].filter((c) => c < sorted[sorted.length - 1]);
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** Grows a forest. */
export function grow(examples: readonly Example[], { trees: count, rate, seed }: Growth): Forest {
  const next = random(seed);
  const features = examples[0].values.length;
  const cuts = Array.from({ length: features }, (_, j) => cutsOf(examples.map((e) => e.values[j])));
  const bins = cuts.map((c, j) => Uint8Array.from(examples, (e) => c.filter((cut) => e.values[j] > cut).length));
  const all = examples.reduce((s, e) => s + e.weight, 0), yes = examples.reduce((s, e) => s + (e.yes ? e.weight : 0), 0);
  const start = round(Math.log(yes / (all - yes)));
  const sums = new Float64Array(examples.length).fill(start), slope = new Float64Array(examples.length), curve = new Float64Array(examples.length);
  const trees: Tree[] = [];
  for (let t = 0; t < count; t++) {
    examples.forEach(({ yes: y, weight }, i) => {
      const p = 1 / (1 + Math.exp(-sums[i]));
      slope[i] = weight * (p - (y ? 1 : 0));
      curve[i] = weight * p * (1 - p) + 1e-9;
    });
    const seen = [...examples.keys()].filter(() => next() < SHARE_OF_EXAMPLES);
    const asked = cuts.flatMap((c, j) => (c.length && next() < SHARE_OF_FEATURES ? [j] : []));
    const nodes: [number, number][] = [], leaves: number[] = [];
    let level = [seen];
    for (let d = 0; d < DEPTH; d++) {
      const below: number[][] = [];
      for (const members of level) {
        const [feature, bin] = bestCut(members, asked, cuts, bins, slope, curve);
        nodes.push(feature < 0 ? [0, 1e9] : [feature, cuts[feature][bin]]);
        below.push(members.filter((i) => feature < 0 || bins[feature][i] <= bin), members.filter((i) => feature >= 0 && bins[feature][i] > bin));
      }
      level = below;
    }
    for (const members of level) leaves.push(round(rate * -members.reduce((s, i) => s + slope[i], 0) / (members.reduce((s, i) => s + curve[i], 0) + DRAW)));
    const tree: Tree = [nodes, leaves];
    trees.push(tree);
    examples.forEach(({ values }, i) => { sums[i] += leafOf(tree, values); });
  }
  return { start, trees };
}

function bestCut(members: readonly number[], asked: readonly number[], cuts: readonly (readonly number[])[], bins: readonly Uint8Array[], slope: Float64Array, curve: Float64Array): [number, number] {
  let total = 0, bend = 0;
  for (const i of members) { total += slope[i]; bend += curve[i]; }
  let best = 1e-3, found: [number, number] = [-1, 0];
  for (const j of asked) {
    const size = cuts[j].length + 1;
    const s = new Float64Array(size), c = new Float64Array(size), n = new Int32Array(size);
    for (const i of members) { const b = bins[j][i]; s[b] += slope[i]; c[b] += curve[i]; n[b]++; }
    let left = 0, leftBend = 0, count = 0;
    for (let b = 0; b < size - 1; b++) {
      left += s[b]; leftBend += c[b]; count += n[b];
      if (count < LEAST || members.length - count < LEAST) continue;
      const gain = left ** 2 / (leftBend + DRAW) + (total - left) ** 2 / (bend - leftBend + DRAW) - total ** 2 / (bend + DRAW);
      if (gain > best) { best = gain; found = [j, b]; }
    }
  }
  return found;
}

function leafOf([nodes, leaves]: Tree, values: readonly number[]): number {
  let at = 0;
  while (at < nodes.length) at = values[nodes[at][0]] <= nodes[at][1] ? 2 * at + 1 : 2 * at + 2;
  return leaves[at - nodes.length];
}

/** What the forest makes of one example, as a logit. */
export const weigh = ({ start, trees }: Forest, values: readonly number[]): number => trees.reduce((s, t) => s + leafOf(t, values), start);
