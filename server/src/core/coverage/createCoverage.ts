// A coverage over articles that are all in memory: the command line's, the tests', and the editor's for the open documents.
import type { Article } from '../article/article';
import { noCoverage, type Coverage, type Digest } from './coverage';
import { digestOf } from './digest';

/** The coverage of some articles. Digests alone serve too: then no shared passages are found. */
export function createCoverage(articles: Iterable<Article>, more: Iterable<Digest> = []): Coverage {
  const digests = new Map<string, Digest>();
  for (const a of articles) digests.set(a.id, digestOf(a));
  for (const d of more) digests.set(d.id, d);
  return { ...noCoverage, digests };
}
