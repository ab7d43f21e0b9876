// Counting over many records of which an edit changes one or two.

/** What is counted, and how often it was met. */
export type Counts<T> = ReadonlyMap<T, number>;

/**
 * Makes a function that counts what `what` gives of each of the records in a list. It keeps the last list and its counts and takes off what left it and adds what
 * came, where both lists begin and end alike: so the counts hold until the next list is counted.
 */
export function runningCount<R, T>(what: (record: R) => Iterable<T>): (records: readonly R[]) => Counts<T> {
  const counts = new Map<T, number>();
  let before: readonly R[] = [];
  const count = (record: R, by: 1 | -1): void => {
    for (const x of what(record)) {
      const n = (counts.get(x) ?? 0) + by;
      if (n) counts.set(x, n);
      else counts.delete(x);
    }
  };
  return (records) => {
    const shorter = Math.min(before.length, records.length);
    let same = 0, tail = 0;
    while (same < shorter && before[same] === records[same]) same++;
    while (tail < shorter - same && before[before.length - 1 - tail] === records[records.length - 1 - tail]) tail++;
    for (let i = same; i < before.length - tail; i++) count(before[i], -1);
    for (let i = same; i < records.length - tail; i++) count(records[i], 1);
    before = records;
    return counts;
  };
}
