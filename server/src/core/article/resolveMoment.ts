// What a moment resolves to, given the day of publication.
import { holidayIn, nthWeekday } from '../lexicon/holidays';
import type { TimeUnit } from '../lexicon/units';
import { addMonths, dayNumber, fieldsOf, isoDay, weekdayOf, type DayNumber } from '../text/calendar';
import type { Moment, MomentParts } from './moment';

const two = (n: number): string => String(n).padStart(2, '0');
const LETTERS: Readonly<Record<TimeUnit, readonly [string, number]>> = {
  second: ['S', 1], minute: ['M', 1], hour: ['H', 1], day: ['D', 1], week: ['W', 1], month: ['M', 1], year: ['Y', 1], decade: ['Y', 10], century: ['Y', 100],
};

/** An amount of time as ISO 8601 writes it: "P5Y", "PT45M". */
export function isoDuration(amount: number, unit: TimeUnit): string {
  const [letter, times] = LETTERS[unit];
  return `P${unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : ''}${Number((amount * times).toFixed(6))}${letter}`;
}

/** The day `amount` units after `day` (before, where it is negative); null for units below a day or parts of a month. */
export function addTime(day: DayNumber, amount: number, unit: TimeUnit): DayNumber | null {
  if (!Number.isFinite(amount) || Math.abs(amount) > 1e5) return null;
  if (unit === 'day' || unit === 'week') return Math.round(day + amount * (unit === 'week' ? 7 : 1));
  const months = { month: 1, year: 12, decade: 120, century: 1200 }[unit as string];
  return months === undefined || !Number.isInteger(amount * months) ? null : addMonths(day, amount * months);
}

/** Of a day that every year has, the one nearest to `published`; with a direction the last before it or the next after it. */
function nearest(dayIn: (year: number) => DayNumber | null, published: DayNumber, direction?: number): DayNumber | null {
  const { year } = fieldsOf(published);
  if (direction === 0) return dayIn(year);
  const days = [year - 1, year, year + 1].map(dayIn).filter((d): d is DayNumber => d !== null && (!direction || (d - published) * direction > 0));
  return days.length ? days.reduce((a, b) => (Math.abs(a - published) <= Math.abs(b - published) ? a : b)) : null;
}

/** A date without a year is of the year of publication (AP Stylebook, “dates”) unless that leads so many days away, across a turn of the year. */
const FAR = 270;

/** The day of a date without a year: in the year of publication, about the turn of a year the one nearest to `published`. */
export function nearestDay(month: number, day: number, published: DayNumber): DayNumber | null {
  const inYear = dayNumber(fieldsOf(published).year, month, day);
  return inYear !== null && Math.abs(inYear - published) <= FAR ? inYear : nearest((year) => dayNumber(year, month, day), published);
}

const monday = (day: DayNumber): DayNumber => day - ((weekdayOf(day) + 6) % 7);

function dateOf(p: MomentParts, published: DayNumber | null): DayNumber | null {
  const { holiday } = p;
  if (holiday !== undefined) return p.year !== undefined ? holidayIn(holiday, p.year) : published === null ? null : nearest((year) => holidayIn(holiday, year), published, p.direction);
  if (p.month !== undefined && p.day !== undefined) return p.year !== undefined ? dayNumber(p.year, p.month, p.day) : published === null ? null : nearestDay(p.month, p.day, published);
  if (p.day === undefined || published === null) return null;
  // "Tuesday the 11th": the nearest month in which that day is that weekday, else this month
  const now = fieldsOf(published);
  if (p.direction !== undefined) {
    const month = fieldsOf(addMonths(published - now.day + 1, p.direction));
    return dayNumber(month.year, month.month, p.day);
  }
  for (const by of p.weekday === undefined ? [0, -1, 1, 2, -2] : MONTHS_AROUND) {
    const month = (now.month - 1 + by + 24) % 12 + 1;
    const d = dayNumber(now.year + Math.floor((now.month - 1 + by) / 12), month, p.day);
    if (d !== null && (p.weekday === undefined || weekdayOf(d) === p.weekday)) return d;
  }
  return null;
}

/** Distances in months, the nearest first: in a year and a half each day of the month falls on each weekday. */
const MONTHS_AROUND: readonly number[] = [0, ...Array.from({ length: 18 }, (_, n) => [-n - 1, n + 1]).flat()];

function weekdayDay(p: MomentParts, published: DayNumber): DayNumber | null {
  const weekday = p.weekday!;
  if (p.nth !== undefined) {
    const { nth, month } = p;
    if (month !== undefined) return nearest((year) => nthWeekday(year, month, weekday, nth), published);
    const there = fieldsOf(addMonths(published - fieldsOf(published).day + 1, p.direction ?? 0));
    return nthWeekday(there.year, there.month, weekday, nth);
  }
  if (p.unit === 'week') return monday(published) + 7 * (p.direction ?? 0) + (weekday + 6) % 7;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (p.direction === -1) return published - (back || 7);
  if (p.direction === 1 || (p.direction === undefined && p.future)) return published + ((7 - back) % 7 || (p.direction === 1 ? 7 : 0));
  if (p.direction === 0) return monday(published) + (weekday + 6) % 7;
  return published - back;
}

function relative(p: MomentParts, published: DayNumber): string | null {
  const direction = p.direction ?? 0;
  const unit = p.unit!;
  if (p.amount !== undefined && !p.span) {
    const day = addTime(published, p.amount * direction, unit);
    return day === null ? null : isoDay(day);
  }
  if (p.amount !== undefined) {
    const other = addTime(published, p.amount * direction, unit);
    return other === null ? null : direction < 0 ? `${isoDay(other)}/${isoDay(published)}` : `${isoDay(published)}/${isoDay(other)}`;
  }
  const now = fieldsOf(published);
  if (p.span && unit === 'month') return null;
  switch (unit) {
    case 'week': {
      const from = monday(published) + 7 * direction;
      return p.span ? `${isoDay(from + 5)}/${isoDay(from + 6)}` : `${isoDay(from)}/${isoDay(from + 6)}`;
    }
    case 'month': return isoDay(addMonths(published - now.day + 1, direction)).slice(0, 7);
    case 'year': return String(now.year + direction);
    case 'decade': return `${Math.floor(now.year / 10 + direction)}0/${Math.floor(now.year / 10 + direction)}9`;
    case 'day': return isoDay(published + direction);
    default: return null;
  }
}

/** ISO 8601 of a moment: a day, "2015-10", "2015", an interval "2015-11-09/2015-11-15", a duration; null where it cannot be known. */
export function resolveMoment(kind: Moment['kind'], p: MomentParts, published: DayNumber | null): string | null {
  switch (kind) {
    case 'date': {
      const day = dateOf(p, published);
      if (day === null) return null;
      return p.lastDay !== undefined && p.lastDay > p.day! ? `${isoDay(day)}/${isoDay(day + p.lastDay - p.day!)}` : isoDay(day);
    }
    case 'weekday': {
      const day = p.nth !== undefined && p.year !== undefined ? nthWeekday(p.year, p.month!, p.weekday!, p.nth) : published === null ? null : weekdayDay(p, published);
      return day === null ? null : isoDay(day);
    }
    case 'month': {
      if (p.quarter !== undefined) return `${p.year}-${two(3 * p.quarter - 2)}/${p.year}-${two(3 * p.quarter)}`;
      if (p.year !== undefined) return `${p.year}-${two(p.month!)}`;
      if (published === null) return null;
      const now = fieldsOf(published);
      const ahead = p.direction === 0 ? 0 : p.direction === 1 || p.future ? (p.month! > now.month || (p.future && p.month === now.month) ? 0 : 1)
        : p.month! < now.month || (p.month === now.month && p.direction === undefined) ? 0 : -1;
      return `${now.year + ahead}-${two(p.month!)}`;
    }
    case 'year': return p.decade ? `${p.year}/${p.year! + 9}` : String(p.year);
    case 'relative': return published === null ? null : relative(p, published);
    case 'duration': {
      if (p.direction === 1 && published !== null) {
        const day = addTime(published, p.amount!, p.unit!);
        if (day !== null) return isoDay(day);
      }
      return isoDuration(p.amount!, p.unit!);
    }
    case 'time': return `T${two(p.hour!)}${p.minute === undefined ? '' : `:${two(p.minute)}`}`;
    case 'offset': return null;
  }
}
