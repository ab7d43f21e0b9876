// What the rules on names have in common: mentions by spelling, places to relate to, edits.
import type { Article } from '../../article/article';
import type { Mention } from '../../article/mention';
import type { Role } from '../../article/paragraph';
import { contains, shift } from '../../text/span';
import type { Edit, Related } from '../rule';

export const roleOf = (article: Article, mention: Mention): Role => article.paragraphs[mention.paragraph]?.role ?? 'body';

/** Whether the mention stands in the story itself, not in its headline, caption, byline or credit. */
export function inStory(article: Article, mention: Mention): boolean {
  const role = roleOf(article, mention);
  const { dateline, start } = article.paragraphs[mention.paragraph];
  return (role === 'lede' || role === 'body' || role === 'dateline') && !(dateline && contains(shift(dateline, start), mention));
}

/** Mentions by what `key` makes of each, in order of first appearance. */
export function groupBy<K>(mentions: readonly Mention[], key: (m: Mention) => K): Map<K, Mention[]> {
  const groups = new Map<K, Mention[]>();
  for (const m of mentions) {
    const k = key(m);
    const group = groups.get(k);
    if (group) group.push(m);
    else groups.set(k, [m]);
  }
  return groups;
}

/** Whether `what` gives something for one of the mentions and something else for another; null is nothing. */
export function differ(mentions: readonly Mention[], what: (m: Mention) => string | null): boolean {
  let first: string | null = null;
  for (const m of mentions) {
    const said = what(m);
    if (said !== null && said !== (first ??= said)) return true;
  }
  return false;
}

/** At most `most` places to point to. */
export const relate = (mentions: readonly Mention[], message: (m: Mention) => string, most = 6): Related[] =>
  mentions.slice(0, most).map((m) => ({ start: m.start, end: m.end, message: message(m) }));

/** Replaces those of the mentions that stand outside quotation marks; `withArticle` takes a "the" before each along. */
export function replaceAll(article: Article, mentions: readonly Mention[], newText: string, withArticle = false): Edit[] {
  return mentions.filter((m) => !m.quoted).map((m) => {
    const the = withArticle ? /\bthe\s+$/i.exec(article.text.slice(Math.max(0, m.start - 6), m.start)) : null;
    return { start: m.start - (the?.[0].length ?? 0), end: m.end, newText };
  });
}

/** "twice", "3 times". */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
