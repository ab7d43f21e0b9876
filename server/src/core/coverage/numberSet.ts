// A set of 32-bit numbers that is emptied without cost: for comparing many pairs of passages, where building a `Set` for each would be most
// of the work. A number is the same signed and unsigned.

export interface NumberSet {
  /** Empties the set, and makes room for `count` numbers. */
  readonly clear: (count: number) => void;
  /** Adds a number; whether it was not in the set before. */
  readonly add: (value: number) => boolean;
  readonly has: (value: number) => boolean;
}

/** An empty set: an open-addressed table whose entries count only when they bear the stamp of the last `clear`. */
export function numberSet(): NumberSet {
  let size = 1024;
  let values = new Int32Array(size);
  let stamps = new Uint32Array(size);
  let now = 0;
  const slotOf = (value: number): number => {
    let slot = Math.imul(value, 0x9e3779b1) >>> 7 & (size - 1);
    while (stamps[slot] === now && values[slot] !== value) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    clear(count) {
      if (count * 3 > size || now === 0xffffffff) {
        while (count * 3 > size) size *= 2;
        values = new Int32Array(size);
        stamps = new Uint32Array(size);
        now = 0;
      }
      now++;
    },
    add(value) {
      const slot = slotOf(value | 0);
      if (stamps[slot] === now) return false;
      stamps[slot] = now;
      values[slot] = value;
      return true;
    },
    has: (value) => stamps[slotOf(value | 0)] === now,
  };
}
