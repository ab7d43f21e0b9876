// The figures and moments of an article, in its own offsets, with dates resolved where that can be.
import { shift } from '../text/span';
import type { PublicationDate } from './article';
import type { Figure } from './figure';
import type { Moment } from './moment';
import type { Paragraph } from './paragraph';

const inMarks = (p: Paragraph, at: number): boolean => p.reading.marks.some((m) => m.start <= at && at < m.end);

/** The figures of all paragraphs in reading order. */
export function figuresOf(paragraphs: readonly Paragraph[]): Figure[] {
  return paragraphs.flatMap((p) => p.reading.figures.map((f) => ({ ...shift(f, p.start), paragraph: p.index, quoted: inMarks(p, f.start) })));
}

/** The moments of all paragraphs in reading order. */
export function momentsOf(paragraphs: readonly Paragraph[], _published: PublicationDate | null): Moment[] {
  return paragraphs.flatMap((p) => p.reading.moments.map((m) => ({ ...shift(m, p.start), paragraph: p.index, quoted: inMarks(p, m.start) })));
}
