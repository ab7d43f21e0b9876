// Walks over the sentences of an article's story, for rules that look at one sentence at a time.
import type { Reading } from '../extract/reading';
import type { Tag } from '../extract/tags';
import type { Token } from '../text/tokens';
import type { Article } from './article';
import type { Paragraph } from './paragraph';

/** One sentence; token offsets count from the paragraph's start. */
export interface SentenceOf {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

// Many rules walk the same sentences with every keystroke: cut once for each reading, joined once for each article.
const cut = new WeakMap<Reading, readonly Omit<SentenceOf, 'paragraph'>[]>();
const joined = new WeakMap<Article, readonly SentenceOf[]>();

/** The sentences of lede and body, in reading order. */
export function sentencesOf(article: Article): readonly SentenceOf[] {
  let all = joined.get(article);
  if (!all) joined.set(article, all = article.paragraphs.filter((p) => p.role === 'lede' || p.role === 'body')
    .flatMap((paragraph) => cutOf(paragraph.reading).map(({ tokens, tags }) => ({ paragraph, tokens, tags }))));
  return all;
}

function cutOf(reading: Reading): readonly Omit<SentenceOf, 'paragraph'>[] {
  let parts = cut.get(reading);
  if (!parts) cut.set(reading, parts = reading.sentences.map(({ from, to }) => ({ tokens: reading.tokens.slice(from, to), tags: reading.tags.slice(from, to) })));
  return parts;
}

/** Whether an offset of the paragraph stands inside quotation marks. */
export const inMarks = ({ reading }: Paragraph, at: number): boolean => reading.marks.some((m) => m.start <= at && at < m.end);
