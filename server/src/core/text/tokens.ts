// Cuts a paragraph into words, numbers and marks, each with its place.
import { isAbbreviation } from '../lexicon/abbreviations';
import { starters } from '../lexicon/starters';
import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'mark';

/** One word, number or punctuation mark. Offsets are those of the text that was cut. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

// In order of precedence. A currency's code against digits ("USD115") is cut off. Hyphens cut ("US-led" is three tokens), clitics are cut off ("Obama" + "'s", "do" + "n't"), as in
// Universal Dependencies for English, so that one tagger, trained there, serves names, quotes and figures. The part of an
// address before its @ has 64 characters at most (RFC 5321): without that bound a long line would be read over and over.
const PIECE = new RegExp([
  String.raw`(?<link>https?:\/\/[^\s<>"”]*[^\s<>"”.,;:!?)\]’']|www\.[^\s<>"”]*[^\s<>"”.,;:!?)\]’']|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[@#][\p{L}\p{N}_]+)`,
  String.raw`(?<dotted>(?:\p{L}\.){2,}|\p{L}\.(?=\s?\p{Lu}))`,
  String.raw`(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]|[.,]\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)*|(?<![\p{L}\p{N}.,])\.\p{Nd}+(?![\p{L}\p{N}]))`,
  String.raw`(?<word>(?:USD|EUR|GBP|JPY|CNY|CHF|AUD|CAD|RMB)(?=\p{Nd})|[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]*(?:['’][\p{L}\p{M}]+)*)`,
  String.raw`(?<mark>\.{2,}|-{2,}|''|` + '``' + String.raw`|[^\s])`,
].join('|'), 'suy');
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/iu;

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
/** Whether a word of plain letters ends for certain before this code unit: space, or a mark that joins nothing. */
const endsWord = (c: number): boolean => c === 32 || c === 44 || c === 59 || c === 34 || c === 33 || c === 63 || c === 41 || c === 10 || c === 0x201d || c === 0x2014;
/** Whether a code unit is a token by itself wherever it stands: a mark of ASCII that begins nothing longer, a curly quotation mark or a dash. */
const isPlainMark = (c: number): boolean => (c < 128 ? PLAIN_MARKS[c] === 1 : c === 0x201c || c === 0x201d || c === 0x2014 || c === 0x2013);
const PLAIN_MARKS = Uint8Array.from({ length: 128 }, (_, c) => (/[!"$%&()*+,/:;<=>?[\\\]^{|}~]/.test(String.fromCharCode(c)) ? 1 : 0));
const isSpace = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c === 32 || (c >= 9 && c <= 13) || (c >= 0x85 && /\s/.test(text[at]));
};

/**
 * The tokens of `text` in order; white space is left out, everything else is in exactly one token. Never throws: a lone
 * surrogate or a control character is a mark.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: TokenKind) => tokens.push({ start, end, text: text.slice(start, end), kind });
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) { at++; continue; }
    // most words are plain letters up to a space: no need for the whole pattern
    let plain = at;
    while (isLetter(text.charCodeAt(plain))) plain++;
    if (plain > at && (plain === text.length || endsWord(text.charCodeAt(plain)))) {
      push(at, plain, 'word');
      at = plain;
      continue;
    }
    if (isPlainMark(text.charCodeAt(at))) {
      push(at, at + 1, 'mark');
      at++;
      continue;
    }
    PIECE.lastIndex = at;
    const found = PIECE.exec(text);
    if (!found) { push(at, at + 1, 'mark'); at++; continue; }
    const { number, word, link, dotted } = found.groups!;
    let end = PIECE.lastIndex;
    if (word) {
      if (text[end] === '.' && isAbbreviation(word + '.', nextMark(text, end + 1)) && !endsParagraph(text, end + 1)) end++;
      const clitic = CLITIC.exec(text.slice(Math.max(at, end - 4), end));
      const cut = clitic ? Math.max(at, end - 4) + clitic.index : at;
      if (cut > at) {
        push(at, cut, 'word');
        push(cut, end, 'word');
      } else push(at, end, 'word');
    } else if (dotted === 'I.' && starters.has(wordAt(text, end + 1))) push(at, --end, 'word');
    else push(at, end, number ? 'number' : link || dotted ? 'word' : 'mark');
    at = end;
  }
  return tokens;
}

/** The first character from `at` on that is no space, among the next few. */
const nextMark = (text: string, at: number): string => text.slice(at, at + 4).trimStart().charAt(0);

/** The word of plain letters at `at`, in lower case. */
const wordAt = (text: string, at: number): string => /^[A-Za-z]{0,12}/.exec(text.slice(at, at + 13))![0].toLowerCase();

/** Whether nothing but closing marks and space follows: there the period is the sentence's, except in "U.S." and the like. */
const endsParagraph = (text: string, at: number): boolean => /^[\s"”’')\]]*$/u.test(text.slice(at, at + 40)) && at + 40 > text.length;
