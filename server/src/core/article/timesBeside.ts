// The dates that the sentence of a figure names, as far as they are known.
import { within } from '../text/within';
import type { Article } from './article';
import type { Figure } from './figure';
import { type Around, SENTENCE_MARKS } from './wordsAround';

/** Dates and, of those, the years that are written out. */
export interface Times {
  readonly days: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

export function timesBeside({ paragraphs, moments, text }: Article, { paragraph }: Figure, { sentence }: Around): Times {
  const { reading: { sentences }, start } = paragraphs[paragraph];
  const days = new Set<string>(), years = new Set<number>();
  for (const m of within(moments, { start: start + sentences[sentence].start, end: start + sentences[sentence].end + SENTENCE_MARKS })) {
    if (m.kind === 'duration' || m.kind === 'time') continue;
    const year = m.kind === 'year' || m.kind === 'date' ? m.parts.year : undefined;
    if (year !== undefined) years.add(year);
    days.add(year !== undefined && m.kind === 'year' ? String(year) : m.value ?? text.slice(m.start, m.end).toLowerCase());
  }
  return { days, years };
}
