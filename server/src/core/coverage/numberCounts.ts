// Counts 32-bit numbers: for what is counted over a whole article and kept in step with its edits. A number is the same signed and unsigned.

export interface NumberCounts {
  /** Forgets all, and makes room for `count` numbers. */
  readonly clear: (count: number) => void;
  /** Whether so many more numbers may be added before the next `clear`. */
  readonly hasRoom: (more: number) => boolean;
  /** Counts a number in, or out; how often it is counted then. Taking out one that is not in leaves 0. */
  readonly add: (value: number) => number;
  readonly remove: (value: number) => number;
  readonly of: (value: number) => number;
}

/** An open-addressed table; a number that was taken out keeps its place until the next `clear`. */
export function numberCounts(): NumberCounts {
  let size = 1024;
  let values = new Int32Array(size);
  /** How often each number is counted, and 1; 0 where no number is. */
  let counts = new Int32Array(size);
  let used = 0;
  const slotOf = (value: number): number => {
    let slot = Math.imul(value, 0x9e3779b1) >>> 7 & (size - 1);
    while (counts[slot] !== 0 && values[slot] !== value) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    clear(count) {
      // room for as many again, so that an edited article seldom needs another table
      if (count * 4 > size) {
        while (count * 4 > size) size *= 2;
        values = new Int32Array(size);
        counts = new Int32Array(size);
      } else counts.fill(0);
      used = 0;
    },
    hasRoom: (more) => (used + more) * 2 <= size,
    add(value) {
      const slot = slotOf(value | 0);
      if (counts[slot] === 0) { values[slot] = value; counts[slot] = 1; used++; }
      return ++counts[slot] - 1;
    },
    remove(value) {
      const slot = slotOf(value | 0);
      return counts[slot] > 1 ? --counts[slot] - 1 : 0;
    },
    of: (value) => Math.max(0, counts[slotOf(value | 0)] - 1),
  };
}
