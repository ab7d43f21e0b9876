// What stands under the caret.
import type { Article } from '../article/article';
import type { Figure } from '../article/figure';
import type { Entity, Mention } from '../article/mention';
import type { Moment } from '../article/moment';
import { paragraphAt } from '../article/paragraphAt';
import type { Quote } from '../article/quote';
import type { Sentence } from '../text/sentences';
import { contains, type Span } from '../text/span';
import { demonymAt, type Demonym } from './demonyms';

/**
 * The shortest of `spans` around `offset`; one that only ends there counts where none goes on (the caret behind a word is on that word).
 * The first wins among equals.
 */
export function smallestAt<T extends Span>(spans: Iterable<T>, offset: number): T | null {
  let best: T | null = null;
  let ending: T | null = null;
  for (const s of spans) {
    if (s.start > offset || offset > s.end) continue;
    if (offset < s.end) { if (!best || s.end - s.start < best.end - best.start) best = s; }
    else if (!ending || s.end - s.start < ending.end - ending.start) ending = s;
  }
  return best ?? ending;
}

export const mentionAt = (article: Article, offset: number): Mention | null => smallestAt(article.mentions, offset);

/** The entity under the caret: that of the mention there. */
export function entityAt(article: Article, offset: number): Entity | null {
  const mention = mentionAt(article, offset);
  return mention?.entity == null ? null : article.entities[mention.entity] ?? null;
}

/** The quotation whose words, cue or speaker stand under the caret; words go before the rest. */
export function quoteAt(article: Article, offset: number): Quote | null {
  const within = (s: Span | null) => s !== null && s.start <= offset && offset <= s.end;
  return article.quotes.find((q) => q.type !== 'indirect' && q.parts.some(within)) ?? article.quotes.find((q) => within(q.cue) || within(q.speaker))
    ?? article.quotes.find((q) => q.parts.some(within)) ?? null;
}

export type Found =
  | { readonly what: 'mention'; readonly item: Mention }
  | { readonly what: 'figure'; readonly item: Figure }
  | { readonly what: 'moment'; readonly item: Moment }
  | { readonly what: 'demonym'; readonly item: Demonym }
  | { readonly what: 'quote'; readonly item: Quote };

/** The smallest thing under the caret that there is something to say about. */
export function thingAt(article: Article, offset: number): Found | null {
  const candidates: (Found & Span)[] = [];
  const add = (found: Found | null) => { if (found) candidates.push({ ...found, start: found.item.start, end: found.item.end }); };
  const mention = mentionAt(article, offset);
  const moment = smallestAt(article.moments, offset);
  const counted = smallestAt(article.figures, offset);
  // "three days" of "three days after the storm" says when, not how long
  const figure = counted && moment && moment.kind !== 'duration' && moment.value !== null && contains(moment, counted) ? null : counted;
  add(mention && { what: 'mention', item: mention });
  add(figure && { what: 'figure', item: figure });
  add(moment && { what: 'moment', item: moment });
  const demonym = mention ? null : demonymAt(article, offset);
  add(demonym && { what: 'demonym', item: demonym });
  const smallest = smallestAt(candidates, offset);
  if (smallest) return smallest;
  const quote = quoteAt(article, offset);
  return quote && { what: 'quote', item: quote };
}

/** The sentence around `offset`, in the article's offsets. */
export function sentenceAt(article: Article, offset: number): (Sentence & Span) | null {
  const p = paragraphAt(article, offset);
  if (!p) return null;
  const s = smallestAt(p.reading.sentences, offset - p.start);
  return s && { ...s, start: s.start + p.start, end: s.end + p.start };
}

/** The name mentions of an entity, in reading order. */
export const mentionsOf = (article: Article, entity: Entity): readonly Mention[] => entity.mentions.map((i) => article.mentions[i]).filter(Boolean);

/** Whether the article itself says who somebody is: by a full name, a title or a description. */
export const isIntroduced = (article: Article, entity: Entity): boolean =>
  entity.type !== 'PERSON' || entity.descriptions.length > 0 || mentionsOf(article, entity).some((m) => m.kind === 'name' && (m.title !== null || /\S\s+\S/.test(m.text)));

/** The mention that introduces an entity: its first name, fullest form preferred where a headline only has the short one. */
export function introductionOf(article: Article, entity: Entity): Mention | null {
  const mentions = mentionsOf(article, entity);
  const names = mentions.filter((m) => m.kind === 'name');
  const story = names.filter((m) => article.paragraphs[m.paragraph]?.role !== 'headline');
  const full = story.find((m) => m.text === entity.name || m.title !== null);
  const first = story[0] ?? names[0] ?? mentions[0] ?? null;
  // The fuller form introduces only where it comes soon: within the paragraphs after the first mention in the story.
  return full && first && full.paragraph - first.paragraph <= 3 ? full : first;
}
