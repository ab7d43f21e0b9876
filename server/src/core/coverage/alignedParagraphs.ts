// Which paragraphs of two articles belong together, in the order of both.
import type { Article } from '../article/article';
import { keysOf } from './keys';
import { passagesOf, type Passage } from './passages';
import { paragraphsOf } from './repeats';
import { likeness } from './similarity';

/** Paragraphs of the other article compared with one, those with most runs of words in common. */
const COMPARED = 4;

interface Pairing {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Pairs of paragraph indices, ascending on both sides: the pairing with the most text in common. About linear in the length of the articles. */
export function alignedParagraphs(left: Article, right: Article): [left: number, right: number][] {
  return heaviest(pairings(byParagraph(left), byParagraph(right)));
}

/** Each passage with the index of its paragraph. */
function byParagraph(article: Article): { readonly passage: Passage; readonly paragraph: number }[] {
  const passages = passagesOf(article);
  const paragraphs = paragraphsOf(article, passages);
  return passages.map((passage, i) => ({ passage, paragraph: paragraphs[i] }));
}

function pairings(left: ReturnType<typeof byParagraph>, right: ReturnType<typeof byParagraph>): Pairing[] {
  const holders = new Map<number, number[]>();
  for (const [n, { passage }] of right.entries()) {
    for (const key of keysOf(passage.words)) {
      const at = holders.get(key);
      if (!at) holders.set(key, [n]);
      else if (at.length < 8 && at.at(-1) !== n) at.push(n);
    }
  }
  const found: Pairing[] = [];
  for (const { passage, paragraph } of left) {
    const counts = new Map<number, number>();
    for (const key of keysOf(passage.words)) for (const n of holders.get(key) ?? []) counts.set(n, (counts.get(n) ?? 0) + 1);
    for (const [n] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, COMPARED)) {
      const alike = likeness(passage, right[n].passage);
      if (alike) found.push({ left: paragraph, right: right[n].paragraph, weight: alike.matched });
    }
  }
  return found;
}

/** The heaviest chain of pairs that ascends on both sides (a weighted longest increasing subsequence, with a Fenwick tree of prefix maxima). */
function heaviest(pairs: readonly Pairing[]): [number, number][] {
  // of one left paragraph the later right ones first, so that no two of it get into one chain
  const sorted = [...pairs].sort((a, b) => a.left - b.left || b.right - a.right);
  const size = sorted.reduce((n, p) => Math.max(n, p.right), 0) + 2;
  const tree = new Int32Array(size).fill(-1);
  const best = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  let last = -1;
  for (const [n, p] of sorted.entries()) {
    for (let at = p.right; at > 0; at -= at & -at) if (tree[at] >= 0 && (before[n] < 0 || best[tree[at]] > best[before[n]])) before[n] = tree[at];
    best[n] = p.weight + (before[n] < 0 ? 0 : best[before[n]]);
    for (let at = p.right + 1; at < size; at += at & -at) if (tree[at] < 0 || best[n] > best[tree[at]]) tree[at] = n;
    if (last < 0 || best[n] > best[last]) last = n;
  }
  const chain: [number, number][] = [];
  for (let n = last; n >= 0; n = before[n]) chain.push([sorted[n].left, sorted[n].right]);
  return chain.reverse();
}
