// What stands twice within one article: lines and paragraphs that are the same or nearly so.
import type { Article } from '../article/article';
import { RUN, runKey, wholeKey } from './keys';
import { numberSet } from './numberSet';
import { passagesOf, perPassage, type OwnPassage } from './passages';
import { likeness, type Alike } from './similarity';
import type { Kept } from '../text/kept';
import type { Span } from '../text/span';

/** A passage that stood before in the same article. */
export interface Repeat {
  readonly here: Span;
  readonly before: Span;
  readonly alike: Alike;
  readonly words: number;
}

/** How many of a passage's smallest keys are compared, beside one in eight of the others: similar passages have some of these in common. */
const SMALLEST = 6;

/** Passages compared with one. */
const COMPARED = 2;

/** Keys, signed: engines keep small whole numbers without a box, and these are gone through at every edit. */
interface Sketch {
  readonly whole: number;
  readonly keys: Int32Array;
}

/** The keys of one passage on their way into its sketch; filled over and over. */
let chosen = new Int32Array(256);

const sketchOf: (passage: OwnPassage) => Sketch = perPassage(({ words }) => {
  const runs = words.length - RUN + 1;
  if (chosen.length < runs + SMALLEST) chosen = new Int32Array(2 * runs + SMALLEST);
  // the smallest in the first places, the others behind
  let smallest = 0, count = SMALLEST;
  for (let i = 0; i < runs; i++) {
    const key = runKey(words, i) | 0;
    if ((key & 7) === 0) chosen[count++] = key;
    let at = smallest;
    while (at > 0 && chosen[at - 1] > key) at--;
    if (at === SMALLEST || (at > 0 && chosen[at - 1] === key)) continue;
    if (smallest < SMALLEST) smallest++;
    chosen.copyWithin(at + 1, at, smallest - 1);
    chosen[at] = key;
  }
  chosen.copyWithin(smallest, SMALLEST, count);
  return { whole: wholeKey(words) | 0, keys: distinct(chosen.subarray(0, count - SMALLEST + smallest)) };
});

/** The numbers in order, each once, as a list of their own; sorts `keys`. */
function distinct(keys: Int32Array): Int32Array {
  keys.sort();
  let count = 0;
  for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) keys[count++] = keys[i];
  return keys.slice(0, count);
}

const comparedWith: (passage: OwnPassage) => WeakMap<Kept, Alike | null> = perPassage(() => new WeakMap());

function likenessOf(a: OwnPassage, b: OwnPassage): Alike | null {
  const own = comparedWith(a);
  let alike = own.get(b.kept);
  if (alike === undefined) own.set(b.kept, (alike = likeness(a, b)));
  return alike;
}

// Emptied for each article.
const met = numberSet();
const metAgain = numberSet();

/** Finds the keys that more than one of the sketches have: the others, nearly all of them, lead nowhere. */
function gatherCommon(sketches: readonly Sketch[]): void {
  const count = sketches.reduce((n, s) => n + s.keys.length, 0);
  met.clear(count);
  metAgain.clear(count);
  for (const { keys } of sketches) for (let i = 0; i < keys.length; i++) if (!met.add(keys[i])) metAgain.add(keys[i]);
}

/** The passages of an article that stood before in it, in reading order, each with the last one before it that it is like. */
export function repeatsWithin(article: Article): Repeat[] {
  const passages = passagesOf(article);
  const wholes = new Map<number, number>();
  const runs = new Map<number, number>();
  const repeats: Repeat[] = [];
  const paragraphOf = paragraphsOf(article, passages);
  const sketched = passages.map(sketchOf);
  gatherCommon(sketched);
  for (let i = 0; i < passages.length; i++) {
    const p = passages[i];
    const { whole } = sketched[i];
    let before = wholes.get(whole);
    let alike = before === undefined || paragraphOf[before] === paragraphOf[i] ? null : likenessOf(p, passages[before]);
    let candidates: Map<number, number> | null = null;
    for (const k of sketched[i].keys) {
      if (!metAgain.has(k)) continue;
      const at = runs.get(k);
      if (at !== undefined && paragraphOf[at] !== paragraphOf[i]) candidates = (candidates ?? new Map<number, number>()).set(at, (candidates?.get(at) ?? 0) + 1);
      runs.set(k, i);
    }
    if (!alike && candidates) for (const [at] of [...candidates].sort((x, y) => y[1] - x[1]).slice(0, COMPARED)) {
      alike = likenessOf(p, passages[at]);
      if (alike) { before = at; break; }
    }
    if (alike && before !== undefined) {
      const first = passages[before];
      repeats.push({ here: { start: p.start, end: p.end }, before: { start: first.start, end: first.end }, alike, words: p.words.length });
    }
    wholes.set(whole, i);
  }
  return repeats;
}

/** For each passage the index of its paragraph: the pieces of one long paragraph are not compared with each other. */
export function paragraphsOf({ paragraphs }: Article, passages: readonly Span[]): number[] {
  let paragraph = 0;
  return passages.map((p) => {
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph + 1].start <= p.start) paragraph++;
    return paragraph;
  });
}
