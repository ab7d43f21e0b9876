// Values as views write them: numbers with units, ranges, days.
import type { Figure } from '../article/figure';
import { signOf } from '../lexicon/currencies';
import { many } from './words';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
export const write = (n: number): string => number.format(n);
/** A value or range with its unit: "129 people", "$1,200,000", "≥ $2,000", "60%". */
export function withUnit(n: string, unit: string | null): string {
  if (unit === null) return n;
  if (unit === '%') return `${n}%`;
  return /^[A-Z]{3}$/.test(unit) ? n.replace(/^(?:[≥>≤<] )?/, (sign) => sign + signOf(unit)) : `${n} ${unit}`;
}

/** The hedge read as a range, in mathematical short form: "> 120", "≥ 129", "20–30"; null where the figure is plain. */
export function rangeOf(f: Figure): string | null {
  if (f.low === null && f.high === null) return null;
  if (f.low !== null && f.high !== null) return f.low === f.high ? null : `${write(f.low)}–${write(f.high)}`;
  return f.low !== null ? `${f.lowIncluded ? '≥' : '>'} ${write(f.low)}` : `${f.highIncluded ? '≤' : '<'} ${write(f.high!)}`;
}

/** Value and range in short: "≥ 129 people". */
export const shortValue = (f: Figure): string => withUnit(rangeOf(f) ?? (f.value === null ? 'no number' : write(f.value)), f.unit);

const DAY = new Intl.DateTimeFormat('en-US', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
export const dayInWords = (iso: string): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
};

const MONTH = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

/** One ISO value: a day with its weekday, a month by its name, a duration by its units; anything else (a year) as it is. */
function inWords(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value);
  if (/^\d{4}-\d\d$/.test(value)) return MONTH.format(new Date(`${value}-01T00:00:00Z`));
  const [, time, amount, unit] = /^P(T?)([\d.]+)([YMWDHS])$/.exec(value) ?? [];
  if (unit) return many(Number(amount), UNITS[time + unit]);
  return value.replace(/^T/, '');
}

/** An ISO value in words: "Friday, November 13, 2015", "October 2015", "2 weeks"; an interval by its ends. */
export function momentInWords(value: string): string {
  const [from, to] = value.split('/');
  return to ? `${inWords(from)} – ${inWords(to)}` : inWords(from);
}
