// Reads the examples of the rules' documentation: articles with the reported stretches in [[double brackets]].
import type { Span } from '../../server/src/core';

/** One file of an example: its text without the brackets, and where they stood. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
  readonly marked: readonly Span[];
}

/** The files of an example, in order; see `RuleDocs` for the convention. */
export function readExample(example: string): ExampleFile[] {
  const files: { name: string; lines: string[] }[] = [{ name: 'article.txt', lines: [] }];
  for (const line of example.split('\n')) {
    const name = /^=== (\S.*)$/.exec(line)?.[1].trim();
    if (name) files.push({ name, lines: [] });
    else files.at(-1)!.lines.push(line);
  }
  return files.map(({ name, lines }) => ({ name, ...unmark(lines.join('\n')) })).filter((f, i) => i > 0 || f.text !== '' || files.length === 1);
}

/** `text` without its [[brackets]], and the spans they held; brackets may nest. */
export function unmark(text: string): { text: string; marked: Span[] } {
  const marked: Span[] = [];
  const open: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    // of three closing brackets the last two are the mark: "[[… [sic]]]"
    if (text.startsWith('[[', at)) { open.push(plain.length); at += 2; }
    else if (open.length && text.startsWith(']]', at) && text[at + 2] !== ']') { marked.push({ start: open.pop()!, end: plain.length }); at += 2; }
    else plain += text[at++];
  }
  if (open.length) throw new Error(`A "[[" is not closed: ${text}`);
  return { text: plain, marked: marked.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** `text` with `spans` drawn as [[brackets]]: what a test compares, so that a failure reads as two articles. */
export function mark(text: string, spans: readonly Span[]): string {
  const cuts = spans.flatMap((s) => [{ at: s.start, sign: '[[', length: s.end - s.start }, { at: s.end, sign: ']]', length: s.end - s.start }])
    .sort((a, b) => a.at - b.at || a.sign.localeCompare(b.sign) * -1 || (a.sign === '[[' ? b.length - a.length : a.length - b.length));
  let drawn = '';
  let from = 0;
  for (const { at, sign } of cuts) {
    drawn += text.slice(from, at) + sign;
    from = at;
  }
  return drawn + text.slice(from);
}
