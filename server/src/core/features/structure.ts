// The structure editors fold and select by: paragraphs, quotations, sentences, words.
import type { Article } from '../article/article';
import { paragraphAt } from '../article/paragraphAt';
import type { Span } from '../text/span';
import { quoteAt } from './at';

export interface Fold extends Span {
  readonly what: 'head' | 'section' | 'quote' | 'footer';
}

/**
 * What can be folded: the front matter, quotations that run over several paragraphs, the story below its head (headline, byline,
 * credit), and the foot. A client that folds whole lines keeps of these what spans more than one line.
 */
export function folds(article: Article): Fold[] {
  const { paragraphs } = article;
  const found: Fold[] = [];
  if (article.frontMatter) found.push({ what: 'head', start: article.frontMatter.start, end: article.frontMatter.end });
  const headline = paragraphs.find((p) => p.role === 'headline');
  const story = paragraphs.filter((p) => p.role === 'lede' || p.role === 'body');
  if (headline && story.length && story[story.length - 1].start > headline.end) found.push({ what: 'section', start: headline.start, end: story[story.length - 1].end });
  for (const q of article.quotes) if (q.type === 'direct' && q.parts.length) found.push({ what: 'quote', start: q.parts[0].start, end: q.parts[q.parts.length - 1].end });
  const foot = paragraphs.filter((p) => p.role === 'footer');
  if (foot.length > 1) found.push({ what: 'footer', start: foot[0].start, end: foot[foot.length - 1].end });
  return found;
}

/** The ever larger stretches around `offset`, smallest first: word, sentence, quotation, paragraph, article. */
export function selections(article: Article, offset: number): Span[] {
  const steps: Span[] = [];
  const p = paragraphAt(article, offset);
  if (p) {
    const at = offset - p.start;
    const there = (s: Span) => s.start <= at && at <= s.end;
    const word = p.reading.tokens.find((t) => there(t) && at < t.end) ?? p.reading.tokens.find(there);
    if (word) steps.push({ start: word.start + p.start, end: word.end + p.start });
    const sentence = p.reading.sentences.find((s) => there(s) && at < s.end) ?? p.reading.sentences.find(there);
    const part = quoteAt(article, offset)?.parts.find((s) => s.start <= offset && offset <= s.end);
    const inner = part && part.end - part.start > 2 ? { start: part.start + 1, end: part.end - 1 } : null;
    const whole = sentence && { start: sentence.start + p.start, end: sentence.end + p.start };
    // Of a sentence that runs out of the quotation, first what lies within it.
    const clipped = whole && inner && { start: Math.max(whole.start, inner.start), end: Math.min(whole.end, inner.end) };
    const larger = [clipped, inner, part, whole && (!part || whole.start <= part.start && part.end <= whole.end) ? whole : null, p].filter((s): s is Span => Boolean(s));
    steps.push(...larger.sort((a, b) => a.end - a.start - (b.end - b.start)));
  }
  steps.push({ start: 0, end: article.text.length });
  // Each step lies around the one before it and is larger.
  const nested: Span[] = [];
  for (const s of steps) {
    const last = nested[nested.length - 1];
    if (!last || (s.start <= last.start && last.end <= s.end && s.end - s.start > last.end - last.start)) nested.push({ start: s.start, end: s.end });
  }
  return nested;
}
