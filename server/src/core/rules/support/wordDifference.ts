// How two wordings of one quotation differ, word by word.

export interface Word {
  /** Folded: lower case, without marks. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One place where two wordings part; indices into each list of words, `to` exclusive. */
export interface Difference {
  readonly here: { readonly from: number; readonly to: number };
  readonly there: { readonly from: number; readonly to: number };
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** The same with a place of its own to go on from. */
const NEXT_WORD = new RegExp(WORD);

/** Whether `text` has at least so many words. */
export function hasWords(text: string, least: number): boolean {
  NEXT_WORD.lastIndex = 0;
  for (let n = 0; n < least; n++) if (!NEXT_WORD.test(text)) return false;
  return true;
}

/** The words of `text` from `start` to `end`, with their places. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((m) => ({
    key: m[0].toLowerCase().replace(/’/g, "'"), text: m[0], start: start + m.index, end: start + m.index + m[0].length }));
}

/** The longest quotations that are compared: more words than this are not read. */
const MOST = 400;

/**
 * Where two wordings differ between the first and the last words they share; what one has before or after is left out, since
 * quotations are often cut. Null where they share too little to be one quotation (`least`, as a share of the shorter).
 */
export function differences(here: readonly Word[], there: readonly Word[], least: number): Difference[] | null {
  if (here.length > MOST || there.length > MOST) return null;
  const pairs = common(here, there);
  if (pairs.length < least * Math.min(here.length, there.length) || !pairs.length) return null;
  const found: Difference[] = [];
  for (let i = 1; i < pairs.length; i++) {
    const [a, b] = pairs[i - 1];
    const [c, d] = pairs[i];
    if (c - a > 1 || d - b > 1) found.push({ here: { from: a + 1, to: c }, there: { from: b + 1, to: d } });
  }
  return found;
}

/** A longest common subsequence as pairs of indices. The table is made only of what comes after the beginning that both share: most wordings are one. */
function common(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const pairs: [number, number][] = [];
  let same = 0;
  for (; same < a.length && same < b.length && a[same].key === b[same].key; same++) pairs.push([same, same]);
  const width = b.length - same + 1;
  const best = new Uint16Array((a.length - same + 1) * width);
  for (let i = a.length - 1; i >= same; i--) for (let j = b.length - 1; j >= same; j--) {
    const at = (i - same) * width + j - same;
    best[at] = a[i].key === b[j].key ? best[at + width + 1] + 1 : Math.max(best[at + width], best[at + 1]);
  }
  for (let i = same, j = same; i < a.length && j < b.length;) {
    const at = (i - same) * width + j - same;
    if (a[i].key === b[j].key) pairs.push([i++, j++]);
    else if (best[at + width] >= best[at + 1]) i++;
    else j++;
  }
  return pairs;
}
