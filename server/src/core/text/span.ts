// Where something stands: the one way every floor says it.

/** A stretch of text: UTF-16 code units from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const isSameSpan = (a: Span | null, b: Span | null): boolean => a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** The same record moved `by` code units: from a paragraph's own offsets to the article's. */
export const shift = <T extends Span>(record: T, by: number): T => ({ ...record, start: record.start + by, end: record.end + by });
/** The stretch alone, moved `by` code units. */
export const spanFrom = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
