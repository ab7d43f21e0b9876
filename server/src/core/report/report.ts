// What a report is made of: the findings of one article with their lines and columns, in whatever format they are printed.
import type { Finding, Severity } from '../rules/rule';
import { lineStarts } from '../text/lines';
import type { Span } from '../text/span';
import { placeOf, type Place } from './lines';

/** A stretch with its first place and the place after its last character. */
export interface Located extends Span {
  readonly from: Place;
  readonly to: Place;
}

export interface ReportedFinding extends Located {
  readonly finding: Finding;
  readonly related: readonly (Located & { readonly article: string; readonly message: string })[];
}

/** One article in a report. */
export interface ArticleReport {
  readonly id: string;
  /** Why it was not checked; null where it was. */
  readonly notProse: string | null;
  readonly findings: readonly ReportedFinding[];
}

/** Where the lines of another article start; undefined where it is not known. */
export type LinesOf = (article: string) => readonly number[] | undefined;

/** The report of one article. Places in articles whose lines are not known count from line 1. */
export function reportOf(article: { id: string; text: string; notProse: string | null }, findings: readonly Finding[], linesOf: LinesOf): ArticleReport {
  const own = lineStarts(article.text);
  const locate = (span: Span, lines: readonly number[]): Located =>
    ({ start: span.start, end: span.end, from: placeOf(lines, span.start), to: placeOf(lines, span.end) });
  return {
    id: article.id, notProse: article.notProse,
    findings: findings.map((finding) => ({
      ...locate(finding, own), finding,
      related: finding.related.map((r) => ({
        ...locate(r, r.article === undefined ? own : linesOf(r.article) ?? [0]), article: r.article ?? article.id, message: r.message,
      })),
    })),
  };
}

const ORDER: readonly Severity[] = ['hint', 'information', 'warning', 'error'];
/** Whether `severity` is as grave as `floor`, or graver. */
export const atLeast = (severity: Severity, floor: Severity): boolean => ORDER.indexOf(severity) >= ORDER.indexOf(floor);
