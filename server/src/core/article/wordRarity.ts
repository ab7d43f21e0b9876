// How often words stand in an article, so that rare ones can count for more.
import { perReading } from '../extract/kept';
import type { Reading } from '../extract/reading';
import { forLast } from '../text/forLast';
import { runningCount, type Counts } from '../text/runningCount';
import type { Article } from './article';
import { isContent, stem } from './contentWords';

/** How rare the words of an article are. */
export interface Rarity {
  /** 1 for a word (by its stem) that stands in one sentence of the article, 0 for one that stands in all. */
  readonly weight: (stem: string) => number;
  /** In how many sentences it stands. */
  readonly times: (stem: string) => number;
}

/** The stems of each sentence of a paragraph. */
const stemsIn: (reading: Reading) => readonly ReadonlySet<string>[] = perReading((reading) => reading.sentences.map(({ from, to }) => contentStems(reading, from, to)));

const timesOf = runningCount(function* (reading: Reading): Iterable<string> { for (const stems of stemsIn(reading)) yield* stems; });

/** The rarity of the words of an article; it holds until that of another one is asked for. */
export const rarityIn: (article: Article) => Rarity = forLast(({ paragraphs }) => {
  const readings = paragraphs.map((p) => p.reading);
  return rarity(readings.reduce((n, r) => n + r.sentences.length, 0), timesOf(readings));
});

function rarity(sentences: number, counts: Counts<string>): Rarity {
  // most words stand in few sentences: one logarithm for all that stand in as many
  const weights: number[] = [];
  const all = Math.log(sentences + 1);
  const times = (s: string): number => counts.get(s) ?? 0;
  return { times, weight: (s) => { const n = times(s); return (weights[n] ??= Math.log((sentences + 1) / (n || 0.5)) / all); } };
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
