// What stands straight against a number and makes it money, a share, or a measure.
import type { Figure } from '../article/figure';
import { BEFORE_NUMBER, CENTS, CURRENCY_CODES, CURRENCY_OWNERS, CURRENCY_SIGNS, CURRENCY_WORDS, DOUBTFUL_WORDS, MILLION_CODES, OWNER_STARTS, SIGN_PREFIXES, SMALL_CODES } from '../lexicon/currencies';
import { NEEDS_DIGITS, NEEDS_TOUCH, TEMPERATURE_WORDS, UNITS, UNIT_LEADS, unitOf, type Unit } from '../lexicon/units';
import { behindArticle, touching, type Words } from './cardinals';
import { readNumber, type NumberReading } from './numbers';

/** A number with its unit; `from` and `to` are token indices, `to` exclusive. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string;
  readonly step: number;
}

/** An amount as a figure of `kind`; null for none. */
export const withKind = (amount: Amount | null, kind: Figure['kind']): (Amount & { kind: Figure['kind'] }) | null => amount && { ...amount, kind };

/** Money with its sign or code in front, from token `at`: "$1.2 million", "US$5m", "USD 20", "Rs. 5 lakh"; null for none. */
export function moneyFromSign(w: Words, at: number): (Amount & { readonly number: NumberReading }) | null {
  const word = w.lower[at];
  let sign = at, code = CURRENCY_SIGNS.get(word);
  if (!code) {
    const prefix = touching(w, at + 1) && (w.lower[at + 1] === '$' || w.lower[at + 1] === '£') ? SIGN_PREFIXES.get(word.replaceAll('.', '')) : undefined;
    if (prefix) { sign = at + 1; code = w.lower[sign] === '$' ? prefix : 'GBP'; }
    else if (CURRENCY_CODES.has(word) && (SMALL_CODES.has(word) || /^(?:\p{Lu}+|Rs\.?)$/u.test(w.tokens[at].text))) {
      code = CURRENCY_CODES.get(word);
      if (word === 'rs' && w.lower[at + 1] === '.' && touching(w, at + 1)) sign = at + 1;
    } else if (BEFORE_NUMBER.has(word) && w.tokens[at + 1]?.kind === 'number' && w.lower[at + 1].length > 2) code = CURRENCY_WORDS.get(word);
  }
  if (!code || (w.lower[sign + 1] === '-' && touching(w, sign + 1) && !/^\d/.test(w.tokens[sign + 2]?.text ?? ''))) return null;
  const number = readNumber(w, sign + 1, true);
  if (!number || (number.words && number.kind !== 'cardinal') || number.kind === 'ordinal') return null;
  const again = /^dollars?$/.test(w.lower[number.to] ?? '') && code === 'USD' && number.start > w.tokens[sign].end ? 1 : 0;
  const money = { from: at, to: number.to + again, value: number.value, unit: code, step: number.step };
  return { ...smallCoin(w, money, number) ?? money, number };
}

/** Money named behind its number: "450,000 yen", "12-cent", "125 million Australian dollars", "115.5USD"; null for none. */
export function moneyBehind(w: Words, number: NumberReading): Amount | null {
  let at = number.to;
  if (w.tokens[at]?.text === '-' && touching(w, at)) at++;
  const word = w.lower[at];
  if (word === undefined) return null;
  const made = (to: number, unit: string, times = 1): Amount => ({ from: number.from, to, value: number.value * times, unit, step: number.step * times });
  const cents = centsAt(w, at);
  if (cents) return { ...made(at + 1, cents[0]), value: number.value / cents[1], step: number.step / cents[1] };
  const sign = CURRENCY_SIGNS.get(word);
  if (sign && (touching(w, at) || w.tokens[at + 1]?.kind !== 'number') && word !== '$') return made(at + 1, sign);
  const code = CURRENCY_CODES.get(word);
  if (code && (SMALL_CODES.has(word) || /^\p{Lu}/u.test(w.tokens[at].text)) && !word.startsWith('rs')) return MILLION_CODES.has(word) ? made(at + 1, code, 1e6) : withCents(w, made(at + 1, code), number);
  const plain = CURRENCY_WORDS.get(word);
  if (plain && !(DOUBTFUL_WORDS.has(word) && (number.value < 1000 || (number.words && number.value < 1e6)))) return withCents(w, made(at + 1, plain), number);
  if (OWNER_STARTS.has(word)) {
    for (let words = 1; words <= 2; words++) {
      const whose = words === 1 ? word : `${word} ${w.lower[at + 1]}`, named = w.lower[at + words];
      const owner = CURRENCY_OWNERS.get(named)?.get(whose);
      if (owner) return withCents(w, made(at + words + 1, owner), number);
      const dollars = named === 'cent' || named === 'cents' ? CURRENCY_OWNERS.get('dollars')!.get(whose) : undefined;
      if (dollars) return { ...made(at + words + 1, dollars), value: number.value / 100, step: number.step / 100 };
    }
  }
  if (word === 'pounds' || word === 'pound') {
    const pounds = made(at + (w.lower[at + 1] === 'sterling' ? 2 : 1), 'GBP');
    return smallCoin(w, pounds, number) ?? (number.value >= 1e6 || pounds.to === at + 2 ? pounds : null);
  }
  return null;
}

/** What small coin is named at `at`: its currency, and how many make a whole. "Mao" and "Sen." are names. */
const centsAt = (w: Words, at: number): readonly [string, number] | undefined => {
  const word = w.lower[at], cents = CENTS.get(word);
  return cents && (word !== 'p' || touching(w, at)) && (word.length > 3 || w.tokens[at].text === word) ? cents : undefined;
};

/** "3 dollars 50 cents", "five pounds and 20 pence": the whole with its small coin; null where none follows. */
function smallCoin(w: Words, amount: Amount, number: NumberReading): Amount | null {
  if (!Number.isInteger(number.value) || amount.to >= w.tokens.length) return null;
  const link = w.lower[amount.to] === 'and' || w.lower[amount.to] === ',' ? 1 : 0;
  const next = w.tokens[amount.to + link] ? readNumber(w, amount.to + link) : null;
  if (next?.kind !== 'cardinal' || next.value >= 100 || !Number.isInteger(next.value)) return null;
  const cents = centsAt(w, next.to);
  return cents ? { ...amount, to: next.to + 1, value: amount.value + next.value / cents[1], step: 1 / cents[1] } : null;
}

function withCents(w: Words, amount: Amount, number: NumberReading): Amount {
  const coin = smallCoin(w, amount, number);
  if (coin) return coin;
  const next = w.tokens[amount.to]?.kind === 'mark' || amount.to >= w.tokens.length ? null : readNumber(w, amount.to);
  // "15 dollars 50" at the end of what is said
  if (next?.kind === 'cardinal' && Number.isInteger(number.value) && Number.isInteger(next.value) && next.value >= 10 && next.value < 100
    && (w.tokens[next.to] === undefined || w.tokens[next.to].text === '.')) return { ...amount, to: next.to, value: amount.value + next.value / 100, step: 0.01 };
  return amount;
}

/** A share behind its number: "60%", "60 percent", "5 percentage points", "a 21-point lead"; null for none. */
export function shareBehind(w: Words, number: NumberReading): Amount | null {
  let at = number.to;
  if (w.tokens[at]?.text === '-' && touching(w, at)) at++;
  const word = w.lower[at];
  const made = (to: number, unit: string): Amount => ({ from: number.from, to, value: number.value, unit, step: number.step });
  if (word === '%' || word === 'percent' || word === 'percents' || word === 'pct') return made(at + 1, '%');
  if (word === 'per' && /^cents?$/.test(w.lower[at + 1] ?? '')) return made(at + 2, '%');
  if (word === 'percentage' && /^points?$/.test(w.lower[at + 1] ?? '')) return made(at + 2, 'pp');
  if (word === 'percentage' && w.lower[at + 1] === '-' && /^points?$/.test(w.lower[at + 2] ?? '')) return made(at + 3, 'pp');
  if (word === 'percentage') return made(at + 1, '%');
  return null;
}

/** Whether the words around token `at` speak of heat and cold. */
function nearHeat(w: Words, at: number): boolean {
  for (let i = Math.max(0, at - 15), last = Math.min(w.tokens.length, at + 15); i < last; i++) if (TEMPERATURE_WORDS.has(w.lower[i])) return true;
  return false;
}

/** "38C (100F)", "temperatures of 72F": the letter against digits, beside words of heat or the other scale. */
function degreesLetter(w: Words, at: number): boolean {
  if (w.tokens[at].text !== w.lower[at].toUpperCase() || w.tokens[at - 1]?.kind !== 'number') return false;
  const [letter, name] = w.lower[at] === 'c' ? ['F', 'fahrenheit'] : ['C', 'celsius'];
  for (let i = Math.max(1, at - 6); i < Math.min(w.tokens.length, at + 7); i++) {
    if (w.lower[i] === name || (w.tokens[i].text === letter && w.tokens[i - 1].kind === 'number' && w.lower.slice(Math.min(i, at), Math.max(i, at)).includes('('))) return true;
  }
  return touching(w, at) && nearHeat(w, at);
}

/** "Percent of 10", "percentage of sixty-five", where nothing is counted behind: the share named first; null for none. */
export function shareBefore(w: Words, at: number): Amount | null {
  const of = at + (w.lower[at] === 'per' ? 2 : 1);
  if (w.lower[of] !== 'of' || (of === at + 2 && w.lower[at + 1] !== 'cent')) return null;
  const number = readNumber(w, of + 1);
  if (number?.kind !== 'cardinal' || w.tokens[number.to]?.kind === 'word' || w.lower[number.to] === '%') return null;
  return { from: at, to: number.to, value: number.value, unit: '%', step: number.step };
}

/** The unit of measure that begins with token `at`, and where it ends. */
function unitAt(w: Words, at: number): { unit: Unit; to: number } | null {
  const word = w.lower[at];
  if (word === undefined) return null;
  if (word === 'c' || word === 'f') return degreesLetter(w, at) ? { unit: unitOf(word === 'c' ? '°C' : '°F')!, to: at + 1 } : null;
  if (UNIT_LEADS.has(word) || word === '°' || word === 'sq.') {
    const dash = w.tokens[at + 1]?.text === '-' ? 2 : 1;
    const next = w.lower[at + dash];
    const two = UNITS.get(`${word === 'sq.' ? 'sq' : word}-${next}`) ?? (word === '°' ? UNITS.get(`°${next}`) ?? UNITS.get(`degree-${next}`) : undefined);
    if (two) return { unit: two, to: at + dash + 1 };
  }
  if (word === 'km' && w.lower[at + 1] === '/' && w.lower[at + 2] === 'h') return { unit: unitOf('km/h')!, to: at + 3 };
  const unit = UNITS.get(word);
  if (!unit) return null;
  if (unit.id === '°' && nearHeat(w, at)) return { unit: unitOf('degree')!, to: at + 1 };
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

/** "11st 4lb": stone, where an ordinal would end otherwise ("21st"); null for none. */
export function stoneAt(w: Words, at: number): Amount | null {
  const stone = /^(\d{1,2})st$/.exec(w.lower[at]);
  if (!stone || (stone[1].endsWith('1') && stone[1] !== '11')) return null;
  const rest = w.tokens[at + 1]?.kind === 'number' ? readNumber(w, at + 1) : null;
  const pounds = rest && rest.kind === 'cardinal' && rest.value < 14 && UNITS.get(w.lower[rest.to])?.id === 'lb' ? rest : null;
  return { from: at, to: pounds ? pounds.to + 1 : at + 1, value: Number(stone[1]) + (pounds ? pounds.value / 14 : 0), unit: 'st', step: pounds ? 1 / 14 : 1 };
}

/** Inches behind feet, without their name: "6-foot-5", "6'5\""; null for none. `at`: the token behind the feet. */
function bareInches(w: Words, at: number): { to: number; inches: number } | null {
  const number = w.tokens[at]?.kind === 'number' && touching(w, at) && /^(?:\d|1[01])(?:\.5)?$/.test(w.lower[at]) ? Number(w.lower[at]) : null;
  if (number === null) return null;
  const close = /^(?:["”″]|''|’’)$/.test(w.tokens[at + 1]?.text ?? '') && touching(w, at + 1) ? 1 : 0;
  return { to: at + 1 + close, inches: number };
}

/** A measure behind its number: "40 km", "2.5-mile", "6ft 5in", "30 degrees Celsius"; null for none. */
export function measureBehind(w: Words, number: NumberReading): Amount | null {
  let at = behindArticle(w, number.to, number.kind === 'fraction');
  if (w.tokens[at]?.text === '-' && touching(w, at) && touching(w, at + 1)) at++;
  const tall = (rest: { to: number; inches: number }): Amount => ({ from: number.from, to: rest.to, value: number.value + rest.inches / 12, unit: 'ft', step: 1 / 12 });
  if (/^['’′]$/.test(w.tokens[at]?.text ?? '') && touching(w, at) && number.value < 9) {
    const rest = bareInches(w, at + 1);
    return rest && tall(rest);
  }
  const open = /^[(<]$/.test(w.tokens[at]?.text ?? '') && /^[)>]$/.test(w.tokens[at + 2]?.text ?? '') ? 1 : 0;
  const found = unitAt(w, at + open);
  if (!found) return null;
  const word = w.lower[at + open];
  if (NEEDS_DIGITS.has(word) && number.words) return null;
  if (NEEDS_TOUCH.has(word) && !touching(w, at + open)) return null;
  // "5G" is no mass
  if ((word === 'g' || word === 'm') && w.tokens[at + open].text !== word) return null;
  // "5m people" are millions; "the 10 in" is no length
  if (word === 'm' && (/^\p{Ll}{3,}/u.test(w.tokens[at + 1]?.text ?? '') && !/^(?:and|by|from|to|away|above|below|tall|high|long|wide|deep|in|on|at|off|of|over|under|high|apart)$/.test(w.lower[at + 1]))) return null;
  if (found.unit.id === '°' && word === 'degree' && w.tokens[at - 1]?.text !== '-') return null;
  const made = (to: number, value: number, step: number): Amount => ({ from: number.from, to, value, unit: found.unit.id, step });
  if (open) return made(at + 3, number.value, number.step);
  // "30 degrees below zero"
  if (found.unit.dimension === 'temperature' && w.lower[found.to] === 'below' && w.lower[found.to + 1] === 'zero') return made(found.to + 2, -Math.abs(number.value), number.step);
  // feet and inches, stones and pounds
  const small = found.unit.id === 'ft' ? 'in' : found.unit.id === 'st' ? 'lb' : null;
  const link = w.lower[found.to] === ',' || w.lower[found.to] === 'and' || (w.tokens[found.to]?.text === '-' && touching(w, found.to)) ? 1 : 0;
  const rest = small && w.tokens[found.to + link] ? readNumber(w, found.to + link) : null;
  if (small && rest && rest.kind === 'cardinal' && rest.value < 14) {
    const dash = w.tokens[rest.to]?.text === '-' && touching(w, rest.to) ? 1 : 0;
    const unit = w.lower[rest.to + dash] === 'in' && !touching(w, rest.to + dash) && small === 'in' && !/^ft$/.test(word) ? null : UNITS.get(w.lower[rest.to + dash]);
    if (unit?.id === small) return made(rest.to + dash + 1, number.value + rest.value / (small === 'in' ? 12 : 14), 1 / 12);
  }
  const inches = word === 'foot' && w.tokens[found.to]?.text === '-' && touching(w, found.to) ? bareInches(w, found.to + 1) : null;
  if (inches) return tall(inches);
  const rate = found.unit.dimension === 'speed' ? null : rateFrom(w, found.to);
  return rate ? { ...made(rate.to, number.value, number.step), unit: `${found.unit.id}/${rate.per}` } : made(found.to, number.value, number.step);
}
