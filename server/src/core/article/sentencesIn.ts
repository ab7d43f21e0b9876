// The sentences of a paragraph's story, for rules that look at one sentence at a time, and the sentence of a place.
import type { Tag } from '../extract/tags';
import type { Token } from '../text/tokens';
import type { Article } from './article';
import type { Paragraph } from './paragraph';

/** One sentence; token offsets count from the paragraph's start. */
export interface SentenceOf {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

/** The sentences of a paragraph, where it is lede or body; of any other none. */
export function sentencesIn({ role, reading }: Paragraph): SentenceOf[] {
  if (role !== 'lede' && role !== 'body') return [];
  return reading.sentences.map(({ from, to }) => ({ tokens: reading.tokens.slice(from, to), tags: reading.tags.slice(from, to) }));
}

/** The words of the sentence in which something stands; "" where there is none. */
export function sentenceOf({ paragraphs }: Article, { paragraph, start }: { readonly paragraph: number; readonly start: number }): string {
  const p = paragraphs[paragraph];
  const s = p?.reading.sentences.find((x) => p.start + x.start <= start && start < p.start + x.end);
  return s ? p.reading.text.slice(s.start, s.end) : '';
}

/** Whether an offset of the paragraph stands inside quotation marks. */
export const inMarks = ({ reading }: Paragraph, at: number): boolean => reading.marks.some((m) => m.start <= at && at < m.end);
