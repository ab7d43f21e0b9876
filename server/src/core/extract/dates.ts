// Absolute dates: "Friday, Nov. 13, 2015", "13 November", "22/04/2016", "November 2015", "the 1990s", weekdays by themselves.
import type { MomentKind, MomentParts } from '../article/moment';
import { DIRECTIONS, DOUBTFUL, MONTHS, WEEKDAYS } from '../lexicon/calendarWords';
import { CARDINALS, ORDINALS } from '../lexicon/numberWords';
import { touching, words, type Words } from './cardinals';
import { dayOfMonth, nthWeekdayOf, quarterOf, readHoliday } from './namedDays';

/** A moment as token indices, `to` exclusive. */
export interface MomentTokens {
  readonly from: number;
  readonly to: number;
  readonly kind: MomentKind;
  readonly parts: MomentParts;
  /** Token of the weekday, and first token of the date, where both stand. */
  readonly weekdayToken?: number;
  readonly dateToken?: number;
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const capital = ({ tokens, lower }: Words, at: number): boolean => at >= 0 && at < tokens.length && tokens[at].text.charCodeAt(0) !== lower[at].charCodeAt(0);

const dayAt = (w: Words, at: number): number | null => {
  const token = w.tokens[at];
  if (!token || !DAY.test(token.text) || (touching(w, at + 1) && /^[%°/:]$/.test(w.tokens[at + 1].text))) return null;
  return Number.parseInt(token.text, 10);
};
const yearAt = (w: Words, at: number): number | null => {
  const text = w.tokens[at]?.text;
  return text !== undefined && YEAR.test(text) && !(touching(w, at + 1) && /^[%/]$/.test(w.tokens[at + 1].text)) ? Number(text) : null;
};
/** A year in digits, or in words ("nineteen seventy-two", "two thousand and sixteen"), from token `at`; `to` is exclusive. */
export function yearFrom(w: Words, at: number): { readonly year: number; readonly to: number } | null {
  const digits = yearAt(w, at);
  if (digits !== null) return { year: digits, to: at + 1 };
  if (!YEAR_WORDS.has(w.lower[at])) return null;
  const first = words(w, at)!;
  if (first.value >= 1500 && first.value < 2100) return { year: first.value, to: first.to };
  const rest = first.value >= 15 && first.value <= 20 && w.tokens[first.to] ? words(w, first.to) : null;
  return rest && rest.value >= 10 && rest.value < 100 ? { year: first.value * 100 + rest.value, to: rest.to } : null;
}
const YEAR_WORDS: ReadonlySet<string> = new Set(['two', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']);

const monthAt = (w: Words, at: number): number | undefined => (capital(w, at) || (w.lower[at]?.length > 3 && w.lower[at] !== 'march') || /^\d/.test(w.tokens[at + (w.lower[at + 1] === '-' && touching(w, at + 1) ? 2 : 1)]?.text ?? '') && !/^(?:march|may|mar)$/.test(w.lower[at]) ? MONTHS.get(w.lower[at]) : undefined);
const ordinalDay = (w: Words, at: number): { day: number; to: number } | null => {
  const word = w.lower[at];
  if (word === undefined) return null;
  if (w.tokens[at].kind === 'number') {
    const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
    return digits && Number(digits[1]) <= 31 ? { day: Number(digits[1]), to: at + 1 } : null;
  }
  const tens = CARDINALS.get(word);
  if (tens === 20 || tens === 30) {
    const unit = w.lower[at + 1] === '-' ? at + 2 : at + 1, ones = ORDINALS.get(w.lower[unit]) ?? 10;
    return ones > 0 && ones < 10 && tens + ones <= 31 ? { day: tens + ones, to: unit + 1 } : null;
  }
  const day = ORDINALS.get(word);
  // "in May second thoughts": the 2nd in words has its "of"
  return day !== undefined && day > 0 && day <= 31 && (word !== 'second' || w.lower[at + 1] === 'of') ? { day, to: at + 1 } : null;
};

/** "31" in "Sunday 31": a bare day of the month before a mark or the end. */
const plainDay = (w: Words, at: number): { day: number; to: number } | null => {
  const day = /^\d{1,2}$/.test(w.tokens[at]?.text ?? '') ? dayAt(w, at) : null;
  return day !== null && (at + 1 >= w.tokens.length || /^[.,;!?]$/.test(w.tokens[at + 1].text)) ? { day, to: at + 1 } : null;
};

/** "Nov. 13, 2015", "November 13-15", "Nov 13" from the month on. */
function monthFirst(w: Words, at: number): MomentTokens | null {
  const month = monthAt(w, at);
  if (month === undefined) return null;
  let to = at + 1;
  const bridge = touching(w, to) && /^[-/]$/.test(w.tokens[to]?.text ?? '') ? 1 : 0;
  // "May the eleventh"
  const the = w.lower[to] === 'the' ? 1 : 0;
  const written = ordinalDay(w, to + bridge + the);
  const day = written?.day ?? (the ? null : dayAt(w, to + bridge));
  if (day !== null && day !== undefined) {
    to = written?.to ?? to + bridge + 1;
    let lastDay: number | undefined;
    if (/^(?:[-–—]|to|and)$/.test(w.lower[to] ?? '') && dayAt(w, to + 1) !== null && !MONTHS.has(w.lower[to + 2])
      && (w.lower[to] !== 'and' || !/^\p{Ll}/u.test(w.tokens[to + 2]?.text ?? ''))) { lastDay = dayAt(w, to + 1)!; to += 2; }
    const comma = w.lower[to] === ',' || w.lower[to] === 'in' || w.lower[to] === 'of' || (w.lower[to] === '-' && touching(w, to)) ? 1 : 0;
    const year = yearFrom(w, to + comma);
    if (year) return { from: at, to: year.to, kind: 'date', parts: { month, day, year: year.year, ...(lastDay ? { lastDay } : {}) } };
    return { from: at, to, kind: 'date', parts: { month, day, ...(lastDay ? { lastDay } : {}) } };
  }
  const comma = w.lower[to] === ',' ? 1 : w.lower[to] === 'of' ? 1 : 0;
  const year = yearFrom(w, to + comma);
  if (year && !(w.lower[to] === ',' && w.lower[at] === 'may')) return { from: at, to: year.to, kind: 'month', parts: { month, year: year.year } };
  return null;
}

/** "13 November 2015", "13th of November", "the 13th of Nov." from the day on. */
function dayFirst(w: Words, at: number): MomentTokens | null {
  if (at > 0 && /^[$£€]$/.test(w.tokens[at - 1].text)) return null;
  const written = ordinalDay(w, at);
  const slash = w.tokens[at + 1]?.text === '/' && touching(w, at + 1) && touching(w, at + 2) && DAY.test(w.tokens[at].text) && monthAt(w, at + 2) !== undefined;
  const day = written?.day ?? (slash ? Number.parseInt(w.tokens[at].text, 10) : dayAt(w, at));
  if (day === null || day === undefined) return null;
  let to = written?.to ?? at + 1, lastDay: number | null = null;
  // "24-27 August"
  if (/^(?:[-–—]|to)$/.test(w.lower[to] ?? '') && monthAt(w, to + 2) !== undefined && (lastDay = dayAt(w, to + 1)) !== null && lastDay > day) to += 2;
  else lastDay = null;
  if (w.lower[to] === 'of' || (/^[-/]$/.test(w.lower[to] ?? '') && touching(w, to))) to++;
  const month = monthAt(w, to) ?? (written && w.lower[to - 1] === 'of' ? MONTHS.get(w.lower[to]) : undefined);
  if (month === undefined && written) return dayOfMonth(w, at, day, written.to);
  if (month === undefined || (w.lower[to] === 'may' && !written && !capital(w, to)) || (w.lower[to] === 'march' && !capital(w, to))) return null;
  to++;
  const comma = /^(?:,|of|in|-|\/)$/.test(w.lower[to] ?? '') ? 1 : 0;
  const year = yearFrom(w, to + comma);
  return { from: at, to: year?.to ?? to, kind: 'date', parts: { month, day, ...(year ? { year: year.year } : {}), ...(lastDay ? { lastDay } : {}) } };
}

/** "2015-11-13", "11/13/2015", "22/04". */
function numeric(w: Words, at: number, besideWeekday: boolean): MomentTokens | null {
  if (touching(w, at) && /^[-/]$/.test(w.tokens[at - 1].text)) return null;
  const parts: string[] = [w.tokens[at].text];
  // "20161016"
  const whole = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(parts[0]);
  if (whole) return { from: at, to: at + 1, kind: 'date', parts: { year: Number(whole[1]), month: Number(whole[2]), day: Number(whole[3]) } };
  // "22.04.2016", "11.13.2015"
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(parts[0]);
  if (dotted) {
    const [first, second, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
    return first > 31 || second > 31 || (first > 12 && second > 12) || first * second === 0 ? null
      : { from: at, to: at + 1, kind: 'date', parts: { year, ...(first > 12 ? { month: second, day: first } : { month: first, day: second }), ...(first <= 12 && second <= 12 && first !== second ? { numeric: true } : {}) } };
  }
  const mark = w.tokens[at + 1]?.text;
  if (!(mark === '/' || mark === '-' || mark === '.') && besideWeekday) {
    const short = /^(\d{1,2})\.(\d{1,2})$/.exec(parts[0]);
    if (short && Number(short[1]) <= 12) return { from: at, to: at + 1, kind: 'date', parts: { month: Number(short[1]), day: Number(short[2]), numeric: true } };
  }
  if (!(mark === '/' || mark === '-')) return null;
  let to = at + 1;
  while (parts.length < 3 && w.tokens[to]?.text === mark && touching(w, to) && touching(w, to + 1) && /^\d+$/.test(w.tokens[to + 1]?.text ?? '')) {
    parts.push(w.tokens[to + 1].text);
    to += 2;
  }
  if (touching(w, to) && /^(?:\d|\p{L}|[/-])/u.test(w.tokens[to].text)) return null;
  const [a, b, c] = parts.map(Number);
  const ok = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (parts.length === 3) {
    if (YEAR.test(parts[0]) && ok(b, c)) return { from: at, to, kind: 'date', parts: { year: a, month: b, day: c } };
    const year = YEAR.test(parts[2]) ? c : parts[2].length === 2 && mark === '/' ? (c > 30 ? 1900 : 2000) + c : null;
    if (year === null || parts[0].length > 2 || parts[1].length > 2) return null;
    if (ok(a, b)) return { from: at, to, kind: 'date', parts: { year, month: a, day: b, ...(b <= 12 && a !== b ? { numeric: true } : {}) } };
    return ok(b, a) ? { from: at, to, kind: 'date', parts: { year, month: b, day: a } } : null;
  }
  // Two numbers are a date beside a weekday, or behind "on"; else a fraction, a score, 9/11.
  if (parts.length !== 2 || mark !== '/' || !(besideWeekday || w.lower[at - 1] === 'on' || w.lower[at - 1] === 'since')) return null;
  if (ok(a, b)) return { from: at, to, kind: 'date', parts: { month: a, day: b, numeric: true } };
  return ok(b, a) ? { from: at, to, kind: 'date', parts: { month: b, day: a } } : null;
}

const FUTURE = /^(?:will|'ll|’ll|wo|upcoming|scheduled|due|expected|plans|set|planned|slated|hopes|expects)$/;

/** Whether the sentence from token `from` up to `at` says that what follows is to come. */
export function isFuture(w: Words, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 25); i--) {
    if (FUTURE.test(w.lower[i])) return true;
    if (/^(?:said|told|announced|says)$/.test(w.lower[i])) return false;
  }
  return false;
}

const NEEDS_CUE = new Set(['may', 'march', 'august', 'mar', 'jan', 'dec', 'sep', 'oct', 'nov', 'jun', 'jul', 'apr', 'feb', 'aug']);
const MONTH_CUE = /^(?:in|last|next|this|since|until|till|by|early|late|mid|of|every|through|from|to|between|and|during|before|after|for|end|past|previous|-)$/;

/** The absolute date or weekday that begins with token `at` of the sentence that begins with token `from`, or null. */
export function readDate(w: Words, from: number, at: number): MomentTokens | null {
  const token = w.tokens[at];
  if (token.kind === 'number') return numeric(w, at, false) ?? dayFirst(w, at) ?? nthWeekdayOf(w, at) ?? quarterOf(w, at) ?? yearByItself(w, at);
  const word = w.lower[at];
  if (word === 'the') return nthWeekdayOf(w, at) ?? quarterOf(w, at) ?? loneDay(w, at);
  const holiday = readHoliday(w, at) ?? nthWeekdayOf(w, at) ?? quarterOf(w, at);
  if (holiday) return holiday;
  const direction = DIRECTIONS.get(word);
  if (direction !== undefined && w.lower[at + 1] === 'week') return dayInWeek(w, at, direction);
  const day = direction === undefined ? at : w.lower[at + 1] === 'past' || w.lower[at + 1] === 'coming' || w.lower[at + 1] === 'upcoming' ? at + 2 : at + 1;
  const weekday = WEEKDAYS.get(w.lower[day]);
  if (weekday !== undefined && (capital(w, day) || (w.lower[day].length > 5)) && !(DOUBTFUL.has(w.lower[day]) && direction === undefined && !besideDate(w, day + 1) && !besideWeekday(w, day))) {
    const leads = DIRECTIONS.get(w.lower[day - 1]);
    return weekdayAndDate(w, from, at, day, weekday, day > at ? (leads === 0 ? DIRECTIONS.get(word)! : leads ?? direction!) : undefined, word === 'next' || word === 'following');
  }
  if (direction !== undefined) {
    const month = monthAt(w, at + 1);
    return month === undefined || (DOUBTFUL.has(w.lower[at + 1]) && !capital(w, at + 1)) ? null : { from: at, to: at + 2, kind: 'month', parts: { month, direction } };
  }
  const month = monthFirst(w, at);
  if (month) return month;
  const alone = monthAt(w, at);
  if (alone !== undefined && capital(w, at) && !(NEEDS_CUE.has(word) && !MONTH_CUE.test(w.lower[at - 1] ?? '')) && !/^[\p{Lu}]/u.test(w.tokens[at + 1]?.text ?? ''))
    return { from: at, to: at + 1, kind: 'month', parts: { month: alone, ...(isFuture(w, from, at) ? { future: true } : {}) } };
  return ordinalDay(w, at) ? dayFirst(w, at) : null;
}

/** "Next week Monday", "last week on Friday": a weekday of the week that begins with token `at`; null for none. */
function dayInWeek(w: Words, at: number, direction: number): MomentTokens | null {
  const day = w.lower[at + 2] === 'on' ? at + 3 : at + 2;
  const weekday = capital(w, day) || w.lower[day]?.length > 5 ? WEEKDAYS.get(w.lower[day]) : undefined;
  return weekday === undefined ? null : { from: at, to: day + 1, kind: 'weekday', parts: { weekday, direction, unit: 'week' } };
}

/** Whether "Tue" or "Mon" stands beside another weekday: "Mon-Fri", "Mon or Tue". */
const besideWeekday = (w: Words, at: number): boolean => capital(w, at) && ((/^(?:or|and|to|-|–|\/)$/.test(w.lower[at - 1] ?? '') && WEEKDAYS.has(w.lower[at - 2]) && capital(w, at - 2))
  || (/^(?:or|and|to|-|–|\/)$/.test(w.lower[at + 1] ?? '') && WEEKDAYS.has(w.lower[at + 2]) && capital(w, at + 2)));

/** "the 18th" by itself, behind a preposition of time and before a mark. */
function loneDay(w: Words, at: number): MomentTokens | null {
  const written = ordinalDay(w, at + 1), of = written && dayOfMonth(w, at, written.day, written.to);
  if (of) return of;
  if (!/^(?:on|by|until|from|before|after)$/.test(w.lower[at - 1] ?? '')) return null;
  const day = /^\d/.test(w.tokens[at + 1]?.text ?? '') ? ordinalDay(w, at + 1) : null;
  return day && (day.to >= w.tokens.length || /^[.,;!?]$/.test(w.tokens[day.to].text)) ? { from: at, to: day.to, kind: 'date', parts: { day: day.day } } : null;
}

const besideDate = (w: Words, at: number): boolean => {
  const next = w.lower[at] === ',' || w.lower[at] === '.' || w.lower[at] === '(' ? at + 1 : at;
  return next < w.tokens.length && (MONTHS.has(w.lower[next]) || /^\d/.test(w.tokens[next].text));
};

function weekdayAndDate(w: Words, from: number, at: number, day: number, weekday: number, direction: number | undefined, nextWeek: boolean): MomentTokens {
  let next = day + 1;
  while (next < w.tokens.length && (/^[,(.]$/.test(w.lower[next]) || w.lower[next] === 'the') && next < day + 3) next++;
  const date = next < w.tokens.length ? numeric(w, next, true) ?? monthFirst(w, next) ?? dayFirst(w, next) : null;
  if (date && date.kind === 'date' && date.parts.day !== undefined) {
    const closes = w.lower[next - 1] === '(' && w.lower[date.to] === ')' ? 1 : 0;
    return { from: at, to: date.to + closes, kind: 'date', parts: { ...date.parts, weekday }, weekdayToken: day, dateToken: date.from };
  }
  const lone = w.lower[day + 1] === 'the' ? ordinalDay(w, day + 2) ?? plainDay(w, day + 2) : ordinalDay(w, day + 1) ?? plainDay(w, day + 1);
  if (lone) return { from: at, to: lone.to, kind: 'date', parts: { day: lone.day, weekday }, weekdayToken: day, dateToken: lone.to - 1 };
  // "Tuesday of next week", "Friday next week"
  const joined = /^(?:of|in)$/.test(w.lower[day + 1] ?? '') ? day + 2 : day + 1;
  const of = w.lower[joined + 1] === 'week' && direction === undefined ? DIRECTIONS.get(w.lower[joined]) : undefined;
  const way = of ?? direction;
  return { from: at, to: of === undefined ? day + 1 : joined + 2, kind: 'weekday', parts: { weekday, ...(way === undefined ? {} : { direction: way }), ...(of === undefined && !nextWeek ? {} : { unit: 'week' as const }),
    ...(isFuture(w, from, at) ? { future: true } : {}) } };
}

const YEAR_CUE = /^(?:in|since|until|till|by|of|from|to|through|before|after|during|between|and|the|around|early|late|mid|circa|fall|spring|summer|winter|autumn|election|fiscal|year|,|\(|-|–|last|his|her|their|its|for|a|this|that)$/;

/** Four digits that name a year, or "1990s". */
function yearByItself(w: Words, at: number): MomentTokens | null {
  const decade = /^(1[5-9]\d0|20\d0)s$/.exec(w.tokens[at].text);
  if (decade) return { from: at, to: at + 1, kind: 'year', parts: { year: Number(decade[1]), decade: true } };
  const year = yearAt(w, at);
  if (year === null) return null;
  if (touching(w, at) && /^[$£€#]$/.test(w.tokens[at - 1].text)) return null;
  if (touching(w, at + 1) && /^\p{L}/u.test(w.tokens[at + 1].text)) return null;
  if (/^[-–]$/.test(w.tokens[at - 1]?.text ?? '') && /^\d{1,2}$/.test(w.tokens[at - 2]?.text ?? '')) return null;
  if (!YEAR_CUE.test(w.lower[at - 1] ?? 'the') && !/^\p{Lu}/u.test(w.tokens[at + 1]?.text ?? '') && !/^\p{Lu}/u.test(w.tokens[at - 1]?.text ?? '')) {
    if (/^(?:people|troops|soldiers|jobs|miles|feet|students|workers|votes|homes|police|men|women|children|refugees|migrants|employees|members|dollars|euros|pounds|percent|cases|deaths)$/.test(w.lower[at + 1] ?? '')) return null;
    if (/^(?:than|least|about|nearly|almost|over|some|approximately|roughly)$/.test(w.lower[at - 1] ?? '')) return null;
  }
  if (/^(?:than|least|about|nearly|almost|some|approximately|roughly)$/.test(w.lower[at - 1] ?? '') && /^\p{Ll}/u.test(w.tokens[at + 1]?.text ?? '')) return null;
  const ends = /^[-–/]$/.test(w.tokens[at + 1]?.text ?? '') && touching(w, at + 1) && touching(w, at + 2) && /^(?:\d\d|(?:1[5-9]|20)\d\d)$/.test(w.tokens[at + 2]?.text ?? '');
  const next = ends ? Number(w.tokens[at + 2].text) : 0;
  if (ends && next < 100 && next !== (year + 1) % 100 && (next < year % 100 || next > year % 100 + 12)) return null;
  return { from: at, to: ends ? at + 3 : at + 1, kind: 'year', parts: { year } };
}
