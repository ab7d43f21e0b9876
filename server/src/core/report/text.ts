// The report people read in a terminal: one line a finding, in the form compilers made clickable.
import type { Severity } from '../rules/rule';
import type { ArticleReport } from './report';

const COLOUR: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

/** The lines on one article; empty when there is nothing to say. With `colour`, ANSI escapes. */
export function textReport(report: ArticleReport, colour = false): string {
  const paint = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = report.notProse ? [`${report.id}: not checked: ${report.notProse}`] : [];
  for (const { finding, from, related } of report.findings) {
    lines.push(`${report.id}:${from.line}:${from.column}: ${paint(finding.severity, COLOUR[finding.severity])}: ${finding.message} ${paint(`[${finding.rule}]`, 90)}`);
    for (const r of related) lines.push(paint(`    ${r.article}:${r.from.line}:${r.from.column}: ${r.message}`, 90));
  }
  return lines.map((l) => `${l}\n`).join('');
}

/** The last line: how many findings of which severity in how many articles. */
export function textSummary(counts: Readonly<Record<Severity, number>>, articles: number): string {
  const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const found = (['error', 'warning', 'information', 'hint'] as const).filter((s) => counts[s])
    .map((s) => (s === 'information' ? `${counts[s]} information` : plural(counts[s], s)));
  return `${found.length ? found.join(', ') : 'No findings'} in ${plural(articles, 'article')}.\n`;
}
