// Rows of small whole numbers kept two to a 32-bit one, so that adding rows takes half the steps: the even columns in the lower
// sixteen bits, the odd ones in the upper. Sums of such numbers are the sums of both, as long as each stays within sixteen bits.

/** How many 32-bit numbers a row of `columns` takes. */
export const rowLength = (columns: number): number => columns + 1 >> 1;

/** Adds `value` to column `column` of the row that begins at `row`. */
export function addTo(rows: Int32Array, row: number, column: number, value: number): void {
  rows[row + (column >> 1)] += value << ((column & 1) << 4);
}

/** The number in column `column` of the row that begins at `row`. */
export function valueAt(rows: Int32Array, row: number, column: number): number {
  const both = rows[row + (column >> 1)];
  const low = both << 16 >> 16;
  return column & 1 ? both - low >> 16 : low;
}
