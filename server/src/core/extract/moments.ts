// The date and time expressions of one paragraph.
import type { Moment } from '../article/moment';
import { DIRECTIONS, MONTHS, NEAR_DAYS, WEEKDAYS } from '../lexicon/calendarWords';
import { HOLIDAYS_BY_FIRST } from '../lexicon/holidays';
import { CARDINALS, ORDINALS } from '../lexicon/numberWords';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Words } from './cardinals';
import { readDate, type MomentTokens } from './dates';
import { readNumber } from './numbers';
import { readTime } from './times';

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

const DATE = 1, TIME = 2, NUMBER = 4;
/** What may begin with a word: a date, another time, a number; most words begin none and are passed by at one look. */
const BEGINS: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>();
  const add = (words: Iterable<string>, what: number) => { for (const word of words) found.set(word, (found.get(word) ?? 0) | what); };
  add([...MONTHS.keys(), ...WEEKDAYS.keys(), ...ORDINALS.keys(), ...HOLIDAYS_BY_FIRST.keys(), 'q1', 'q2', 'q3', 'q4'], DATE);
  add([...DIRECTIONS.keys(), 'the'], DATE | TIME);
  add([...NEAR_DAYS.keys(), 'over', 'in', 'during', 'for', 'within', 'noon', 'midnight'], TIME);
  add(['a', 'an', 'half', 'minus'], TIME | NUMBER);
  add(CARDINALS.keys(), DATE | TIME | NUMBER);
  return found;
})();

function momentAt(w: Words, from: number, at: number): MomentTokens | null {
  const begins = w.tokens[at].kind === 'number' ? DATE | TIME | NUMBER : BEGINS.get(w.lower[at]);
  if (begins === undefined) return null;
  const date = begins & DATE ? readDate(w, from, at) : null;
  return date ?? (begins & TIME ? readTime(w, from, at, begins & NUMBER ? readNumber(w, at) : null) : null);
}

const reading = ({ tokens }: Words, { from, to, kind, parts, weekdayToken, dateToken }: MomentTokens): MomentReading => {
  const last = Math.min(to, tokens.length) - 1;
  const whole = { from, to: last + 1, start: tokens[from].start, end: tokens[last].end };
  const beside = weekdayToken !== undefined && dateToken !== undefined;
  return { ...whole, kind, parts,
    weekdayAt: beside ? { start: tokens[weekdayToken].start, end: tokens[weekdayToken].end } : null,
    dateAt: beside ? { start: tokens[dateToken].start, end: whole.end } : null };
};
