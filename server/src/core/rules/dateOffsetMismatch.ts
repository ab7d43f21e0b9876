// date-offset-mismatch: "Tuesday, 11 days after" a date that was not eleven days before a Tuesday.
import type { Article } from '../article/article';
import { anchorOf } from '../article/figures';
import type { Moment } from '../article/moment';
import { addTime } from '../article/resolveMoment';
import { stem } from '../article/figureContext';
import { DAY_NAMES, MONTH_NAMES } from '../lexicon/calendarWords';
import { fieldsOf, parseDay, weekdayOf } from '../text/calendar';
import { isQuoted, place, replaceFix, wordsAt } from './figureSupport';
import type { Fix, Report, Rule } from './rule';

const GENERIC = new Set('series number group part member wave string day week month year time start end beginning first second third'.split(' ').map(stem));

/** Stems of the nouns of a stretch of a paragraph, up to the first verb or `most` words; `within` counts from the paragraph's start. */
function nouns(article: Article, paragraph: number, from: number, most: number): string[] {
  const { start, reading: { tokens, tags } } = article.paragraphs[paragraph];
  const found: string[] = [];
  for (let i = tokens.findIndex((t) => t.start + start >= from), n = 0; i >= 0 && i < tokens.length && n < most; i++, n++) {
    if (tags[i] === 'NOUN') found.push(stem(tokens[i].text.toLowerCase()));
    else if (tokens[i].text === '.' || tags[i] === 'AUX') break;
  }
  return found.filter((w) => !GENERIC.has(w));
}

/** The date of the event that an offset hangs on: a date straight behind it, or the one date that stands beside the same noun ("the Nov. 13 attacks"). */
function anchor(article: Article, at: number): Moment | null {
  const straight = anchorOf(article.moments, at);
  if (straight) return straight;
  const offset = article.moments[at];
  const event = new Set(nouns(article, offset.paragraph, offset.end, 6));
  if (!event.size) return null;
  const dates = article.moments.filter((m) => m.kind === 'date' && m.value !== null && m.parts.day !== undefined && m.parts.lastDay === undefined
    && nouns(article, m.paragraph, m.end, 3).some((w) => event.has(w)));
  return new Set(dates.map((m) => m.value)).size === 1 ? dates[0] : null;
}

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
    for (let i = 1; i < article.moments.length; i++) {
      const offset = article.moments[i], day = article.moments[i - 1];
      if (offset.kind !== 'offset' || (offset.parts.unit !== 'day' && offset.parts.unit !== 'week') || !Number.isInteger(offset.parts.amount)) continue;
      if (day.paragraph !== offset.paragraph || !/^,? (?:just |only |exactly )?$/.test(article.text.slice(day.end, offset.start))) continue;
      const from = anchor(article, i);
      const start = from?.value ? parseDay(from.value) : null;
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
