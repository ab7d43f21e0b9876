// Code lenses: counts above the headline and above the paragraphs that introduce somebody.
import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { introductionOf, mentionsOf } from './at';
import { many } from './words';

export interface Lens extends Span {
  readonly title: string;
  /** The places it leads to; empty for counts only. */
  readonly places: readonly Span[];
}

/** The lenses of an article in reading order. People and organisations with at least two mentions have one. */
export function lenses(article: Article): Lens[] {
  const head = article.paragraphs.find((p) => p.role === 'headline') ?? article.paragraphs[0];
  if (!head) return [];
  const quotes = article.quotes.filter((q) => q.type !== 'indirect');
  const found: Lens[] = [{ start: head.start, end: head.end, places: [],
    title: [many(quotes.length, 'quote'), many(article.entities.length, 'name'), many(article.figures.length, 'figure')].join(' · ') }];
  for (const e of article.entities) {
    if (e.type !== 'PERSON' && e.type !== 'ORG') continue;
    const mentions = mentionsOf(article, e);
    const first = introductionOf(article, e);
    if (!first || mentions.length < 2) continue;
    const said = quotes.filter((q) => q.entity === e.id).length;
    found.push({ start: first.start, end: first.end, title: `${e.name}: ${many(mentions.length, 'mention')}${said ? `, ${many(said, 'quote')}` : ''}`,
      places: mentions.map((m) => ({ start: m.start, end: m.end })) });
  }
  return found.sort((a, b) => a.start - b.start);
}
