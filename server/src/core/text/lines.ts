// Where the lines of a text begin.

/** Offset at which each line begins, in order; the first is 0. "\n", "\r\n" and a lone "\r" end a line, as in editors. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 10 || (c === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
