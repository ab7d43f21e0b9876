// Reads the training corpora: texts with the names in them, cut as the tagger will see them.
import { readFileSync } from 'node:fs';
import { TYPES } from '../src/core/extract/names/labels';
import { paragraphSpans } from '../src/core/text/paragraphs';
import { sentences, type Sentence } from '../src/core/text/sentences';
import { tokenize, type Token } from '../src/core/text/tokens';

interface Row { readonly id: string; readonly text: string; readonly entities?: readonly { start: number; end: number; type: string }[] }

/** One paragraph with its gold names as token ranges. */
export interface Labelled {
  readonly source: string;
  readonly doc: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly { readonly from: number; readonly to: number; readonly type: number }[];
}

export const readRows = (file: string): Row[] => readFileSync(file, 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l) as Row);

/** The paragraphs of a JSONL file of labelled texts. */
export function readLabelled(file: string, source: string): Labelled[] {
  return readRows(file).flatMap((row, doc) => paragraphSpans(row.text).map((p) => {
    const tokens = tokenize(row.text.slice(p.start, p.end));
    const names = (row.entities ?? []).filter((e) => e.start >= p.start && e.end <= p.end && TYPES.includes(e.type as never)).flatMap((e) => {
      const from = tokens.findIndex((t) => t.start === e.start - p.start);
      const to = tokens.findIndex((t) => t.end === e.end - p.start) + 1;
      return from >= 0 && to > from ? [{ from, to, type: TYPES.indexOf(e.type as never) }] : [];
    });
    return { source, doc, tokens, sentences: sentences(tokens), names };
  }));
}
