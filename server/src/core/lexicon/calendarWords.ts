// Names of months and days as they are written, and words that place a day.

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const short = (names: readonly string[], extra: Record<string, number>, base: number): [string, number][] => [
  ...names.flatMap((name, n): [string, number][] => [[name, n + base], [name.slice(0, 3), n + base], [name.slice(0, 3) + '.', n + base]]),
  ...Object.entries(extra).flatMap(([name, n]): [string, number][] => [[name, n], [name + '.', n]]),
];

/** Months in lower case, with and without the period of an abbreviation, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(short(months, { sept: 9 }, 1));
/** Weekdays in lower case, with and without the period, to 0 (Sunday) – 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(short(days, { tues: 2, weds: 3, thur: 4, thurs: 4 }, 0));
/** Abbreviations that are words of their own: a month or day only beside a number. */
export const DOUBTFUL: ReadonlySet<string> = new Set(['mar', 'sun', 'sat', 'mon', 'wed', 'jan', 'dec', 'may', 'march', 'august', 'fri', 'thu', 'tue', 'sep', 'oct', 'nov', 'jun', 'jul', 'apr', 'feb', 'aug']);

/** As they are written out, from 1 and from 0. */
export const MONTH_NAMES = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
export const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** Months as the AP Stylebook writes them with a day of the month ("months"): March to July are never shortened. */
export const AP_MONTHS = ['', 'Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const;

/** Days by their distance from the day of publication. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([['yesterday', -1], ['today', 0], ['tonight', 0], ['tomorrow', 1], ['tmrw', 1], ['overnight', 0]]);
/** Words before a weekday, week, month … and where they lead. */
export const DIRECTIONS: ReadonlyMap<string, number> = new Map([['last', -1], ['past', -1], ['previous', -1], ['this', 0], ['current', 0], ['next', 1], ['coming', 1], ['upcoming', 1], ['following', 1]]);
