// Walks over the sentences of an article's story, for rules that look at one sentence at a time.
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

/** The sentences of lede and body, in reading order. */
export function* sentencesOf(article: Article): Generator<SentenceOf> {
  for (const paragraph of article.paragraphs) {
    if (paragraph.role !== 'lede' && paragraph.role !== 'body') continue;
    const { tokens, tags, sentences } = paragraph.reading;
    for (const { from, to } of sentences) yield { paragraph, tokens: tokens.slice(from, to), tags: tags.slice(from, to) };
  }
}

/** Whether an offset of the paragraph stands inside quotation marks. */
export const inMarks = ({ reading }: Paragraph, at: number): boolean => reading.marks.some((m) => m.start <= at && at < m.end);
