// Records that stand in order, looked up by their place.
import type { Span } from './span';

/** Index of the first of `records` that begins at `offset` or behind it; found by halving. */
export function firstFrom(records: readonly Span[], offset: number): number {
  let low = 0, high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `records` that lie within `span`. */
export function within<T extends Span>(records: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(records, span.start); i < records.length && records[i].start < span.end; i++) if (records[i].end <= span.end) found.push(records[i]);
  return found;
}
