// Whether there is anything to compare an article with.
import type { Scene } from '../rule';

/** Whether the coverage has no other article. */
export const isAlone = ({ article, coverage: { digests } }: Scene): boolean => digests.size === (digests.has(article.id) ? 1 : 0);
