// What the name tagger knows of one word by itself.
import { fold, hashPart, hashWord, mix } from '../../lexicon/wordHash';
import type { NameLexicon } from '../../lexicon/nameLexicon';
import type { Token } from '../../text/tokens';
import type { Word } from '../vocabulary';
import { bareTitle, relationWords, titleHeads } from '../../lexicon/titles';
import { hasCapital, isLink, isPrefix } from './candidates';

export interface WordFacts {
  /** The number of the word (see vocabulary.ts); 0 is the edge of a sentence. */
  readonly id: number;
  readonly lower: number;
  readonly exact: number;
  readonly shape: number;
  readonly capital: boolean;
  readonly allCaps: boolean;
  /** Whether it stands within names, and before them as a part of them (see candidates.ts). */
  readonly link: boolean;
  readonly prefix: boolean;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** 1 a title ("president"), 2 what somebody is to somebody ("wife"), 0 neither. */
  readonly role: number;
  /** Whether it is a courtesy title: "Mr". */
  readonly courtesy: boolean;
  /** Kinds of names it can be, and its cluster (see `NameLexicon`). */
  readonly kinds: number;
  readonly cluster: number;
}

const COURTESY: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Miss', 'Messrs', 'Dr', 'Madam', 'Sir'].flatMap((title) => [title, title + '.']));
/** Whether a word is a courtesy title: "Mr", "Ms.". */
export const isCourtesy = (word: string): boolean => COURTESY.has(word);

/** The facts of the words of tokens, kept with these words. */
export function factsOf(tokens: readonly Token[], words: readonly Word[], lexicon: NameLexicon): WordFacts[] {
  const facts: WordFacts[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) facts[i] = words[i].facts ??= workOut(tokens[i].text, words[i].id, lexicon);
  return facts;
}

function workOut(text: string, id: number, lexicon: NameLexicon): WordFacts {
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
  return { id, lower, exact: hashWord(text), shape: hashWord(shapeOf(text)), capital, allCaps, link: isLink(text), prefix: isPrefix(text), prefixes, suffixes, role,
    courtesy: isCourtesy(text), kinds: lexicon.kinds(lower), cluster: lexicon.cluster(lower) };
}

/** "McCain" → "XxXx", "U.S." → "X.X.", "2015" → "dddd": letters by case, repeats cut after two. */
function shapeOf(text: string): string {
  let shape = '';
  for (const c of text.slice(0, 24)) {
    const s = shapeOfLetter(c);
    if (s !== shape[shape.length - 1] || s !== shape[shape.length - 2]) shape += s;
  }
  return shape;
}

function shapeOfLetter(c: string): string {
  if (c >= 'a' && c <= 'z') return 'x';
  if (c >= 'A' && c <= 'Z') return 'X';
  return /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\p{N}/u.test(c) ? 'd' : c;
}
