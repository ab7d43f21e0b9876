// Calendar arithmetic on days written as "2015-11-13", without time zones.

/** A day as the number of days since 1970-01-01. */
export type DayNumber = number;
const DAY_MS = 86_400_000;

/** The day number of a date; null where there is no such day (Feb. 30). `month` is 1–12. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? Math.round(ms / DAY_MS) : null;
}

/** The day number of "2015-11-13"; null for anything else. */
export function parseDay(iso: string): DayNumber | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return m && dayNumber(Number(m[1]), Number(m[2]), Number(m[3]));
}

export const isoDay = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** 0 (Sunday) – 6. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;
/** Year, month (1–12) and day of the month. */
export function fieldsOf(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const d = new Date(day * DAY_MS);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() };
}
/** The same day of the month `months` later, or that month's last day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const f = fieldsOf(day);
  const at = f.year * 12 + f.month - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12 + 12) % 12 + 1];
  for (let d = f.day; d > 27; d--) {
    const n = dayNumber(year, month, d);
    if (n !== null) return n;
  }
  return dayNumber(year, month, Math.min(f.day, 27)) ?? day;
}
