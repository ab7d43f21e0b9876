// The features by which the tagger judges a token: its word, shape, ends, cluster and kinds, and those of its neighbours.
import { hashPhrase, hashWord, mix } from '../../lexicon/wordHash';
import type { NameLexicon } from '../../lexicon/nameLexicon';
import type { Token } from '../../text/tokens';
import type { Run } from './candidates';
import type { WordFacts } from './words';

/** A sentence made ready: the facts of each of its tokens, and how it is written. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
  readonly from: number;
  readonly to: number;
  /** 0 running text, 1 title case, 2 all capitals. */
  readonly style: number;
  /** For each token from `from` on: kinds of the longest known phrase over it, and whether it begins, continues or ends it. */
  readonly phrases: Int32Array;
}

const EDGE: WordFacts = { lower: 1, exact: 1, shape: 1, capital: false, allCaps: false, prefixes: [], suffixes: [], role: 0, kinds: 0, cluster: 0 };
/** Features are told apart by 26 bits: fewer bytes to ship, and few enough mistaken for others. */
const SPARED_BITS = 6;
const LONGEST_PHRASE = 4;
const COMMA = hashWord(',');
/** How far the ends of a run of capitals are looked for: a line of capitals only is not looked through for each of its words. */
const FARTHEST = 40;

/** The line of sentence tokens `from`..`to`. */
export function lineOf(tokens: readonly Token[], from: number, to: number, factsOf: (text: string) => WordFacts, lexicon: NameLexicon): Line {
  const facts: WordFacts[] = [];
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    const f = factsOf(tokens[i].text);
    facts.push(f);
    if (tokens[i].kind === 'word' && tokens[i].text.length > 3) {
      words++;
      if (f.capital) capitals++;
      if (f.allCaps) shouted++;
    }
  }
  const style = words < 3 ? 0 : shouted > 0.8 * words ? 2 : capitals > 0.75 * words ? 1 : 0;
  return { tokens, facts, from, to, style, phrases: phrasesOf(facts, lexicon) };
}

function phrasesOf(facts: readonly WordFacts[], lexicon: NameLexicon): Int32Array {
  const found = new Int32Array(facts.length);
  for (let i = 0; i < facts.length; i++) {
    if (!facts[i].capital || found[i]) continue;
    let hash = facts[i].lower;
    let kinds = 0;
    let end = i;
    for (let j = i + 1; j < facts.length && j < i + LONGEST_PHRASE; j++) {
      hash = hashPhrase(hash, facts[j].lower);
      const k = lexicon.kinds(hash);
      if (k) { kinds = k; end = j; }
    }
    for (let j = i; kinds && j <= end; j++) found[j] = kinds * 4 + (j === i ? 1 : j === end ? 3 : 2);
  }
  return found;
}

/** Holds the features of one token; grown once, filled again and again. */
export class FeatureBuffer {
  readonly ids = new Uint32Array(128);
  count = 0;
}

/** Fills `out` with the features of token `at` (an index of the paragraph) of a run. */
export function featuresOf(line: Line, run: Run, at: number, out: FeatureBuffer): void {
  const ids = out.ids;
  let n = 0;
  const fact = (i: number): WordFacts => (i >= line.from && i < line.to ? line.facts[i - line.from] : EDGE);
  const w = fact(at);
  const p = fact(at - 1);
  const q = fact(at + 1);
  const pp = fact(at - 2);
  const qq = fact(at + 2);
  const style = line.style + 1;
  const first = at === line.from || (at === line.from + 1 && !p.capital && line.tokens[at - 1].kind === 'mark') ? 1 : 0;
  const fine = w.cluster >>> 8;
  const coarse = w.cluster >>> 2 & 63;
  const habit = w.cluster & 3;
  const put = (template: number, value: number) => { ids[n++] = mix(template, value) >>> SPARED_BITS; };
  put(1, 0);
  put(2, w.lower);
  put(3, w.exact);
  put(4, p.lower);
  put(5, q.lower);
  put(6, pp.lower);
  put(7, qq.lower);
  put(8, mix(p.lower, w.lower));
  put(9, mix(w.lower, q.lower));
  put(10, mix(w.shape, style));
  put(11, mix(p.shape, mix(w.shape, q.shape)));
  put(12, mix(p.shape, w.shape));
  put(13, mix(w.shape, q.shape));
  for (const x of w.prefixes) put(14, x);
  for (const x of w.suffixes) put(15, x);
  put(16, fine);
  put(17, coarse);
  put(18, p.cluster >>> 8);
  put(19, q.cluster >>> 8);
  put(20, mix(p.cluster >>> 8, coarse));
  put(21, mix(coarse, q.cluster >>> 8));
  put(22, pp.cluster >>> 8);
  put(23, qq.cluster >>> 8);
  put(24, mix(p.cluster >>> 2 & 63, mix(coarse, q.cluster >>> 2 & 63)));
  put(25, mix(first, mix(habit, style)));
  put(26, mix(first, w.lower));
  put(27, w.kinds);
  put(28, mix(p.kinds, w.kinds));
  put(29, mix(w.kinds, q.kinds));
  put(30, line.phrases[at - line.from]);
  put(31, mix(habit, w.shape));
  put(32, mix(w.kinds, mix(habit, first)));
  for (let bit = 1; bit <= 128; bit *= 2) if (w.kinds & bit) put(33, bit);
  // the run of capitals the token stands in, and what stands around it
  let start = at;
  while (start > run.from && at - start < FARTHEST && fact(start - 1).capital) start--;
  let end = at + 1;
  while (end < run.to && end - at < FARTHEST && fact(end).capital) end++;
  const before = fact(start - 1);
  const after = fact(end);
  const place = (at === start ? 1 : 0) + (at === end - 1 ? 2 : 0);
  put(34, mix(before.lower, place));
  put(35, mix(after.lower, place));
  put(36, mix(before.cluster >>> 8, place));
  put(37, mix(after.cluster >>> 8, place));
  put(38, mix(Math.min(end - start, 5), mix(at - start, end - 1 - at)));
  if (end - start > 1) {
    put(39, mix(fact(end - 1).lower, place));
    put(40, mix(fact(start).lower, place));
    put(41, mix(fact(end - 1).cluster >>> 8, place));
    put(42, mix(fact(start).kinds, mix(fact(end - 1).kinds, place)));
  }
  put(43, mix(fact(end + 1).lower, mix(after.lower, 1)));
  put(44, mix(fact(start - 2).lower, mix(before.lower, 2)));
  put(45, mix(fact(at - 3).cluster >>> 8, 3));
  put(46, mix(fact(at + 3).cluster >>> 8, 4));
  if (w.suffixes.length > 2) put(47, mix(w.suffixes[2], w.shape));
  put(49, mix(before.role, mix(after.role, place)));
  // who is described right after: "Smith, a lawyer,"
  if (after.lower === COMMA) put(50, mix(Math.max(fact(end + 1).role, fact(end + 2).role, fact(end + 3).role), mix(fact(end + 1).lower, place)));
  put(51, mix(before.cluster >>> 8, mix(after.cluster >>> 8, place)));
  put(52, mix(w.kinds, coarse));
  out.count = n;
}
