// Cardinal numbers, in digits or in words, from the tokens of a paragraph.
import { CARDINALS, PARTS, SCALES, SHORT_SCALES, VULGAR } from '../lexicon/numberWords';
import type { Token } from '../text/tokens';

/** The tokens of a paragraph with their words in lower case. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
}

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
const DECIMAL_COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}$/;

/** The value of digits as English news writes them (also "12,34,567" and "1.111,5"); null for what is no single number ("1.2.3"). */
export function valueOfDigits(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  if (DECIMAL_COMMA.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return null;
}

const stepOfDigits = (text: string): number => {
  const point = text.indexOf('.');
  if (point >= 0 && !GROUPED.test(text) && DECIMAL_COMMA.test(text)) return 0.01;
  return point < 0 ? 10 ** (/0*$/.exec(text.replaceAll(',', ''))![0].length) : 10 ** (point + 1 - text.length);
};

/** A number read; `to` is a token index, exclusive. */
export interface Part {
  readonly to: number;
  readonly value: number;
  /** The last scale that multiplied the whole: 1e6 in "two million". */
  readonly scale: number;
  readonly step: number;
  readonly words: boolean;
}

/** Whether no space stands before token `at`. */
export const touching = ({ tokens }: Words, at: number): boolean => at > 0 && at < tokens.length && tokens[at].start === tokens[at - 1].end;
/** Where a unit may stand behind a fraction that ends before `at`: "half an hour", "three quarters of a mile"; `at` itself for other numbers. */
export const behindArticle = (w: Words, at: number, fraction: boolean): number => {
  const article = fraction && w.lower[at] === 'of' ? at + 1 : at;
  return fraction && (w.lower[article] === 'a' || w.lower[article] === 'an') ? article + 1 : at;
};
const singularScale = (word: string): number | undefined => SCALES.get(word) ?? (word === 'dozens' ? 12 : undefined);

/** The scale at `at`, behind digits; `m` counts as million where `millions` says so. */
function scaleAt(w: Words, at: number, millions: boolean): number | undefined {
  const word = w.lower[at];
  if (word === undefined) return undefined;
  if (word === 'm' || word === 'b') return millions || (touching(w, at) && (word === 'b' || w.tokens[at].text === 'M')) ? SHORT_SCALES.get(word) : undefined;
  return singularScale(word) ?? SHORT_SCALES.get(word);
}

/** A number in digits from `at`, with the scales behind it; `millions` as for `readNumber`. Null for none. */
export function digits(w: Words, at: number, millions: boolean): Part | null {
  const text = w.tokens[at].text;
  let value = valueOfDigits(text);
  if (value === null) return null;
  let step = stepOfDigits(text), to = at + 1, scale = 1;
  // "1 234 567.89": groups of three with single spaces
  if (/^\d{1,3}$/.test(text) && /^\d{3}$/.test(w.tokens[to]?.text ?? '') && /^\d{3}(?:\.\d+)?$/.test(w.tokens[to + 1]?.text ?? '')
    && [to, to + 1].every((i) => w.tokens[i].start === w.tokens[i - 1].end + 1)) {
    value = Number(text + w.tokens[to].text + w.tokens[to + 1].text);
    step = stepOfDigits(w.tokens[to + 1].text);
    to += 2;
  }
  const vulgar = VULGAR.get(w.lower[to]);
  if (vulgar !== undefined && touching(w, to)) { value += vulgar; step = 0; to++; }
  const hyphen = w.lower[to] === '-' && touching(w, to) && touching(w, to + 1) && SCALES.has(w.lower[to + 1]) ? 1 : 0;
  for (let s = scaleAt(w, to + hyphen, millions); s !== undefined; s = scaleAt(w, to, millions)) {
    if (hyphen && scale === 1) to++;
    value *= s; step *= s; scale *= s; to++;
  }
  if (scale === 100 && w.lower[to] === 'and' && w.tokens[to + 1]) {
    const rest = /^\d{1,2}$/.test(w.tokens[to + 1].text) ? { value: Number(w.tokens[to + 1].text), to: to + 2 } : words(w, to + 1);
    if (rest && rest.value < 100) return { to: rest.to, value: value + rest.value, scale: 1, step: 1, words: false };
  }
  return { to, value, scale, step, words: false };
}

/** Whether "three quarters", "one half", "fifty-four hundredths" stands at `at`: less than one, as the fraction of a mixed number is. */
function beginsFraction(w: Words, at: number): boolean {
  let i = at + 1, count = CARDINALS.get(w.lower[at]) ?? 1;
  if (w.lower[i] === '-' && CARDINALS.has(w.lower[i + 1])) { count += CARDINALS.get(w.lower[i + 1])!; i += 2; }
  if (w.lower[i] === '-') i++;
  const word = w.lower[i], parts = PARTS.get(word);
  return parts !== undefined && count < parts && (word.endsWith('s') || word === 'half' || word === 'quarter') && w.tokens[i].kind === 'word';
}

/** A cardinal in words from `at`: "twenty-one trillion and three hundred". A scale may stand first behind `a` ("a hundred"). */
export function words(w: Words, at: number): Part | null {
  let total = 0, current = 0, last = Number.POSITIVE_INFINITY, scale = 1, to = at, any = false, before: 'ten' | 'unit' | 'scale' | null = null;
  if ((w.lower[at] === 'a' || w.lower[at] === 'an') && singularScale(w.lower[at + 1]) !== undefined) { to++; current = 1; }
  for (let i = to; i < w.lower.length;) {
    let word = w.lower[i], skip = 0;
    if (word === '-' && any && (before === 'ten' || SCALES.has(w.lower[i + 1]))) { skip = 1; word = w.lower[i + 1]; }
    else if (word === 'and' && before === 'scale' && (CARDINALS.has(w.lower[i + 1]) || (w.lower[i + 1] === 'a' && SCALES.has(w.lower[i + 2])))) {
      if (w.lower[i + 1] === 'a' || beginsFraction(w, i + 1)) break;
      skip = 1;
      word = w.lower[i + 1];
    }
    if (word === undefined) break;
    const unit = CARDINALS.get(word);
    const times = unit === undefined ? singularScale(word) : undefined;
    if (unit !== undefined) {
      if (before === 'unit' || (before === 'ten' && (unit >= 10 || unit === 0))) break;
      if (skip && before === 'scale' && unit >= last) break;
      current += unit;
      before = unit >= 20 ? 'ten' : 'unit';
      scale = 1;
    } else if (times !== undefined && (current > 0 || total > 0)) {
      // "three hundred and two dozen"
      if (times === 12 && current > 100 && current % 100) current += (current % 100) * 11;
      else if (times === 100 || times === 12) current = (current || 1) * times;
      else {
        if (times >= last || current === 0) break;
        total += current * times;
        current = 0;
        last = times;
      }
      scale = times;
      before = 'scale';
    } else break;
    any = true;
    i += skip + 1;
    to = i;
  }
  return any ? { to, value: total + current, scale, step: 0, words: true } : null;
}
