// What the name tagger knows of one word by itself.
import { fold, hashPart, hashWord, mix } from '../../lexicon/wordHash';
import type { NameLexicon } from '../../lexicon/nameLexicon';
import { bareTitle, relationWords, titleHeads } from '../../lexicon/titles';
import { hasCapital } from './candidates';
import { PLACES } from './features';

export interface WordFacts {
  readonly lower: number;
  readonly exact: number;
  readonly shape: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** 1 a title ("president"), 2 what somebody is to somebody ("wife"), 0 neither. */
  readonly role: number;
  /** Kinds of names it can be, and its cluster (see `NameLexicon`). */
  readonly kinds: number;
  readonly cluster: number;
  /** By place (see `wordFeatures`), the weights this word brings there, in steps: filled by the tagger (there is one) when first asked for; null for none. */
  readonly sums: (Int32Array | null | undefined)[];
}

const KEPT = 30000;

/** A function that gives the facts of words, keeping those it has worked out. */
export function wordFacts(lexicon: NameLexicon): (text: string) => WordFacts {
  const kept = new Map<string, WordFacts>();
  return (text) => {
    let facts = kept.get(text);
    if (!facts) {
      if (kept.size >= KEPT) kept.clear();
      kept.set(text, facts = factsOf(text, lexicon));
    }
    return facts;
  };
}

function factsOf(text: string, lexicon: NameLexicon): WordFacts {
  const folded = fold(text.length > 60 ? text.slice(0, 60) : text);
  const lower = hashWord(folded);
  const n = folded.length;
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let k = 1; k <= 4 && k < n; k++) {
    prefixes.push(mix(k, hashPart(folded, 0, k)));
    suffixes.push(mix(k + 8, hashPart(folded, n - k, n)));
  }
  const bare = bareTitle(text);
  const role = titleHeads.has(bare) ? 1 : relationWords.has(bare) ? 2 : 0;
  const capital = hasCapital(text);
  const allCaps = capital && text.length > 1 && text === text.toUpperCase();
  return { lower, exact: hashWord(text), shape: hashWord(shapeOf(text)), capital, allCaps, prefixes, suffixes, role,
    kinds: lexicon.kinds(lower), cluster: lexicon.cluster(lower), sums: new Array<undefined>(PLACES).fill(undefined) };
}

/** "McCain" → "XxXx", "U.S." → "X.X.", "2015" → "dddd": letters by case, repeats cut after two. */
function shapeOf(text: string): string {
  let shape = '';
  for (const c of text.slice(0, 24)) {
    const s = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\p{N}/u.test(c) ? 'd' : c;
    if (s !== shape[shape.length - 1] || s !== shape[shape.length - 2]) shape += s;
  }
  return shape;
}
