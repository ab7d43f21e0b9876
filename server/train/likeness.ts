// Fits the weights of `core/coverage/similarity.ts` (LIKENESS) on pairs of passages with known origin.
//   node out/server/train/likeness.mjs PREFIX     reads PREFIX.docs.jsonl, .gold.jsonl, .ignore.jsonl, .boiler.jsonl
// Candidates are all pairs that the index would look at; overlaps that were there before any edit and furniture are left out.
import { readFileSync } from 'node:fs';
import { createPassageIndex, type PassageIndex } from '../src/core/coverage/passageIndex';
import { isFurniture } from '../src/core/coverage/furniture';
import { keysOf } from '../src/core/coverage/keys';
import { readPassages, type Passage } from '../src/core/coverage/passages';
import { gather, type Evidence } from '../src/core/coverage/similarity';
import { sameWords } from '../src/core/coverage/words';

interface Place { readonly doc: string; readonly start: number; readonly end: number }
interface Gold { readonly cluster: string; readonly kind: string; readonly a: Place; readonly b: Place }
interface Row { readonly kind: string | null; readonly x: number[]; readonly text: string }

const prefix = process.argv[2];
const read = <T>(part: string): T[] => readFileSync(`${prefix}.${part}.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l) as T);
const docs = read<{ id: string; text: string }>('docs');
const gold = read<Gold>('gold');
const half = (x: Place, y: Place) => x.doc === y.doc && Math.min(x.end, y.end) - Math.max(x.start, y.start) >= 0.5 * Math.min(x.end - x.start, y.end - y.start);
const lookup = <T>(list: readonly T[], places: (t: T) => readonly Place[]) => {
  const byDoc = new Map<string, [Place, T][]>();
  for (const t of list) for (const p of places(t)) { const l = byDoc.get(p.doc) ?? []; l.push([p, t]); byDoc.set(p.doc, l); }
  return (at: Place) => (byDoc.get(at.doc) ?? []).filter(([p]) => half(p, at)).map(([, t]) => t);
};
const goldAt = lookup(gold, (g) => [g.a, g.b]);
const leftOutAt = lookup(read<{ a: Place; b: Place }>('ignore'), (g) => [g.a, g.b]);
const boilerAt = lookup(read<Place>('boiler'), (b) => [b]);

const all: (Passage & Place & { text: string })[] = docs.flatMap((d) => readPassages(d.text).map((p) => ({ ...p, doc: d.id, text: d.text.slice(p.start, p.end) })));
const index: PassageIndex = createPassageIndex();
for (const d of docs) index.put(d.id, all.filter((p) => p.doc === d.id));

const holders = new Map<number, number[]>();
for (const [n, p] of all.entries()) for (const key of new Set(keysOf(p.words).subarray(1))) { const l = holders.get(key) ?? []; l.push(n); holders.set(key, l); }
const pairs = new Set<number>();
for (const l of holders.values()) if (l.length <= 16) for (let i = 0; i < l.length; i++) for (let j = i + 1; j < l.length; j++) pairs.add(l[i] * all.length + l[j]);

const rows: Row[] = [];
let names: (keyof Evidence)[] = [];
for (const pair of pairs) {
  const a = all[Math.floor(pair / all.length)];
  const b = all[pair % all.length];
  if (sameWords(a.words, b.words) || isFurniture(a.text) || isFurniture(b.text) || Math.min(a.words.length, b.words.length) < 8) continue;
  const clusters = new Set(goldAt(a).map((g) => g.cluster));
  const same = goldAt(b).find((g) => clusters.has(g.cluster));
  if (!same && (leftOutAt(a).some((g) => leftOutAt(b).includes(g)) || (boilerAt(a).length && boilerAt(b).length))) continue;
  const gathered = gather(a, b.words, index.weigh);
  if (!gathered || gathered.alignment.matched < 8) continue;
  names = Object.keys(gathered.evidence) as (keyof Evidence)[];
  rows.push({ kind: same?.kind ?? null, x: names.map((n) => gathered.evidence[n]), text: `${a.text.slice(0, 200)}\n  ~ ${b.text.slice(0, 200)}` });
}

/** Logistic regression by gradient descent on standardised columns. */
function regress(data: readonly Row[]): { weights: number[]; bias: number } {
  const mean = names.map((_, i) => data.reduce((n, r) => n + r.x[i], 0) / data.length);
  const spread = names.map((_, i) => Math.sqrt(data.reduce((n, r) => n + (r.x[i] - mean[i]) ** 2, 0) / data.length) || 1);
  const z = data.map((r) => r.x.map((v, i) => (v - mean[i]) / spread[i]));
  const w = names.map(() => 0);
  let b = 0;
  for (let round = 0; round < 600; round++) {
    const g = names.map(() => 0);
    let gb = 0;
    for (const [k, x] of z.entries()) {
      const e = 1 / (1 + Math.exp(-(b + x.reduce((n, v, i) => n + v * w[i], 0)))) - (data[k].kind ? 1 : 0);
      gb += e / z.length;
      for (const [i, v] of x.entries()) g[i] += (e * v) / z.length;
    }
    b -= 3 * gb;
    for (const i of w.keys()) w[i] -= 3 * (g[i] + 0.0005 * w[i]);
  }
  return { weights: w.map((v, i) => v / spread[i]), bias: b - w.reduce((n, v, i) => n + (v * mean[i]) / spread[i], 0) };
}

const { weights, bias } = regress(rows);
console.log(`bias: ${bias.toFixed(2)}, ${names.map((n, i) => `${n}: ${weights[i].toFixed(2)}`).join(', ')},`);
const score = (r: Row) => bias + r.x.reduce((n, v, i) => n + v * weights[i], 0);
const wrong = rows.filter((r) => !r.kind).sort((a, b) => score(b) - score(a));
for (const n of [2, 5, 9, 15, 25]) {
  const at = score(wrong[n]);
  const kinds = [...new Set(rows.flatMap((r) => r.kind ?? []))].sort();
  console.log(`${n} wrong above ${at.toFixed(2)} (${(1 / (1 + Math.exp(-at))).toFixed(2)})`, kinds.map((k) => {
    const of = rows.filter((r) => r.kind === k);
    return `${k} ${(of.filter((r) => score(r) > at).length / of.length).toFixed(3)}`;
  }).join('  '));
}
if (process.argv.includes('--wrong')) for (const r of wrong.slice(0, 25)) console.log(score(r).toFixed(2), r.text, '\n');
