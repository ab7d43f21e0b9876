// date-weekday-mismatch: a weekday and a date that are not the same day; and days that no month has.
import { amongParagraphs } from '../article/alongParagraphs';
import type { PublicationDate } from '../article/article';
import { nearestDay } from '../article/resolveMoment';
import type { MomentReading } from '../extract/moments';
import type { Reading } from '../extract/reading';
import { DAY_NAMES, MONTH_NAMES, WEEKDAYS } from '../lexicon/calendarWords';
import { dayNumber, fieldsOf, parseDay, weekdayOf } from '../text/calendar';
import { place, replaceFix, wordsAt } from './figureSupport';
import type { Fix, Report, Rule } from './rule';
import { shiftReport } from './support/perParagraph';

/** The day a written date means, and whether the year is sure: written, or the only one that can be meant. */
function meant({ parts: { year, month, day, weekday } }: MomentReading, publication: PublicationDate | null): number | null {
  if (month === undefined || day === undefined) return null;
  if (year !== undefined) return dayNumber(year, month, day);
  const published = publication && parseDay(publication.day);
  if (published === null) return null;
  const near = nearestDay(month, day, published);
  if (near === null) return null;
  // Half a year off, a date may belong to the year before or after: silent where the weekday fits there.
  const f = fieldsOf(near);
  const fits = (y: number) => { const d = dayNumber(y, month, day); return d !== null && weekdayOf(d) === weekday; };
  return Math.abs(near - published) > 120 && (fits(f.year - 1) || fits(f.year + 1)) ? null : near;
}

/** The weekday as it was written, full or short. */
const likeWritten = (written: string, weekday: number): string => {
  const short = WEEKDAYS.has(written.toLowerCase()) && written.replace('.', '').length <= 5 && !DAY_NAMES.some((d) => d.toLowerCase() === written.toLowerCase());
  const name = DAY_NAMES[weekday];
  return short ? name.slice(0, 3) + (written.endsWith('.') ? '.' : '') : written === written.toUpperCase() ? name.toUpperCase() : name;
};

export const dateWeekdayMismatch: Rule = {
  id: 'date-weekday-mismatch',
  title: 'Weekday and date do not agree',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A weekday beside a date that falls on another weekday, and dates that do not exist (Nov. 31). The year is the one written, else that of the publication date, about the turn of a year the nearest; without either the rule says nothing.',
    why: 'One of the two is wrong, and readers who mark the day in a calendar mark the wrong one.',
    bad: ['The vote is on [[Tuesday]], Nov. 13, 2015.', '---\npublished: 2015-11-23\n---\nThe fire of [[Thursday]], Nov. 13, killed nine.', 'The law takes effect on [[Sept. 31]].'],
    good: ['The vote is on Friday, Nov. 13, 2015.', '---\npublished: 2015-11-23\n---\nThe fire of Friday, Nov. 13, killed nine.', 'She was born on a Tuesday, 13 days before him.', 'The vote is on Tuesday, Nov. 13.'],
    fix: 'Writes the weekday of that date, or the nearest date with that weekday.',
    ignore: 'In a quotation of what somebody really said or wrote.',
    measured: 'On 837 unaltered articles of the figures benchmark and 1,003 real articles: silent. Of 80 altered weekdays and dates: all 80 found.',
  },
  *check({ article: { paragraphs, published } }): Iterable<Report> {
    for (const { paragraph, found } of datesIn(paragraphs)) for (const date of found) {
      const { reading, start } = paragraphs[paragraph];
      const report = noSuchDay(reading, date) ?? otherWeekday(reading, date, published);
      if (report) yield shiftReport(report, start);
    }
  },
};

/** The days of a month, some with their weekday. */
const datesIn = amongParagraphs(({ moments }) => moments.filter(({ kind, parts: { month, day } }) => kind === 'date' && month !== undefined && day !== undefined));

/** "Sept. 31", "Feb. 29, 2015". */
function noSuchDay(reading: Reading, m: MomentReading): Report | null {
  const year = m.parts.year, month = m.parts.month!, day = m.parts.day!;
  if (dayNumber(year ?? 2000, month, day) !== null || m.parts.numeric || /^\d{1,2}:/.test(reading.text.slice(m.end - 2, m.end + 3))) return null;
  const days = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
  if (day <= days || day > 31) return null;
  return { ...place(m.dateAt ?? m), score: 0.9, message: `${MONTH_NAMES[month]}${year ? ` ${year}` : ''} has ${days} days: there is no ${wordsAt(reading, m.dateAt ?? m)}.`, related: [{ ...place(m), message: 'The date' }] };
}

/** "Tuesday, Nov. 13, 2015". */
function otherWeekday(reading: Reading, m: MomentReading, published: PublicationDate | null): Report | null {
  const { year, weekday } = m.parts, month = m.parts.month!, day = m.parts.day!;
  if (weekday === undefined || !m.weekdayAt || !m.dateAt || m.parts.numeric || dayNumber(year ?? 2000, month, day) === null) return null;
  const date = meant(m, published);
  if (date === null || weekdayOf(date) === weekday) return null;
  const right = likeWritten(wordsAt(reading, m.weekdayAt), weekdayOf(date));
  const fixes: Fix[] = replaceFix(reading, m.weekdayAt, right, `Write ${right}`);
  const shift = ((weekday - weekdayOf(date) + 10) % 7) - 3;
  const other = fieldsOf(date + shift);
  const written = wordsAt(reading, m.dateAt);
  if (other.month === month) {
    const text = written.replace(new RegExp(`(^|\\D)0?${day}(?=\\D|$)`), `$1${other.day}`);
    fixes.push(...replaceFix(reading, m.dateAt, text, `Write ${text}`));
  }
  return {
    ...place(m.weekdayAt), score: year !== undefined ? 0.99 : 0.9,
    message: `${written}${year === undefined ? `, ${fieldsOf(date).year},` : ''} is a ${DAY_NAMES[weekdayOf(date)]}, not a ${DAY_NAMES[weekday]}. Correct the weekday or the date.`,
    related: [{ ...place(m.dateAt), message: `${DAY_NAMES[weekdayOf(date)]}, ${MONTH_NAMES[month]} ${day}, ${fieldsOf(date).year}` }],
    fixes,
  };
}
