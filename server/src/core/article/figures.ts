// The figures and moments of an article, in its own offsets, with dates resolved where that can be.
import { perReading, slotInReadings } from '../extract/kept';
import type { FigureReading } from '../extract/figures';
import type { MomentReading } from '../extract/moments';
import type { Reading } from '../extract/reading';
import { isoDay, parseDay } from '../text/calendar';
import { type Span, spanFrom } from '../text/span';
import { amongParagraphs } from './alongParagraphs';
import type { PublicationDate } from './article';
import type { Figure } from './figure';
import type { Moment } from './moment';
import type { Paragraph } from './paragraph';
import { anchorFinder } from './offsets';
import { placing, type Placed } from './placing';
import { addTime, resolveMoment } from './resolveMoment';

const inMarks = (marks: Reading['marks'], at: number): boolean => marks.some((m) => m.start <= at && at < m.end);
const moved = (span: Span | null, by: number): Span | null => span && spanFrom(span, by);

// Field by field: a record made by spreading another costs ten times as much, and these are made anew with every keystroke.
const figureIn = (f: FigureReading, by: number, paragraph: number, quoted: boolean): Figure => ({
  start: f.start + by, end: f.end + by, kind: f.kind, number: spanFrom(f.number, by), value: f.value, low: f.low, high: f.high, lowIncluded: f.lowIncluded,
  highIncluded: f.highIncluded, step: f.step, unit: f.unit, hedge: f.hedge, counts: f.counts, noun: f.noun, modifiers: f.modifiers, deed: f.deed, paragraph, quoted,
});
const momentIn = (m: MomentReading, by: number, paragraph: number, quoted: boolean, value: string | null): Moment => ({
  start: m.start + by, end: m.end + by, kind: m.kind, value, parts: m.parts, weekdayAt: moved(m.weekdayAt, by), dateAt: moved(m.dateAt, by), paragraph, quoted,
});

// What a paragraph's moments resolve to depends on the day of publication besides: kept with the reading for the last day asked.
interface Resolved { readonly day: number | null; readonly place: Placed<readonly Moment[]> }
const resolved = slotInReadings<Resolved>();

function momentsIn(reading: Reading, day: number | null): Placed<readonly Moment[]> {
  let known = resolved.get(reading);
  if (!known || known.day !== day) {
    const { moments, marks } = reading;
    const values = moments.map((m) => resolveMoment(m.kind, m.parts, day));
    resolved.set(reading, known = { day, place: placing((start, index) => moments.map((m, i) => momentIn(m, start, index, inMarks(marks, m.start), values[i]))) });
  }
  return known.place;
}

const figuresIn: (reading: Reading) => Placed<readonly Figure[]> = perReading(({ figures, marks }) =>
  placing((start, index) => figures.map((f) => figureIn(f, start, index, inMarks(marks, f.start)))));

const withFigures = amongParagraphs((reading) => (reading.figures.length ? figuresIn(reading) : null));
const withMoments = amongParagraphs((reading) => (reading.moments.length ? reading : null));

/** The figures of all paragraphs in reading order. */
export function figuresOf(paragraphs: readonly Paragraph[]): Figure[] {
  const figures: Figure[] = [];
  for (const { paragraph, found } of withFigures(paragraphs)) for (const f of found(paragraphs[paragraph])) figures.push(f);
  return figures;
}

/** The moments of all paragraphs in reading order. An offset ("11 days after") is counted from the date it hangs on. */
export function momentsOf(paragraphs: readonly Paragraph[], published: PublicationDate | null): Moment[] {
  const day = published ? parseDay(published.day) : null;
  const moments: Moment[] = [];
  for (const { paragraph, found } of withMoments(paragraphs)) for (const m of momentsIn(found, day)(paragraphs[paragraph])) moments.push(m);
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
