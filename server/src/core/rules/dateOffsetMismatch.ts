// date-offset-mismatch: "Tuesday, 11 days after" a date that was not eleven days before a Tuesday.
import { amongParagraphs } from '../article/alongParagraphs';
import { anchorFinder } from '../article/offsets';
import { addTime } from '../article/resolveMoment';
import { DAY_NAMES, MONTH_NAMES } from '../lexicon/calendarWords';
import { fieldsOf, parseDay, weekdayOf } from '../text/calendar';
import { isQuoted, place, replaceFix, wordsAt } from './figureSupport';
import type { Fix, Report, Rule } from './rule';

const withOffset = amongParagraphs(({ moments }) => (moments.some((m, i) => i > 0 && m.kind === 'offset') ? moments : null));

export const dateOffsetMismatch: Rule = {
  id: 'date-offset-mismatch',
  title: 'Day and distance do not agree',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A weekday or date with a distance in days or weeks to an event whose date the article gives ("on Tuesday, 11 days after the attacks" … "the Nov. 13 attacks"), where counting leads to another day.',
    why: 'Distances are counted in the head, and often from the wrong end. The year must be known: written, or from the publication date.',
    bad: ['---\npublished: 2015-11-23\n---\nThey meet on Tuesday, [[12 days after]] a series of attacks in Paris.\n\nThe Nov. 13 attacks killed many people.', 'It fell on Nov. 24, 2015, [[10 days after]] Nov. 13, 2015.'],
    good: ['---\npublished: 2015-11-23\n---\nThey meet on Tuesday, 11 days after a series of attacks in Paris.\n\nThe Nov. 13 attacks killed many people.', 'They meet on Tuesday, 12 days after a series of attacks.', 'It fell on Nov. 24, 2015, 11 days after Nov. 13, 2015.'],
    fix: 'Writes the distance that leads to the day named.',
    ignore: 'Where days are counted otherwise (both ends, working days).',
    measured: 'On 837 unaltered articles of the figures benchmark and 1,003 real articles: silent. Shown right on made examples only.',
  },
  *check({ article }): Iterable<Report> {
    if (!withOffset(article.paragraphs).length) return;
    const anchorOf = anchorFinder(article.paragraphs, article.moments, null);
    for (let i = 1; i < article.moments.length; i++) {
      const offset = article.moments[i], day = article.moments[i - 1];
      if (offset.kind !== 'offset' || (offset.parts.unit !== 'day' && offset.parts.unit !== 'week') || !Number.isInteger(offset.parts.amount)) continue;
      if (day.paragraph !== offset.paragraph || !/^,? (?:just |only |exactly )?$/.test(article.text.slice(day.end, offset.start))) continue;
      const anchor = anchorOf(i);
      const from = anchor?.moment;
      const start = anchor && parseDay(anchor.day);
      if (!from || start === null || from === day) continue;
      const counted = addTime(start, offset.parts.amount! * offset.parts.direction!, offset.parts.unit);
      if (counted === null) continue;
      const named = day.kind === 'date' && day.value ? parseDay(day.value) : null;
      const weekday = day.parts.weekday;
      if (named === null && (day.kind !== 'weekday' || weekday === undefined)) continue;
      if (named !== null ? named === counted : weekdayOf(counted) === weekday) continue;
      const f = fieldsOf(counted);
      const target = named ?? counted + ((weekday! - weekdayOf(counted) + 10) % 7) - 3;
      const right = Math.abs(target - start) / (offset.parts.unit === 'week' ? 7 : 1);
      const written = wordsAt(article, offset);
      const fixes: Fix[] = Number.isInteger(right) && right > 0 && !isQuoted(article, offset) && /^\d+/.test(written)
        ? replaceFix(article, { start: offset.start, end: offset.start + /^\d+/.exec(written)![0].length }, String(right), `Write ${right} ${offset.parts.unit}s`) : [];
      yield {
        ...place(offset), score: 0.95,
        message: `${wordsAt(article, from)} and ${written.replace(/ (?:after|before|later|earlier)$/, '')} is ${DAY_NAMES[weekdayOf(counted)]}, ${MONTH_NAMES[f.month]} ${f.day}, not ${wordsAt(article, day)}. Correct the distance or the day.`,
        related: [{ ...place(from), message: `Counted from ${wordsAt(article, from)}` }, { ...place(day), message: 'The day named' }],
        fixes,
      };
    }
  },
};
