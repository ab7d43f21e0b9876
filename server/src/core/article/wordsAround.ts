// The words around a figure, from its paragraph alone: kept with the paragraph's reading.
import { perReading } from '../extract/kept';
import type { FigureReading } from '../extract/figures';
import type { Reading } from '../extract/reading';
import { OTHERS } from '../lexicon/counted';
import type { Article } from './article';
import { stem, STOP } from './contentWords';
import type { Figure } from './figure';

/** What stands around one figure in its sentence. */
export interface Around {
  /** Stems of the content words of its sentence, the figure's own noun and other numbers left out. */
  readonly words: ReadonlySet<string>;
  /** Of those, the ones within eight words of the number. */
  readonly near: ReadonlySet<string>;
  /** Those within `AROUND` tokens before the number. */
  readonly before: ReadonlySet<string>;
  /** Words and marks before the number, nearest first, and behind it; lower case, at most `BESIDE`, within the sentence. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The same without marks and beyond the ends of the sentence. */
  readonly leftOn: readonly string[];
  readonly rightOn: readonly string[];
  /** The other numbers of its sentence. */
  readonly numbers: ReadonlySet<number>;
  /** Whatever is written in numbers there, years and names with numbers too, and words for small numbers and places. */
  readonly numerals: ReadonlySet<string>;
  /** Whether "the", "those", "their" or the like stands before the number. */
  readonly definite: boolean;
  /** Whether "other", "more" or "additional" stands before the number or in its noun phrase: a part, or what comes on top. */
  readonly others: boolean;
  /** Whether it stands in a pointer to something else to read ("PHOTOS: 20 quotes", "Also read: 5 ways"). */
  readonly pointer: boolean;
  /** Index of the sentence within the paragraph. */
  readonly sentence: number;
}

/** A longer sentence is none. */
const LONGEST = 300;
/** How far "near" reaches, how far before and behind, and how many tokens of each side are kept in order. */
const WINDOW = 8, AROUND = 14, BESIDE = 16, ON = 20;
const NUMERALS = new Set('first second third fourth fifth sixth two three four five six seven eight nine ten'.split(' '));
const DEFINITE = new Set('the those these this that both its their our his her'.split(' '));
const POINTS = new Set('read also more on related watch see'.split(' '));

const kept: (reading: Reading) => (Around | null | undefined)[] = perReading(() => []);

/** The words around the figure that is the `index`th of the reading; null where its sentence cannot be found. */
export function wordsAround(reading: Reading, index: number): Around | null {
  const own = kept(reading);
  const known = own[index];
  return known === undefined ? (own[index] = findAround(reading, reading.figures[index])) : known;
}

/** The words around a figure of an article; null where its sentence cannot be found. */
export function aroundOf({ paragraphs }: Article, { number, paragraph }: Figure): Around | null {
  const { reading, start } = paragraphs[paragraph];
  const index = reading.figures.findIndex((f) => f.number.start === number.start - start);
  return index < 0 ? null : wordsAround(reading, index);
}

/** Where the sentence ends for what stands in it: a closing mark or two belong to it. */
export const SENTENCE_MARKS = 2;

function findAround({ tokens, sentences, tags, figures }: Reading, figure: FigureReading): Around | null {
  const { start: at, end: to } = figure.number;
  const sentence = sentences.findIndex((s) => s.start <= at && at < s.end);
  if (sentence < 0) return null;
  const { from, to: end } = sentences[sentence];
  if (end - from > LONGEST) return null;
  const words = new Set<string>(), near = new Set<string>(), before = new Set<string>(), numerals = new Set<string>();
  const left: string[] = [], right: string[] = [], leftOn: string[] = [], rightOn: string[] = [];
  let first = from;
  while (first < end && tokens[first].end <= at) first++;
  let last = first;
  while (last < end && tokens[last].start < to) last++;
  for (let i = from; i < end; i++) {
    if (i >= first && i < last) continue;
    const lower = tokens[i].text.toLowerCase();
    if (tokens[i].kind === 'number' || NUMERALS.has(lower)) numerals.add(lower);
    if (tokens[i].kind !== 'word') continue;
    if (STOP.has(lower) || lower.length < 2 || tags[i] === 'NUM') continue;
    const s = stem(lower);
    if (s === figure.noun) continue;
    words.add(s);
    if (i >= first - WINDOW && i < last + WINDOW) near.add(s);
    if (i < first && i >= first - AROUND) before.add(s);
  }
  for (let i = first - 1; i >= from && left.length < BESIDE; i--) left.push(tokens[i].text.toLowerCase());
  for (let i = last; i < end && right.length < BESIDE; i++) right.push(tokens[i].text.toLowerCase());
  for (let i = first - 1; i >= 0 && leftOn.length < ON; i--) if (tokens[i].kind !== 'mark') leftOn.push(tokens[i].text.toLowerCase());
  for (let i = last; i < tokens.length && rightOn.length < ON; i++) if (tokens[i].kind !== 'mark') rightOn.push(tokens[i].text.toLowerCase());
  let colon = first - 1;
  while (colon > 0 && colon >= first - 4 && tokens[colon].text !== ':') colon--;
  const lead = colon > 0 && colon >= first - 4 ? tokens[colon - 1].text : '';
  const numbers = new Set<number>();
  for (const f of figures) if (f !== figure && f.value !== null && f.kind !== 'ordinal' && f.start >= sentences[sentence].start && f.end <= sentences[sentence].end + SENTENCE_MARKS) numbers.add(f.value);
  return { words, near, before, left, right, leftOn, rightOn, numbers, numerals, sentence,
    pointer: POINTS.has(lead.toLowerCase()) || /^\p{Lu}{4,}$/u.test(lead),
    definite: left.length > 0 && DEFINITE.has(left[0]),
    others: left.slice(0, 2).some((w) => OTHERS.has(w)) || figure.modifiers.some((m) => OTHERS.has(m)) };
}
