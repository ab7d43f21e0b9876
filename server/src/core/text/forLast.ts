// For what is worked out of a record that every edit replaces.

/**
 * Remembers what `work` made of the record it was last asked about, and nothing of those before. A WeakMap would remember it for all, but holds on
 * to what it made of records that are gone until memory is cleared in full, which makes each of the small clearances in between a long one.
 */
export function forLast<K extends object, T>(work: (record: K) => T): (record: K) => T {
  let last: { readonly record: K; readonly made: T } | null = null;
  return (record) => (last?.record === record ? last : (last = { record, made: work(record) })).made;
}
