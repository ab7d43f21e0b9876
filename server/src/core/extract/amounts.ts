// What stands straight against a number and makes it money, a share, or a measure.
import { CENTS, CURRENCY_CODES, CURRENCY_OWNERS, CURRENCY_SIGNS, CURRENCY_WORDS, MILLION_CODES, SIGN_PREFIXES } from '../lexicon/currencies';
import { NEEDS_DIGITS, NEEDS_TOUCH, UNITS, unitOf, type Unit } from '../lexicon/units';
import { readNumber, type NumberReading, type Words } from './numbers';

/** A number with its unit; `from` and `to` are token indices, `to` exclusive. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string;
  readonly step: number;
}

export const touching = ({ tokens }: Words, at: number): boolean => at > 0 && at < tokens.length && tokens[at].start === tokens[at - 1].end;

/** Money with its sign or code in front, from token `at`: "$1.2 million", "US$5m", "USD 20"; null for none. */
export function moneyFromSign(w: Words, at: number): (Amount & { readonly number: NumberReading }) | null {
  let sign = at, code: string | undefined;
  const prefix = SIGN_PREFIXES.get(w.lower[at].replaceAll('.', ''));
  if (prefix && touching(w, at + 1) && (w.lower[at + 1] === '$' || w.lower[at + 1] === '£')) { sign = at + 1; code = w.lower[sign] === '$' ? prefix : 'GBP'; }
  else code = CURRENCY_SIGNS.get(w.lower[at]) ?? (CURRENCY_CODES.has(w.lower[at]) && /^(?:\p{Lu}+|rmb|usd)$/u.test(w.tokens[at].text) ? CURRENCY_CODES.get(w.lower[at]) : undefined);
  if (!code || (w.lower[sign + 1] === '-' && touching(w, sign + 1) && !/^\d/.test(w.tokens[sign + 2]?.text ?? ''))) return null;
  const number = readNumber(w, sign + 1, true);
  if (!number || (number.words && number.kind !== 'cardinal') || number.kind === 'ordinal') return null;
  const again = /^dollars?$/.test(w.lower[number.to] ?? '') && code === 'USD' && number.start > w.tokens[sign].end ? 1 : 0;
  return { from: at, to: number.to + again, value: number.value, unit: code, step: number.step, number };
}

/** Money named behind its number: "450,000 yen", "12-cent", "125 million Australian dollars", "115.5USD"; null for none. */
export function moneyBehind(w: Words, number: NumberReading): Amount | null {
  let at = number.to;
  if (w.tokens[at]?.text === '-' && touching(w, at)) at++;
  const word = w.lower[at];
  if (word === undefined) return null;
  const made = (to: number, unit: string, times = 1): Amount => ({ from: number.from, to, value: number.value * times, unit, step: number.step * times });
  const cents = CENTS.get(word);
  if (cents && (word !== 'p' || touching(w, at))) return { ...made(at + 1, cents[0]), value: number.value / cents[1], step: number.step / cents[1] };
  const sign = CURRENCY_SIGNS.get(word);
  if (sign && (touching(w, at) || w.tokens[at + 1]?.kind !== 'number') && word !== '$') return made(at + 1, sign);
  const code = CURRENCY_CODES.get(word);
  if (code && /^\p{Lu}/u.test(w.tokens[at].text)) return MILLION_CODES.has(word) ? made(at + 1, code, 1e6) : withCents(w, made(at + 1, code), number);
  const plain = CURRENCY_WORDS.get(word);
  if (plain) return withCents(w, made(at + 1, plain), number);
  for (let words = 1; words <= 2; words++) {
    const base = CURRENCY_WORDS.get(w.lower[at + words]);
    const owner = base && CURRENCY_OWNERS.get(base)?.[w.lower.slice(at, at + words).join(' ')];
    if (owner) return made(at + words + 1, owner);
  }
  if ((word === 'pounds' || word === 'pound') && number.value >= 1e6) return made(at + 1, 'GBP');
  return null;
}

/** "3 dollars 50 cents". */
function withCents(w: Words, amount: Amount, number: NumberReading): Amount {
  const next = w.tokens[amount.to] ? readNumber(w, amount.to) : null;
  if (next?.kind !== 'cardinal' || next.value >= 100 || !Number.isInteger(next.value) || !Number.isInteger(number.value)) return amount;
  if (CENTS.has(w.lower[next.to])) return { ...amount, to: next.to + 1, value: amount.value + next.value / 100, step: 0.01 };
  // "15 dollars 50" at the end of what is said
  if (next.value >= 10 && next.from === amount.to && (w.tokens[next.to] === undefined || w.tokens[next.to].text === '.')) return { ...amount, to: next.to, value: amount.value + next.value / 100, step: 0.01 };
  return amount;
}

/** A share behind its number: "60%", "60 percent", "5 percentage points", "a 21-point lead"; null for none. */
export function shareBehind(w: Words, number: NumberReading): Amount | null {
  let at = number.to;
  if (w.tokens[at]?.text === '-' && touching(w, at)) at++;
  const word = w.lower[at];
  const made = (to: number, unit: string): Amount => ({ from: number.from, to, value: number.value, unit, step: number.step });
  if (word === '%' || word === 'percent' || word === 'pct') return made(at + 1, '%');
  if (word === 'per' && w.lower[at + 1] === 'cent') return made(at + 2, '%');
  if (word === 'percentage' && /^points?$/.test(w.lower[at + 1] ?? '')) return made(at + 2, 'pp');
  if (word === 'percentage' && w.lower[at + 1] === '-' && /^points?$/.test(w.lower[at + 2] ?? '')) return made(at + 3, 'pp');
  return null;
}

/** The unit of measure that begins with token `at`, and where it ends. */
function unitAt(w: Words, at: number): { unit: Unit; to: number } | null {
  const word = w.lower[at];
  if (word === undefined) return null;
  const square = /^(?:square|sq|sq\.|cubic|nautical|metric)$/.test(word);
  if (square || word === 'degrees' || word === 'degree' || word === '°') {
    const dash = w.tokens[at + 1]?.text === '-' ? 2 : 1;
    const first = square ? word.replace('.', '') : 'degree';
    const two = UNITS.get(`${first}-${w.lower[at + dash]}`) ?? (word === '°' ? UNITS.get(`°${w.lower[at + 1]}`) ?? UNITS.get(`degree-${w.lower[at + 1]}`) : undefined);
    if (two) return { unit: two, to: at + dash + 1 };
    if (square) return null;
  }
  if (word === 'km' && w.lower[at + 1] === '/' && w.lower[at + 2] === 'h') return { unit: unitOf('km/h')!, to: at + 3 };
  const unit = UNITS.get(word);
  if (!unit) return null;
  if (/^(?:miles?|kilomet(?:er|re)s?)$/.test(word) && /^(?:per|an)$/.test(w.lower[at + 1]) && w.lower[at + 2] === 'hour') return { unit: unitOf(word[0] === 'm' ? 'mph' : 'km/h')!, to: at + 3 };
  if (/^(?:miles?|kilomet(?:er|re)s?)$/.test(word) && w.lower[at + 1] === '-' && /^(?:per|an)$/.test(w.lower[at + 2]) && w.lower[at + 4] === 'hour') return { unit: unitOf(word[0] === 'm' ? 'mph' : 'km/h')!, to: at + 5 };
  return { unit, to: at + 1 };
}

const TIMES = /^(?:milliseconds?|ms|seconds?|sec|s|minutes?|min|hours?|hr|h|day|week|month|year)$/;

/** "per second", "/day" from token `at`: the measure is a rate, and no length or mass that others could be held against. */
function rateFrom(w: Words, at: number): { per: string; to: number } | null {
  const time = w.lower[at + 1];
  if (time === undefined || !TIMES.test(time) || !(w.lower[at] === 'per' || (w.lower[at] === '/' && touching(w, at) && touching(w, at + 1)))) return null;
  return { per: time, to: at + 2 };
}

/** A measure behind its number: "40 km", "2.5-mile", "6ft 5in", "30 degrees Celsius"; null for none. */
export function measureBehind(w: Words, number: NumberReading): Amount | null {
  let at = number.to;
  if (w.tokens[at]?.text === '-' && touching(w, at) && touching(w, at + 1)) at++;
  const open = /^[(<]$/.test(w.tokens[at]?.text ?? '') && /^[)>]$/.test(w.tokens[at + 2]?.text ?? '') ? 1 : 0;
  const found = unitAt(w, at + open);
  if (!found) return null;
  const word = w.lower[at + open];
  if (NEEDS_DIGITS.has(word) && number.words) return null;
  if (NEEDS_TOUCH.has(word) && !touching(w, at + open)) return null;
  // "5m people" are millions; "the 10 in" is no length
  if (word === 'm' && (/^\p{Ll}{3,}/u.test(w.tokens[at + 1]?.text ?? '') && !/^(?:and|by|from|to|away|above|below|tall|high|long|wide|deep|in|on|at|off|of|over|under|high|apart)$/.test(w.lower[at + 1]))) return null;
  if (found.unit.id === '°' && word === 'degree' && w.tokens[at - 1]?.text !== '-') return null;
  const made = (to: number, value: number, step: number): Amount => ({ from: number.from, to, value, unit: found.unit.id, step });
  if (open) return made(at + 3, number.value, number.step);
  // feet and inches, stones and pounds
  const small = found.unit.id === 'ft' ? 'in' : found.unit.id === 'st' ? 'lb' : null;
  const link = w.lower[found.to] === ',' || w.lower[found.to] === 'and' || (w.tokens[found.to]?.text === '-' && touching(w, found.to)) ? 1 : 0;
  const rest = small && w.tokens[found.to + link] ? readNumber(w, found.to + link) : null;
  if (small && rest && rest.kind === 'cardinal' && rest.value < 14) {
    const dash = w.tokens[rest.to]?.text === '-' && touching(w, rest.to) ? 1 : 0;
    const unit = w.lower[rest.to + dash] === 'in' && !touching(w, rest.to + dash) && small === 'in' && !/^ft$/.test(word) ? null : UNITS.get(w.lower[rest.to + dash]);
    if (unit?.id === small) return made(rest.to + dash + 1, number.value + rest.value / (small === 'in' ? 12 : 14), 1 / 12);
  }
  const rate = found.unit.dimension === 'speed' ? null : rateFrom(w, found.to);
  return rate ? { ...made(rate.to, number.value, number.step), unit: `${found.unit.id}/${rate.per}` } : made(found.to, number.value, number.step);
}
