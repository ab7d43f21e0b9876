// The report for code-scanning services: SARIF 2.1.0 (OASIS), https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
import type { Log, PhysicalLocation, Result } from 'sarif';
import type { Rule, Severity } from '../rules/rule';
import type { ArticleReport, Located } from './report';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** One run with all reports. `version` is this program's; `pageOf` gives the address of a rule's documentation. */
export function sarifReport(reports: readonly ArticleReport[], rules: readonly Rule[], version: string, pageOf: (rule: string) => string): Log {
  const index = new Map(rules.map((r, i) => [r.id, i]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: {
        name: 'News Review', version, informationUri: pageOf(''),
        rules: rules.map((r) => ({
          id: r.id, name: r.title, shortDescription: { text: r.title }, fullDescription: { text: r.docs.finds || r.title },
          help: { text: r.docs.why || r.title }, helpUri: pageOf(r.id), defaultConfiguration: { level: LEVEL[r.severity] },
        })),
      } },
      columnKind: 'utf16CodeUnits',
      results: reports.flatMap((report) => report.findings.map((f): Result => ({
        ruleId: f.finding.rule, ruleIndex: index.get(f.finding.rule) ?? -1, level: LEVEL[f.finding.severity], message: { text: f.finding.message },
        locations: [{ physicalLocation: physical(report.id, f) }],
        ...(f.related.length ? { relatedLocations: f.related.map((r, id) => ({ id, message: { text: r.message }, physicalLocation: physical(r.article, r) })) } : {}),
      }))),
    }],
  };
}

const physical = (article: string, { start, end, from, to }: Located): PhysicalLocation => ({
  artifactLocation: { uri: uriOf(article) },
  region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column, charOffset: start, charLength: end - start },
});

/** A relative reference; `encodeURI` would throw at half a surrogate pair. */
const uriOf = (article: string): string => encodeURI(article.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[?#]/g, encodeURIComponent);
