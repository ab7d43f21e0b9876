// What one paragraph says by itself. It depends on the paragraph's text alone, with offsets from its first character, so it is
// kept by that text: an edit re-reads one paragraph.
import type { Kept } from '../text/kept';
import { sentences, type Sentence } from '../text/sentences';
import { tokenize, type Token } from '../text/tokens';
import { findFigures, type FigureReading } from './figures';
import { nothingOfReading } from './kept';
import { findMarks, type Marked } from './marks';
import { findMoments, type MomentReading } from './moments';
import { findNames, type NameSpan } from './names';
import { findSpeech, type Speech } from './speech';
import { tagTokens, type Tag } from './tags';
import { vocabulary } from './vocabulary';

/** The reading of one paragraph; every offset in it counts from the paragraph's start. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** One part-of-speech tag a token. */
  readonly tags: readonly Tag[];
  readonly marks: readonly Marked[];
  /** Who speaks, as far as the paragraph says. */
  readonly speech: Speech;
  readonly names: readonly NameSpan[];
  readonly figures: readonly FigureReading[];
  readonly moments: readonly MomentReading[];
  readonly kept: Kept;
}

/** The same characters as a string of their own. Engines keep a slice as a view, which would hold on to the whole article, with every edit another. */
const ownCopy = (slice: string): string => ` ${slice}`.slice(1);

/** Reads one paragraph. Never throws. */
export function readParagraph(paragraph: string): Reading {
  const text = ownCopy(paragraph);
  const tokens = tokenize(text);
  const parts = sentences(tokens);
  const words = vocabulary.wordsOf(tokens);
  const tags = tagTokens(tokens, parts, words);
  const marks = findMarks(text, tokens);
  const names = findNames(tokens, parts, words);
  const lower = words.map((w) => w.lower);
  const moments = findMoments(tokens, parts, lower);
  return {
    text, tokens, sentences: parts, tags, marks, names,
    speech: findSpeech({ tokens, sentences: parts, tags, names }, marks),
    figures: findFigures(text, tokens, parts, tags, moments, lower),
    moments,
    kept: nothingOfReading(),
  };
}

/** Reads a paragraph, or gives the reading of the same text made before. */
export type Reader = (text: string) => Reading;

/** A reader for a text that was edited: the paragraphs that stood in it before are not read again. It is the quicker the more they are asked for in the same order. */
export function readerAfter(before: readonly Reading[]): Reader {
  let known: Map<string, Reading> | null = null;
  let next = 0;
  return (text) => {
    // comparing with the one that is due, or with the one behind it after an edit, is quicker than looking a long text up
    for (let ahead = 0; ahead < 2; ahead++) if (before[next + ahead]?.text === text) {
      next += ahead + 1;
      return before[next - 1];
    }
    known ??= new Map(before.map((reading) => [reading.text, reading]));
    let reading = known.get(text);
    if (!reading) known.set(text, reading = readParagraph(text));
    return reading;
  };
}

/** A reader that keeps up to `limit` readings, dropping those not used for longest: for many texts that share paragraphs. */
export function cachingReader(limit: number): Reader {
  const kept = new Map<string, Reading>();
  return (text) => {
    let reading = kept.get(text);
    if (reading) kept.delete(text);
    else reading = readParagraph(text);
    kept.set(text, reading);
    if (kept.size > limit) kept.delete(kept.keys().next().value!);
    return reading;
  };
}
