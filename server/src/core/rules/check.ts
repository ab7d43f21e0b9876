// Runs the rules over an article.
import type { Article } from '../article/article';
import { noCoverage, type Coverage } from '../coverage/coverage';
import { noDesk, type Desk } from '../desk/desk';
import { rules } from './registry';
import type { Finding, Rule, Severity } from './rule';

/** The severity a rule has on this desk, or null where it is off. */
export function severityOf(rule: Rule, desk: Desk): Severity | null {
  const said = desk.rules[rule.id];
  if (said === 'off') return null;
  if (said && said !== 'on') return said;
  if (said === undefined && (rule.status === 'preview' || (rule.profiles && !rule.profiles.includes(desk.profile!)))) return null;
  return rule.severity;
}

/** All findings in an article, in reading order. A rule that throws is reported to `onError` and left out. */
export function checkArticle(article: Article, coverage: Coverage = noCoverage, desk: Desk = noDesk,
  onError: (rule: string, error: unknown) => void = () => {}): Finding[] {
  if (article.notProse) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, desk);
    if (!severity) continue;
    try {
      for (const r of rule.check({ article, coverage, desk })) findings.push({ related: [], fixes: [], severity, ...r, rule: rule.id });
    } catch (error) {
      onError(rule.id, error);
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
