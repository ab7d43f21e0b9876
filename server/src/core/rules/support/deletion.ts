// The edit that takes a whole line or paragraph out of a text, with the line breaks that would be left over.
import type { Digest } from '../../coverage/coverage';
import type { Span } from '../../text/span';
import type { Edit } from '../rule';

/** Deletes the lines on which `span` stands, and one of the gaps around them: what was one paragraph apart stays one paragraph apart. */
export function deletionOf(text: string, span: Span): Edit {
  let start = span.start;
  while (start > 0 && isBlank(text, start - 1)) start--;
  let end = span.end;
  while (end < text.length && isBlank(text, end)) end++;
  if ((start > 0 && !isBreak(text, start - 1)) || (end < text.length && !isBreak(text, end))) return { ...plain(span), newText: '' };
  let next = end;
  while (next < text.length && /\s/u.test(text[next])) next++;
  if (next === text.length) {
    // the last lines: the gap before them goes, the final line break stays
    while (start > 0 && /\s/u.test(text[start - 1])) start--;
    return { start, end, newText: '' };
  }
  while (next > end && !isBreak(text, next - 1)) next--;
  return { start, end: next, newText: '' };
}

/** Deletes a passage of another article, of which only the digest is at hand: through the end of its line. */
export function deletionThere(digest: Digest | undefined, article: string, span: Span): Edit {
  const next = digest?.lineStarts.find((s) => s >= span.end);
  return { start: span.start, end: next ?? span.end, newText: '', article };
}

const isBlank = (text: string, at: number): boolean => !isBreak(text, at) && /\s/u.test(text[at]);
const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';
const plain = ({ start, end }: Span): Span => ({ start, end });
