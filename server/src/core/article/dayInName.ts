// The publication day that a file name gives: "2015-11-23-name.txt".
import type { PublicationDate } from './article';

const DAY = /(?:^|[^\d])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?=[^\d]|$)/;

/** The day in the last part of a path or URI, or null: "2015-11-23-name.txt", "name_20151123.txt". Days that do not exist are none. */
export function dayInName(name: string): PublicationDate | null {
  const found = DAY.exec(name.slice(name.search(/[^/\\]*$/)));
  if (!found) return null;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  const date = new Date(`${day}T00:00:00Z`);
  return date.toISOString().startsWith(day) ? { day, from: 'file name' } : null;
}
