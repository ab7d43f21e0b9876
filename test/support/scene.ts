// Builds the articles of an example and checks them, together as one coverage.
import { buildArticle, checkArticle, createCoverage, dayInName, noDesk, parseDesk, type Article, type Desk, type Finding, type Rule } from '../../server/src/core';
import type { ExampleFile } from './example';

export interface Checked {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** The desk on which `rule` is on, whatever its status or profile, and every other rule off. */
export const deskFor = (rule: Rule, others: readonly Rule[]): Desk => ({ ...noDesk, profile: rule.profiles?.[0] ?? null,
  rules: { ...Object.fromEntries(others.map((r) => [r.id, 'off' as const])), [rule.id]: 'on' } });

/** What `rule` finds in each of the files; an error in a check is thrown. A file `.newsreview.yml` adds its names and terms to the desk. */
export function checkFiles(files: readonly Pick<ExampleFile, 'name' | 'text'>[], desk: Desk): Checked[] {
  const own = files.find((f) => f.name === '.newsreview.yml');
  const said = own ? parseDesk(own.text).desk : desk;
  const ruled: Desk = own ? { ...said, rules: desk.rules, profile: desk.profile ?? said.profile } : desk;
  const articles = files.map((f) => buildArticle(f.text, { id: f.name, desk: ruled, published: dayInName(f.name) }));
  const coverage = createCoverage(articles.filter((a) => a.id !== own?.name));
  return articles.map((article) => ({ article, findings: article.id === own?.name ? [] : checkArticle(article, coverage, ruled, (_rule, error) => { throw error; }) }));
}
