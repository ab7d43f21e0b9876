// From offsets to lines and columns, and from the core's records to those of the protocol.
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, type Location, type Range } from 'vscode-languageserver';
import type { Finding, Severity, Span } from '../core';

/** Gives lines and columns for the offsets of one text. */
export interface Lines {
  readonly range: (span: Span) => Range;
}

/** Lines of a text of which only the offsets of the line starts are known. */
export const linesOf = (lineStarts: readonly number[]): Lines => {
  const position = (offset: number) => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lineStarts[middle] <= offset) low = middle; else high = middle;
    }
    return { line: low, character: Math.max(0, offset - (lineStarts[low] ?? 0)) };
  };
  return { range: (span) => ({ start: position(span.start), end: position(span.end) }) };
};

/** Finds the lines of an article by its id; null where nothing is known of it. */
export type Places = (article: string) => Lines | null;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'News Review';

/** What a diagnostic carries for the request of its fixes. */
export interface FindingData {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** The diagnostic of a finding in the article `id`. `docs` gives the address of a rule's documentation. */
export function toDiagnostic(finding: Finding, id: string, places: Places, docs: (rule: string) => string): Diagnostic {
  const related: DiagnosticRelatedInformation[] = finding.related.flatMap((r) => {
    const uri = r.article ?? id;
    const lines = places(uri);
    return lines ? [{ location: { uri, range: lines.range(r) }, message: r.message }] : [];
  });
  const data: FindingData = { rule: finding.rule, start: finding.start, end: finding.end };
  return {
    range: places(id)!.range(finding),
    message: finding.message,
    severity: severities[finding.severity],
    source: SOURCE,
    code: finding.rule,
    codeDescription: { href: docs(finding.rule) },
    ...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length ? { relatedInformation: related } : {}),
    data,
  };
}

export const toLocation = (id: string, span: Span, places: Places): Location | null => {
  const lines = places(id);
  return lines && { uri: id, range: lines.range(span) };
};
