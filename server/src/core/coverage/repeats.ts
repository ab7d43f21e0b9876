// What stands twice within one article: lines and paragraphs that are the same or nearly so.
import type { Article } from '../article/article';
import { RUN, runKey, wholeKey } from './keys';
import { numberCounts } from './numberCounts';
import { alongPassages, passagesOf, perPassage, type OwnPassage } from './passages';
import { likeness, type Alike } from './similarity';
import type { Kept } from '../text/kept';
import { sameEnds } from '../text/sameEnds';
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
const sketchesOf = alongPassages(sketchOf);

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

/** The article asked about last: its sketches, and what each has in common with others. */
let last: { readonly sketches: readonly Sketch[]; readonly common: readonly Common[] } = { sketches: [], common: [] };
const keyCounts = numberCounts();
const wholeCounts = numberCounts();

/** What a passage has in common with others of its article: nearly all have nothing. */
type Common = { readonly whole: boolean; readonly keys: readonly number[] } | null;

function commonOf({ whole, keys }: Sketch): Common {
  let shared: number[] | null = null;
  for (let i = 0; i < keys.length; i++) if (keyCounts.of(keys[i]) > 1) (shared ??= []).push(keys[i]);
  const again = wholeCounts.of(whole) > 1;
  return shared || again ? { whole: again, keys: shared ?? [] } : null;
}

/** What each passage has in common with others. Where the article is the last one after an edit, only keys that came or went are counted. */
function commonIn(sketches: readonly Sketch[]): readonly Common[] {
  const { sketches: was, common } = last;
  const { head, tail } = sameEnds(sketches, was, (a, b) => a === b);
  const gone = was.slice(head, was.length - tail), come = sketches.slice(head, sketches.length - tail);
  const fresh = come.length * 2 > sketches.length || !keyCounts.hasRoom(keysIn(come)) || !wholeCounts.hasRoom(come.length);
  let same = !fresh;
  if (fresh) {
    keyCounts.clear(keysIn(sketches));
    wholeCounts.clear(sketches.length);
  } else for (const { whole, keys } of gone) {
    if (wholeCounts.remove(whole) === 1) same = false;
    for (let i = 0; i < keys.length; i++) if (keyCounts.remove(keys[i]) === 1) same = false;
  }
  for (const { whole, keys } of fresh ? sketches : come) {
    if (wholeCounts.add(whole) === 2) same = false;
    for (let i = 0; i < keys.length; i++) if (keyCounts.add(keys[i]) === 2) same = false;
  }
  const now = same ? [...common.slice(0, head), ...come.map(commonOf), ...common.slice(was.length - tail)] : sketches.map(commonOf);
  last = { sketches, common: now };
  return now;
}

const keysIn = (sketches: readonly Sketch[]): number => sketches.reduce((n, s) => n + s.keys.length, 0);

/** The passages of an article that stood before in it, in reading order, each with the last one before it that it is like. */
export function repeatsWithin(article: Article): Repeat[] {
  const passages = passagesOf(article);
  const common = commonIn(sketchesOf(passages));
  const wholes = new Map<number, number>();
  const runs = new Map<number, number>();
  const repeats: Repeat[] = [];
  let paragraphOf: readonly number[] | null = null;
  for (let i = 0; i < passages.length; i++) {
    const shared = common[i];
    if (!shared) continue;
    paragraphOf ??= paragraphsOf(article, passages);
    const p = passages[i];
    const { whole } = sketchOf(p);
    let before = wholes.get(whole);
    let alike = before === undefined || paragraphOf[before] === paragraphOf[i] ? null : likenessOf(p, passages[before]);
    let candidates: Map<number, number> | null = null;
    for (const k of shared.keys) {
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
    if (shared.whole) wholes.set(whole, i);
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
