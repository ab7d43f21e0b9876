// The hover of a person, organisation or place: who that is, how it is spelt here and elsewhere, and what stands open.
import type { Article } from '../../article/article';
import type { Entity, Mention } from '../../article/mention';
import type { Quote } from '../../article/quote';
import type { Coverage } from '../../coverage/coverage';
import { governedFrom, seatedIn } from '../../lexicon/metonyms';
import type { Finding } from '../../rules/rule';
import { introductionOf, mentionsOf } from '../at';
import { many, typeName, wordsOf } from '../words';
import type { Pen } from './pen';
import { elsewhereLine, spellingsLine } from './spellings';

/** At most this many descriptions, quotes and problems are listed. */
const LISTED = 6;

/** The lines of the hover on a mention of an entity. */
export function entityHover(article: Article, mention: Mention, entity: Entity, coverage: Coverage, findings: readonly Finding[], pen: Pen): string[] {
  const mentions = mentionsOf(article, entity);
  const lines = [`${pen.strong(entity.name)} · ${typeName[entity.type]}`];
  if (mention.kind !== 'name') lines.push(pen.text(mention.reason ?? `“${mention.text}” stands for this name`));
  const described = entity.descriptions.slice(0, LISTED).map((d) => `${pen.text(d.text)} (${pen.line(d)})`);
  if (described.length) lines.push(described.join(' · '));
  const titles = mentions.flatMap((m) => (m.title && !entity.descriptions.some((d) => d.start === m.title!.start) ? [wordsOf(article, m.title).replace(/\s+/g, ' ')] : []));
  const untold = distinct(titles).filter((t) => !entity.descriptions.some((d) => d.text.includes(t)));
  if (untold.length) lines.push(`${described.length ? 'Also titled' : 'Titles'}: ${untold.slice(0, LISTED).map(pen.text).join(', ')}`);
  const stoodFor = metonym(article, mention, entity);
  if (stoodFor) lines.push(pen.text(stoodFor));
  const others = coverage.entities(entity.key, entity.descriptions.map((d) => d.text)).filter((o) => o.article !== article.id);
  lines.push(...[spellingsLine(article, entity, pen), elsewhereLine(others, pen)].filter((l) => l !== null));
  lines.push(...places(article, entity, mentions, pen));
  const said = article.quotes.filter((q) => q.entity === entity.id);
  lines.push(...saidLine('quote', said.filter((q) => q.type !== 'indirect'), pen), ...saidLine('indirect quote', said.filter((q) => q.type === 'indirect'), pen));
  if (entity.note) lines.push(`Desk note: ${pen.text(entity.note)}`);
  const open = findings.filter((f) => mentions.some((m) => f.start < m.end && m.start < f.end && f.end - f.start <= 4 * (m.end - m.start)));
  return [...lines, ...openProblems(open, pen)];
}

/** "3 quotes: line 3, line 5, line 9"; none where nothing was said so. */
const saidLine = (what: string, quotes: readonly Quote[], pen: Pen): string[] => (quotes.length
  ? [`${many(quotes.length, what)}: ${quotes.slice(0, LISTED).map((q) => pen.line(q)).join(', ')}${quotes.length > LISTED ? ' …' : ''}`] : []);

/** Each problem once, with the lines it stands in. */
function openProblems(findings: readonly Finding[], pen: Pen): string[] {
  const places = new Map<string, Set<string>>();
  for (const f of findings) places.set(f.message, (places.get(f.message) ?? new Set()).add(pen.line(f)));
  return [...places].slice(0, LISTED).map(([message, lines]) => `To check: ${pen.text(message)} (${[...lines].slice(0, LISTED).join(', ')})`);
}

/** The lines of the hover on a mention that means no single entity: two at once, or it is not known whom. */
export const unresolvedHover = ({ entities }: Article, { text, several, reason }: Mention, pen: Pen): string[] =>
  [several ? several.map((id) => pen.strong(entities[id].name)).join(' and ') : `“${pen.text(text)}” · ${pen.soft('not resolved')}`, ...(reason ? [pen.text(reason)] : [])];

/** "Introduced in line 3, named in the headline (line 1) · 9 mentions: 5 by name, 4 pronouns". */
function places(article: Article, entity: Entity, mentions: readonly Mention[], pen: Pen): string[] {
  const introduction = introductionOf(article, entity) ?? mentions[0];
  if (!introduction) return [];
  const first = mentions.find((m) => m.kind === 'name') ?? mentions[0];
  const of = (kind: Mention['kind']) => mentions.filter((m) => m.kind === kind).length;
  const kinds = [of('name') ? `${of('name')} by name` : '', of('nominal') ? many(of('nominal'), 'description') : '', of('pronoun') ? many(of('pronoun'), 'pronoun') : ''].filter(Boolean);
  const there = article.paragraphs[first.paragraph]?.role === 'headline' ? 'in the headline' : 'earlier';
  const earlier = first.paragraph < introduction.paragraph ? `, named ${there} (${pen.line(first)})` : '';
  return [`Introduced in ${pen.line(introduction)}${earlier} · ${many(mentions.length, 'mention')}${of('name') < mentions.length ? `: ${kinds.join(', ')}` : ''}`];
}

/** For whom a seat of power stands, and a capital that speaks. */
function metonym(article: Article, mention: Mention, entity: Entity): string | null {
  if (entity.type === 'PERSON') return null;
  const seated = seatedIn(entity.name);
  if (seated) return `Stands for ${seated}`;
  const government = governedFrom(entity.name);
  return government && article.quotes.some((q) => q.speaker && q.speaker.start <= mention.start && mention.end <= q.speaker.end) ? `Stands here for ${government}` : null;
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
