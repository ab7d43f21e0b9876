// Days with names of their own, and where each lies in a year.
import { dayNumber, weekdayOf, type DayNumber } from '../text/calendar';

/** A fixed day; the nth weekday of a month (-1: its last); or a distance from Easter Sunday. `plus`: days after that. */
interface Rule {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly nth?: number;
  readonly easter?: number;
  readonly plus?: number;
}

const fixed = (month: number, day: number): Rule => ({ month, day });
const nth = (n: number, weekday: number, month: number, plus = 0): Rule => ({ month, weekday, nth: n, plus });
const easter = (days: number): Rule => ({ easter: days });

// Only days that are the same wherever English news is written, or American ones under their American name.
// Names as tokens in lower case, "'s" and "'" by themselves. Before the bar those that need something beside them to be a day ("by Christmas").
const table: [Rule, string, string][] = [
  [fixed(12, 25), 'christmas,xmas', 'christmas day,xmas day'], [fixed(12, 24), '', 'christmas eve'], [fixed(12, 26), '', 'boxing day'], [fixed(12, 31), '', "new year 's eve,new years eve"],
  [fixed(1, 1), 'new year', "new year 's day,new years day"], [fixed(2, 14), "valentine 's", "valentine 's day,valentines day,st. valentine 's day"], [fixed(3, 17), 'saint patrick,st. patrick', "st. patrick 's day,saint patrick 's day"],
  [fixed(4, 1), '', "april fools ' day,april fool 's day"], [fixed(4, 22), '', 'earth day'], [fixed(4, 25), '', 'anzac day'], [fixed(5, 5), '', 'cinco de mayo'], [fixed(6, 19), 'juneteenth', ''],
  [fixed(7, 1), '', 'canada day'], [fixed(7, 4), '', 'fourth of july'], [fixed(7, 14), '', 'bastille day'], [fixed(10, 31), 'halloween', ''], [fixed(11, 11), '', 'veterans day,armistice day'], [fixed(1, 26), '', 'australia day'],
  [fixed(3, 8), '', "international women 's day"], [fixed(12, 1), '', 'world aids day'],
  [nth(3, 1, 1), '', 'martin luther king day,martin luther king jr. day,mlk day'], [nth(3, 1, 2), '', "presidents ' day,presidents day,president 's day"], [nth(-1, 1, 5), '', 'memorial day'],
  [nth(3, 0, 6), '', "father 's day,fathers ' day"], [nth(1, 1, 9), '', 'labor day'], [nth(2, 1, 10), '', 'columbus day'],
  [nth(4, 4, 11), 'thanksgiving', 'thanksgiving day'], [nth(4, 4, 11, 1), '', 'black friday'], [nth(4, 4, 11, 4), '', 'cyber monday'],
  [easter(0), 'easter', 'easter sunday,easter day'], [easter(1), '', 'easter monday'], [easter(-2), '', 'good friday'], [easter(-3), '', 'maundy thursday'], [easter(-7), '', 'palm sunday'], [easter(-46), '', 'ash wednesday'], [easter(-47), 'mardi gras', 'shrove tuesday'],
  [easter(39), '', 'ascension day'], [easter(49), 'pentecost', 'whit sunday'], [easter(50), '', 'whit monday'],
];

/** A holiday's name, as its tokens in lower case joined by spaces, to how it is found. */
const RULES: ReadonlyMap<string, Rule> = new Map(table.flatMap(([rule, doubtful, names]) => [doubtful, names].flatMap((n) => n.split(',').filter(Boolean)).map((n): [string, Rule] => [n, rule])));
/** Those that are days only where something beside them says so. */
export const DOUBTFUL_HOLIDAYS: ReadonlySet<string> = new Set(table.flatMap(([, doubtful]) => doubtful.split(',').filter(Boolean)));
/** The names that begin with a word, longest first. */
export const HOLIDAYS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, string[][]>();
  for (const name of [...RULES.keys()].sort((a, b) => b.length - a.length)) {
    const words = name.split(' ');
    found.set(words[0], [...found.get(words[0]) ?? [], words]);
  }
  return found;
})();

/** Easter Sunday of a year in the Gregorian calendar (the Anonymous Gregorian algorithm, Meeus, Astronomical Algorithms, ch. 8). */
function easterDay(year: number): DayNumber {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - c % 4) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayNumber(year, Math.floor((h + l - 7 * m + 114) / 31), (h + l - 7 * m + 114) % 31 + 1)!;
}

/** The nth `weekday` (0: Sunday) of a month, the last where `n` is -1; null where the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber | null {
  if (n < 0) {
    const last = (dayNumber(month === 12 ? year + 1 : year, month % 12 + 1, 1) ?? 0) - 1;
    return last - (weekdayOf(last) - weekday + 7) % 7;
  }
  const first = dayNumber(year, month, 1);
  return first === null ? null : dayNumber(year, month, 1 + (weekday - weekdayOf(first) + 7) % 7 + 7 * (n - 1));
}

/** The day on which the holiday `name` falls in `year`; null for no such holiday. */
export function holidayIn(name: string, year: number): DayNumber | null {
  const rule = RULES.get(name);
  if (!rule || year < 1583 || year > 9999) return null;
  const day = rule.easter !== undefined ? easterDay(year) + rule.easter : rule.day !== undefined ? dayNumber(year, rule.month!, rule.day) : nthWeekday(year, rule.month!, rule.weekday!, rule.nth!);
  return day === null ? null : day + (rule.plus ?? 0);
}
