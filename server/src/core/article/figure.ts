// Figures: numbers with their unit, their hedge and what they count.
import type { Span } from '../text/span';

export type FigureKind = 'count' | 'money' | 'percent' | 'ordinal' | 'age' | 'measure' | 'duration' | 'range' | 'ratio' | 'score' | 'vague';

/** One number as the article gives it. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The number itself; null where only a vague word stands ("several"). */
  readonly value: number | null;
  /** The hedge read as a range: null for an open end. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether `low` and `high` themselves belong to the range ("at least 129": yes; "more than 120": no). */
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
  /** "people", "USD", "%", "km"; null for a bare number. */
  readonly unit: string | null;
  /** "more than", "about", as written; null for none. */
  readonly hedge: string | null;
  /** What is counted, in the words of the text: "killed in the Nov. 13 attacks". */
  readonly counts: string | null;
  readonly paragraph: number;
  readonly quoted: boolean;
}
