// The paragraph at a place in an article.
import type { Article } from './article';
import type { Paragraph } from './paragraph';

/** The paragraph around `offset`, or null between paragraphs; found by halving. */
export function paragraphAt(article: Article, offset: number): Paragraph | null {
  let low = 0;
  let high = article.paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const p = article.paragraphs[middle];
    if (offset < p.start) high = middle - 1;
    else if (offset > p.end) low = middle + 1;
    else return p;
  }
  return null;
}
