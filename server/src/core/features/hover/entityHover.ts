// The hover of a person, organisation or place: who that is, how it is spelt here and elsewhere, and what stands open.
import type { Article } from '../../article/article';
import type { Entity, Mention } from '../../article/mention';
import type { Coverage } from '../../coverage/coverage';
import type { Finding } from '../../rules/rule';
import { introductionOf, mentionsOf } from '../at';
import { many, typeName, wordsOf } from '../words';
import type { Pen } from './pen';

/** At most this many spellings, descriptions and articles are listed. */
const LISTED = 6;

/** The lines of the hover on a mention of an entity. */
export function entityHover(article: Article, mention: Mention, entity: Entity, coverage: Coverage, findings: readonly Finding[], pen: Pen): string[] {
  const mentions = mentionsOf(article, entity);
  const lines = [`${pen.strong(entity.name)} · ${typeName[entity.type]}`];
  if (mention.kind !== 'name') lines.push(pen.text(mention.reason ?? `“${mention.text}” stands for this name`));
  const described = entity.descriptions.slice(0, LISTED).map((d) => `${pen.text(d.text)} (${pen.line(d)})`);
  if (described.length) lines.push(described.join(' · '));
  const titles = distinct(mentions.flatMap((m) => (m.title ? [wordsOf(article, m.title).replace(/\s+/g, ' ')] : [])));
  const untold = titles.filter((t) => !entity.descriptions.some((d) => d.text.replace(/\s+/g, ' ').includes(t)));
  if (untold.length) lines.push(`${described.length ? 'Also titled' : 'Titles'}: ${untold.slice(0, LISTED).map(pen.text).join(', ')}`);
  lines.push(...spellingsHere(mentions, pen), ...spellingsElsewhere(article, entity, coverage, pen));
  const first = introductionOf(article, entity) ?? mentions[0];
  const pronouns = mentions.filter((m) => m.kind === 'pronoun').length;
  const names = mentions.filter((m) => m.kind === 'name').length;
  const counted = [many(mentions.length, 'mention'), pronouns ? `${many(pronouns, 'pronoun')}` : '', mentions.length - pronouns - names > 0 ? many(mentions.length - pronouns - names, 'description') : '']
    .filter(Boolean).join(', ');
  if (first) lines.push(`Introduced in ${pen.line(first)} · ${counted}`);
  const quotes = article.quotes.filter((q) => q.entity === entity.id && q.type !== 'indirect');
  if (quotes.length) lines.push(`${many(quotes.length, 'quote')}: ${quotes.slice(0, LISTED).map((q) => pen.line(q)).join(', ')}${quotes.length > LISTED ? ' …' : ''}`);
  if (entity.note) lines.push(`Desk note: ${pen.text(entity.note)}`);
  const open = findings.filter((f) => mentions.some((m) => f.start < m.end && m.start < f.end && f.end - f.start <= 4 * (m.end - m.start)));
  for (const f of open.slice(0, LISTED)) lines.push(`Open: ${pen.text(f.message)} (${pen.line(f)})`);
  return lines;
}

/** The lines of the hover on a mention of which it is not known whom it means. */
export const unresolvedHover = (mention: Mention, pen: Pen): string[] =>
  [`“${pen.text(mention.text)}” · ${pen.soft('not resolved')}`, ...(mention.reason ? [pen.text(mention.reason)] : [])];

function spellingsHere(mentions: readonly Mention[], pen: Pen): string[] {
  const bySpelling = new Map<string, Mention[]>();
  for (const m of mentions) {
    if (m.kind !== 'name') continue;
    const text = m.text.replace(/\s+/g, ' ');
    bySpelling.set(text, [...bySpelling.get(text) ?? [], m]);
  }
  if (!bySpelling.size) return [];
  const listed = [...bySpelling].sort((a, b) => b[1].length - a[1].length).slice(0, LISTED)
    .map(([text, at]) => `${pen.to(text, at[0])} ×${at.length}`);
  return [`Here: ${listed.join(', ')}`];
}

function spellingsElsewhere(article: Article, entity: Entity, coverage: Coverage, pen: Pen): string[] {
  const others = coverage.entities(entity.key, entity.descriptions.map((d) => d.text)).filter((o) => o.article !== article.id);
  if (!others.length) return [];
  const counts = new Map<string, { n: number; article: string; first: { start: number; end: number } }>();
  for (const o of others) {
    for (const [text, n] of Object.entries(o.entity.spellings)) {
      const known = counts.get(text);
      if (known) known.n += n;
      else counts.set(text, { n, article: o.article, first: o.entity.first });
    }
  }
  const listed = [...counts].sort((a, b) => b[1].n - a[1].n).slice(0, LISTED).map(([text, c]) => `${pen.to(text, c.first, c.article)} ×${c.n}`);
  const quotes = others.reduce((n, o) => n + o.entity.quotes, 0);
  return [`In ${many(others.length, 'other article')}: ${listed.join(', ')}${quotes ? ` · ${many(quotes, 'quote')}` : ''}`];
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
