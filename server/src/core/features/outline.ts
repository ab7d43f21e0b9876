// The outline of an article: its headline, then its quotes in reading order.
import type { Article } from '../article/article';
import type { Quote } from '../article/quote';
import type { Span } from '../text/span';
import { firstWords, quoteDetail, speakerLabel, withoutMarks, wordsOf } from './words';

/** One line of the outline. `selection` lies within the span. */
export interface OutlineItem extends Span {
  readonly what: 'headline' | 'quote' | 'part';
  readonly name: string;
  readonly detail: string;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The headline, then the quotes (reported speech without quoted words is left out). A quote of several parts has them as children. */
export function outline(article: Article): OutlineItem[] {
  const head = article.paragraphs.find((p) => p.role === 'headline');
  const items: OutlineItem[] = head ? [{ what: 'headline', name: firstWords(wordsOf(article, head), 120), detail: 'headline', start: head.start, end: head.end,
    selection: { start: head.start, end: head.end }, children: [] }] : [];
  for (const q of article.quotes) if (q.type !== 'indirect' && q.parts.length) items.push(quoteItem(article, q));
  return items;
}

/** Quoted words as a list shows them: all of a short quotation, else its first words. */
function glimpse(article: Article, part: Span, limit: number): string {
  const words = withoutMarks(wordsOf(article, part)).replace(/[\s,;:–—-]+$/u, '');
  return `“${words.length <= 32 ? firstWords(words, 32) : firstWords(words, limit)}”`;
}

function quoteItem(article: Article, q: Quote): OutlineItem {
  const first = q.parts[0];
  const last = q.parts[q.parts.length - 1];
  const children = q.parts.length < 2 ? [] : q.parts.map((p, i): OutlineItem => ({
    what: 'part', name: glimpse(article, p, 60), detail: `part ${i + 1} of ${q.parts.length}`, start: p.start, end: p.end, selection: p, children: [],
  }));
  return {
    what: 'quote', name: `${speakerLabel(q)} — ${glimpse(article, first, 18)}`, detail: quoteDetail(article, q),
    // Around speaker and cue too, so that breadcrumbs and sticky scroll stay with the quote between its parts.
    start: first.start, end: last.end, selection: { start: first.start, end: first.end }, children,
  };
}
