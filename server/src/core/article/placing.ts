// From offsets of a paragraph to offsets of the article.
import type { Paragraph } from './paragraph';

/** What a record of a paragraph is in the article, wherever the paragraph stands. */
export type Placed<T> = (at: Pick<Paragraph, 'start' | 'index'>) => T;

/**
 * Makes of `move`, which gives what a record is in an article whose paragraph of that number begins at `start`, a function that gives the same
 * again as long as the paragraph stands where it stood: an edit moves what comes after it only.
 */
export function placing<T>(move: (start: number, index: number) => T): Placed<T> {
  let last: { readonly start: number; readonly index: number; readonly placed: T } | null = null;
  return ({ start, index }) => (last?.start === start && last.index === index ? last : (last = { start, index, placed: move(start, index) })).placed;
}
