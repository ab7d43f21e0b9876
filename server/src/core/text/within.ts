// Records that stand in order, looked up by their place.
import type { Span } from './span';

/** The first number below `count` of which `isBefore` does not hold, `count` where it holds of all; once it does not hold it must not again. Found by halving. */
export function firstNot(count: number, isBefore: (at: number) => boolean): number {
  let low = 0, high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of `records` that begins at `offset` or behind it. */
export const firstFrom = (records: readonly Span[], offset: number): number => firstNot(records.length, (at) => records[at].start < offset);

/** Those of `records` that lie within `span`. */
export function within<T extends Span>(records: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(records, span.start); i < records.length && records[i].start < span.end; i++) if (records[i].end <= span.end) found.push(records[i]);
  return found;
}
