// What the rules on figures and dates share: how figures are shown, rewritten and paired.
import type { Article } from '../article/article';
import type { Figure } from '../article/figure';
import type { FigureReading } from '../extract/figures';
import type { Reading } from '../extract/reading';
import { paragraphAt } from '../article/paragraphAt';
import { sentenceOf } from '../article/sentencesIn';
import { SCALES, SHORT_SCALES } from '../lexicon/numberWords';
import type { Span } from '../text/span';
import type { Edit, Fix } from './rule';

/** Where figures stand: an article, or a paragraph by itself, whose offsets count from its start. */
export type Where = Article | Reading;

export const wordsAt = ({ text }: Where, span: Span): string => text.slice(span.start, span.end);

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number for a message: at most `digits` significant digits, thousands grouped, millions and billions in words. */
export function shown(value: number, digits = 3): string {
  const size = Math.abs(value);
  for (const [word, scale] of [['trillion', 1e12], ['billion', 1e9], ['million', 1e6]] as const) {
    if (size >= scale) return `${Number((value / scale).toPrecision(digits))} ${word}`;
  }
  return Number(value.toPrecision(Math.max(digits, Math.ceil(Math.log10(size + 1))))).toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** `written` ("$1.2 million", "36", "four") with another value, in the same manner; null where that cannot be done. */
export function rewritten(written: string, value: number): string | null {
  if (value < 0 || !Number.isFinite(value)) return null;
  const found = /\d[\d,]*(?:\.\d+)?/.exec(written);
  if (!found) {
    const n = Math.round(value);
    return /^\p{L}+$/u.test(written) && n < SMALL.length ? matchCase(written, SMALL[n]) : /^\p{L}+$/u.test(written) && n === value ? n.toLocaleString('en-US') : null;
  }
  const rest = written.slice(found.index + found[0].length);
  const word = /^[\s-]*(\p{L}+)/u.exec(rest)?.[1].toLowerCase() ?? '';
  const scale = SCALES.get(word) ?? (/^[\s-]/.test(rest) && word.length < 2 ? 1 : SHORT_SCALES.get(word) ?? 1);
  const decimals = /\.(\d+)$/.exec(found[0])?.[1].length ?? 0;
  const scaled = value / scale;
  const kept = decimals || (scale > 1 && scaled < 10 && Math.abs(scaled - Math.round(scaled)) > 0.05 ? 1 : 0);
  const digits = scaled.toLocaleString('en-US', { minimumFractionDigits: decimals ? Math.min(decimals, kept) : 0, maximumFractionDigits: kept, useGrouping: found[0].includes(',') || (scaled >= 1000 && !/^\d{4}$/.test(found[0])) });
  return Number(digits.replaceAll(',', '')) === 0 && value > 0 ? null : written.slice(0, found.index) + digits + rest;
}

const matchCase = (like: string, word: string): string => (/^\p{Lu}/u.test(like) ? word[0].toUpperCase() + word.slice(1) : word);

/** A fix that writes `value` in the place of a figure's number; none inside a direct quotation. */
export function fixNumber(where: Where, figure: FigureReading, value: number, title: (text: string) => string): Fix[] {
  if (beginsQuoted(where, figure) || isQuoted(where, figure.number)) return [];
  const written = wordsAt(where, figure.number);
  const newText = rewritten(written, value);
  return newText === null || newText === written ? [] : [{ title: title(newText), edits: [{ ...place(figure.number), newText }] }];
}

/** A fix that replaces a stretch; none inside a direct quotation. */
export const replaceFix = (where: Where, span: Span, newText: string, title: string, safe = false): Fix[] =>
  (isQuoted(where, span) || wordsAt(where, span) === newText ? [] : [{ title, edits: [{ ...place(span), newText } satisfies Edit], ...(safe ? { safe } : {}) }]);

/** Whether a stretch lies inside quotation marks, as far as they were read. */
export function isQuoted(where: Where, { start, end }: Span): boolean {
  if ('marks' in where) return where.marks.some((m) => m.start <= start && end <= m.end);
  const p = paragraphAt(where, start);
  return p !== null && isQuoted(p.reading, { start: start - p.start, end: end - p.start });
}

/** Whether it begins inside quotation marks, wherever it ends. */
export const beginsQuoted = (where: Where, { start }: Span): boolean => isQuoted(where, { start, end: start + 1 });

/** Words on each side of a figure by which its place is known again. */
const AROUND = 4;

/** A figure with the words around it in its sentence: from the article itself and from a digest of it the same. */
export function inWords(sentence: string, figure: string): string {
  const at = Math.max(0, sentence.indexOf(figure)), to = at + figure.length;
  const before = sentence.slice(0, at).match(/\S+/g) ?? [], after = sentence.slice(to).match(/\S+/g) ?? [];
  return [...before.slice(-AROUND), figure, ...after.slice(0, AROUND)].join(' ');
}
/** The same for a figure of the article. */
export const figureInWords = (article: Article, figure: Figure): string => inWords(sentenceOf(article, figure), wordsAt(article, figure));

export const place = ({ start, end }: Span): Span => ({ start, end });

/** The text of the paragraph before `at`, not further back than `reach`. */
export const before = ({ text }: Reading, at: number, reach = 60): string => text.slice(Math.max(0, at - reach), at);
/** The text of the paragraph behind `at`, not further on than `reach`. */
export const behind = ({ text }: Reading, at: number, reach = 60): string => text.slice(at, at + reach);

/** Two figures of which the second stands in brackets behind the first: "40 km (25 miles)". */
export interface Pair {
  readonly first: FigureReading;
  readonly second: FigureReading;
}

const OPENS = /^[\s-]*(?:\p{Ll}+ ){0,2}(?:[([] ?(?:or |about |around |nearly |almost |some |roughly |approximately |approx\.? |more than |over |just over |just under |under |less than |up to |at least |equivalent to |worth |c\.? ?|= ?|~ ?)*|, or (?:about |around )?)$/u;

/** The pairs of figures of a paragraph in brackets behind one another; `fits` says which two belong together. Two in brackets belong to the two before. */
export function pairsInBrackets({ figures, text }: Reading, fits: (a: FigureReading, b: FigureReading) => boolean): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1], b = figures[i];
    if (b.number.start - a.number.end > 40 || !fits(a, b) || !OPENS.test(text.slice(a.number.end, b.number.start))) continue;
    const next = figures[i + 1], earlier = figures[i - 2];
    const two = next && fits(a, next) && next.unit === b.unit && /^(?:,| and| to| by| or|\s?[-–x×])\s?$/.test(text.slice(b.number.end, next.number.start));
    if (two) {
      if (earlier && fits(earlier, b)) pairs.push({ first: earlier, second: b }, { first: a, second: next });
      continue;
    }
    pairs.push({ first: a, second: b });
  }
  return pairs;
}
