// For rules that look at one paragraph at a time: what they report of it is kept, so that an edit checks one paragraph anew.
import { amongParagraphs } from '../../article/alongParagraphs';
import type { Paragraph } from '../../article/paragraph';
import { shift } from '../../text/span';
import type { Report, Rule } from '../rule';

/**
 * A check made of a check of one paragraph, which may look at nothing but the paragraph's reading, role and dateline. It is given the
 * paragraph as if the article began with it, and reports with offsets from there. Paragraphs whose text has nothing that matches `has` are passed by.
 */
export function perParagraph(check: (p: Paragraph) => Iterable<Report>, has?: RegExp): Rule['check'] {
  const reportsIn = amongParagraphs((reading, p): readonly Report[] | null => {
    if (has && !has.test(reading.text)) return null;
    return [...check({ ...p, start: 0, end: p.end - p.start, index: 0 })];
  });
  return ({ article: { paragraphs } }) => reportsIn(paragraphs).flatMap(({ paragraph, found }) => found.map((r) => shiftReport(r, paragraphs[paragraph].start)));
}

/** What is reported with offsets of a paragraph, with those of its article. */
export const shiftReport = (r: Report, by: number): Report => ({
  ...shift(r, by),
  ...(r.related ? { related: r.related.map((x) => (x.article === undefined ? shift(x, by) : x)) } : {}),
  ...(r.fixes ? { fixes: r.fixes.map((f) => ({ ...f, edits: f.edits.map((e) => (e.article === undefined ? shift(e, by) : e)) })) } : {}),
});
