// Part-of-speech tags, one for each token (Universal Dependencies' UPOS): an averaged perceptron that goes from left to right,
// trained by server/train/tagger.ts. Words that have but one tag are looked up.
import bytes from '../../../models/tagger.bin';
import { unpack } from '../model/pack';
import { valueAt } from '../model/paired';
import { unpackRows, type SparseRows } from '../model/sparseRows';
import { WordSums } from '../model/wordSums';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { BY_PAIR, BY_TAGS, BY_WORD, EDGE, pairSlots, Place, PLACES, SLOT_BITS, tagSlots, wordKey, wordSlots, type WordKey } from './tagFeatures';
import { vocabulary, type Word } from './vocabulary';

export const TAGS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const;
export type Tag = (typeof TAGS)[number];

/** What a word is wherever it stands. */
export interface TaggedWord {
  readonly id: number;
  readonly key: WordKey;
  /** The number of its one tag; -1 where the words around decide. */
  readonly tag: number;
}

/**
 * What the tagger goes by. Most features hang on one word and its place, or on the tags before: their weights are added up once, so
 * that a word is tagged by a few sums instead of 21 rows.
 */
export interface TaggerModel {
  readonly weights: SparseRows;
  /** The number of the one tag of a word, by the word as written. */
  readonly known: ReadonlyMap<string, number>;
  readonly sums: WordSums<TaggedWord>;
  /** Sums of the features that hang on the tags before alone, a row for each that was met; `met` tells which. */
  readonly byTags: Int32Array;
  readonly met: Uint8Array;
}

const edge: TaggedWord = { id: 0, key: EDGE, tag: -1 };
/** Pairs of tags, an edge counted as one, of words that report and of others. */
const TAG_PAIRS = (TAGS.length + 1) ** 2 * 2;

/** Reads a model file. Throws when it is damaged. */
export function readTagger(file: Uint8Array): TaggerModel {
  const sections = unpack(file);
  const lines = new TextDecoder().decode(sections.get('known')).split('\n');
  const weights = unpackRows(sections.get('weights')!, 1 << SLOT_BITS, TAGS.length);
  return {
    weights, byTags: new Int32Array(TAG_PAIRS * weights.length), met: new Uint8Array(TAG_PAIRS),
    sums: new WordSums<TaggedWord>(TAGS.length, PLACES, ({ key }, place, rows, row) => addRows(weights, wordSlots(key, place, slots), rows, row)),
    known: new Map(lines.flatMap((line, tag) => line.split(' ').filter(Boolean).map((word): [string, number] => [word, tag]))),
  };
}

let shipped: TaggerModel | undefined;
const slots = new Int32Array(BY_WORD);
const scores = new Int32Array(TAGS.length);

/** Adds the weights of the first `count` of `slots` to a row. */
function addRows({ index, weights, length }: SparseRows, count: number, rows: Int32Array, row: number): void {
  for (let f = 0; f < count; f++) {
    const from = index[slots[f]] * length;
    if (from) for (let k = 0; k < length; k++) rows[row + k] += weights[from + k];
  }
}

/** Where in `byTags` the sums begin for a word after two tags. */
function rowAfter({ byTags, met, weights }: TaggerModel, reports: number, tag1: number, tag2: number): number {
  const at = ((tag1 + 1) * (TAGS.length + 1) + tag2 + 1) * 2 + reports;
  const row = at * weights.length;
  if (!met[at]) {
    met[at] = 1;
    tagSlots(reports, tag1, tag2, slots);
    addRows(weights, BY_TAGS, byTags, row);
  }
  return row;
}

/** The number of the best tag for a word between two others and before a fourth, given the two tags before it. */
function bestTag(model: TaggerModel, p: TaggedWord, w: TaggedWord, n: TaggedWord, nn: TaggedWord, tag1: number, tag2: number): number {
  const { sums, weights, byTags } = model;
  const { key } = w;
  const self = sums.rowOf(w, p === edge ? Place.first : Place.self);
  const left = sums.rowOf(p, Place.left);
  const right = sums.rowOf(n, key.reports ? Place.rightOfReport : Place.right);
  const second = sums.rowOf(nn, Place.second);
  const after = rowAfter(model, key.reports, tag1, tag2);
  const { rows } = sums;
  for (let k = 0; k < weights.length; k++) scores[k] = rows[self + k] + rows[left + k] + rows[right + k] + rows[second + k] + byTags[after + k];
  pairSlots(key, p.key, n.key, tag1, slots);
  addRows(weights, BY_PAIR, scores, 0);
  let best = 0;
  let top = valueAt(scores, 0, 0);
  for (let t = 1; t < TAGS.length; t++) {
    const score = valueAt(scores, 0, t);
    if (score > top) { top = score; best = t; }
  }
  return best;
}

const NUM = TAGS.indexOf('NUM'), PUNCT = TAGS.indexOf('PUNCT'), SYM = TAGS.indexOf('SYM');

/** The number of the tag a token has wherever it stands; undefined where the words around decide. */
export function fixedTag(token: Token, known: ReadonlyMap<string, number>): number | undefined {
  return known.get(token.text) ?? tagByKind(token);
}

function tagByKind(token: Token): number | undefined {
  if (token.kind === 'mark') return /^[\p{Sc}\p{Sm}%°©®]/u.test(token.text) ? SYM : PUNCT;
  return token.kind === 'number' && /\p{Nd}$/u.test(token.text) ? NUM : undefined;
}

/** The tag of each token, in order. `words` are those of the tokens, kept for this model alone. */
export function tagTokens(tokens: readonly Token[], sentences: readonly Sentence[], words: readonly Word[] = vocabulary.wordsOf(tokens),
  model: TaggerModel = (shipped ??= readTagger(bytes))): Tag[] {
  const tags: Tag[] = new Array(tokens.length);
  if (tokens.length) model.sums.follow(words[0].age);
  const taggedWord = (i: number): TaggedWord => (words[i].tagged ??= { id: words[i].id, key: wordKey(tokens[i].text), tag: fixedTag(tokens[i], model.known) ?? -1 });
  for (const { from, to } of sentences) {
    let tag1 = -1, tag2 = -1;
    let p = edge;
    let w = from < to ? taggedWord(from) : edge;
    let n = from + 1 < to ? taggedWord(from + 1) : edge;
    for (let i = from; i < to; i++) {
      const nn = i + 2 < to ? taggedWord(i + 2) : edge;
      const tag = w.tag >= 0 ? w.tag : bestTag(model, p, w, n, nn, tag1, tag2);
      tags[i] = TAGS[tag];
      tag2 = tag1;
      tag1 = tag;
      p = w;
      w = n;
      n = nn;
    }
  }
  return tags;
}
