// The figures and moments of an article, in its own offsets, with dates resolved where that can be.
import { isoDay, parseDay } from '../text/calendar';
import { shift, type Span } from '../text/span';
import type { PublicationDate } from './article';
import type { Figure } from './figure';
import type { Moment } from './moment';
import type { Paragraph } from './paragraph';
import { addTime, resolveMoment } from './resolveMoment';

const inMarks = (p: Paragraph, at: number): boolean => p.reading.marks.some((m) => m.start <= at && at < m.end);
const moved = (span: Span | null, by: number): Span | null => span && { start: span.start + by, end: span.end + by };

/** The figures of all paragraphs in reading order. */
export function figuresOf(paragraphs: readonly Paragraph[]): Figure[] {
  return paragraphs.flatMap((p) => p.reading.figures.map((f) => ({ ...shift(f, p.start), number: shift(f.number, p.start), paragraph: p.index, quoted: inMarks(p, f.start) })));
}

/** The moments of all paragraphs in reading order. An offset ("11 days after") hangs on the next date of its sentence or of the next one. */
export function momentsOf(paragraphs: readonly Paragraph[], published: PublicationDate | null): Moment[] {
  const day = published ? parseDay(published.day) : null;
  const moments = paragraphs.flatMap((p) => p.reading.moments.map(({ from: _from, to: _to, ...m }): Moment => ({
    ...shift(m, p.start), weekdayAt: moved(m.weekdayAt, p.start), dateAt: moved(m.dateAt, p.start), value: resolveMoment(m.kind, m.parts, day), paragraph: p.index, quoted: inMarks(p, m.start) })));
  return moments.map((m, i) => {
    const anchor = m.kind === 'offset' ? anchorOf(moments, i) : null;
    const from = anchor?.value ? parseDay(anchor.value) : null;
    const to = from === null ? null : addTime(from, m.parts.amount! * m.parts.direction!, m.parts.unit!);
    return to === null ? m : { ...m, value: isoDay(to) };
  });
}

/** The date that an offset such as "11 days after" counts from, where it follows straight behind it; null where that cannot be seen. */
export function anchorOf(moments: readonly Moment[], at: number): Moment | null {
  const next = moments[at + 1];
  return next && next.kind === 'date' && next.paragraph === moments[at].paragraph && next.start - moments[at].end <= 40 && next.parts.day !== undefined ? next : null;
}
