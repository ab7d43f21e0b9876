// Quick fixes: which of the rules' fixes stand in a menu, in what order, and which may be applied unseen.
import type { Edit, Finding, Fix } from '../rules/rule';
import type { Span } from '../text/span';

/** A fix with the finding it settles. `preferred`: the best one of its finding. */
export interface Offered {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly preferred: boolean;
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The findings that touch the selection. */
export const findingsAt = (findings: readonly Finding[], selection: Span): Finding[] => findings.filter((f) => touches(f, selection));

/** The fixes of these findings, the best of each first; the first of all findings' fixes is preferred. */
export function offered(findings: readonly Finding[]): Offered[] {
  return findings.flatMap((finding) => finding.fixes.map((fix, i) => ({ finding, fix, preferred: i === 0 })));
}

/** The edits of all safe fixes of an article, in order; of two that touch the same words the first is kept. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  const taken: Span[] = [];
  for (const f of findings) {
    const fix = f.fixes.find((x) => x.safe);
    if (!fix || fix.edits.some((e) => e.article !== undefined || taken.some((t) => e.start < t.end && t.start < e.end || e.start === t.start))) continue;
    edits.push(...fix.edits);
    taken.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start);
}
