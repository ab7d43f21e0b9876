// All pairs of passages that are alike, within and across articles, for collections of any size: the articles pass twice, once to be
// indexed and once to be looked up, and no text is kept in between.
import type { Likeness } from './coverage';
import { isCommon, isFurniture } from './furniture';
import { createPassageIndex, type PassageIndex } from './passageIndex';
import { readPassages, type Passage } from './passages';
import { segmentBuilder, type Segment } from './segment';
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

/** Words in one segment: enough that there are few, small enough that sorting one takes little beside what is kept. */
const SEGMENT_WORDS = 8_000_000;

/** Gathers records into segments of bounded size. */
export function collector(): { readonly add: (record: TextRecord) => void; readonly segments: () => Segment[] } {
  const done: Segment[] = [];
  let builder = segmentBuilder();
  return {
    add({ id, text }) {
      builder.add(id, readPassages(text));
      if (builder.size() > SEGMENT_WORDS) { done.push(builder.finish()); builder = segmentBuilder(); }
    },
    segments() {
      if (builder.size() > 0) done.push(builder.finish());
      builder = segmentBuilder();
      return done;
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
 * The pairs in which a record's passage is the later one: within the record, and with records indexed before it. For a record that is not
 * in the index: the pairs with all that is. Furniture is left out unless `furniture` is set.
 */
export function pairsOf(record: TextRecord, index: PassageIndex, furniture: boolean): Pair[] {
  const own = readPassages(record.text);
  const found: Pair[] = [];
  const first = index.firstOrder(record.id);
  for (const [n, passage] of own.entries()) {
    if (passage.words.length < FEWEST_SAME) continue;
    if (!furniture && isFurnished(record.text, passage, index)) continue;
    const limit = first === null ? Number.POSITIVE_INFINITY : first + n;
    for (const hit of index.like(passage, (_, order) => order < limit)) {
      found.push({ a: { doc: hit.article, start: hit.there.start, end: hit.there.end }, b: { doc: record.id, start: passage.start, end: passage.end },
        score: Math.round(hit.score * 1000) / 1000, kind: hit.kind });
    }
  }
  return found;
}

const isFurnished = (text: string, passage: Passage, index: PassageIndex): boolean =>
  isFurniture(text.slice(passage.start, passage.end)) || isCommon(passage.words.length, index.timesSeen(passage.words));
