// Days by their place: holidays ("next Easter", "Labor Day 2015"), "the first Tuesday of November", "the 20th of next month".
import { DIRECTIONS, MONTHS, WEEKDAYS } from '../lexicon/calendarWords';
import { DOUBTFUL_HOLIDAYS, HOLIDAYS_BY_FIRST } from '../lexicon/holidays';
import { ORDINALS } from '../lexicon/numberWords';
import type { Words } from './cardinals';
import { yearFrom, type MomentTokens } from './dates';

const CUE: ReadonlySet<string> = new Set('on since before after until till by around at through from between every during'.split(' '));
/** What goes on behind a name that is a day; a noun makes something else of it ("Christmas trees"). */
const GOES_ON: ReadonlySet<string> = new Set('and or but in at on when as with the a an for to after before because while last this next he she it they said'.split(' '));

/** The holiday that begins with token `at`, or behind a word of direction there; null for none. */
export function readHoliday(w: Words, at: number): MomentTokens | null {
  let direction = DIRECTIONS.get(w.lower[at]), first = direction === undefined ? at : at + 1;
  // "this past Easter"
  if (direction === 0 && DIRECTIONS.has(w.lower[first])) direction = DIRECTIONS.get(w.lower[first++]);
  const names = HOLIDAYS_BY_FIRST.get(w.lower[first]);
  const words = names?.find((name) => name.every((word, k) => w.lower[first + k] === word || w.lower[first + k] === word.replace("'", '’')));
  if (!words) return null;
  let to = first + words.length;
  const of = w.lower[to] === 'of' || w.lower[to] === ',' || w.lower[to] === 'in' ? 1 : 0;
  const year = yearFrom(w, to + of);
  if (year) to = year.to;
  const name = words.join(' ');
  const anchored = year !== null || direction !== undefined;
  if (!anchored) {
    if (!/^\p{Lu}/u.test(w.tokens[first].text) || /^\p{Lu}\p{Ll}/u.test(w.tokens[to]?.text ?? '')) return null;
    if (DOUBTFUL_HOLIDAYS.has(name) && !(CUE.has(w.lower[at - 1]) && (w.tokens[to] === undefined || (w.tokens[to].kind === 'mark' && w.tokens[to].text !== '-') || GOES_ON.has(w.lower[to])))) return null;
  }
  return { from: at, to, kind: 'date', parts: { holiday: name, ...(year ? { year: year.year } : {}), ...(direction === undefined ? {} : { direction }) } };
}

const NTH: ReadonlyMap<string, number> = new Map([...['first', 'second', 'third', 'fourth', 'fifth'].map((word): [string, number] => [word, ORDINALS.get(word)!]), ['1st', 1], ['2nd', 2], ['3rd', 3], ['4th', 4], ['5th', 5], ['last', -1]]);

/** "The first Tuesday of November", "the third Friday of next month" from token `at`, its article or not; null for none. */
export function nthWeekdayOf(w: Words, at: number): MomentTokens | null {
  const first = w.lower[at] === 'the' ? at + 1 : at;
  const nth = NTH.get(w.lower[first]), weekday = nth === undefined ? undefined : WEEKDAYS.get(w.lower[first + 1]);
  if (nth === undefined || weekday === undefined || !/^(?:of|in)$/.test(w.lower[first + 2] ?? '')) return null;
  const month = MONTHS.get(w.lower[first + 3]);
  if (month !== undefined) {
    const comma = w.lower[first + 4] === ',' || w.lower[first + 4] === 'of' ? 1 : 0;
    const year = yearFrom(w, first + 4 + comma);
    return { from: at, to: year?.to ?? first + 4, kind: 'weekday', parts: { weekday, nth, month, ...(year ? { year: year.year } : {}) } };
  }
  const direction = w.lower[first + 3] === 'the' ? 0 : DIRECTIONS.get(w.lower[first + 3]);
  return direction !== undefined && w.lower[first + 4] === 'month' ? { from: at, to: first + 5, kind: 'weekday', parts: { weekday, nth, direction } } : null;
}

const QUARTERS: ReadonlyMap<string, number> = new Map([['q1', 1], ['q2', 2], ['q3', 3], ['q4', 4]]);

/** "The third quarter of 2015", "Q3 2016" from token `at`, its article or not; null for none. */
export function quarterOf(w: Words, at: number): MomentTokens | null {
  const short = QUARTERS.get(w.lower[at]);
  const first = w.lower[at] === 'the' ? at + 1 : at;
  const nth = short ?? (w.lower[first + 1] === 'quarter' ? NTH.get(w.lower[first]) : undefined);
  if (nth === undefined || nth > 4) return null;
  const behind = short ? at + 1 : first + 2;
  const year = yearFrom(w, w.lower[behind] === 'of' || w.lower[behind] === 'in' ? behind + 1 : behind);
  return year && { from: at, to: year.to, kind: 'month', parts: { quarter: nth < 0 ? 4 : nth, year: year.year } };
}

/** "The 20th of next month", "21st of this month" from token `at`, its article or not, where `day` stands before token `to`; null for none. */
export function dayOfMonth(w: Words, at: number, day: number, to: number): MomentTokens | null {
  const direction = w.lower[to] === 'of' && w.lower[to + 2] === 'month' ? DIRECTIONS.get(w.lower[to + 1]) : undefined;
  return direction === undefined ? null : { from: at, to: to + 3, kind: 'date', parts: { day, direction } };
}
