// number-style: whole numbers below ten in words, as the AP Stylebook writes them.
import { beginsQuoted, behind, place, replaceFix, wordsAt } from './figureSupport';
import type { Report, Rule } from './rule';
import { perParagraph } from './support/perParagraph';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const numberStyle: Rule = {
  id: 'number-style',
  title: 'Numbers below ten in words',
  severity: 'hint',
  status: 'stable',
  profiles: ['ap'],
  docs: {
    finds: 'Counts of one to nine in digits ("8 air strikes"), and of ten to ninety-nine in words, outside headlines and quotations. Ages, money, percentages, measures and scores stay in digits.',
    why: 'AP Stylebook, "numerals": spell out whole numbers below 10, use figures for 10 and above.',
    bad: ['The jets flew [[8]] air strikes on Monday.', 'The jets flew [[fifteen]] air strikes on Monday.'],
    good: ['The jets flew eight air strikes on Monday.', 'The 8-year-old paid $5 and ran 3 miles.', 'Twelve jets flew 15 air strikes.'],
    fix: 'Writes the number as AP does.',
    ignore: 'In tables, recipes and results.',
    measured: 'Style: right by definition under the AP profile.',
  },
  check: perParagraph(function* ({ reading, role }): Iterable<Report> {
    if (role !== 'lede' && role !== 'body') return;
    for (const f of reading.figures) {
      if (f.kind !== 'count' || f.value === null || f.noun === null || !Number.isInteger(f.value) || beginsQuoted(reading, f)) continue;
      const written = wordsAt(reading, f.number);
      const beside = behind(reading, f.number.end, 1);
      if (beside === '-' || beside === '/' || beside === ':') continue;
      let right: string | null = null;
      if (/^\d$/.test(written) && f.value > 0) right = WORDS[f.value];
      else if (/^\p{Ll}+(?:-\p{Ll}+)?$/u.test(written) && f.value >= 10 && f.value < 100 && !/^(?:dozen|twin)$/.test(written)) right = String(f.value);
      if (right === null) continue;
      yield { ...place(f.number), message: `AP writes ${right}, not ${written}: words below 10, figures from 10 on.`, fixes: replaceFix(reading, f.number, right, `Write ${right}`, true) };
    }
  }),
};
