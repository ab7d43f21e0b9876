// The figures and moments of an article, in its own offsets, with dates resolved where that can be.
import type { FigureReading } from '../extract/figures';
import type { MomentReading } from '../extract/moments';
import type { Reading } from '../extract/reading';
import { isoDay, parseDay } from '../text/calendar';
import { type Span, spanFrom } from '../text/span';
import { alongParagraphs } from './alongParagraphs';
import type { PublicationDate } from './article';
import type { Figure } from './figure';
import type { Moment } from './moment';
import type { Paragraph } from './paragraph';
import { anchorFinder } from './offsets';
import { placedAlong } from './placing';
import { addTime, resolveMoment } from './resolveMoment';

const inMarks = (marks: Reading['marks'], at: number): boolean => marks.some((m) => m.start <= at && at < m.end);
const moved = (span: Span | null, by: number): Span | null => span && spanFrom(span, by);

// Field by field: a record made by spreading another costs ten times as much, and these are made anew with every keystroke.
const figureFrom = (f: FigureReading, by: number, paragraph: number, quoted: boolean): Figure => ({
  start: f.start + by, end: f.end + by, kind: f.kind, number: spanFrom(f.number, by), value: f.value, low: f.low, high: f.high, lowIncluded: f.lowIncluded,
  highIncluded: f.highIncluded, step: f.step, unit: f.unit, hedge: f.hedge, counts: f.counts, noun: f.noun, modifiers: f.modifiers, deed: f.deed, paragraph, quoted,
});
const momentFrom = (m: Omit<MomentReading, 'from' | 'to'>, by: number, paragraph: number, quoted: boolean, value: string | null): Moment => ({
  start: m.start + by, end: m.end + by, kind: m.kind, value, parts: m.parts, weekdayAt: moved(m.weekdayAt, by), dateAt: moved(m.dateAt, by), paragraph, quoted,
});

const figuresRead = alongParagraphs(({ reading }) => reading.figures);
const placedFigures = placedAlong<FigureReading, Figure>(
  (f, { start, index, reading }) => figureFrom(f, start, index, inMarks(reading.marks, f.start)),
  (f, by, paragraphs) => figureFrom(f, by, f.paragraph + paragraphs, f.quoted));

/** The figures of all paragraphs in reading order. */
export const figuresOf = (paragraphs: readonly Paragraph[]): readonly Figure[] => placedFigures(paragraphs, figuresRead(paragraphs));

const momentsRead = alongParagraphs(({ reading }) => reading.moments);
const placedMoments = (day: number | null) => placedAlong<MomentReading, Moment>(
  (m, { start, index, reading }) => momentFrom(m, start, index, inMarks(reading.marks, m.start), resolveMoment(m.kind, m.parts, day)),
  (m, by, paragraphs) => momentFrom(m, by, m.paragraph + paragraphs, m.quoted, m.value));

/** What moments resolve to depends on the day of publication. */
let ofDay: { readonly day: number | null; readonly placed: ReturnType<typeof placedMoments> } | null = null;

/** The moments of all paragraphs in reading order. An offset ("11 days after") is counted from the date it hangs on. */
export function momentsOf(paragraphs: readonly Paragraph[], published: PublicationDate | null): readonly Moment[] {
  const day = published ? parseDay(published.day) : null;
  if (ofDay?.day !== day) ofDay = { day, placed: placedMoments(day) };
  const moments = ofDay!.placed(paragraphs, momentsRead(paragraphs));
  if (!moments.some((m) => m.kind === 'offset')) return moments;
  const anchorOf = anchorFinder(paragraphs, moments, day);
  return moments.map((m, i) => {
    if (m.kind !== 'offset') return m;
    const anchor = anchorOf(i);
    const from = anchor ? parseDay(anchor.day) : null;
    const to = from === null ? null : addTime(from, m.parts.amount! * m.parts.direction!, m.parts.unit!);
    return to === null ? m : { ...m, value: isoDay(to) };
  });
}
