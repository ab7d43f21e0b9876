// Sorted numbers that are looked up by the million: an index by their first bits, and of each its other bits. Small beside a hash
// table, and filled in one go from a file.

/** Numbers in ascending order, each with its place among them. */
export class KeyTable {
  /** For each value of the first bits, where the keys with it begin; at the end their number. */
  private readonly starts: Uint32Array;
  /** The other bits of each key. */
  private readonly tails: Uint16Array;
  private readonly tailBits: number;

  /** `count` different keys of `bits` bits (17 to 32) that `gap` gives one by one, each as its distance to the one before. */
  constructor(count: number, bits: number, gap: () => number) {
    const headBits = Math.min(bits, Math.max(bits - 16, Math.floor(Math.log2(count + 1))));
    this.tailBits = bits - headBits;
    this.starts = new Uint32Array(2 ** headBits + 1);
    this.tails = new Uint16Array(count);
    const mask = 2 ** this.tailBits - 1;
    let head = 0;
    for (let i = 0, key = 0; i < count; i++) {
      key = key + gap() >>> 0;
      for (const own = key >>> this.tailBits; head <= own; head++) this.starts[head] = i;
      this.tails[i] = key & mask;
    }
    this.starts.fill(count, head);
  }

  /** The place of `key` among the keys, from 0; -1 where it is none of them. */
  find(key: number): number {
    const { starts, tails, tailBits } = this;
    const head = key >>> tailBits;
    const tail = key & (1 << tailBits) - 1;
    for (let at = starts[head], end = starts[head + 1]; at < end; at++) if (tails[at] === tail) return at;
    return -1;
  }
}
