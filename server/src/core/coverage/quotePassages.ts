// Quotes as passages, so that the same index finds those that are alike.
import type { Span } from '../text/span';
import type { Digest } from './coverage';
import type { Passage } from './passages';
import { wordsOf } from './words';

/** Quotes shorter than this say nothing by being the same; of longer ones than that the beginning counts. */
const FEWEST_WORDS = 4;
const LONGEST = 4000;

/** A quote's words as one passage that has the quote's place; none where they are few. */
export function quotePassage(text: string, { start, end }: Span): Passage[] {
  const words = wordsOf(text.slice(0, LONGEST)).hashes;
  return words.length < FEWEST_WORDS ? [] : [{ start, end, words, flags: new Uint8Array(words.length), raw: 0, furniture: false }];
}

/** The quotes of an article as passages. */
export const quotePassagesOf = ({ quotes }: Pick<Digest, 'quotes'>): Passage[] => quotes.flatMap((q) => quotePassage(q.text, q));
