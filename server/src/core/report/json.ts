// The report for programs: findings with offsets, lines and columns, and the edits that would settle them.
import { findingRecord } from './record';
import type { ArticleReport, Located, ReportedFinding } from './report';

/** One article's report as a plain record. */
export const jsonReport = (report: ArticleReport) => ({
  id: report.id, ...(report.notProse ? { notChecked: report.notProse } : {}), findings: report.findings.map(jsonFinding),
});

/** One line a finding (JSON Lines), each with the article's `id`; empty where there are none. */
export const jsonLines = (report: ArticleReport): string =>
  report.findings.map((f) => `${JSON.stringify({ id: report.id, ...jsonFinding(f) })}\n`).join('');

const jsonFinding = (f: ReportedFinding) => ({
  ...findingRecord(f.finding), ...lines(f),
  related: f.related.map((r) => ({ id: r.article, start: r.start, end: r.end, ...lines(r), message: r.message })),
  fixes: f.finding.fixes,
});

const lines = ({ from, to }: Located) => ({ line: from.line, column: from.column, endLine: to.line, endColumn: to.column });
