// Compare with…: two articles as texts with the same typography, aligned by paragraph, so that a diff shows real differences only.
import type { Article } from '../article/article';
import type { Paragraph } from '../article/paragraph';
import { alignedParagraphs } from '../coverage/alignedParagraphs';
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

/** The comparison of two articles. Paragraphs that moved stand where each article has them, as gone and come. */
export function compare(left: Article, right: Article): Comparison {
  const rows: ComparedRow[] = [];
  const only = (side: 'left' | 'right', paragraphs: readonly Paragraph[]) => {
    for (const { start, end } of paragraphs) rows.push(side === 'left' ? { left: { start, end }, right: null } : { left: null, right: { start, end } });
  };
  let i = 0;
  let j = 0;
  for (const [a, b] of [...alignedParagraphs(left, right), [left.paragraphs.length, right.paragraphs.length] as const]) {
    only('left', left.paragraphs.slice(i, a));
    only('right', right.paragraphs.slice(j, b));
    if (a < left.paragraphs.length && b < right.paragraphs.length) {
      const [l, r] = [left.paragraphs[a], right.paragraphs[b]];
      rows.push({ left: { start: l.start, end: l.end }, right: { start: r.start, end: r.end } });
    }
    i = a + 1;
    j = b + 1;
  }
  const side = (article: Article, spans: readonly (Span | null)[]) => spans.map((s) => `${s ? plainTypography(article.text.slice(s.start, s.end)) : ''}\n`).join('');
  return { left: side(left, rows.map((r) => r.left)), right: side(right, rows.map((r) => r.right)), rows };
}

/** A text in one typography: straight marks, one kind of dash with a space on either side, three dots, single spaces; nothing unseen. */
export function plainTypography(text: string): string {
  return text.normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[“”„‟«»]|``|''/gu, '"')
    .replace(/[‘’‚‛`´]/gu, "'")
    .replace(/\s*(?:—|–(?=\s)|(?<=\s)–|(?<=\s)-(?=\s)|-{2,3})\s*/gu, ' — ')
    .replace(/…|\. \. \./gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}
