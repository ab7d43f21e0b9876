// Find all references: every mention of an entity, and the quotes it is given.
import type { Article } from '../article/article';
import type { Entity } from '../article/mention';
import type { Span } from '../text/span';
import { entityAt, introductionOf, mentionsOf, quoteAt } from './at';

/** The entity asked about at `offset`: the mention's there, else the speaker of the quotation there. */
export function entityAsked(article: Article, offset: number): Entity | null {
  const entity = entityAt(article, offset);
  if (entity) return entity;
  const quote = quoteAt(article, offset);
  return quote?.entity == null ? null : article.entities[quote.entity] ?? null;
}

/** Mentions (pronouns and descriptions too) and quoted words of the entity with that key, in reading order. */
export function references(article: Article, key: string, withIntroduction: boolean): Span[] {
  const found: Span[] = [];
  for (const entity of article.entities) {
    if (entity.key !== key) continue;
    const introduction = withIntroduction ? null : introductionOf(article, entity);
    for (const m of mentionsOf(article, entity)) if (m !== introduction) found.push({ start: m.start, end: m.end });
    for (const q of article.quotes) if (q.entity === entity.id && q.type !== 'indirect') for (const p of q.parts) found.push({ start: p.start, end: p.end });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
