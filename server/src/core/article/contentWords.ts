// Words that carry meaning, as stems, and how two lists or sets of them compare.
import { singular } from '../text/singular';

/** Words that say little of what a sentence is about. */
export const STOP = new Set(('a an the of to in on at by for with from as and or but nor so that this these those it its he she they we you i his her their our your my him them us who whom which what when where why how is are was were be been being am ' +
  'has have had do does did will would can could may might must shall should not no n’t n\'t \'s ’s than then there here also just only even more most some any all each both about over into out up down off after before during while if because since until ' +
  'said says say told tell according one two new last first next other another such like per cent percent people many much very still now well back get got make made').split(' '));

/** A rough stem: singular, without "ed" and "ing". */
export function stem(word: string): string {
  const w = singular(word);
  if (w.length > 5 && w.endsWith('ing')) return w.slice(0, -3);
  if (w.length > 4 && w.endsWith('ed')) return w.slice(0, -2);
  return w.length > 4 && w.endsWith('e') ? w.slice(0, -1) : w;
}

/** How many words two lists have in common from the front. */
export function common(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
/** How many members two sets share, and as a share of the smaller. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { count: number; share: number } {
  let count = 0;
  for (const x of a) if (b.has(x)) count++;
  return { count, share: count / Math.max(1, Math.min(a.size, b.size)) };
}
export const isContent = (word: string): boolean => !STOP.has(word) && /^\p{L}{2,}/u.test(word);

/** How many content words follow one another alike from the front, with two gaps or other words allowed for. */
export function following(a: readonly string[], b: readonly string[]): number {
  let i = 0, j = 0, count = 0, gaps = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (isContent(a[i])) count++;
      i++;
      j++;
    } else {
      if (++gaps > 2) break;
      if (a[i + 1] === b[j]) i++;
      else if (a[i] === b[j + 1]) j++;
      else { i++; j++; }
    }
  }
  return count;
}
