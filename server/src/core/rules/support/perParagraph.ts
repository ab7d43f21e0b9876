// For rules that look at one paragraph at a time: what they report of it is kept, so that an edit checks one paragraph anew.
import { slotInReadings } from '../../extract/kept';
import type { Paragraph } from '../../article/paragraph';
import { shift } from '../../text/span';
import type { Report, Rule } from '../rule';

/**
 * A check made of a check of one paragraph, which may look at nothing but the paragraph's reading, role and dateline. It is given the
 * paragraph as if the article began with it, and reports with offsets from there. Paragraphs whose text has nothing that matches `has` are passed by.
 */
export function perParagraph(check: (p: Paragraph) => Iterable<Report>, has?: RegExp): Rule['check'] {
  const kept = slotInReadings<{ readonly part: string; readonly reports: readonly Report[] }>();
  const reportsOf = (p: Paragraph): readonly Report[] => {
    const part = p.dateline ? `${p.role} ${p.dateline.start - p.start} ${p.dateline.end - p.start}` : p.role;
    let own = kept.get(p.reading);
    if (own?.part !== part) {
      own = { part, reports: has && !has.test(p.reading.text) ? NONE : [...check({ ...p, start: 0, end: p.end - p.start, index: 0, dateline: p.dateline && shift(p.dateline, -p.start) })] };
      kept.set(p.reading, own);
    }
    return own.reports;
  };
  return ({ article }) => {
    const all: Report[] = [];
    for (const p of article.paragraphs) for (const r of reportsOf(p)) all.push(moved(r, p.start));
    return all;
  };
}

const NONE: readonly Report[] = [];

const moved = (r: Report, by: number): Report => ({
  ...shift(r, by),
  ...(r.related ? { related: r.related.map((x) => (x.article === undefined ? shift(x, by) : x)) } : {}),
  ...(r.fixes ? { fixes: r.fixes.map((f) => ({ ...f, edits: f.edits.map((e) => (e.article === undefined ? shift(e, by) : e)) })) } : {}),
});
