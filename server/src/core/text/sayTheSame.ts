// Whether two records say the same, wherever they stand. Goes by what the records have, so that a field added to them counts by itself.

/** Fields that tell a place only. */
const PLACE: ReadonlySet<string> = new Set(['start', 'end', 'from', 'to', 'token']);

/** Whether two values are alike in all but places: plain records and lists of them, without cycles. */
export function sayTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((x, i) => sayTheSame(x, b[i]));
  const [one, other] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((k) => PLACE.has(k) ? k in other : sayTheSame(one[k], other[k]));
}
