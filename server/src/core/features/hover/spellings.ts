// How a name is written, with counts and links: in this article, and in the others.
import type { Article } from '../../article/article';
import type { Entity, Mention } from '../../article/mention';
import type { Coverage } from '../../coverage/coverage';
import type { Span } from '../../text/span';
import { mentionsOf } from '../at';
import { many } from '../words';
import type { Pen } from './pen';

/** At most this many spellings are listed. */
const LISTED = 6;

/** "Here: Hollande ×4, François Hollande ×1"; null where the entity is never named. */
export function spellingsLine(article: Article, entity: Entity, pen: Pen): string | null {
  const bySpelling = new Map<string, Mention[]>();
  for (const m of mentionsOf(article, entity)) {
    if (m.kind !== 'name') continue;
    const text = m.text.replace(/\s+/g, ' ');
    bySpelling.set(text, [...bySpelling.get(text) ?? [], m]);
  }
  const listed = [...bySpelling].sort((a, b) => b[1].length - a[1].length).map(([text, at]) => `${pen.to(text, at[0])} ×${at.length}`);
  return listed.length ? `Here: ${shortened(listed)}` : null;
}

/** "In 3 other articles: Hollande ×14, Francois Hollande ×4 · 5 quotes"; null where there are none. `others` are the records of the entity in other articles. */
export function elsewhereLine(others: ReturnType<Coverage['entities']>, pen: Pen): string | null {
  if (!others.length) return null;
  const counts = new Map<string, { n: number; readonly article: string; readonly first: Span }>();
  for (const { article, entity } of others) {
    for (const [text, n] of Object.entries(entity.spellings)) {
      const known = counts.get(text);
      if (known) known.n += n;
      else counts.set(text, { n, article, first: entity.first });
    }
  }
  const listed = [...counts].sort((a, b) => b[1].n - a[1].n).map(([text, c]) => `${pen.to(text, c.first, c.article)} ×${c.n}`);
  const quotes = others.reduce((n, o) => n + o.entity.quotes, 0);
  return `In ${many(new Set(others.map((o) => o.article)).size, 'other article')}: ${shortened(listed)}${quotes ? ` · ${many(quotes, 'quote')}` : ''}`;
}

const shortened = (listed: readonly string[]): string => listed.slice(0, LISTED).join(', ') + (listed.length > LISTED ? ' …' : '');
