// The features by which the tagger judges a token: its word, shape, ends, cluster and kinds, and those of its neighbours.
import { hashPhrase, hashWord, mix } from '../../lexicon/wordHash';
import type { NameLexicon } from '../../lexicon/nameLexicon';
import type { Token } from '../../text/tokens';
import type { Run } from './candidates';
import type { WordFacts } from './words';

/** A sentence made ready, tokens `from`..`to` of its paragraph. `facts` and `phrases` have an item for each token of the paragraph. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
  readonly from: number;
  readonly to: number;
  /** 0 running text, 1 title case, 2 all capitals. */
  readonly style: number;
  /** Kinds of the longest known phrase over each token, and whether it begins, continues or ends it; 0 outside the sentence. */
  readonly phrases: Int32Array;
}

/** How many places there are for a word beside the token that is judged: see `Place`. */
export const PLACES = 24;
/** Stands for the words beyond the ends of a sentence. */
export const EDGE: WordFacts = { id: 0, lower: 1, exact: 1, shape: 1, capital: false, allCaps: false, link: false, prefix: false, prefixes: [], suffixes: [],
  role: 0, courtesy: false, kinds: 0, cluster: 0 };
/** Features are told apart by so many bits: few bytes to ship, and few enough mistaken for others. */
export const FEATURE_BITS = 26;
const SPARED_BITS = 32 - FEATURE_BITS;
const LONGEST_PHRASE = 4;
const COMMA = hashWord(',');
/** How far the ends of a run of capitals are looked for: a line of capitals only is not looked through for each of its words. */
const FARTHEST = 40;

/** The line of sentence tokens `from`..`to`; `facts` are those of all tokens of the paragraph. */
export function lineOf(tokens: readonly Token[], facts: readonly WordFacts[], from: number, to: number, lexicon: NameLexicon): Line {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    if (tokens[i].kind !== 'word' || tokens[i].text.length < 4) continue;
    words++;
    if (facts[i].capital) capitals++;
    if (facts[i].allCaps) shouted++;
  }
  const style = words < 3 ? 0 : shouted > 0.8 * words ? 2 : capitals > 0.75 * words ? 1 : 0;
  return { tokens, facts, from, to, style, phrases: phrasesOf(facts, from, to, lexicon) };
}

let found = new Int32Array(256);

/** Valid until it is called again. */
function phrasesOf(facts: readonly WordFacts[], from: number, to: number, lexicon: NameLexicon): Int32Array {
  if (found.length < to) found = new Int32Array(to * 2);
  else found.fill(0, from, to);
  for (let i = from; i < to; i++) {
    if (!facts[i].capital || found[i]) continue;
    let hash = facts[i].lower;
    let kinds = 0;
    let end = i;
    for (let j = i + 1; j < to && j < i + LONGEST_PHRASE; j++) {
      hash = hashPhrase(hash, facts[j].lower);
      const k = lexicon.kinds(hash);
      if (k) { kinds = k; end = j; }
    }
    for (let j = i; kinds && j <= end; j++) found[j] = kinds * 4 + (j === i ? 1 : j === end ? 3 : 2);
  }
  return found;
}

/** Where a word stands to the token that is judged. From `before` on there are four of each, by the token's place in its run of capitals. */
const Place = { self: 0, first: 1, left: 2, right: 3, left2: 4, right2: 5, left3: 6, right3: 7, before: 8, after: 12, head: 16, last: 20 } as const;

/**
 * Holds the features of one token; filled again and again. `words` stand in `places` and bring the features of `wordFeatures`, which
 * are the same wherever the word stands so; `ids` are those that hang on several words.
 */
export class FeatureBuffer {
  readonly ids = new Uint32Array(128);
  count = 0;
  readonly words: WordFacts[] = [];
  readonly places = new Uint8Array(16);
  held = 0;

  put(template: number, value: number): void { this.ids[this.count++] = mix(template, value) >>> SPARED_BITS; }
  hold(word: WordFacts, place: number): void { this.words[this.held] = word; this.places[this.held++] = place; }
}

/** Adds the features that hang on one word and its place alone to the ids of `out`. */
export function wordFeatures(w: WordFacts, place: number, out: FeatureBuffer): void {
  const fine = w.cluster >>> 8;
  if (place >= Place.before) {
    const inRun = place & 3;
    const side = place - inRun;
    const template = side === Place.before ? 34 : side === Place.after ? 35 : side === Place.head ? 40 : 39;
    out.put(template, mix(w.lower, inRun));
    if (side === Place.before) out.put(36, mix(fine, inRun));
    else if (side === Place.after) out.put(37, mix(fine, inRun));
    else if (side === Place.last) out.put(41, mix(fine, inRun));
    return;
  }
  switch (place) {
    case Place.left: out.put(4, w.lower); out.put(18, fine); return;
    case Place.right: out.put(5, w.lower); out.put(19, fine); return;
    case Place.left2: out.put(6, w.lower); out.put(22, fine); return;
    case Place.right2: out.put(7, w.lower); out.put(23, fine); return;
    case Place.left3: out.put(45, mix(fine, 3)); return;
    case Place.right3: out.put(46, mix(fine, 4)); return;
  }
  const first = place === Place.first ? 1 : 0;
  const coarse = w.cluster >>> 2 & 63;
  const habit = w.cluster & 3;
  out.put(1, 0);
  out.put(2, w.lower);
  out.put(3, w.exact);
  for (const x of w.prefixes) out.put(14, x);
  for (const x of w.suffixes) out.put(15, x);
  out.put(16, fine);
  out.put(17, coarse);
  out.put(26, mix(first, w.lower));
  out.put(27, w.kinds);
  out.put(31, mix(habit, w.shape));
  out.put(32, mix(w.kinds, mix(habit, first)));
  for (let bit = 1; bit <= 128; bit *= 2) if (w.kinds & bit) out.put(33, bit);
  if (w.suffixes.length > 2) out.put(47, mix(w.suffixes[2], w.shape));
  out.put(52, mix(w.kinds, coarse));
}

/** The facts of token `at` of the paragraph; those of an edge beyond the sentence. */
const fact = (line: Line, at: number): WordFacts => (at >= line.from && at < line.to ? line.facts[at] : EDGE);

/** Fills `out` with the features of token `at` (an index of the paragraph) of a run: words in their places, and what hangs on several. */
export function featuresAround(line: Line, run: Run, at: number, out: FeatureBuffer): void {
  const { facts, from } = line;
  out.count = 0;
  out.held = 0;
  const w = facts[at];
  const p = fact(line, at - 1);
  const q = fact(line, at + 1);
  const style = line.style + 1;
  const first = at === from || (at === from + 1 && !p.capital && line.tokens[at - 1].kind === 'mark') ? 1 : 0;
  const fineLeft = p.cluster >>> 8;
  const fineRight = q.cluster >>> 8;
  const coarse = w.cluster >>> 2 & 63;
  const habit = w.cluster & 3;
  out.hold(w, first ? Place.first : Place.self);
  out.hold(p, Place.left);
  out.hold(q, Place.right);
  out.hold(fact(line, at - 2), Place.left2);
  out.hold(fact(line, at + 2), Place.right2);
  out.hold(fact(line, at - 3), Place.left3);
  out.hold(fact(line, at + 3), Place.right3);
  out.put(8, mix(p.lower, w.lower));
  out.put(9, mix(w.lower, q.lower));
  out.put(10, mix(w.shape, style));
  out.put(11, mix(p.shape, mix(w.shape, q.shape)));
  out.put(12, mix(p.shape, w.shape));
  out.put(13, mix(w.shape, q.shape));
  out.put(20, mix(fineLeft, coarse));
  out.put(21, mix(coarse, fineRight));
  out.put(24, mix(p.cluster >>> 2 & 63, mix(coarse, q.cluster >>> 2 & 63)));
  out.put(25, mix(first, mix(habit, style)));
  out.put(28, mix(p.kinds, w.kinds));
  out.put(29, mix(w.kinds, q.kinds));
  out.put(30, line.phrases[at]);
  // the run of capitals the token stands in, and what stands around it
  let start = at;
  while (start > run.from && at - start < FARTHEST && facts[start - 1].capital) start--;
  let end = at + 1;
  while (end < run.to && end - at < FARTHEST && facts[end].capital) end++;
  const before = fact(line, start - 1);
  const after = fact(line, end);
  const place = (at === start ? 1 : 0) + (at === end - 1 ? 2 : 0);
  out.hold(before, Place.before + place);
  out.hold(after, Place.after + place);
  out.put(38, mix(Math.min(end - start, 5), mix(at - start, end - 1 - at)));
  if (end - start > 1) {
    const head = facts[start];
    const last = facts[end - 1];
    out.hold(head, Place.head + place);
    out.hold(last, Place.last + place);
    out.put(42, mix(head.kinds, mix(last.kinds, place)));
  }
  const afterNext = fact(line, end + 1);
  out.put(43, mix(afterNext.lower, mix(after.lower, 1)));
  out.put(44, mix(fact(line, start - 2).lower, mix(before.lower, 2)));
  out.put(49, mix(before.role, mix(after.role, place)));
  // who is described right after: "Smith, a lawyer,"
  if (after.lower === COMMA) out.put(50, mix(Math.max(afterNext.role, fact(line, end + 2).role, fact(line, end + 3).role), mix(afterNext.lower, place)));
  out.put(51, mix(before.cluster >>> 8, mix(after.cluster >>> 8, place)));
}

/** Fills the ids of `out` with all features of token `at` of a run. */
export function featuresOf(line: Line, run: Run, at: number, out: FeatureBuffer): void {
  featuresAround(line, run, at, out);
  for (let k = 0; k < out.held; k++) wordFeatures(out.words[k], out.places[k], out);
}
