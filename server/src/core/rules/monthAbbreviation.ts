// month-abbreviation: months as the AP Stylebook writes them.
import { AP_MONTHS, MONTH_NAMES } from '../lexicon/calendarWords';
import { beginsQuoted, replaceFix, wordsAt } from './figureSupport';
import type { Report, Rule } from './rule';
import { perParagraph } from './support/perParagraph';

export const monthAbbreviation: Rule = {
  id: 'month-abbreviation',
  title: 'Month with a day',
  severity: 'hint',
  status: 'stable',
  profiles: ['ap'],
  docs: {
    finds: 'Months written out before a day ("November 13") that AP shortens, and months shortened without a day ("in Nov. 2015").',
    why: 'AP Stylebook, "months": Jan., Feb., Aug., Sept., Oct., Nov. and Dec. with a day of the month; March to July always in full; all in full without a day.',
    bad: ['The fire began on [[November]] 13 in Aldbury.', 'The fire began in [[Nov.]] 2015.'],
    good: ['The fire began on Nov. 13 in Aldbury.', 'The fire began on June 13 in Aldbury.', 'The fire began in November 2015.'],
    fix: 'Writes the month as AP does.',
    ignore: 'In names of events ("the November 17 group") and in other styles.',
    measured: 'Style: right by definition under the AP profile.',
  },
  check: perParagraph(function* ({ reading }): Iterable<Report> {
    for (const m of reading.moments) {
      const { month, day } = m.parts;
      if (month === undefined || m.parts.numeric || (m.kind !== 'date' && m.kind !== 'month') || beginsQuoted(reading, m)) continue;
      const written = wordsAt(reading, m);
      const found = new RegExp(`\\b(?:${MONTH_NAMES[month]}|${MONTH_NAMES[month].slice(0, 3)}|Sept)\\b\\.?`).exec(written);
      if (!found || (m.kind === 'month' && m.parts.year === undefined)) continue;
      const first = day !== undefined && /^\s\d/.test(written.slice(found.index + found[0].length));
      if (day !== undefined && !first) continue;
      const right = first ? AP_MONTHS[month] : MONTH_NAMES[month];
      if (found[0] === right) continue;
      const span = { start: m.start + found.index, end: m.start + found.index + found[0].length };
      yield { ...span, message: `AP writes ${right} ${first ? 'before a day' : 'without a day'}, not ${found[0]}.`, fixes: replaceFix(reading, span, right, `Write ${right}`, true) };
    }
  }),
};
