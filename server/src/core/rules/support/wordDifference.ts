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

/** A longest common subsequence as pairs of indices. */
function common(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) {
    best[i * width + j] = a[i].key === b[j].key ? best[(i + 1) * width + j + 1] + 1 : Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i].key === b[j].key) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) i++;
    else j++;
  }
  return pairs;
}
