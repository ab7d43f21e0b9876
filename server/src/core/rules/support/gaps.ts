// What stands outside the paragraphs of an article: nearly always line breaks alone, which no rule has anything to say of.
import type { Article } from '../../article/article';
import { forLast } from '../../text/forLast';
import type { Span } from '../../text/span';

/** The stretches before, between and behind the paragraphs in which something else than line breaks stands; front matter is in the first. */
export const gapsOf: (article: Article) => readonly Span[] = forLast(({ text, paragraphs }) => {
  const gaps: Span[] = [];
  let from = 0;
  for (const { start, end } of paragraphs) {
    if (!isBreaks(text, from, start)) gaps.push({ start: from, end: start });
    from = end;
  }
  if (!isBreaks(text, from, text.length)) gaps.push({ start: from, end: text.length });
  return gaps;
});

function isBreaks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) return false;
  return true;
}
