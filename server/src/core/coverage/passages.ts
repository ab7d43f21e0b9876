// The passages of a text: its paragraphs, with lines that were broken within a sentence joined again, as sequences of words.
import type { Article } from '../article/article';
import type { Reading } from '../extract/reading';
import { forLast } from '../text/forLast';
import { paragraphSpans } from '../text/paragraphs';
import type { Span } from '../text/span';
import { isFurniture } from './furniture';
import { hashOf, wordsOf } from './words';

export const QUOTED = 1;
export const NAME = 2;
export const LINK = 4;

/** One passage as the index sees it. */
export interface Passage extends Span {
  /** The words, as `wordsOf` numbers them. */
  readonly words: Uint32Array;
  /** For each word, whether it stands inside quotation marks (`QUOTED`), looks like part of a name (`NAME`) or belongs to a web address (`LINK`). */
  readonly flags: Uint8Array;
  /** A hash of the characters as they are: equal where nothing at all differs. */
  readonly raw: number;
  /** Whether it is furniture by its words. */
  readonly furniture: boolean;
}

/** Longer passages are cut, so that two of them can be aligned in a millisecond. */
const LONGEST = 400;

const ENDS_SENTENCE = /[.!?:;…]["”’')\]]*$/u;

/** The passages of `text` from offset `from` on, in order. */
export function passageSpans(text: string, from = 0): Span[] {
  return joinBroken(text, paragraphSpans(text, from));
}

/**
 * Joins lines that were broken in the middle of a sentence, whatever the width (`paragraphSpans` knows those broken to one width): one line
 * break between them, no end of a sentence before it, and lower case after it or a quotation open across it.
 */
function joinBroken(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && goesOn(text, last, line)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function goesOn(text: string, line: Span, next: Span): boolean {
  if (next.start - line.end >= 40 || !oneBreak(text, line.end, next.start) || ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 8), line.end))) return false;
  const opening = text.slice(next.start, next.start + 2);
  return /^\p{Ll}/u.test(opening) || (/^\p{L}/u.test(opening) && quotationOpen(text.slice(Math.max(line.start, line.end - OPEN_WITHIN), line.end)));
}

/** A quotation mark farther back than this many characters has lost its partner. */
const OPEN_WITHIN = 200;

const quotationOpen = (before: string): boolean => before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d');

function oneBreak(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
  }
  return breaks === 1;
}

/** The passages of a text from offset `from` on, with their words. Never throws; linear in the length. */
export function readPassages(text: string, from = 0): Passage[] {
  return passageSpans(text, from).flatMap((s) => cut(readPassage(text, s)));
}

const known = new WeakMap<Reading, { readonly text: string; readonly pieces: readonly Passage[] }>();

/** The passages of an article. Those of a paragraph read before are not read again, so that an edit costs one paragraph. */
export const passagesOf: (article: Article) => readonly Passage[] = forLast(({ text, paragraphs }) => {
  const spans = joinBroken(text, paragraphs);
  const found: Passage[] = [];
  let p = 0;
  for (const span of spans) {
    while (p < paragraphs.length - 1 && paragraphs[p].start < span.start) p++;
    const first = paragraphs[p];
    const own = first.reading.text.length === span.end - span.start ? first.reading.text : text.slice(span.start, span.end);
    let kept = known.get(first.reading);
    if (kept?.text !== own) {
      kept = { text: own, pieces: cut(readPassage(own, { start: 0, end: own.length })) };
      known.set(first.reading, kept);
    }
    for (const k of kept.pieces) found.push({ start: k.start + span.start, end: k.end + span.start, words: k.words, flags: k.flags, raw: k.raw, furniture: k.furniture });
  }
  return found;
});

interface WholePassage extends Passage {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function readPassage(text: string, span: Span): WholePassage {
  const { hashes, starts, ends } = wordsOf(text, span.start, span.end);
  const flags = new Uint8Array(hashes.length);
  let capitals = 0;
  let at = span.start;
  let open = false;
  let link = false;
  for (let w = 0; w < hashes.length; w++) {
    for (; at < starts[w]; at++) {
      const c = text.charCodeAt(at);
      if (c === 32 || c === 10) link = false;
      else if (c === 34) open = !open;
      else if (c === 0x201c || c === 0xab) open = true;
      else if (c === 0x201d || c === 0xbb) open = false;
    }
    at = ends[w];
    if (open) flags[w] = QUOTED;
    const c = text.charCodeAt(starts[w]);
    if (c >= 65 && c <= 90) { flags[w] |= NAME; capitals++; }
    link ||= c === 104 && text.startsWith('http', starts[w]);
    if (link) flags[w] |= LINK;
  }
  // A headline that capitalises every word says nothing about names.
  if (capitals * 2 > hashes.length) for (let w = 0; w < flags.length; w++) flags[w] &= ~NAME;
  return { ...span, words: hashes, flags, raw: rawHash(text, span), furniture: isFurniture(text.slice(span.start, span.end)), starts, ends };
}

function cut(whole: WholePassage): Passage[] {
  const { start, end, words, flags, raw, furniture, starts, ends } = whole;
  if (words.length === 0) return [];
  if (words.length <= LONGEST) return [{ start, end, words, flags, raw, furniture }];
  const pieces: Passage[] = [];
  const count = Math.ceil(words.length / LONGEST);
  for (let i = 0; i < count; i++) {
    const a = Math.floor((i * words.length) / count);
    const b = Math.floor(((i + 1) * words.length) / count);
    const piece = words.slice(a, b);
    pieces.push({ start: starts[a], end: ends[b - 1], words: piece, flags: flags.slice(a, b), raw: hashOf(piece), furniture: false });
  }
  return pieces;
}

function rawHash(text: string, { start, end }: Span): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
