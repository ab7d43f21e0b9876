// Grows the forest that judges whether two figures count the same thing (core/article/sameThing.ts):
// node esbuild.mjs --tests && node out/server/train/sameThing.mjs ../shared/corpora/figures/dev [more.jsonl …]
// The figures benchmark: its altered repeats are the right pairs, all other pairs that exclude one another wrong ones; equal
// pairs with a slip made in one of them are right, too, at a small weight. Prints what folds by article say: how many altered
// repeats are found, and how many unaltered articles flagged, at several bars; articles of further files are flagged by the
// forests of the folds, never trained on. Then grows on all of the benchmark and writes server/models/sameThing.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildArticle } from '../src/core/article/buildArticle';
import { pairsOf, type PairOfFigures } from '../src/core/article/conflicts';
import { features } from '../src/core/article/sameThing';
import { grow, weigh, type Example, type Forest } from './forest';
import { random } from './random';
import { slip } from './slips';

const FOLDS = 5, GROWTH = { trees: 160, rate: 0.08, seed: 20151123 };
/** The weight of an equal pair with a slip made in it. */
const MADE = 0.2;

interface Pair extends Example {
  readonly article: string;
  readonly altered: boolean;
  readonly kind: 'repeat' | 'other' | 'touched' | 'made';
  readonly numbers: readonly [number, number];
  readonly text: string;
}
interface Place { readonly start: number; readonly end: number }
interface Gold extends Place { readonly doc: string; readonly kind: string; readonly conflictsWith: Place; readonly alts?: readonly Place[] }
interface Doc { readonly id: string; readonly text: string; readonly date?: string; readonly altered?: boolean }

const jsonl = <T>(file: string): T[] => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
const meets = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
const next = random(GROWTH.seed);

/** The same pair with a slip in its second number; null where none can be made. */
function withSlip(p: PairOfFigures): PairOfFigures | null {
  const { y, group } = p;
  const other = slip(y.figure.value!, y.written, next);
  if (!other) return null;
  const times = new Map(group.times);
  const { value } = y.figure;
  times.set(value!, times.get(value!)! - 1).set(other.value, (times.get(other.value) ?? 0) + 1);
  return { ...p, y: { ...y, figure: { ...y.figure, value: other.value }, written: other.written }, group: { ...group, times, values: [...times.values()].filter((n) => n > 0).length } };
}

function pairsIn({ id, text, date, altered = false }: Doc, gold: readonly Gold[]): Pair[] {
  const article = buildArticle(text, { id, published: date && /^\d{4}-\d\d-\d\d$/.test(date) ? { day: date, from: 'record' } : null });
  if (article.notProse) return [];
  const around = (p: Place) => `${text.slice(Math.max(0, p.start - 90), p.start)}«${text.slice(p.start, p.end)}»${text.slice(p.end, p.end + 80)}`.replace(/\s+/g, ' ');
  return [...pairsOf(article, true)].flatMap((found): Pair[] => {
    const made = found.relation === 'equal';
    const p = made ? withSlip(found) : found;
    if (!p) return [];
    const a = p.x.figure.number, b = p.y.figure.number;
    const hits = gold.filter((g) => meets(a, g) || meets(b, g));
    const right = hits.some((g) => [g.conflictsWith, ...g.alts ?? []].some((o) => (meets(a, g) && meets(b, o)) || (meets(b, g) && meets(a, o))));
    const kind = made ? 'made' : right && hits.some((g) => g.kind === 'repeat') ? 'repeat' : hits.length ? 'touched' : 'other';
    return [{ article: id, altered, kind, yes: kind === 'repeat' || made, weight: made ? MADE : 1, numbers: [a.start, b.start], text: `${around(a)}\n     ${around(b)}`,
      values: features(p.x, p.y, p.shared, p.group, p.rest, p.relation === 'same reach').map((v) => Math.round(v * 1000) / 1000) }];
  });
}

const foldOf = (id: string): number => [...id].reduce((h, c) => Math.imul(h ^ c.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5) % FOLDS;
const learns = (p: Pair): boolean => p.kind !== 'touched';

/** The best pairs of each article, no figure in two; with their scores. */
function chosen(scored: readonly (readonly [Pair, number])[]): (readonly [Pair, number])[] {
  const taken = new Set<string>();
  return [...scored].filter(([p]) => p.kind !== 'made').sort((a, b) => b[1] - a[1]).filter(([p]) => {
    const [a, b] = p.numbers.map((n) => `${p.article} ${n}`);
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

const [prefix, ...further] = process.argv.slice(2);
const docs = jsonl<Doc>(`${prefix}.docs.jsonl`), known = new Set(docs.map((d) => d.id));
const gold = groupBy(jsonl<Gold>(`${prefix}.gold.jsonl`), (g) => g.doc);
const pairs = docs.flatMap((d) => pairsIn(d, gold.get(d.id) ?? []));
const others = further.flatMap((f) => jsonl<Doc>(f).filter((d) => !known.has(d.id)).flatMap((d) => pairsIn(d, []))).filter((p) => p.kind !== 'made');
const repeats = [...gold.values()].flat().filter((g) => g.kind === 'repeat').length;
console.log(`${pairs.length} pairs: ${[...groupBy(pairs, (p) => p.kind)].map(([k, v]) => `${k} ${v.length}`).join(', ')}; ${others.length} in further articles`);

const scored: [Pair, number][] = [];
const sums = new Map(others.map((p) => [p, 0]));
for (let fold = 0; fold < FOLDS; fold++) {
  const forest = grow(pairs.filter((p) => foldOf(p.article) !== fold && learns(p)), GROWTH);
  for (const p of pairs) if (foldOf(p.article) === fold) scored.push([p, weigh(forest, p.values)]);
  for (const p of others) sums.set(p, sums.get(p)! + weigh(forest, p.values) / FOLDS);
}
const best = chosen(scored), bestOthers = chosen([...sums]);
for (const bar of [0.75, 0.9, 1, 1.1, 1.2, 1.3, 1.5]) {
  const over = best.filter(([, s]) => s > bar);
  const flagged = new Set(over.filter(([p]) => !p.altered).map(([p]) => p.article)).size, also = new Set(bestOthers.filter(([, s]) => s > bar).map(([p]) => p.article)).size;
  const found = new Set(over.filter(([p]) => p.kind === 'repeat').map(([p]) => p.article)).size;
  console.log(`bar ${bar}: ${found} of ${repeats} repeats (${(found / repeats).toFixed(2)}); unaltered articles flagged ${flagged}, of the further ones ${also}; elsewhere in altered ones ${over.filter(([p]) => p.altered && p.kind === 'other').length}`);
}
// what would be read in unaltered articles, the surest first
for (const [p, s] of [...best.filter(([q]) => !q.altered), ...bestOthers].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.log(`${s.toFixed(2)} ${p.article}\n     ${p.text}`);

const forest: Forest = grow(pairs.filter(learns), GROWTH);
const rows = forest.trees.map((t) => `    ${JSON.stringify(t)},`).join('\n');
writeFileSync(path.resolve(import.meta.dirname, '../../../server/models/sameThing.ts'), `// The forest of core/article/sameThing.ts, written by server/train/sameThing.ts: each tree as its questions [feature, most that goes left] in the
// order of a heap, and its leaves.
type Tree = readonly [nodes: readonly (readonly [feature: number, most: number])[], leaves: readonly number[]];

export const trees: { readonly start: number; readonly trees: readonly Tree[] } = {
  start: ${forest.start},
  trees: [
${rows}
  ] as Tree[],
};
`);
