// Times that hang on another day: "last month", "11 days after", "two weeks ago", "the past months"; durations and hours.
import { DIRECTIONS, MONTHS, NEAR_DAYS, WEEKDAYS } from '../lexicon/calendarWords';
import { TIME_UNITS, type TimeUnit } from '../lexicon/units';
import { behindArticle, touching, type Words } from './cardinals';
import { isFuture, type MomentTokens } from './dates';
import { readNumber, type NumberReading } from './numbers';

const CALENDAR_UNITS: ReadonlyMap<string, TimeUnit | 'weekend' | 'quarter'> = new Map([
  ['week', 'week'], ['month', 'month'], ['year', 'year'], ['decade', 'decade'], ['century', 'century'], ['weekend', 'weekend'], ['quarter', 'quarter'], ['day', 'day'], ['summer', 'quarter'],
  ['winter', 'quarter'], ['spring', 'quarter'], ['fall', 'quarter'], ['autumn', 'quarter'], ['night', 'day'], ['morning', 'day'], ['afternoon', 'day'], ['evening', 'day'],
]);

/** "last month", "next week", "this year", "the past few months", "over the past two years" from the determiner on. */
function calendarTime(w: Words, at: number): MomentTokens | null {
  const over = /^(?:over|in|during|for|within)$/.test(w.lower[at]) && w.lower[at + 1] === 'the' ? 1 : 0;
  const the = w.lower[at + over] === 'the' ? 1 : 0;
  const lead = at + over + the;
  const direction = DIRECTIONS.get(w.lower[lead]);
  if (direction === undefined) return null;
  // "the last day of the summit" is the summit's, not ours
  if (w.lower[lead + 2] === 'of' && w.lower[lead - 1] === 'the' && /^(?:last|next|previous|following)$/.test(w.lower[lead])) return null;
  if (!the) {
    const unit = CALENDAR_UNITS.get(w.lower[lead + 1]);
    if (unit && !(w.lower[lead] === 'past' || w.lower[lead] === 'current') && !(unit === 'day' && w.lower[lead] !== 'this' && w.lower[lead] !== 'last' && w.lower[lead + 1] === 'day')) {
      if (touching(w, lead + 2) && w.tokens[lead + 2]?.text === '-') return null;
      return { from: lead, to: lead + 2, kind: 'relative', parts: { direction, unit: unit === 'weekend' ? 'week' : unit === 'quarter' ? 'month' : unit, ...(unit === 'weekend' || unit === 'quarter' || /^(?:night|morning|afternoon|evening)$/.test(w.lower[lead + 1]) ? { span: true } : {}) } };
    }
  }
  let i = lead + 1, amount: number | undefined;
  if (w.lower[i] === 'few' || w.lower[i] === 'several') { i++; }
  else {
    const number = readNumber(w, i);
    if (number && number.kind === 'cardinal') { amount = number.value; i = number.to; }
  }
  const unit = TIME_UNITS.get(w.lower[i]);
  if (!unit || direction === 0 || (!the && amount === undefined && i === lead + 1)) return null;
  const plural = w.lower[i].endsWith('s');
  return { from: at, to: i + 1, kind: 'relative', parts: { direction, unit, span: true, ...(amount === undefined && plural ? {} : { amount: amount ?? 1 }) } };
}

/** Whether a weekday or a date stands at `at`: "three days from Tuesday". */
const mayBeDay = (w: Words, at: number): boolean => {
  const lead = DIRECTIONS.has(w.lower[at]) || w.lower[at] === 'the' ? at + 1 : at;
  return (WEEKDAYS.has(w.lower[lead]) || MONTHS.has(w.lower[lead])) && /^\p{Lu}/u.test(w.tokens[lead].text) || (w.tokens[lead]?.kind === 'number' && w.tokens[lead + 1]?.text === '/');
};

/** "two weeks", with what ties it to another day: "ago", "after", "later". The number is read already. */
function amountOfTime(w: Words, number: NumberReading, sentence: number): MomentTokens | null {
  let to = behindArticle(w, number.to, number.kind === 'fraction');
  if (w.tokens[to]?.text === '-' && touching(w, to)) to++;
  if (w.lower[to] === 'more' || w.lower[to] === 'straight' || w.lower[to] === 'consecutive' || w.lower[to] === 'full' || w.lower[to] === 'whole') to++;
  let unit = TIME_UNITS.get(w.lower[to]), times = 1;
  if (!unit && touching(w, to) && w.lower[to] === 'h') unit = 'hour';
  else if (w.lower[to] === 'fortnight' || w.lower[to] === 'fortnights') { unit = 'week'; times = 2; }
  if (!unit || (unit === 'second' && number.kind === 'ordinal')) return null;
  to++;
  const amount = number.value * times;
  const next = w.lower[to];
  if ((next === 'old' || (next === '-' && w.lower[to + 1] === 'old') || next === 'of' && w.lower[to + 1] === 'age')) return null;
  if (next === 'ago') return { from: number.from, to: to + 1, kind: 'relative', parts: { amount, unit, direction: -1 } };
  const opened = w.lower[number.from - 1];
  if (next === 'after' || next === 'before' || next === 'since' || next === 'from') {
    const day = NEAR_DAYS.get(w.lower[to + 1]) ?? (next === 'from' && w.lower[to + 1] === 'now' ? 0 : undefined);
    const way = next === 'before' ? -1 : 1;
    if (day !== undefined) {
      const days = unit === 'day' || unit === 'week' ? amount * way * (unit === 'week' ? 7 : 1) + day : null;
      if (days !== null) return { from: number.from, to: to + 2, kind: 'relative', parts: { amount: Math.abs(days), unit: 'day', direction: Math.sign(days) } };
      if (next === 'from' || day === 0) return { from: number.from, to: to + 2, kind: 'relative', parts: { amount, unit, direction: way } };
    }
    if (next === 'from' && mayBeDay(w, to + 1)) return { from: number.from, to: to + 1, kind: 'offset', parts: { amount, unit, direction: 1, future: true } };
    if (next !== 'since' && next !== 'from') return { from: number.from, to: to + 1, kind: 'offset', parts: { amount, unit, direction: way } };
  }
  if (next === 'later' || next === 'earlier') return { from: number.from, to: to + 1, kind: 'offset', parts: { amount, unit, direction: next === 'later' ? 1 : -1 } };
  // "in two weeks" lies ahead where the sentence does; a third one in two weeks does not
  if (opened === 'in' && /^(?:day|week|month|year)$/.test(unit) && !/^(?:and|of)$/.test(next ?? '') && w.tokens[to - 1].text !== '-'
    && (((next === "'s" || next === '’s' || next === "'" || next === '’') && w.lower[to + 1] === 'time') || isFuture(w, sentence, number.from)))
    return { from: number.from - 1, to, kind: 'duration', parts: { amount, unit, direction: 1 } };
  return { from: number.from, to, kind: 'duration', parts: { amount, unit } };
}

/** "8 p.m.", "11:30", "3:25 am", "noon". */
function clock(w: Words, at: number): MomentTokens | null {
  const word = w.lower[at];
  if (word === 'noon' || word === 'midnight') return { from: at, to: at + 1, kind: 'time', parts: { hour: word === 'noon' ? 12 : 0 } };
  const joined = /^(\d{1,2})\.(\d\d)$/.exec(word);
  const hour = joined ? Number(joined[1]) : /^\d{1,2}$/.test(word) ? Number(word) : null;
  if (hour === null || hour > 24) return null;
  let to = at + 1, minute = joined ? Number(joined[2]) : undefined;
  if (w.tokens[to]?.text === ':' && touching(w, to) && touching(w, to + 1) && /^[0-5]\d$/.test(w.tokens[to + 1].text)) {
    minute = Number(w.tokens[to + 1].text);
    to += 2;
    if (w.tokens[to]?.text === ':' && touching(w, to) && /^\d\d$/.test(w.tokens[to + 1]?.text ?? '')) to += 2;
  }
  let half = (w.lower[to] ?? '').replace(/\./g, '');
  if ((half === 'a' || half === 'p') && w.lower[to + 1] === 'm') { half += 'm'; to++; }
  const said = (half === 'am' || half === 'pm') && hour <= 12;
  if (said) to++;
  else if (w.lower[to] === "o'clock" || w.lower[to] === 'o’clock') to++;
  else if (minute === undefined || joined) return null;
  return { from: at, to, kind: 'time', parts: { hour: said && half === 'pm' && hour < 12 ? hour + 12 : said && half === 'am' && hour === 12 ? 0 : hour, ...(minute === undefined ? {} : { minute }) } };
}

/** Where "and a half" ends that begins with token `at`, with hyphens or without; null where it does not stand there. */
function andAHalf(w: Words, at: number): number | null {
  let i = at;
  for (const word of ['and', 'a', 'half']) {
    if (w.lower[i] === '-' && touching(w, i)) i++;
    if (w.lower[i++] !== word) return null;
  }
  return i;
}

/** The relative time, duration or hour that begins with token `at` of the sentence that begins with token `sentence`, or null. `number`: the number read there, if one was. */
export function readTime(w: Words, sentence: number, at: number, number: NumberReading | null): MomentTokens | null {
  const word = w.lower[at];
  const near = NEAR_DAYS.get(word);
  if (near !== undefined) return { from: at, to: at + 1, kind: 'relative', parts: { amount: Math.abs(near), unit: 'day', direction: near } };
  if (word === 'noon' || word === 'midnight' || w.tokens[at].kind === 'number') {
    const time = clock(w, at);
    if (time) return time;
  }
  if (number && number.kind !== 'ordinal') return amountOfTime(w, number, sentence);
  if ((word === 'a' || word === 'an') && (w.lower[at + 1] === 'fortnight' || (TIME_UNITS.has(w.lower[at + 1]) && /^(?:ago|after|before|later|earlier|from|['’]s)$/.test(w.lower[at + 2] ?? '')))) {
    const read = amountOfTime(w, { from: at, to: at + 1, start: w.tokens[at].start, end: w.tokens[at].end, value: 1, kind: 'cardinal', step: 0, words: true }, sentence);
    return read?.kind === 'duration' && read.parts.direction === undefined && w.lower[at + 1] !== 'fortnight' ? null : read;
  }
  // "a year and a half"
  const unit = word === 'a' || word === 'an' ? TIME_UNITS.get(w.lower[at + 1]) : undefined;
  const half = unit ? andAHalf(w, at + 2) : null;
  if (unit && half) return { from: at, to: half, kind: 'duration', parts: { amount: 1.5, unit } };
  if (DIRECTIONS.has(word) || word === 'the' || ((word === 'over' || word === 'in' || word === 'during' || word === 'for' || word === 'within') && w.lower[at + 1] === 'the')) {
    const twice = word === 'the' && w.lower[at + 1] === 'day' ? NEAR_DAYS.get(w.lower[at + 3]) : undefined;
    if (twice && w.lower[at + 2] === (twice > 0 ? 'after' : 'before')) return { from: at, to: at + 4, kind: 'relative', parts: { amount: 2, unit: 'day', direction: twice } };
    if (word === 'the' && w.lower[at + 1] === 'day' && (w.lower[at + 2] === 'before' || w.lower[at + 2] === 'after')) return { from: at, to: at + 3, kind: 'offset', parts: { amount: 1, unit: 'day', direction: w.lower[at + 2] === 'before' ? -1 : 1 } };
    return calendarTime(w, at);
  }
  return null;
}
