// All pairs of passages that are alike, within and across articles, for collections of any size.
import type { Likeness } from './coverage';
import { COMMON_TOGETHER, isCommon } from './furniture';
import { createPassageIndex, type PassageIndex } from './passageIndex';
import { readPassages } from './passages';
import { passageIn, segmentBuilder, type Segment } from './segment';
import { FEWEST_SAME } from './similarity';

export interface Side {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

/** One pair, as `news-review duplicates` prints it. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly score: number;
  readonly kind: Likeness;
}

export interface TextRecord {
  readonly id: string;
  readonly text: string;
}

/** Keys in one segment: enough that there are few, small enough that sorting one takes little beside what is kept. */
const SEGMENT_KEYS = 6_000_000;

/** Gathers records into segments of bounded size. */
export interface Collector {
  readonly add: (record: TextRecord) => void;
  /** The segments that are full since the last call; with `rest`, what is left as well. */
  readonly take: (rest: boolean) => Segment[];
}

export function collector(): Collector {
  let full: Segment[] = [];
  let builder = segmentBuilder();
  const close = () => { full.push(builder.finish()); builder = segmentBuilder(); };
  return {
    add({ id, text }) {
      builder.add(id, readPassages(text));
      if (builder.size() > SEGMENT_KEYS) close();
    },
    take(rest) {
      if (rest && builder.size() > 0) close();
      const taken = full;
      full = [];
      return taken;
    },
  };
}

/** The index over some segments, in their order. */
export function indexOf(segments: readonly Segment[]): PassageIndex {
  const index = createPassageIndex();
  for (const s of segments) index.addSegment(s);
  return index;
}

/**
 * The pairs in which a passage of articles `from`..`to` (exclusive) of a segment is the later one; `first` is the order of the segment's
 * first passage in the index. Furniture is left out unless `furniture` is set: what is furniture by its words, and short passages that stand
 * in many articles which share little else.
 */
export function pairsOf(segment: Segment, from: number, to: number, first: number, index: PassageIndex, furniture: boolean): Pair[] {
  const found: Pair[] = [];
  let p = 0;
  while (p < segment.articleOf.length && segment.articleOf[p] < from) p++;
  while (p < segment.articleOf.length && segment.articleOf[p] < to) {
    const article = segment.articleOf[p];
    const own: Candidate[] = [];
    for (; p < segment.articleOf.length && segment.articleOf[p] === article; p++) own.push(...pairsAt(segment, p, first, index, furniture));
    const together = new Map<string, number>();
    for (const { pair } of own) together.set(pair.a.doc, (together.get(pair.a.doc) ?? 0) + 1);
    for (const { pair, common } of own) {
      if (!common || (pair.a.doc !== pair.b.doc && together.get(pair.a.doc)! >= COMMON_TOGETHER)) found.push(pair);
    }
  }
  return found;
}

/** Furniture is short: "Photo by: Reuters". */
const FEWEST_FURNITURE = 2;

interface Candidate {
  readonly pair: Pair;
  /** Whether the passage stands in so many articles that it may be furniture. */
  readonly common: boolean;
}

function pairsAt(segment: Segment, p: number, first: number, index: PassageIndex, furniture: boolean): Candidate[] {
  const passage = passageIn(segment, p);
  if (passage.words.length < (furniture ? FEWEST_FURNITURE : FEWEST_SAME) || (passage.furniture && !furniture)) return [];
  const hits = index.like(passage, (_, order) => order < first + p);
  if (hits.length === 0) return [];
  const common = !furniture && isCommon(passage.words.length, index.timesSeen(passage.words));
  const b = { doc: segment.articles[segment.articleOf[p]], start: passage.start, end: passage.end };
  return hits.map((hit) => ({ common, pair: { a: { doc: hit.article, start: hit.there.start, end: hit.there.end }, b, score: Math.round(hit.score * 1000) / 1000, kind: hit.kind } }));
}
