// What part each paragraph plays: headline, byline, credit, caption, lede, body, footer.
import type { Reading } from '../extract/reading';
import type { Paragraph } from './paragraph';

/** The role of each paragraph, and the dateline that opens it, in order. */
export function assignRoles(readings: readonly Reading[]): Pick<Paragraph, 'role' | 'dateline'>[] {
  return readings.map(() => ({ role: 'body', dateline: null }));
}
