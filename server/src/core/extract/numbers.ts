// Reads one number, in digits or words, from the tokens of a paragraph.
import { CARDINALS, ORDINALS, PARTS, SCALES, SHORT_SCALES, VULGAR } from '../lexicon/numberWords';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';

/** A number, before it is known what it says. `from` and `to` are token indices, `to` exclusive. */
export interface NumberReading extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** The size of the last digit written: 100,000 in "1.2 million"; 0 where the number is in words. */
  readonly step: number;
  /** Whether it was written in words alone. */
  readonly words: boolean;
}

/** The tokens of a paragraph with their words in lower case. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
}

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
const DECIMAL_COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}$/;
const DIGITS_ORDINAL = /^([\d,]+)(?:st|nd|rd|th)$/i;

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

interface Part {
  /** Of a fraction: itself, without the scale behind it, and that scale. */
  readonly share?: number;
  readonly of?: number;
  readonly to: number;
  readonly value: number;
  /** The last scale that multiplied the whole: 1e6 in "two million". */
  readonly scale: number;
  readonly step: number;
  readonly words: boolean;
}

const touching = ({ tokens }: Words, at: number): boolean => at > 0 && at < tokens.length && tokens[at].start === tokens[at - 1].end;
const singularScale = (word: string): number | undefined => SCALES.get(word) ?? (word === 'dozens' ? 12 : undefined);

/** The scale at `at`, behind digits; `m` counts as million where `millions` says so. */
function scaleAt(w: Words, at: number, millions: boolean): number | undefined {
  const word = w.lower[at];
  if (word === undefined) return undefined;
  if (word === 'm' || word === 'b') return (touching(w, at) && word === 'b') || millions ? SHORT_SCALES.get(word) : undefined;
  return SCALES.get(word) ?? (word === 'k' || word === 'dz' || word === 'dzs' || touching(w, at) || word.length > 2 ? SHORT_SCALES.get(word) : undefined);
}

function digits(w: Words, at: number, millions: boolean): Part | null {
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
function words(w: Words, at: number): Part | null {
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
      if (times === 100 || times === 12) current = (current || 1) * times;
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

/** An ordinal in words from `at`: "twenty-first", "three hundred twenty second"; with its value. */
function ordinalWords(w: Words, at: number): { readonly to: number; readonly value: number; readonly plural: boolean } | null {
  const lead = ORDINALS.has(w.lower[at]) || PARTS.has(w.lower[at]) ? null : words(w, at);
  let i = lead?.to ?? at;
  if (lead && (w.lower[i] === '-' || w.lower[i] === 'and')) i++;
  const word = w.lower[i];
  if (word === undefined) return null;
  const plural = word.endsWith('s') && ORDINALS.has(word.slice(0, -1));
  const value = ORDINALS.get(plural ? word.slice(0, -1) : word);
  if (value === undefined || (lead && value >= 10 && value < 100 && lead.value % 10 !== 0)) return null;
  if (!lead) return { to: i + 1, value, plural };
  return { to: i + 1, value: value >= 100 ? lead.value * value : lead.value + value, plural };
}

/** "half", "a third", "three quarters", "two-thirds" from `at`, with a scale behind it ("half a million", "two thirds of a million"). */
function fraction(w: Words, at: number): Part | null {
  if (at >= w.tokens.length) return null;
  let to = at, count = 1;
  const head = w.lower[at];
  const hundred = head === 'a' && SCALES.has(w.lower[at + 1]) ? words(w, at) : null;
  if (hundred) { count = hundred.value; to = hundred.to; }
  else if (head === 'a' || head === 'an' || head === 'one') to++;
  else if (!PARTS.has(head)) {
    const lead = w.tokens[at].kind === 'number' ? digits(w, at, false) : words(w, at);
    if (!lead) return null;
    count = lead.value;
    to = lead.to;
  }
  if (to > at && w.lower[to] === '-') to++;
  const word = w.lower[to];
  if (word === undefined) return null;
  let den = PARTS.get(word);
  const deep = den === undefined || (den >= 20 && to > at) ? ordinalWords(w, to) : null;
  if (den === undefined && deep) den = deep.value;
  if (den === undefined || (to === at && word !== 'half' && word !== 'quarter')) return null;
  const plural = word === 'halves' || word === 'quarters' || deep?.plural || (word.endsWith('s') && PARTS.has(word));
  if (count !== 1 && !plural && !(w.lower[to - 1] === '-' && den < 20)) return null;
  if (count !== 1 && !plural && count >= 20 && count < 100) return null;
  to = deep?.to ?? to + 1;
  let value = count / den;
  // a fraction of a million
  let next = to;
  if (w.lower[next] === 'of' && w.lower[next + 1] === 'a') next += 2;
  else if (w.lower[next] === 'a' || w.lower[next] === '-') next++;
  const times = SCALES.get(w.lower[next]);
  const share = value;
  const scaled = times !== undefined && (next > to || times >= 1000);
  if (scaled) { value *= times; to = next + 1; }
  return { to, value, scale: 1, step: 0, words: w.tokens[at].kind !== 'number', share, of: scaled ? times : 1 };
}

/** Behind a cardinal: "and a half", "and three quarters", a further scale ("five and a half million"), "point three". */
function behind(w: Words, part: Part): Part {
  const { to } = part;
  if (w.lower[to] === 'and') {
    const rest = fraction(w, to + 1);
    if (rest && rest.share! < 1 && rest.of! > 1) {
      // "five and a half million", but "one billion and three quarters million"
      return { ...part, to: rest.to, value: part.value < 1000 ? (part.value + rest.share!) * rest.of! : part.value + rest.value, scale: rest.of! };
    }
    if (rest && rest.value < 1) {
      const value = part.value + rest.value * (part.scale >= 1000 ? part.scale : 1);
      const times = part.scale < 1000 ? SCALES.get(w.lower[rest.to]) : undefined;
      return times ? { ...part, to: rest.to + 1, value: value * times, scale: times } : { ...part, to: rest.to, value };
    }
  }
  if (w.lower[to] === 'point' && part.words) {
    let i = to + 1, decimals = '';
    for (let d = CARDINALS.get(w.lower[i]); d !== undefined && decimals.length < 12; d = CARDINALS.get(w.lower[++i])) decimals += d;
    if (decimals) {
      const times = SCALES.get(w.lower[i]);
      const value = Number(`${part.value}.${decimals}`);
      return times ? { ...part, to: i + 1, value: value * times, scale: times } : { ...part, to: i, value };
    }
  }
  return part;
}

/** "3/4" and "2 1/4": digits over digits, where the parts are small enough to be a fraction. */
function slashed(w: Words, at: number): { to: number; value: number } | null {
  const [over, bar, under] = [w.tokens[at], w.tokens[at + 1], w.tokens[at + 2]];
  if (bar?.text !== '/' || !under || !touching(w, at + 1) || !touching(w, at + 2) || w.tokens[at + 3]?.text === '/') return null;
  if (!/^\d{1,2}$/.test(over.text) || !/^(?:[2-9]|1[0-26]|20|32|64|100)$/.test(under.text)) return null;
  const [a, b] = [Number(over.text), Number(under.text)];
  return a < b && a > 0 ? { to: at + 3, value: a / b } : null;
}

/** "^23", "^-1" against a number. */
function powerAt(w: Words, at: number): { to: number; exponent: number } | null {
  if (w.tokens[at]?.text !== '^' || !touching(w, at)) return null;
  let i = at + 1, text = '';
  while (/^(?:[+-]|--)$/.test(w.tokens[i]?.text ?? '') && touching(w, i) && text.length < 2) text += w.tokens[i++].text;
  const exponent = /^\d{1,3}$/.test(w.tokens[i]?.text ?? '') && touching(w, i) ? Number(w.tokens[i].text) : null;
  return exponent === null ? null : { to: i + 1, exponent: text === '-' ? -exponent : exponent };
}

/**
 * The number that begins with token `at`, or null. `millions`: whether an "m" against digits means million (it does behind a
 * currency sign) rather than metres.
 */
export function readNumber(w: Words, at: number, millions = false): NumberReading | null {
  const sign = signAt(w, at);
  const first = at + sign;
  const token = w.tokens[first];
  if (!token) return null;
  const made = (part: { to: number; value: number; step?: number; words?: boolean }, kind: NumberReading['kind']): NumberReading => ({
    from: at, to: part.to, start: w.tokens[at].start, end: w.tokens[part.to - 1].end, value: sign ? -part.value : part.value, kind, step: part.step ?? 0, words: part.words ?? false });
  if (token.kind === 'number') {
    const ordinal = DIGITS_ORDINAL.exec(token.text);
    if (ordinal) return made({ to: first + 1, value: Number(ordinal[1].replaceAll(',', '')) }, 'ordinal');
    const over = slashed(w, first);
    if (over) return made(over, 'fraction');
    const part = digits(w, first, millions);
    if (!part) return null;
    const power = powerAt(w, part.to);
    if (power) return made({ to: power.to, value: (sign ? -1 : 1) * (sign ? -part.value : part.value) ** power.exponent }, 'cardinal');
    const mixed = part.to === first + 1 && Number.isInteger(part.value) ? slashed(w, part.to) : null;
    if (mixed) return made({ to: mixed.to, value: part.value + mixed.value }, 'cardinal');
    const share = fraction(w, first);
    if (share && share.to > part.to) return made(share, 'fraction');
    return made(behind(w, part), 'cardinal');
  }
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return made({ to: first + 1, value: vulgar }, 'fraction');
  const word = w.lower[first];
  if (!(CARDINALS.has(word) || word === 'a' || word === 'an' || PARTS.has(word) || ORDINALS.has(word))) return null;
  const share = fraction(w, first);
  const cardinal = words(w, first);
  const ordinal = cardinal || ORDINALS.has(word) ? ordinalWords(w, first) : null;
  if (ordinal && !ordinal.plural && ordinal.to > (share?.to ?? 0) && ordinal.to > (cardinal?.to ?? 0)) return made({ to: ordinal.to, value: ordinal.value, words: true }, 'ordinal');
  if (share && share.to > (cardinal?.to ?? 0) && !(ordinal && ordinal.value < 3)) return made(share, 'fraction');
  return cardinal ? made(behind(w, cardinal), 'cardinal') : null;
}

/** How many tokens of sign stand at `at`: "minus", "negative", or a hyphen that touches digits and nothing before it. */
function signAt(w: Words, at: number): number {
  const word = w.lower[at];
  if (word === 'minus' || word === 'negative') return CARDINALS.has(w.lower[at + 1]) || w.tokens[at + 1]?.kind === 'number' ? 1 : 0;
  if (word !== '-' && word !== '−' && word !== '–') return 0;
  if (w.tokens[at + 1]?.kind !== 'number' || touching(w, at)) return 0;
  return touching(w, at + 1) ? (at === 0 || !/\d$/.test(w.tokens[at - 1].text) ? 1 : 0) : at === 0 ? 1 : 0;
}
