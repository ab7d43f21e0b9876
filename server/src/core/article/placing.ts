// From offsets of a paragraph to offsets of the article.
import type { Paragraph } from './paragraph';

/**
 * Makes of `move`, which gives what a paragraph's record is in the article whose paragraph of that number begins at `start`, a function that gives
 * the same again as long as the paragraph stands where it stood: an edit moves what comes after it only.
 */
export function placing<R extends object, T>(move: (record: R, start: number, index: number) => T): (record: R, at: Pick<Paragraph, 'start' | 'index'>) => T {
  const kept = new WeakMap<R, { readonly start: number; readonly index: number; readonly placed: T }>();
  return (record, { start, index }) => {
    let own = kept.get(record);
    if (own?.start !== start || own.index !== index) kept.set(record, own = { start, index, placed: move(record, start, index) });
    return own.placed;
  };
}
