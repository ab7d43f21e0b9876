// Values as views write them: numbers with units, ranges, days.
import type { Figure } from '../article/figure';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
export const write = (n: number): string => number.format(n);
/** A value with its unit: "129 people", "$1,200,000", "60%". */
export function withUnit(n: string, unit: string | null): string {
  if (unit === null) return n;
  if (unit === '%') return `${n}%`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${n}` : `${n} ${unit}`;
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

/** An ISO value in words: a day with its weekday, an interval by its ends, anything else as it is. */
export function momentInWords(value: string): string {
  const [from, to] = value.split('/');
  const one = (v: string) => (/^\d{4}-\d\d-\d\d$/.test(v) ? dayInWords(v) : v);
  return to ? `${one(from)} – ${one(to)}` : one(from);
}
