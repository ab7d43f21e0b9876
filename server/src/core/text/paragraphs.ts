// Finds the paragraphs of a text, in any layout: blank lines between them, a line each, indented, or hard-wrapped.
import type { Span } from './span';

// Line ends as editors know them, and the Unicode ones.
const LINE_END = /[\r\n\u0085\u2028\u2029]/g;
// Nothing that can be seen: white space (a no-break space is one), the byte order mark, zero-width marks, soft hyphens.
const BLANK = /[\s\u0000-\u0008\u000e-\u001f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u007f]/;
const isBlank = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c <= 32 || (c >= 127 && BLANK.test(text[at]));
};

/** Longest line that a typewriter or a mail program would have wrapped. */
const WRAPPED_MAX = 100;
const WRAPPED_MIN = 45;
/** How many columns short of the width a wrapped line may fall, beside the word that did not fit. */
const RAGGED = 6;

/** One line without the blanks around it. */
interface Line extends Span {
  readonly indent: number;
  /** Whether the line stands right under the one before, with no blank line between. */
  readonly joined: boolean;
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let last = -1;
  for (let at = from, stop = from; at < text.length; at = stop + 1) {
    // where a pattern is only tested, no record of each match is made
    LINE_END.lastIndex = at;
    stop = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
    let start = at, end = stop;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    if (start === end) continue;
    lines.push({ start, end, indent: start - at, joined: last >= 0 && !hasBlankLine(text, last, at) });
    last = stop;
  }
  return lines;
}

/** Whether more than one line end stands between two offsets. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  let ends = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 0x85 || c === 0x2028 || c === 0x2029 || (c === 13 && text.charCodeAt(i + 1) !== 10)) ends++;
  }
  return ends > 1;
}

/** Whether lines `from`..`to`, which stand right under each other, are one paragraph that was wrapped at `width` columns. */
function isWrapped(text: string, lines: readonly Line[], from: number, to: number, width: number): boolean {
  if (to - from < 2 || width < WRAPPED_MIN) return false;
  let stops = 0;
  for (let i = from; i < to - 1; i++) {
    const { start, end } = lines[i], next = lines[i + 1];
    let word = next.start;
    while (word < next.end && !isBlank(text, word)) word++;
    // the next line's first word would have fitted: the writer ended this line
    if (end - start + 1 + (word - next.start) <= width - RAGGED || end - start > WRAPPED_MAX) return false;
    if (/[.!?:]["”’'»)]?$/.test(text.slice(Math.max(start, end - 2), end))) stops++;
    if (/^(?:[-*•–—]|\d+[.)])\s/.test(text.slice(next.start, next.start + 5))) return false;
  }
  return stops * 2 <= to - from - 1 && lines[to - 1].end - lines[to - 1].start <= WRAPPED_MAX;
}

/**
 * The paragraphs of `text` from offset `from` on, in order, each from its first to its last character that can be seen. Every line
 * is a paragraph, but for lines right under each other that were plainly wrapped at some 72 columns: these are one.
 */
export function paragraphSpans(text: string, from = 0): Span[] {
  const lines = linesOf(text, from);
  const width = lines.reduce((most, l) => (l.end - l.start <= WRAPPED_MAX ? Math.max(most, l.end - l.start) : most), 0);
  const spans: Span[] = [];
  for (let i = 0, to = 0; i < lines.length; i = to) {
    to = i + 1;
    // an indented line begins a paragraph
    while (to < lines.length && lines[to].joined && lines[to].indent <= lines[to - 1].indent + 1) to++;
    if (isWrapped(text, lines, i, to, width)) spans.push({ start: lines[i].start, end: lines[to - 1].end });
    else for (; i < to; i++) spans.push({ start: lines[i].start, end: lines[i].end });
  }
  return spans;
}
