// range-reversed: a range of numbers or years whose first end is the larger.
import { amongParagraphs } from '../article/alongParagraphs';
import type { Reading } from '../extract/reading';
import { before, isQuoted, place, wordsAt } from './figureSupport';
import type { Fix, Report, Rule } from './rule';
import { shiftReport } from './support/perParagraph';

export const rangeReversed: Rule = {
  id: 'range-reversed',
  title: 'Range is the wrong way round',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: '"Between 30 and 20", and spans of years that end before they begin ("from 2015 to 2012").',
    why: 'The two ends were swapped, or one has a wrong digit.',
    bad: ['Between [[30 and 20]] boats are missing.', 'She led the council from [[2015 to 2012]].'],
    good: ['Between 20 and 30 boats are missing.', 'She led the council from 2012 to 2015.', 'The vote was 51-49.', 'Turnout fell from 60 percent to 40 percent.'],
    fix: 'Swaps the two ends.',
    ignore: 'Where the order is meant, as in a countdown.',
    measured: 'On 837 unaltered articles of the figures benchmark and 1,003 real articles: silent. Shown right on made examples only.',
  },
  *check({ article }): Iterable<Report> {
    const { text, paragraphs } = article;
    for (const { paragraph, found } of numbersBack(paragraphs)) for (const report of found) yield shiftReport(report, paragraphs[paragraph].start);
    for (const { paragraph, found } of yearsBack(paragraphs)) for (const report of found) {
      const shifted = shiftReport(report, paragraphs[paragraph].start);
      if (!/\b(?:rank|rewind|back|reverse)/i.test(text.slice(Math.max(0, shifted.start - 40), shifted.start))) yield shifted;
    }
  },
};

/** "between 90 and 80": ranges of numbers. */
const numbersBack = amongParagraphs((reading) => reading.figures.flatMap((f): readonly Report[] => {
  if (f.kind !== 'range' || f.low === null || f.high === null || f.low <= f.high) return [];
  const written = wordsAt(reading, f.number);
  const middle = /^(\S+(?: \p{L}+)?)( and )(?=\S+)/u.exec(written);
  const fixes = middle ? swap(reading, f.number.start, f.number.start + middle[1].length, f.number.start + middle[1].length + middle[2].length, f.number.end) : [];
  return [{ ...place(f.number), score: 0.9, message: `${written}: the first number is the larger. Swap them, or correct one.`, related: [{ ...place(f), message: 'The range' }], fixes }];
}));

/** "from 2015 to 2010". */
const yearsBack = amongParagraphs((reading) => reading.moments.flatMap((b, i): readonly Report[] => {
  const { text } = reading, a = reading.moments[i - 1];
  if (a?.kind !== 'year' || b.kind !== 'year' || a.parts.decade || b.parts.decade || a.parts.year! <= b.parts.year!) return [];
  const lead = before(reading, a.start, 10), between = text.slice(a.end, b.start);
  const range = (/(?:\bfrom )$/.test(lead) && /^ (?:to|until|through) $/.test(between)) || (/\bbetween $/i.test(lead) && between === ' and ' && a.parts.year! - b.parts.year! < 60);
  return range ? [{ start: a.start, end: b.end, score: 0.85, message: `${text.slice(a.start, b.end)}: the span ends before it begins. Swap the years, or correct one.`, related: [{ ...place(a), message: 'The later year stands first' }], fixes: swap(reading, a.start, a.end, b.start, b.end) }] : [];
}));

const swap = (reading: Reading, start: number, middleStart: number, middleEnd: number, end: number): Fix[] => (isQuoted(reading, { start, end }) ? []
  : [{ title: 'Swap the two ends', edits: [{ start, end, newText: reading.text.slice(middleEnd, end) + reading.text.slice(middleStart, middleEnd) + reading.text.slice(start, middleStart) }] }]);
