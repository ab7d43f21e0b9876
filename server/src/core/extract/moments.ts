// The date and time expressions of one paragraph.
import type { Moment } from '../article/moment';
import { WEEKDAYS } from '../lexicon/calendarWords';
import { HOLIDAYS_BY_FIRST } from '../lexicon/holidays';
import { ORDINALS } from '../lexicon/numberWords';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Words } from './cardinals';
import { readDate, type MomentTokens } from './dates';
import { readNumber } from './numbers';
import { mayBegin, readTime } from './times';

/** A moment before it is resolved against the publication date, with the token indices it takes up. */
export type MomentReading = Omit<Moment, 'paragraph' | 'quoted' | 'value'> & { readonly from: number; readonly to: number };

/** The moments of a paragraph in reading order; they do not overlap. */
export function findMoments(tokens: readonly Token[], sentences: readonly Sentence[], lower: readonly string[] = tokens.map((t) => t.text.toLowerCase())): MomentReading[] {
  const w: Words = { tokens, lower };
  const found: MomentReading[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to;) {
      const read = momentAt(w, sentence.from, i);
      if (read && read.to <= sentence.to + 1) { found.push(reading(w, read)); i = read.to; } else i++;
    }
  }
  return found;
}

/** Weekdays, ordinals and holidays: they begin a date, but no other time. */
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...ORDINALS.keys(), ...HOLIDAYS_BY_FIRST.keys(), 'q1', 'q2', 'q3', 'q4']);

function momentAt(w: Words, from: number, at: number): MomentTokens | null {
  const word = w.lower[at];
  const digits = w.tokens[at].kind === 'number';
  const opens = digits || mayBegin(word);
  if (!opens && !DAYS.has(word)) return null;
  const date = readDate(w, from, at);
  if (date) return date;
  return readTime(w, from, at, opens ? readNumber(w, at) : null);
}

const reading = ({ tokens }: Words, { from, to, kind, parts, weekdayToken, dateToken }: MomentTokens): MomentReading => {
  const last = Math.min(to, tokens.length) - 1;
  const whole = { from, to: last + 1, start: tokens[from].start, end: tokens[last].end };
  const beside = weekdayToken !== undefined && dateToken !== undefined;
  return { ...whole, kind, parts,
    weekdayAt: beside ? { start: tokens[weekdayToken].start, end: tokens[weekdayToken].end } : null,
    dateAt: beside ? { start: tokens[dateToken].start, end: whole.end } : null };
};
