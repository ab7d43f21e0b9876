// What is worked out of a record is kept in the record itself: it is gone when the record is, and found at once. (A WeakMap for each kind of it
// was slower to ask, and a burden to garbage collection.)

/** What has been worked out of one record so far. It is no part of what the record says: comparing and printing pass it by. */
export class Kept {
  readonly #values: unknown[] = [];

  at(slot: number): unknown { return this.#values[slot]; }
  put(slot: number, value: unknown): void {
    // no holes: engines keep lists without them in the fastest form
    while (this.#values.length < slot) this.#values.push(undefined);
    this.#values[slot] = value;
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
  /** A new place in every record, empty until it is set. Made once for each kind, when a module is loaded. */
  readonly slot: <T>() => Slot<K, T>;
  /** A function of a record alone whose work is done once for each record. `work` must not give undefined. */
  readonly per: <T>(work: (record: K) => T) => (record: K) => T;
}

export function keeping<K extends Keeper>(): Keeping<K> {
  let slots = 0;
  const slot = <T>(): Slot<K, T> => {
    const own = slots++;
    return { get: ({ kept }) => kept.at(own) as T | undefined, set: ({ kept }, value) => kept.put(own, value) };
  };
  const per = <T>(work: (record: K) => T) => {
    const { get, set } = slot<T>();
    return (record: K): T => {
      let made = get(record);
      if (made === undefined) set(record, made = work(record));
      return made;
    };
  };
  return { slot, per };
}
