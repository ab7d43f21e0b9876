// Compare with…: two articles as texts with the same typography, aligned by paragraph, so that a diff shows real differences only.
import type { Article } from '../article/article';
import type { Span } from '../text/span';

/** One row of a comparison: a paragraph on either side, or on one side only. */
export interface ComparedRow {
  readonly left: Span | null;
  readonly right: Span | null;
}

/** Both sides, a paragraph a line; where one side has none, its line is empty. Both have the same number of lines. */
export interface Comparison {
  readonly left: string;
  readonly right: string;
  /** What stands in each line, as spans of the articles. */
  readonly rows: readonly ComparedRow[];
}

/** The comparison of two articles. */
export function compare(left: Article, right: Article): Comparison {
  const rows = Array.from({ length: Math.max(left.paragraphs.length, right.paragraphs.length) }, (_, i): ComparedRow => ({
    left: left.paragraphs[i] ?? null, right: right.paragraphs[i] ?? null }));
  const side = (article: Article, spans: readonly (Span | null)[]) => spans.map((s) => (s ? plain(article.text.slice(s.start, s.end)) : '')).join('\n') + '\n';
  return { left: side(left, rows.map((r) => r.left)), right: side(right, rows.map((r) => r.right)),
    rows: rows.map((r) => ({ left: r.left && { start: r.left.start, end: r.left.end }, right: r.right && { start: r.right.start, end: r.right.end } })) };
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
