// The date and time expressions of one paragraph.
import type { Moment } from '../article/moment';
import type { Token } from '../text/tokens';

/** A moment before it is resolved against the publication date. */
export type MomentReading = Omit<Moment, 'paragraph' | 'quoted'>;

/** The moments of a paragraph in reading order. */
export function findMoments(_text: string, _tokens: readonly Token[]): MomentReading[] {
  return [];
}
