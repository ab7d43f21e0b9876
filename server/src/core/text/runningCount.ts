// Counting over many records of which an edit changes one or two.
import { sameEnds } from './sameEnds';

/** What is counted, and how often it was met. */
export type Counts<T> = ReadonlyMap<T, number>;

/** Adds to the count of something, or takes off it. */
export function add<T>(counts: Map<T, number>, what: T, by: 1 | -1): void {
  const n = (counts.get(what) ?? 0) + by;
  if (n) counts.set(what, n);
  else counts.delete(what);
}

/**
 * Makes a function that keeps counts of the records in a list: `count` adds a record to them (1) or takes it off (-1). It remembers the last list and takes off what
 * left it and adds what came, where both lists begin and end alike: so the counts hold until the next list is counted.
 */
export function running<R>(count: (record: R, by: 1 | -1) => void): (records: readonly R[]) => void {
  let before: readonly R[] = [];
  return (records) => {
    const { head, tail } = sameEnds(before, records, (a, b) => a === b);
    for (let i = head; i < before.length - tail; i++) count(before[i], -1);
    for (let i = head; i < records.length - tail; i++) count(records[i], 1);
    before = records;
  };
}

/** As `running`, for all that `what` gives of each record. */
export function runningCount<R, T>(what: (record: R) => Iterable<T>): (records: readonly R[]) => Counts<T> {
  const counts = new Map<T, number>();
  const keep = running<R>((record, by) => { for (const x of what(record)) add(counts, x, by); });
  return (records) => {
    keep(records);
    return counts;
  };
}
