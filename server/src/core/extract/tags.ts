// Part-of-speech tags, one for each token (Universal Dependencies' UPOS): an averaged perceptron that goes from left to right,
// trained by server/train/tagger.ts. Words that have but one tag are looked up.
import bytes from '../../../models/tagger.bin';
import { unpack } from '../model/pack';
import { unpackRows, type SparseRows } from '../model/sparseRows';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { FEATURES, featuresAt, keysOf, SLOT_BITS, type WordKey } from './tagFeatures';

export const TAGS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const;
export type Tag = (typeof TAGS)[number];

/** What the tagger goes by. */
export interface TaggerModel {
  readonly weights: SparseRows;
  /** The number of the one tag of a word, by the word as written. */
  readonly known: ReadonlyMap<string, number>;
}

/** Reads a model file. Throws when it is damaged. */
export function readTagger(file: Uint8Array): TaggerModel {
  const sections = unpack(file);
  const lines = new TextDecoder().decode(sections.get('known')).split('\n');
  return {
    weights: unpackRows(sections.get('weights')!, 1 << SLOT_BITS, TAGS.length),
    known: new Map(lines.flatMap((line, tag) => line.split(' ').filter(Boolean).map((word): [string, number] => [word, tag]))),
  };
}

let shipped: TaggerModel | undefined;
const slots = new Int32Array(FEATURES);
const scores = new Int32Array(TAGS.length);

/** The number of the best tag for the word at `at`, given the two tags before it. */
function bestTag({ index, weights, columns }: SparseRows, keys: readonly WordKey[], at: number, tag1: number, tag2: number): number {
  featuresAt(keys, at, tag1, tag2, slots);
  scores.fill(0);
  for (let f = 0; f < FEATURES; f++) {
    const row = index[slots[f]] * columns;
    if (row) for (let t = 0; t < columns; t++) scores[t] += weights[row + t];
  }
  let best = 0;
  for (let t = 1; t < columns; t++) if (scores[t] > scores[best]) best = t;
  return best;
}

const NUM = TAGS.indexOf('NUM'), PUNCT = TAGS.indexOf('PUNCT'), SYM = TAGS.indexOf('SYM');

/** The number of the tag a token has wherever it stands; undefined where the words around decide. */
export function fixedTag(token: Token, known: ReadonlyMap<string, number>): number | undefined {
  const tag = known.get(token.text);
  if (tag !== undefined) return tag;
  if (token.kind === 'mark') return /^[\p{Sc}\p{Sm}%°©®]/u.test(token.text) ? SYM : PUNCT;
  return token.kind === 'number' && /\p{Nd}$/u.test(token.text) ? NUM : undefined;
}

/** The tag of each token, in order. */
export function tagTokens(tokens: readonly Token[], sentences: readonly Sentence[], model: TaggerModel = (shipped ??= readTagger(bytes))): Tag[] {
  const tags: Tag[] = new Array(tokens.length);
  for (const { from, to } of sentences) {
    const keys = keysOf(tokens, from, to);
    let tag1 = -1, tag2 = -1;
    for (let i = from; i < to; i++) {
      const tag = fixedTag(tokens[i], model.known) ?? bestTag(model.weights, keys, i - from, tag1, tag2);
      tags[i] = TAGS[tag];
      tag2 = tag1;
      tag1 = tag;
    }
  }
  return tags;
}
