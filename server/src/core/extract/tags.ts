// Part-of-speech tags, one for each token (Universal Dependencies' UPOS): an averaged perceptron that goes from left to right,
// trained by server/train/tagger.ts. Words that have but one tag are looked up.
import bytes from '../../../models/tagger.bin';
import { unpack } from '../model/pack';
import { unpackRows, type SparseRows } from '../model/sparseRows';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { BY_PAIR, BY_TAGS, BY_WORD, EDGE, pairSlots, Place, PLACES, SLOT_BITS, tagSlots, wordKey, wordSlots, type WordKey } from './tagFeatures';

export const TAGS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const;
export type Tag = (typeof TAGS)[number];

/** What the tagger goes by. */
export interface TaggerModel {
  readonly weights: SparseRows;
  /** The number of the one tag of a word, by the word as written. */
  readonly known: ReadonlyMap<string, number>;
  /** The words met of late. */
  readonly words: Map<string, KnownWord>;
  readonly edge: KnownWord;
  /** Sums of the features that hang on the tags before alone, as far as worked out. */
  readonly byTags: (Int16Array | undefined)[];
}

/**
 * What a word is wherever it stands. Most features hang on one word and its place, and words come again and again: their weights
 * are added up once for each place (at most seven, of 127 at most), so that a word is tagged by a few sums instead of 21 rows.
 */
interface KnownWord {
  readonly key: WordKey;
  readonly tag: number | undefined;
  readonly sums: (Int16Array | undefined)[];
}

/** Words kept; beyond that all are forgotten, as is simplest and rare. */
const KEPT = 20_000;
const LONGEST_KEPT = 40;

const knownWord = (key: WordKey, tag?: number): KnownWord => ({ key, tag, sums: new Array<Int16Array | undefined>(PLACES).fill(undefined) });

/** Reads a model file. Throws when it is damaged. */
export function readTagger(file: Uint8Array): TaggerModel {
  const sections = unpack(file);
  const lines = new TextDecoder().decode(sections.get('known')).split('\n');
  return {
    words: new Map(), edge: knownWord(EDGE), byTags: [],
    weights: unpackRows(sections.get('weights')!, 1 << SLOT_BITS, TAGS.length),
    known: new Map(lines.flatMap((line, tag) => line.split(' ').filter(Boolean).map((word): [string, number] => [word, tag]))),
  };
}

let shipped: TaggerModel | undefined;
const slots = new Int32Array(BY_WORD);
const scores = new Int32Array(TAGS.length);

/** The weights of the first `count` of `slots` added up. */
function sumOf({ index, weights, columns }: SparseRows, count: number): Int16Array {
  const sum = new Int16Array(columns);
  for (let f = 0; f < count; f++) {
    const row = index[slots[f]] * columns;
    if (row) for (let t = 0; t < columns; t++) sum[t] += weights[row + t];
  }
  return sum;
}

function inPlace(model: TaggerModel, word: KnownWord, place: number): Int16Array {
  return (word.sums[place] ??= sumOf(model.weights, wordSlots(word.key, place, slots)));
}

function afterTags({ byTags, weights }: TaggerModel, reports: number, tag1: number, tag2: number): Int16Array {
  const at = ((tag1 + 1) * (TAGS.length + 1) + tag2 + 1) * 2 + reports;
  let sum = byTags[at];
  if (!sum) {
    tagSlots(reports, tag1, tag2, slots);
    byTags[at] = sum = sumOf(weights, BY_TAGS);
  }
  return sum;
}

/** The number of the best tag for the word at `at`, given the two tags before it. */
function bestTag(model: TaggerModel, words: readonly KnownWord[], at: number, tag1: number, tag2: number): number {
  const { edge } = model;
  const { index, weights, columns } = model.weights;
  const w = words[at], p = at > 0 ? words[at - 1] : edge, n = at + 1 < words.length ? words[at + 1] : edge, nn = at + 2 < words.length ? words[at + 2] : edge;
  const self = inPlace(model, w, at === 0 ? Place.first : Place.self);
  const left = inPlace(model, p, Place.left);
  const right = inPlace(model, n, w.key.reports ? Place.rightOfReport : Place.right);
  const second = inPlace(model, nn, Place.second);
  const tags = afterTags(model, w.key.reports, tag1, tag2);
  for (let t = 0; t < columns; t++) scores[t] = self[t] + left[t] + right[t] + second[t] + tags[t];
  pairSlots(w.key, p.key, n.key, tag1, slots);
  for (let f = 0; f < BY_PAIR; f++) {
    const row = index[slots[f]] * columns;
    if (row) for (let t = 0; t < columns; t++) scores[t] += weights[row + t];
  }
  let best = 0;
  for (let t = 1; t < columns; t++) if (scores[t] > scores[best]) best = t;
  return best;
}

function wordOf({ words, known }: TaggerModel, text: string): KnownWord {
  let word = words.get(text);
  if (word) return word;
  word = knownWord(wordKey(text), known.get(text));
  if (text.length > LONGEST_KEPT) return word;
  if (words.size >= KEPT) words.clear();
  words.set(text, word);
  return word;
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

/** The tag of each token, in order. */
export function tagTokens(tokens: readonly Token[], sentences: readonly Sentence[], model: TaggerModel = (shipped ??= readTagger(bytes))): Tag[] {
  const tags: Tag[] = new Array(tokens.length);
  for (const { from, to } of sentences) {
    const words: KnownWord[] = [];
    for (let i = from; i < to; i++) words.push(wordOf(model, tokens[i].text));
    let tag1 = -1, tag2 = -1;
    for (let i = from; i < to; i++) {
      const tag = words[i - from].tag ?? tagByKind(tokens[i]) ?? bestTag(model, words, i - from, tag1, tag2);
      tags[i] = TAGS[tag];
      tag2 = tag1;
      tag1 = tag;
    }
  }
  return tags;
}
