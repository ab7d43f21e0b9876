// The dates that the sentence of a figure names, as far as they are known.
import { within } from '../text/within';
import type { Article } from './article';
import type { Figure } from './figure';
import { type Around, SENTENCE_MARKS } from './wordsAround';

export function timesBeside({ paragraphs, moments, text }: Article, { paragraph }: Figure, { sentence }: Around): ReadonlySet<string> {
  const { reading: { sentences }, start } = paragraphs[paragraph];
  const times = new Set<string>();
  for (const m of within(moments, { start: start + sentences[sentence].start, end: start + sentences[sentence].end + SENTENCE_MARKS })) {
    if (m.kind === 'duration' || m.kind === 'time') continue;
    times.add(m.parts.year !== undefined && m.kind === 'year' ? String(m.parts.year) : m.value ?? text.slice(m.start, m.end).toLowerCase());
  }
  return times;
}
