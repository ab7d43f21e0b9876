// range-reversed: a range of numbers or years whose first end is the larger.
import { isQuoted, place, wordsAt } from './figureSupport';
import type { Report, Rule } from './rule';

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
    const { text } = article;
    const swap = (start: number, middleStart: number, middleEnd: number, end: number) => (isQuoted(article, { start, end }) ? []
      : [{ title: 'Swap the two ends', edits: [{ start, end, newText: text.slice(middleEnd, end) + text.slice(middleStart, middleEnd) + text.slice(start, middleStart) }] }]);
    for (const f of article.figures) {
      if (f.kind !== 'range' || f.low === null || f.high === null || f.low <= f.high) continue;
      const written = wordsAt(article, f.number);
      const middle = /^(\S+(?: \p{L}+)?)( and )(?=\S+)/u.exec(written);
      const fixes = middle ? swap(f.number.start, f.number.start + middle[1].length, f.number.start + middle[1].length + middle[2].length, f.number.end) : [];
      yield { ...place(f.number), score: 0.9, message: `${written}: the first number is the larger. Swap them, or correct one.`, related: [{ ...place(f), message: 'The range' }], fixes };
    }
    for (let i = 1; i < article.moments.length; i++) {
      const a = article.moments[i - 1], b = article.moments[i];
      if (a.kind !== 'year' || b.kind !== 'year' || a.parts.decade || b.parts.decade || a.paragraph !== b.paragraph || a.parts.year! <= b.parts.year!) continue;
      const lead = text.slice(Math.max(0, a.start - 10), a.start), between = text.slice(a.end, b.start);
      const range = (/(?:\bfrom )$/.test(lead) && /^ (?:to|until|through) $/.test(between)) || (/\bbetween $/i.test(lead) && between === ' and ' && a.parts.year! - b.parts.year! < 60);
      if (!range || /\b(?:rank|rewind|back|reverse)/i.test(text.slice(Math.max(0, a.start - 40), a.start))) continue;
      yield { start: a.start, end: b.end, score: 0.85, message: `${text.slice(a.start, b.end)}: the span ends before it begins. Swap the years, or correct one.`, related: [{ ...place(a), message: 'The later year stands first' }], fixes: swap(a.start, a.end, b.start, b.end) };
    }
  },
};
