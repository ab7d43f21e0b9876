// Reads articles into what the coverage keeps of them.
import { buildArticle, dayInName, digestOf, type Digest } from '../core';
import { passagesOf } from '../core/coverage/passages';
import { quotePassagesOf } from '../core/coverage/quotePassages';
import { segmentBuilder } from '../core/coverage/segment';
import type { ArticleReader, Source } from './coverageService';

/** Takes in one article after the other. */
function gatherer() {
  const builder = segmentBuilder();
  const quotes = segmentBuilder();
  const digests: Digest[] = [];
  return {
    add({ id, text }: Source) {
      const article = buildArticle(text, { id, published: dayInName(id.split('/').at(-1) ?? id) });
      if (article.notProse) return;
      const digest = digestOf(article);
      digests.push(digest);
      builder.add(id, passagesOf(article));
      quotes.add(id, quotePassagesOf(digest));
    },
    finish: () => (digests.length ? { digests, segment: builder.finish(), quoted: quotes.finish() } : { digests, segment: null, quoted: null }),
  };
}

/** The digests, the passages and the quotes of some articles. Never throws; what is no prose is left out. */
export function readArticles(sources: readonly Source[]): Awaited<ReturnType<ArticleReader['read']>> {
  const gathered = gatherer();
  for (const source of sources) gathered.add(source);
  return gathered.finish();
}

/** A reader on the calling thread, which lets other work in between two articles: for a browser's Worker. */
export function readHere(): ArticleReader {
  return {
    async read(sources) {
      const gathered = gatherer();
      for (const source of sources) {
        await new Promise((resolve) => { setTimeout(resolve, 0); });
        gathered.add(source);
      }
      return gathered.finish();
    },
    dispose: async () => {},
  };
}
