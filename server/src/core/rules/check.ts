// Runs the rules over an article.
import type { Article } from '../article/article';
import { noCoverage, type Coverage } from '../coverage/coverage';
import { noDesk, type Desk } from '../desk/desk';
import { isIgnored } from '../desk/ignore';
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

/** All findings in an article, in reading order, without those the desk has settled. A rule that throws is reported to `onError` and left out. */
export function checkArticle(article: Article, coverage: Coverage = noCoverage, desk: Desk = noDesk,
  onError: (rule: string, error: unknown) => void = () => {}): Finding[] {
  if (article.notProse) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, desk);
    if (!severity) continue;
    try {
      for (const report of rule.check({ article, coverage, desk })) {
        const finding: Finding = { related: [], fixes: [], ...report, rule: rule.id, severity: desk.rules[rule.id] === severity ? severity : report.severity ?? severity };
        if (!isIgnored(desk, article, finding)) findings.push(finding);
      }
    } catch (error) {
      onError(rule.id, error);
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
