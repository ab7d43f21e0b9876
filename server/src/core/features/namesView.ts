// The Names view: every person, organisation and place with its spellings and what is wrong with them.
import type { Article } from '../article/article';
import type { Entity, EntityType } from '../article/mention';
import type { Digest } from '../coverage/coverage';
import type { Finding } from '../rules/rule';
import { overlaps, type Span } from '../text/span';
import { introductionOf, mentionsOf } from './at';

export interface Spot extends Span {
  readonly article: string;
}

export interface ViewedName {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly description: string | null;
  readonly note: string | null;
  readonly count: number;
  readonly quotes: number;
  readonly spellings: readonly { readonly text: string; readonly count: number; readonly places: readonly Spot[] }[];
  readonly problems: readonly (Spot & { readonly rule: string; readonly message: string })[];
  readonly first: Spot | null;
}

/** An article with what the rules report in it. */
export interface Checked {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

interface Gathered {
  key: string; name: string; type: EntityType; description: string | null; note: string | null; quotes: number; first: Spot | null;
  spellings: Map<string, { count: number; places: Spot[] }>;
  problems: (Spot & { rule: string; message: string })[];
}

/** The names of the articles, most mentioned first; `digests` of articles that are given are left out. */
export function namesView(articles: readonly Checked[], digests: Iterable<Digest> = []): ViewedName[] {
  const names = new Map<string, Gathered>();
  const gather = (e: { key: string; name: string; type: EntityType }): Gathered => {
    let g = names.get(e.key);
    if (!g) names.set(e.key, g = { key: e.key, name: e.name, type: e.type, description: null, note: null, quotes: 0, first: null, spellings: new Map(), problems: [] });
    return g;
  };
  const spell = (g: Gathered, text: string, count: number, places: readonly Spot[]) => {
    const known = g.spellings.get(text);
    if (known) { known.count += count; known.places.push(...places); }
    else g.spellings.set(text, { count, places: [...places] });
  };
  for (const { article, findings } of articles) {
    for (const e of article.entities) {
      const g = gather(e);
      fill(g, article, e, findings);
      for (const m of mentionsOf(article, e)) if (m.kind === 'name') spell(g, m.text.replace(/\s+/g, ' '), 1, [{ article: article.id, start: m.start, end: m.end }]);
    }
  }
  const given = new Set(articles.map((a) => a.article.id));
  for (const d of digests) {
    if (given.has(d.id)) continue;
    for (const e of d.entities) {
      const g = gather(e);
      g.quotes += e.quotes;
      g.first ??= { article: d.id, start: e.first.start, end: e.first.end };
      for (const [text, count] of Object.entries(e.spellings)) spell(g, text, count, [{ article: d.id, start: e.first.start, end: e.first.end }]);
    }
  }
  return [...names.values()].map(({ spellings, ...g }) => {
    const sorted = [...spellings].map(([text, s]) => ({ text, ...s })).sort((a, b) => b.count - a.count);
    return { ...g, spellings: sorted, count: sorted.reduce((n, s) => n + s.count, 0) };
  }).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function fill(g: Gathered, article: Article, e: Entity, findings: readonly Finding[]): void {
  const mentions = mentionsOf(article, e);
  const first = introductionOf(article, e);
  g.description ??= e.descriptions[0]?.text ?? null;
  g.note ??= e.note ?? null;
  g.first ??= first && { article: article.id, start: first.start, end: first.end };
  g.quotes += article.quotes.filter((q) => q.entity === e.id && q.type !== 'indirect').length;
  const names = mentions.filter((m) => m.kind === 'name');
  for (const f of findings) {
    if (!NAME_RULES.test(f.rule) || !names.some((m) => overlaps(m, f))) continue;
    g.problems.push({ article: article.id, start: f.start, end: f.end, rule: f.rule, message: f.message });
  }
}

const NAME_RULES = /name|title|acronym|abbreviation|entity|desk-style|reference|courtesy/;
