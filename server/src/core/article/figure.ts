// Figures: numbers with their unit, their hedge and what they count.
import type { Span } from '../text/span';

export type FigureKind = 'count' | 'money' | 'percent' | 'ordinal' | 'age' | 'measure' | 'duration' | 'range' | 'ratio' | 'score' | 'multiple' | 'vague';

/** One number as the article gives it, from the hedge to the noun: "at least 129 people". */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** The number itself, scale and currency sign included: "129", "$1.2 million", "20-30". */
  readonly number: Span;
  /** The number; of a range its lower, of a score its first; null where only a vague word stands ("several"). */
  readonly value: number | null;
  /** The hedge read as a range: null for an open end. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether `low` and `high` themselves belong to the range ("at least 129": yes; "more than 120": no). */
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
  /** The size of the last digit written, trailing zeros left out: 100,000 in "1.2 million"; 0 for a number in words. */
  readonly step: number;
  /** "people", "USD", "%" ("pp" for percentage points), "km", "year"; null for a bare number. */
  readonly unit: string | null;
  /** "more than", "about", as written; null for none. */
  readonly hedge: string | null;
  /** What is counted, in the words of the text: "killed in the Nov. 13 attacks". */
  readonly counts: string | null;
  /** The head of that as a singular in lower case ("person"), and the words before it ("special", "operations"). */
  readonly noun: string | null;
  readonly modifiers: readonly string[];
  /** What happened to those counted, under one name for all words for it: "killed" for dead, died, deaths. */
  readonly deed: string | null;
  readonly paragraph: number;
  readonly quoted: boolean;
}
