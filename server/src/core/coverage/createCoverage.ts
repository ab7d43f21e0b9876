// A coverage over articles that are all in memory: the command line's, and the tests'.
import type { Article } from '../article/article';
import type { Coverage } from './coverage';
import { createLibrary } from './library';

/** The coverage of some articles. */
export function createCoverage(articles: Iterable<Article>): Coverage {
  const library = createLibrary();
  for (const a of articles) library.put(a);
  return library.coverage;
}
