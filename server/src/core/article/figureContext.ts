// A figure with what stands around it, to see whether two figures count the same thing.
import { forLast } from '../text/forLast';
import type { Span } from '../text/span';
import type { Article } from './article';
import type { Figure } from './figure';
import { type Around, SENTENCE_MARKS, wordsAround } from './wordsAround';

/** What the article as a whole says of the sentence of a figure. */
export interface Beside {
  /** The dates it names, as far as they are known. */
  readonly times: ReadonlySet<string>;
  /** The last entity before the number, pronouns included. */
  readonly entityBefore: number | null;
}

/** What stands around one figure. */
export interface FigureContext {
  readonly figure: Figure;
  readonly around: Around;
  /** The number as written. */
  readonly written: string;
  /** Worked out when asked for, as few figures have a likely partner. */
  readonly beside: () => Beside;
}

type ContextReader = (figure: Figure, around?: Around | null) => FigureContext | null;

/** Gives the context of each figure of an article, null where its sentence cannot be found, and keeps it for all that ask. */
export const contextReader = forLast((article: Article): ContextReader => {
  const kept = new Map<Figure, FigureContext | null>();
  return (figure, around = aroundOf(article, figure)) => {
    let context = kept.get(figure);
    if (context === undefined) kept.set(figure, context = around && contextOf(article, figure, around));
    return context;
  };
});

function aroundOf({ paragraphs }: Article, { number, paragraph }: Figure): Around | null {
  const { reading, start } = paragraphs[paragraph];
  const index = reading.figures.findIndex((f) => f.number.start === number.start - start);
  return index < 0 ? null : wordsAround(reading, index);
}

function contextOf(article: Article, figure: Figure, around: Around): FigureContext {
  let beside: Beside | null = null;
  return { figure, around, written: article.text.slice(figure.number.start, figure.number.end), beside: () => (beside ??= besideOf(article, figure, around)) };
}

function besideOf({ paragraphs, moments, mentions, text }: Article, figure: Figure, { sentence }: Around): Beside {
  const { reading, start } = paragraphs[figure.paragraph];
  const { sentences } = reading;
  const whole = { start: start + sentences[sentence].start, end: start + sentences[sentence].end + SENTENCE_MARKS };
  const named = within(moments, whole).filter((m) => m.kind !== 'duration' && m.kind !== 'time');
  return {
    times: new Set(named.map((m) => (m.parts.year !== undefined && m.kind === 'year' ? String(m.parts.year) : m.value ?? text.slice(m.start, m.end).toLowerCase()))),
    entityBefore: within(mentions, whole).findLast((m) => m.entity !== null && m.end <= figure.number.start)?.entity ?? null,
  };
}

/** Those of `records`, which stand in order, that lie within `span`. */
function within<T extends Span>(records: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(records, span.start); i < records.length && records[i].start < span.end; i++) if (records[i].end <= span.end) found.push(records[i]);
  return found;
}

/** Index of the first of `records`, which stand in order, that begins at `offset` or behind it; found by halving. */
export function firstFrom(records: readonly Span[], offset: number): number {
  let low = 0, high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
