// How often words stand in an article, so that rare ones can count for more.
import type { Reading } from '../extract/reading';
import type { Article } from './article';
import { isContent, stem } from './contentWords';

/** How rare the words of an article are. */
export interface Rarity {
  /** 1 for a word (by its stem) that stands in one sentence of the article, 0 for one that stands in all. */
  readonly weight: (stem: string) => number;
  /** In how many sentences it stands. */
  readonly times: (stem: string) => number;
}

const stemsOf = new WeakMap<Reading, readonly ReadonlySet<string>[]>();

const stemsIn = (reading: Reading): readonly ReadonlySet<string>[] => {
  let sets = stemsOf.get(reading);
  if (!sets) stemsOf.set(reading, sets = reading.sentences.map(({ from, to }) => contentStems(reading, from, to)));
  return sets;
};

/** What was counted last, and in which readings: most of them stand in the next article too, which is this one after an edit. */
const counted = { readings: [] as readonly Reading[], sentences: 0, of: new Map<string, number>() };

/** The rarity of the words of an article; it holds until that of another one is asked for. */
export function rarityIn({ paragraphs }: Article): Rarity {
  const readings = paragraphs.map((p) => p.reading);
  const before = counted.readings;
  const shorter = Math.min(before.length, readings.length);
  let same = 0, tail = 0;
  while (same < shorter && before[same] === readings[same]) same++;
  while (tail < shorter - same && before[before.length - 1 - tail] === readings[readings.length - 1 - tail]) tail++;
  for (let i = same; i < before.length - tail; i++) count(before[i], -1);
  for (let i = same; i < readings.length - tail; i++) count(readings[i], 1);
  counted.readings = readings;
  return rarity(counted);
}

function rarity({ sentences, of }: { readonly sentences: number; readonly of: ReadonlyMap<string, number> }): Rarity {
  // most words stand in few sentences: one logarithm for all that stand in as many
  const weights: number[] = [];
  const all = Math.log(sentences + 1);
  const times = (s: string): number => of.get(s) ?? 0;
  return { times, weight: (s) => { const n = times(s); return (weights[n] ??= Math.log((sentences + 1) / (n || 0.5)) / all); } };
}

function count(reading: Reading, by: 1 | -1): void {
  const { of } = counted;
  const sets = stemsIn(reading);
  counted.sentences += by * sets.length;
  for (const set of sets) for (const s of set) {
    const n = (of.get(s) ?? 0) + by;
    if (n) of.set(s, n);
    else of.delete(s);
  }
}

function contentStems({ tokens }: Reading, from: number, to: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let i = from; i < to; i++) {
    if (tokens[i].kind !== 'word') continue;
    const lower = tokens[i].text.toLowerCase();
    if (isContent(lower)) stems.add(stem(lower));
  }
  return stems;
}
