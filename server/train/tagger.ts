// Trains the part-of-speech tagger: node esbuild.mjs --tests && node out/server/train/tagger.mjs ../shared/corpora/syntax/gum.conllu
// GUM: text CC BY and CC BY-SA, annotation CC BY 4.0. Prints the accuracy on held-out documents, then trains on all and
// writes server/models/tagger.bin. The same input gives the same file.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pack } from '../src/core/model/pack';
import { packRows } from '../src/core/model/sparseRows';
import { FEATURES, featuresAt, keysOf, SLOT_BITS } from '../src/core/extract/tagFeatures';
import { fixedTag, readTagger, TAGS, tagTokens } from '../src/core/extract/tags';
import { Vocabulary } from '../src/core/extract/vocabulary';
import { readTagged, seeded, type TaggedSentence } from './conllu';

const EPOCHS = 8;
/** Parts into which the documents are split to measure: each is tagged by a model trained on the others. */
const FOLDS = 5;
/** A slot seen less often carries no weight. */
const MIN_COUNT = 2;
/** Weights this small beside the largest are left out (of 127). */
const MIN_WEIGHT = 8;

/** Words seen at least `min` times with one tag in all but one of a hundred cases. */
function knownWords(sentences: readonly TaggedSentence[]): Map<string, number> {
  const counts = new Map<string, number[]>();
  for (const s of sentences) {
    s.tokens.forEach((t, i) => {
      const row = counts.get(t.text) ?? new Array<number>(TAGS.length).fill(0);
      row[TAGS.indexOf(s.tags[i])]++;
      counts.set(t.text, row);
    });
  }
  const known = new Map<string, number>();
  for (const [word, row] of counts) {
    const all = row.reduce((a, b) => a + b), most = Math.max(...row), tag = row.indexOf(most);
    const closed = /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ|PUNCT|SYM)$/.test(TAGS[tag]);
    if (most >= (closed ? 8 : 20) && most / all >= (closed ? 0.99 : 0.995) && /^\p{L}/u.test(word)) known.set(word, tag);
  }
  return known;
}

/** Trains on `sentences` and gives the packed model. */
function train(sentences: readonly TaggedSentence[]): Uint8Array {
  const random = seeded(20151123);
  const known = knownWords(sentences);
  const columns = TAGS.length, size = (1 << SLOT_BITS) * columns;
  const weights = new Int32Array(size), totals = new Float64Array(size), stamps = new Int32Array(size);
  const prepared = sentences.map((s) => ({
    keys: keysOf(s.tokens, 0, s.tokens.length), gold: s.tags.map((t) => TAGS.indexOf(t)), fixed: s.tokens.map((t) => fixedTag(t, known)) }));
  const slots = new Int32Array(FEATURES), scores = new Float64Array(columns);
  const seen = new Int32Array(1 << SLOT_BITS);
  for (const { keys, gold, fixed } of prepared) {
    for (let i = 0; i < gold.length; i++) {
      if (fixed[i] !== undefined) continue;
      featuresAt(keys, i, gold[i - 1] ?? -1, i > 1 ? gold[i - 2] : -1, slots);
      for (const f of slots) seen[f]++;
    }
  }
  let clock = 0;
  const change = (at: number, by: number) => {
    totals[at] += (clock - stamps[at]) * weights[at];
    stamps[at] = clock;
    weights[at] += by;
  };
  const order = prepared.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const n of order) {
      const { keys, gold, fixed } = prepared[n];
      let tag1 = -1, tag2 = -1;
      for (let i = 0; i < gold.length; i++) {
        let best = fixed[i];
        if (best === undefined) {
          clock++;
          featuresAt(keys, i, tag1, tag2, slots);
          scores.fill(0);
          for (const f of slots) if (seen[f] >= MIN_COUNT) for (let t = 0; t < columns; t++) scores[t] += weights[f * columns + t];
          best = 0;
          for (let t = 1; t < columns; t++) if (scores[t] > scores[best]) best = t;
          if (best !== gold[i]) {
            for (const f of slots) {
              if (seen[f] < MIN_COUNT) continue;
              change(f * columns + gold[i], 1);
              change(f * columns + best, -1);
            }
          }
        }
        tag2 = tag1;
        tag1 = best;
      }
    }
  }
  let largest = 0;
  for (let i = 0; i < size; i++) {
    totals[i] = (totals[i] + (clock - stamps[i]) * weights[i]) / clock;
    largest = Math.max(largest, Math.abs(totals[i]));
  }
  // the few largest weights are cut, so that the many small ones keep their differences
  const scale = 127 / Math.min(largest, 16);
  const quantised = Int8Array.from(totals, (w) => {
    const q = Math.max(-127, Math.min(127, Math.round(w * scale)));
    return Math.abs(q) < MIN_WEIGHT ? 0 : q;
  });
  const lists = TAGS.map((_, tag) => [...known].filter(([, t]) => t === tag).map(([w]) => w).sort().join(' '));
  return pack({ known: new TextEncoder().encode(lists.join('\n')), weights: packRows(quantised, columns) });
}

/** How many tokens are tagged right, of all and of those not in the list of known words; and what is taken for what. */
interface Score {
  all: number;
  right: number;
  open: number;
  openRight: number;
  readonly confused: Map<string, number>;
}

/** Adds what the model makes of `sentences` to `score`. */
function measure(file: Uint8Array, sentences: readonly TaggedSentence[], score: Score): void {
  const model = readTagger(file);
  const vocabulary = new Vocabulary();
  for (const s of sentences) {
    const tags = tagTokens(s.tokens, [{ from: 0, to: s.tokens.length, start: 0, end: 0 }], vocabulary.wordsOf(s.tokens), model);
    tags.forEach((tag, i) => {
      const right = tag === s.tags[i] ? 1 : 0;
      const open = fixedTag(s.tokens[i], model.known) === undefined ? 1 : 0;
      score.all++;
      score.right += right;
      score.open += open;
      score.openRight += open * right;
      if (!right) score.confused.set(`${s.tags[i]}→${tag}`, (score.confused.get(`${s.tags[i]}→${tag}`) ?? 0) + 1);
    });
  }
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const [input, output = 'server/models/tagger.bin'] = process.argv.slice(2);
if (!input) throw new Error('usage: tagger.mjs CONLLU [OUTPUT]');
const sentences = readTagged(input);
const documents = [...new Set(sentences.map((s) => s.document))];
const score: Score = { all: 0, right: 0, open: 0, openRight: 0, confused: new Map() };
for (let fold = 0; fold < FOLDS; fold++) {
  const held = new Set(documents.filter((_, i) => i % FOLDS === fold));
  measure(train(sentences.filter((s) => !held.has(s.document))), sentences.filter((s) => held.has(s.document)), score);
}
console.log(`held out by document, ${FOLDS} folds: ${percent(score.right, score.all)} of ${score.all} tokens right, ${percent(score.openRight, score.open)} of the ${score.open} not looked up`);
console.log(`most confused: ${[...score.confused].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([k, n]) => `${k} ${n}`).join(', ')}`);
const file = train(sentences);
writeFileSync(path.resolve(output), file);
console.log(`${output}: ${file.length} bytes`);
