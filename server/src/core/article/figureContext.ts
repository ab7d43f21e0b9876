// The words around a figure, to see whether two figures count the same thing.
import { singular } from '../text/singular';
import type { Article } from './article';
import type { Figure } from './figure';

/** What stands around one figure. */
export interface FigureContext {
  readonly figure: Figure;
  /** Stems of the content words of its sentence, the figure's own noun and other numbers left out. */
  readonly words: ReadonlySet<string>;
  /** Of those, the ones within eight words of the number. */
  readonly near: ReadonlySet<string>;
  /** Names in the sentence, lower case, last words only. */
  readonly names: ReadonlySet<string>;
  /** Words before the number, nearest first, and behind it; lower case, at most six. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Index of the sentence within the paragraph. */
  readonly sentence: number;
}

const STOP = new Set(('a an the of to in on at by for with from as and or but nor so that this these those it its he she they we you i his her their our your my him them us who whom which what when where why how is are was were be been being am ' +
  'has have had do does did will would can could may might must shall should not no n’t n\'t \'s ’s than then there here also just only even more most some any all each both about over into out up down off after before during while if because since until ' +
  'said says say told tell according one two new last first next other another such like per cent percent people many much very still now well back get got make made').split(' '));

/** A rough stem: singular, without "ed" and "ing". */
export function stem(word: string): string {
  const w = singular(word);
  if (w.length > 5 && w.endsWith('ing')) return w.slice(0, -3);
  if (w.length > 4 && w.endsWith('ed')) return w.slice(0, -2);
  return w.length > 4 && w.endsWith('e') ? w.slice(0, -1) : w;
}

const WINDOW = 8;
const BESIDE = 6;

/** The context of a figure; null where its sentence cannot be found. */
export function contextOf(article: Article, figure: Figure): FigureContext | null {
  const paragraph = article.paragraphs[figure.paragraph];
  if (!paragraph) return null;
  const { tokens, sentences, tags } = paragraph.reading;
  const at = figure.number.start - paragraph.start, to = figure.number.end - paragraph.start;
  const sentence = sentences.findIndex((s) => s.start <= at && at < s.end);
  if (sentence < 0) return null;
  const { from, to: end } = sentences[sentence];
  const words = new Set<string>(), near = new Set<string>(), names = new Set<string>();
  const left: string[] = [], right: string[] = [];
  let first = from;
  while (first < end && tokens[first].end <= at) first++;
  let last = first;
  while (last < end && tokens[last].start < to) last++;
  for (let i = from; i < end; i++) {
    if (i >= first && i < last) continue;
    const token = tokens[i];
    if (token.kind !== 'word') continue;
    const lower = token.text.toLowerCase();
    if (tags[i] === 'PROPN' && /^\p{Lu}/u.test(token.text)) names.add(lower);
    if (STOP.has(lower) || lower.length < 2 || tags[i] === 'NUM') continue;
    const s = stem(lower);
    if (s === figure.noun) continue;
    words.add(s);
    if (i >= first - WINDOW && i < last + WINDOW) near.add(s);
  }
  for (let i = first - 1; i >= from && left.length < BESIDE; i--) left.push(tokens[i].text.toLowerCase());
  for (let i = last; i < end && right.length < BESIDE; i++) right.push(tokens[i].text.toLowerCase());
  return { figure, words, near, names, left, right, sentence };
}

/** How many words two lists have in common from the front. */
export function common(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((x) => b.has(x));
export const isContent = (word: string): boolean => !STOP.has(word) && /^\p{L}{2,}/u.test(word);
