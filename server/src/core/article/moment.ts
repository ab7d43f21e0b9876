// Moments: dates, times, durations and what they resolve to.
import type { TimeUnit } from '../lexicon/units';
import type { Span } from '../text/span';

export type MomentKind = 'date' | 'weekday' | 'relative' | 'month' | 'year' | 'time' | 'duration' | 'offset';

/** What the words themselves say, before anything is known of the day of publication. */
export interface MomentParts {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 (Sunday) – 6. */
  readonly weekday?: number;
  /** An amount of time: "11 days after", "two weeks ago", "nearly five years". */
  readonly amount?: number;
  readonly unit?: TimeUnit;
  /** Where it leads: back (-1), here (0) or on (1); from the day of publication, or for an offset from another day. */
  readonly direction?: number;
  /** A stretch that reaches up to its end: "the past two months". */
  readonly span?: boolean;
  /** Whether the sentence speaks of what is to come ("will meet … on Tuesday"). */
  readonly future?: boolean;
  /** Last day of a stretch of days in one month: "Nov. 13-15". */
  readonly lastDay?: number;
  /** Numbers only, and the month could be the day: "7/6". */
  readonly numeric?: boolean;
  /** Which of the month's weekdays: "the first Tuesday of November"; -1 for its last. */
  readonly nth?: number;
  /** A day with a name of its own, its words in lower case: "good friday". */
  readonly holiday?: string;
  /** 1–4: "the third quarter of 2015". */
  readonly quarter?: number;
  /** "the 1990s". */
  readonly decade?: boolean;
  readonly hour?: number;
  readonly minute?: number;
}

/** One date or time expression. */
export interface Moment extends Span {
  readonly kind: MomentKind;
  /** ISO 8601 date, interval or duration ("2015-11-13", "2015-11-09/2015-11-15", "P5Y"); null where it cannot be known. */
  readonly value: string | null;
  readonly parts: MomentParts;
  /** Where the weekday stands in "Friday, Nov. 13", and where the rest of the date does; null where there is no weekday beside a date. */
  readonly weekdayAt: Span | null;
  readonly dateAt: Span | null;
  readonly paragraph: number;
  readonly quoted: boolean;
}
