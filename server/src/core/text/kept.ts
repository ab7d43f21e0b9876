// What is worked out of a record is kept in the record itself: it is gone when the record is, and found at once. (A WeakMap for each kind of it
// is a burden to garbage collection.)

/** What has been worked out of one record so far, by slot. It is no part of what the record says: comparing and printing pass it by. */
export class Kept {
  declare readonly values: unknown[];

  constructor(slots: number) {
    Object.defineProperty(this, 'values', { value: new Array(slots).fill(undefined) });
  }
}

/** A record that keeps what is worked out of it. */
export interface Keeper { readonly kept: Kept }

/** A place in every record of a sort for one kind of what is worked out of it. */
export interface Slot<K extends Keeper, T> {
  readonly get: (record: K) => T | undefined;
  readonly set: (record: K, value: T) => void;
}

/** How what is worked out of one sort of record is kept. */
export interface Keeping<K extends Keeper> {
  /** What a new record has kept: nothing yet. */
  readonly nothing: () => Kept;
  /** A new place in every record, empty until it is set. Made once for each kind, when a module is loaded. */
  readonly slot: <T>() => Slot<K, T>;
  /** A function of a record alone whose work is done once for each record. `work` must not give null or undefined. */
  readonly per: <T extends {}>(work: (record: K) => T) => (record: K) => T;
}

export function keeping<K extends Keeper>(): Keeping<K> {
  let slots = 0;
  return {
    nothing: () => new Kept(slots),
    slot<T>() {
      const own = slots++;
      return { get: (record: K) => record.kept.values[own] as T | undefined, set: (record: K, value: T) => { record.kept.values[own] = value; } };
    },
    // few steps where it is known: this is asked hundreds of times with every edit, before engines have compiled it
    per<T extends {}>(work: (record: K) => T) {
      const own = slots++;
      return (record: K) => (record.kept.values[own] ?? (record.kept.values[own] = work(record))) as T;
    },
  };
}
