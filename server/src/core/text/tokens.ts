// Cuts a paragraph into words, numbers and marks, each with its place.
import { isAbbreviation } from '../lexicon/abbreviations';
import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'mark';

/** One word, number or punctuation mark. Offsets are those of the text that was cut. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

// In order of precedence. Hyphens cut ("US-led" is three tokens), clitics are cut off ("Obama" + "'s", "do" + "n't"), as in
// Universal Dependencies for English, so that one tagger, trained there, serves names, quotes and figures.
const PIECE = new RegExp([
  String.raw`(?<link>https?:\/\/[^\s<>"”]*[^\s<>"”.,;:!?)\]’']|www\.[^\s<>"”]*[^\s<>"”.,;:!?)\]’']|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+)`,
  String.raw`(?<dotted>(?:\p{L}\.){2,}|\p{L}\.(?=\s?\p{Lu}))`,
  String.raw`(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|\p{Nd}+(?:[.,]\p{Nd}+)*)`,
  String.raw`(?<word>[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*)`,
  String.raw`(?<mark>\.{2,}|-{2,}|''|` + '``' + String.raw`|[^\s])`,
].join('|'), 'suy');
const PLAIN = /[^\s]/u;
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/iu;

/**
 * The tokens of `text` in order; white space is left out, everything else is in exactly one token. Never throws: a lone
 * surrogate or a control character is a mark.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: TokenKind) => tokens.push({ start, end, text: text.slice(start, end), kind });
  let at = 0;
  while (at < text.length) {
    if (!PLAIN.test(text[at])) { at++; continue; }
    PIECE.lastIndex = at;
    const found = PIECE.exec(text);
    if (!found) { push(at, at + 1, 'mark'); at++; continue; }
    const { number, word, link, dotted } = found.groups!;
    let end = PIECE.lastIndex;
    if (word) {
      if (text[end] === '.' && isAbbreviation(word + '.') && !endsParagraph(text, end + 1)) end++;
      const clitic = CLITIC.exec(text.slice(at, end));
      if (clitic && clitic.index > 0) {
        push(at, at + clitic.index, 'word');
        push(at + clitic.index, end, 'word');
      } else push(at, end, 'word');
    } else push(at, end, number ? 'number' : link || dotted ? 'word' : 'mark');
    at = end;
  }
  return tokens;
}

/** Whether nothing but closing marks and space follows: there the period is the sentence's, except in "U.S." and the like. */
const endsParagraph = (text: string, at: number): boolean => /^[\s"”’')\]]*$/u.test(text.slice(at, at + 40)) && at + 40 > text.length;
