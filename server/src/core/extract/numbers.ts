// Reads one number, in digits or words, from the tokens of a paragraph: cardinals, ordinals, fractions, and what is made of them.
import { CARDINALS, ORDINALS, PARTS, SCALES, VULGAR } from '../lexicon/numberWords';
import type { Span } from '../text/span';
import { digits, touching, words, type Part, type Words } from './cardinals';

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

const DIGITS_ORDINAL = /^([\d,]+)(?:st|nd|rd|th)$/i;

/** An ordinal in words from `at`: "twenty-first", "three hundred twenty second"; with its value. */
function ordinalWords(w: Words, at: number): { readonly to: number; readonly value: number; readonly plural: boolean } | null {
  const lead = ORDINALS.has(w.lower[at]) || PARTS.has(w.lower[at]) ? null : words(w, at);
  let i = lead?.to ?? at;
  if (lead && (w.lower[i] === '-' || w.lower[i] === 'and')) i++;
  const word = w.lower[i];
  if (word === undefined) return null;
  const plural = word.endsWith('s') && ORDINALS.has(word.slice(0, -1));
  const value = ORDINALS.get(plural ? word.slice(0, -1) : word);
  if (value === undefined || (lead && value < 100 && (lead.value < 20 || lead.value % (value < 10 ? 10 : 100) !== 0))) return null;
  if (!lead) return { to: i + 1, value, plural };
  return { to: i + 1, value: value >= 100 ? lead.value * value : lead.value + value, plural };
}

/** Words before a quarter that is three months. */
const OF_THE_YEAR: ReadonlySet<string> = new Set('the this that last next first second third fourth final previous past current latest same each every per fiscal'.split(' '));

/** A fraction: `share` is itself without the scale behind it, `of` that scale (1 where none stands). */
interface Fraction extends Part {
  readonly share: number;
  readonly of: number;
}

/** "half", "a third", "three quarters", "two-thirds" from `at`, with a scale behind it ("half a million", "two thirds of a million"). */
function fraction(w: Words, at: number): Fraction | null {
  if (at >= w.tokens.length) return null;
  let to = at, count = 1;
  const head = w.lower[at];
  const hundred = head === 'a' && SCALES.has(w.lower[at + 1]) ? words(w, at) : null;
  if (hundred) { count = hundred.value; to = hundred.to; }
  else if (head === 'a' || head === 'an') to++;
  else if (head === 'one') {
    // "one million three hundred fifths" has its plural; "one one-hundredth" does not
    const lead = words(w, at)!;
    const whole = lead.to > at + 1 && PARTS.has(w.lower[lead.to]) && w.lower[lead.to].endsWith('s') ? lead : null;
    count = whole?.value ?? 1;
    to = whole?.to ?? at + 1;
  }
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
  // what is cut in two are halves: "seconds" are of time
  if (den === undefined && deep && deep.value > 2) den = deep.value;
  if (den === undefined || (to === at && word !== 'half' && (word !== 'quarter' || OF_THE_YEAR.has(w.lower[at - 1])))) return null;
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
  // "two-and-a-half"
  const dash = w.lower[to] === '-' && touching(w, to) ? 1 : 0;
  if (w.lower[to + dash] === 'and') {
    const rest = fraction(w, to + dash + (dash && w.lower[to + 2] === '-' ? 2 : 1));
    if (rest && rest.share < 1 && rest.of > 1) {
      // "five and a half million", but "one billion and three quarters million"
      return { ...part, to: rest.to, value: part.value < 1000 ? (part.value + rest.share) * rest.of : part.value + rest.value, scale: rest.of };
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
  if (bar?.text !== '/' || !over || !under || !touching(w, at + 1) || !touching(w, at + 2) || w.tokens[at + 3]?.text === '/') return null;
  if (!/^\d{1,2}$/.test(over.text) || !/^(?:[2-9]|1[0-26]|20|32|64|100)$/.test(under.text)) return null;
  const [a, b] = [Number(over.text), Number(under.text)];
  return a < b && a > 0 ? { to: at + 3, value: a / b } : null;
}

/** "e13", "e-3" against digits ("127.32e13"); a hyphen or plus is a token of its own. */
function tensAt(w: Words, at: number): { to: number; times: number } | null {
  const word = w.lower[at];
  if (word === undefined || !word.startsWith('e') || !touching(w, at)) return null;
  if (/^e\d{1,2}$/.test(word)) return { to: at + 1, times: 10 ** Number(word.slice(1)) };
  const sign = w.lower[at + 1];
  if (word !== 'e' || !(sign === '-' || sign === '+') || !touching(w, at + 1) || !touching(w, at + 2) || !/^\d{1,2}$/.test(w.lower[at + 2])) return null;
  return { to: at + 3, times: 10 ** (sign === '-' ? -Number(w.lower[at + 2]) : Number(w.lower[at + 2])) };
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
    const tens = tensAt(w, part.to);
    if (tens) return made({ to: tens.to, value: part.value * tens.times }, 'cardinal');
    const large = ORDINALS.get(w.lower[part.to]);
    if (large !== undefined && large >= 100 && part.value > 1 && w.lower[part.to + 1] !== 'of') return made({ to: part.to + 1, value: part.value * large }, 'ordinal');
    // "2 1/4", "2-1/4"
    const dash = w.lower[part.to] === '-' && touching(w, part.to) && touching(w, part.to + 1) ? 1 : 0;
    const mixed = part.to === first + 1 && Number.isInteger(part.value) ? slashed(w, part.to + dash) : null;
    if (mixed) return made({ to: mixed.to, value: part.value + mixed.value }, 'cardinal');
    const share = fraction(w, first);
    if (share && share.to > part.to) return made(share, kindOf(share));
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
  if (share && share.to > (cardinal?.to ?? 0) && !(ordinal && ordinal.value < 3)) return made(share, kindOf(share));
  return cardinal ? made(behind(w, cardinal), 'cardinal') : null;
}

/** "Half a dozen" is six, no part of anything. */
const kindOf = (share: Fraction): NumberReading['kind'] => (share.of > 1 && share.value >= 1 ? 'cardinal' : 'fraction');

/** How many tokens of sign stand at `at`: "minus", "negative", or a hyphen that touches digits and nothing before it. */
function signAt(w: Words, at: number): number {
  const word = w.lower[at];
  if (word === 'minus' || word === 'negative') return CARDINALS.has(w.lower[at + 1]) || w.tokens[at + 1]?.kind === 'number' ? 1 : 0;
  if (word !== '-' && word !== '−' && word !== '–') return 0;
  if (w.tokens[at + 1]?.kind !== 'number' || touching(w, at)) return 0;
  return touching(w, at + 1) ? (at === 0 || !/\d$/.test(w.tokens[at - 1].text) ? 1 : 0) : at === 0 ? 1 : 0;
}
