// Finds the paragraphs of a text, in any layout: blank lines between them, a line each, indented or not.
import type { Span } from './span';

// Line ends as editors know them, and the Unicode ones; a no-break space is space at the edge of a line.
const LINE = /[^\r\n\u2028\u2029]+/g;

/** The paragraphs of `text` from offset `from` on, in order, each from its first to its last character that is not white space. */
export function paragraphSpans(text: string, from = 0): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(LINE)) {
    const lead = line[0].length - line[0].trimStart().length;
    const start = line.index + lead;
    if (start < from) continue;
    const end = start + line[0].trim().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
