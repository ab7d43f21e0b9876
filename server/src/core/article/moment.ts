// Moments: dates, times, durations and what they resolve to.
import type { Span } from '../text/span';

export type MomentKind = 'date' | 'weekday' | 'relative' | 'month' | 'year' | 'time' | 'duration' | 'offset';

/** One date or time expression. */
export interface Moment extends Span {
  readonly kind: MomentKind;
  /** ISO 8601 date, interval or duration ("2015-11-13", "2015-11-09/2015-11-15", "P5Y"); null where it cannot be known. */
  readonly value: string | null;
  readonly paragraph: number;
  readonly quoted: boolean;
}
