// on-weekday: "on" before a weekday in mid-sentence, which the AP Stylebook leaves out.
import { before, beginsQuoted, replaceFix, wordsAt } from './figureSupport';
import type { Report, Rule } from './rule';
import { perParagraph } from './support/perParagraph';

export const onWeekday: Rule = {
  id: 'on-weekday',
  title: '"On" before a weekday',
  severity: 'hint',
  status: 'stable',
  profiles: ['ap'],
  docs: {
    finds: '"On" before a weekday that is not the first word of a sentence and does not follow a capitalised name.',
    why: 'AP Stylebook, "on": not before a day of the week, except at the beginning of a sentence or where two proper names would meet.',
    bad: ['The council met [[on Tuesday]] and left.'],
    good: ['The council met Tuesday and left.', 'On Tuesday the council met.', 'The council met Roe on Tuesday.'],
    fix: 'Takes "on" out.',
    ignore: 'Where the sentence would be misread without it.',
    measured: 'Style: right by definition under the AP profile.',
  },
  check: perParagraph(function* ({ reading }): Iterable<Report> {
    for (const m of reading.moments) {
      if (m.kind !== 'weekday' || beginsQuoted(reading, m)) continue;
      const start = m.start - 3;
      if (start < 1 || before(reading, m.start, 3) !== 'on ') continue;
      const lead = before(reading, start, 40);
      if (!/\p{L}[)]? $/u.test(lead) || (/(?:^|\s)\p{Lu}[\p{L}.’'-]* $/u.test(lead) && !/\b(?:the|at|in|of) (?:\p{Lu}[\p{L}.’'-]* ){1,4}$/u.test(lead))) continue;
      const span = { start, end: m.end };
      yield { ...span, message: 'AP leaves out "on" before a weekday in mid-sentence.', fixes: replaceFix(reading, span, wordsAt(reading, m), 'Take out "on"', true) };
    }
  }),
};
