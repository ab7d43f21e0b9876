// The index of passages: finds, for one passage, those of other articles that are like it. Articles come and go; what stands is kept in
// segments that do not change, and small ones are joined now and then.
import { keysOf, wholeKey } from './keys';
import type { Passage } from './passages';
import { bytesOf, countOf, eachWith, segmentBuilder, wordsIn, passageIn, type Segment } from './segment';
import { likeness, weightFor, type Alike, type Weigh } from './similarity';
import type { Span } from '../text/span';
import { firstNot } from '../text/within';

/** A passage of another article that is like the one asked for. */
export interface Hit extends Alike {
  readonly article: string;
  /** The whole passage there, and its place in the index's order, ascending as articles were added. */
  readonly there: Span;
  /** The share of the passage asked about that stands there, 0 to 1. */
  readonly covers: number;
  readonly order: number;
}

export interface PassageIndex {
  /** Adds an article, or puts new passages in place of its old ones. */
  readonly put: (article: string, passages: readonly Passage[]) => void;
  readonly remove: (article: string) => void;
  /** Adds a segment made elsewhere; articles known already are replaced, those not `wanted` passed over. */
  readonly addSegment: (segment: Segment, wanted?: (article: string) => boolean) => void;
  /** Joins small segments where there are many. The order of their passages changes. */
  readonly join: () => void;
  /** The passages of articles for which `wanted` holds that are like this one, the likest first. */
  readonly like: (passage: Passage, wanted: (article: string, order: number) => boolean) => Hit[];
  /** In how many articles these very words stand as a whole passage. */
  readonly timesSeen: (words: Uint32Array) => number;
  readonly weigh: Weigh;
  readonly has: (article: string) => boolean;
  /** The order of an article's first passage; null where it is not in the index. */
  readonly firstOrder: (article: string) => number | null;
  readonly size: () => { readonly articles: number; readonly passages: number; readonly bytes: number };
  /** What is to be kept on disk: segments without dropped articles. */
  readonly segments: () => readonly Segment[];
}

/** A run of words in more passages than this is a phrase or furniture; it is looked at only where a passage has nothing rarer. */
const RARE = 16;
const COMMON = 200;
/** Single words are never looked for as whole passages. */
const FEWEST_WHOLE = 2;
/** With fewer rare runs than this the common ones are looked at as well. */
const FEW = 3;
/** More passages than a segment can have. */
const PART = 0x4000000;
/** Places of one line that are counted in each segment. */
const MOST_COUNTED = 2000;
/** Passages compared for one asked for, those with most in common first. */
const MOST = 60;
/** Segments smaller than this many keys are joined when there are many. */
const SMALL = 1 << 18;
const MANY = 24;
const COUNTERS = 1 << 18;

interface Part {
  readonly segment: Segment;
  /** 1 for articles that were dropped or replaced. */
  readonly dropped: Uint8Array;
  readonly first: number;
}

/** An empty index. */
export function createPassageIndex(): PassageIndex {
  let parts: Part[] = [];
  let next = 0;
  let passages = 0;
  const homes = new Map<string, { part: Part; number: number }>();
  /** How often each word stands in the index, words with the same low bits together. */
  const counts = new Uint32Array(COUNTERS);

  const count = (words: Uint32Array, by: 1 | -1) => { for (let i = 0; i < words.length; i++) counts[(words[i] >>> 2) & (COUNTERS - 1)] += by; };
  const weigh: Weigh = (word) => weightFor(word, passages, counts[(word >>> 2) & (COUNTERS - 1)]);
  const remove = (article: string) => {
    const home = homes.get(article);
    if (!home) return;
    home.part.dropped[home.number] = 1;
    homes.delete(article);
  };
  const addSegment = (segment: Segment, wanted: (article: string) => boolean = () => true) => {
    const part: Part = { segment, dropped: new Uint8Array(segment.articles.length), first: next };
    next += segment.articleOf.length;
    passages += segment.articleOf.length;
    for (const [number, article] of segment.articles.entries()) {
      if (!wanted(article)) { part.dropped[number] = 1; continue; }
      remove(article);
      homes.set(article, { part, number });
    }
    count(segment.words, 1);
    parts.push(part);
  };
  const forget = (old: readonly Part[]) => {
    for (const { segment } of old) {
      passages -= segment.articleOf.length;
      count(segment.words, -1);
    }
    parts = parts.filter((p) => !old.includes(p));
  };
  const join = () => {
    const small = parts.filter((p) => p.segment.keys.length < SMALL);
    if (small.length < MANY) return;
    const builder = segmentBuilder(small.reduce((n, p) => n + p.segment.words.length, 0));
    for (const part of small) for (const [number, article] of part.segment.articles.entries()) if (!part.dropped[number]) builder.add(article, passagesIn(part.segment, number));
    forget(small);
    addSegment(builder.finish());
  };
  const like = (passage: Passage, wanted: (article: string, order: number) => boolean): Hit[] => {
    const hits: Hit[] = [];
    for (const { part, number } of candidates(parts, passage.words)) {
      const { segment, dropped, first } = part;
      const article = segment.articleOf[number];
      if (dropped[article] || !wanted(segment.articles[article], first + number)) continue;
      const found = likeness(passage, { words: wordsIn(segment, number), raw: segment.raw[number] }, weigh);
      if (found) hits.push({ ...found, article: segment.articles[article], there: { start: segment.starts[number], end: segment.ends[number] },
        covers: found.matched / passage.words.length, order: first + number });
    }
    return hits.sort((x, y) => y.score - x.score || x.order - y.order);
  };
  return {
    put(article, own) {
      const builder = segmentBuilder(own.reduce((n, p) => n + p.words.length, 16));
      builder.add(article, own);
      addSegment(builder.finish());
      join();
    },
    remove, addSegment, join, like, weigh,
    timesSeen: (words) => {
      const key = wholeKey(words);
      let n = 0;
      for (const { segment, dropped } of parts) {
        let last = -1;
        eachWith(segment, key, MOST_COUNTED, (p) => {
          const article = segment.articleOf[p];
          if (article !== last && !dropped[article]) n++;
          last = article;
        });
      }
      return n;
    },
    has: (article) => homes.has(article),
    firstOrder: (article) => {
      const home = homes.get(article);
      return home ? home.part.first + firstPassage(home.part.segment, home.number) : null;
    },
    size: () => ({ articles: homes.size, passages, bytes: COUNTERS * 4 + parts.reduce((n, p) => n + bytesOf(p.segment), 0) }),
    segments: () => parts.map(withoutDropped).filter((s) => s.articles.length > 0),
  };
}

/** The passages that share a rare run of words with these, those that share most first. */
function candidates(parts: readonly Part[], words: Uint32Array): { part: Part; number: number }[] {
  const keys = keysOf(words);
  const totals = new Uint32Array(keys.length);
  let any = false;
  for (const { segment } of parts) {
    for (let i = 0; i < keys.length; i++) {
      const n = countOf(segment, keys[i], COMMON + 1);
      if (n > 0) { totals[i] += n; any = true; }
    }
  }
  if (!any) return [];
  const counts = new Map<number, number>();
  const note = (key: number) => {
    for (let n = 0; n < parts.length; n++) eachWith(parts[n].segment, key, COMMON, (p) => { const at = n * PART + p; counts.set(at, (counts.get(at) ?? 0) + 1); });
  };
  let rare = 0;
  for (let i = 1; i < keys.length; i++) if (totals[i] > 0 && totals[i] <= RARE) { note(keys[i]); rare++; }
  if (words.length >= FEWEST_WHOLE && totals[0] > 0 && totals[0] <= COMMON) note(keys[0]);
  if (rare < FEW) for (let i = 1; i < keys.length; i++) if (totals[i] > RARE && totals[i] <= COMMON) note(keys[i]);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  if (sorted.length > MOST) sorted.length = MOST;
  return sorted.map(([at]) => ({ part: parts[Math.floor(at / PART)], number: at % PART }));
}

const firstPassage = ({ articleOf }: Segment, article: number): number => firstNot(articleOf.length, (p) => articleOf[p] < article);

/** The passages of one article of a segment, as they were added. */
function passagesIn(segment: Segment, article: number): Passage[] {
  const found: Passage[] = [];
  for (let p = firstPassage(segment, article); p < segment.articleOf.length && segment.articleOf[p] === article; p++) {
    found.push(passageIn(segment, p));
  }
  return found;
}

function withoutDropped({ segment, dropped }: Part): Segment {
  if (!dropped.includes(1)) return segment;
  const builder = segmentBuilder(segment.words.length);
  for (const [number, article] of segment.articles.entries()) if (!dropped[number]) builder.add(article, passagesIn(segment, number));
  return builder.finish();
}
