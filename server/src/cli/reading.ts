// Reads the articles given, one at a time, alone or with all the others as their coverage.
import { buildArticle, cachingReader, checkArticle, createLibrary, noCoverage, type Article, type Coverage, type Desk, type Finding } from '../core';
import type { DeskFiles } from './deskFiles';
import { readInputs, type Complain, type Input } from './input';

/** One article with what it is checked against. */
export interface Read {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly desk: Desk;
}

/** Reads one article as its desk file says. */
export const reader = (desks: DeskFiles, coverage: Coverage = noCoverage) => {
  const read = cachingReader();
  return (input: Input): Read => {
    const desk = desks.deskOf(input);
    return { article: buildArticle(input.text, { id: input.id, desk, published: desks.publishedOf(input), read }), coverage, desk };
  };
};

/**
 * The articles with all of them as their coverage. They are read twice, once to know what they say together and once to be given, so that
 * only digests and passages are held, not texts. `paths` must be readable twice. `step` is called for each article and reading.
 */
export async function* readTogether(paths: readonly string[], desks: DeskFiles, complain: Complain, step: () => void): AsyncGenerator<Read> {
  const library = createLibrary();
  const read = reader(desks, library.coverage);
  for await (const input of readInputs(paths, complain)) { library.put(read(input).article); step(); }
  for await (const input of readInputs(paths, () => {})) { yield read(input); step(); }
}

/** What the rules say of an article; a rule that fails is complained of, and the others go on. */
export const findingsIn = ({ article, coverage, desk }: Read, complain: Complain): Finding[] =>
  checkArticle(article, coverage, desk, (rule, error) => complain(`${article.id}: the rule ${rule} failed: ${(error as Error).message}`));
