// For what is worked out of a record that every edit replaces.
import { isSame } from './isSame';

/**
 * Remembers what `work` made of the record it was last asked about, and nothing of those before. A WeakMap would remember it for all, but holds on
 * to what it made of records that are gone until memory is cleared in full, which makes each of the small clearances in between a long one.
 */
export function forLast<K extends object, T>(work: (record: K) => T): (record: K) => T {
  let last: { readonly record: K; readonly made: T } | null = null;
  return (record) => (last?.record === record ? last : (last = { record, made: work(record) })).made;
}

/** As `forLast`, for a list that every edit makes anew, though after most it has the same members. */
export function forSame<T, R>(work: (list: readonly T[]) => R): (list: readonly T[]) => R {
  let last: { readonly list: readonly T[]; readonly made: R } | null = null;
  return (list) => (last && isSame(last.list, list) ? last : (last = { list, made: work(list) })).made;
}
