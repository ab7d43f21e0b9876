// The passages of a text: its paragraphs, with lines that were broken within a sentence joined again, as sequences of words.
import { alongParagraphs } from '../article/alongParagraphs';
import type { Article } from '../article/article';
import type { Paragraph } from '../article/paragraph';
import { placedAlong } from '../article/placing';
import { perReading, slotInReadings } from '../extract/kept';
import type { Reading } from '../extract/reading';
import { forLast } from '../text/forLast';
import { keeping, type Keeper } from '../text/kept';
import { paragraphSpans } from '../text/paragraphs';
import { carried, sameEnds } from '../text/sameEnds';
import type { Span } from '../text/span';
import { isFurniture } from './furniture';
import { hashOf, lastRead, readWords } from './words';

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
  return passageSpans(text, from).flatMap((s) => readPassage(text, s));
}

/** A passage of an article that is read, which keeps what is worked out of its words. */
export interface OwnPassage extends Passage, Keeper {}

const ofPassages = keeping<OwnPassage>();
/** A place in the passages of articles, wherever these stand, and a function of a passage alone whose work is done once for each (see text/kept.ts). */
export const { slot: slotInPassages, per: perPassage } = ofPassages;

const piecesOf = (text: string): readonly OwnPassage[] => readPassage(text, { start: 0, end: text.length }).map((piece) => ({ ...piece, kept: ofPassages.nothing() }));
const ofParagraph: (reading: Reading) => readonly OwnPassage[] = perReading(({ text }) => piecesOf(text));
/** Several paragraphs that are one passage, kept in the first of them. */
const ofParagraphs = slotInReadings<{ readonly text: string; readonly pieces: readonly OwnPassage[] }>();

const pieces = alongParagraphs(({ reading }) => ofParagraph(reading));
/** Whether the next line may go on with a paragraph: where no sentence ends. */
const open = alongParagraphs(({ reading }) => !ENDS_SENTENCE.test(reading.text.slice(-8)));

const movedPassage = (k: OwnPassage, by: number): OwnPassage => ({ start: k.start + by, end: k.end + by, words: k.words, flags: k.flags, raw: k.raw, furniture: k.furniture, kept: k.kept });
const placed = placedAlong<OwnPassage, OwnPassage>((k, { start }) => movedPassage(k, start), movedPassage);

/** The passages of an article. Those of a paragraph read before are not read again, so that an edit costs one paragraph. */
export const passagesOf: (article: Article) => readonly OwnPassage[] = forLast(({ text, paragraphs }) => {
  const own = pieces(paragraphs).slice();
  const goes = open(paragraphs);
  for (let i = 0; i < paragraphs.length; i++) {
    if (!goes[i]) continue;
    const first = i;
    let span: Span = paragraphs[first];
    while (i + 1 < paragraphs.length && goes[i] && goesOn(text, span, paragraphs[i + 1])) {
      span = { start: span.start, end: paragraphs[++i].end };
      own[i] = NO_PASSAGE;
    }
    if (i > first) own[first] = joinedIn(text, span, paragraphs[first]);
  }
  return placed(paragraphs, own);
});
const NO_PASSAGE: readonly OwnPassage[] = [];

/** A function of the passages of an article that gives what `work` makes of the words of each, which is kept from edit to edit. */
export function alongPassages<T>(work: (passage: OwnPassage) => T): (passages: readonly OwnPassage[]) => readonly T[] {
  let last: { readonly passages: readonly OwnPassage[]; readonly made: readonly T[] } = { passages: [], made: [] };
  return (passages) => {
    const made = carried(last.made, sameEnds(passages, last.passages, (a, b) => a.kept === b.kept), passages.length, (i) => work(passages[i]));
    last = { passages, made };
    return made;
  };
}

function joinedIn(article: string, { start, end }: Span, { reading }: Paragraph): readonly OwnPassage[] {
  const text = article.slice(start, end);
  let own = ofParagraphs.get(reading);
  if (own?.text !== text) ofParagraphs.set(reading, own = { text, pieces: piecesOf(text) });
  return own.pieces;
}

/** The passage that `span` is, in pieces if it is very long; none where it has no words. */
function readPassage(text: string, span: Span): Passage[] {
  const count = readWords(text, span.start, span.end);
  if (count === 0) return [];
  const { hashes, starts, ends } = lastRead;
  const flags = new Uint8Array(count);
  let capitals = 0;
  let at = span.start;
  let open = false;
  let link = false;
  for (let w = 0; w < count; w++) {
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
  if (capitals * 2 > count) for (let w = 0; w < count; w++) flags[w] &= ~NAME;
  if (count <= LONGEST) return [{ ...span, words: hashes.slice(0, count), flags, raw: rawHash(text, span), furniture: isFurniture(text.slice(span.start, span.end)) }];
  const pieces: Passage[] = [];
  const many = Math.ceil(count / LONGEST);
  for (let i = 0; i < many; i++) {
    const a = Math.floor((i * count) / many);
    const b = Math.floor(((i + 1) * count) / many);
    const words = hashes.slice(a, b);
    pieces.push({ start: starts[a], end: ends[b - 1], words, flags: flags.slice(a, b), raw: hashOf(words), furniture: false });
  }
  return pieces;
}

function rawHash(text: string, { start, end }: Span): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
