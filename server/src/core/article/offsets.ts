// The day that an offset hangs on: "11 days after" a date, or after an event whose date the article gives elsewhere.
import type { DayNumber } from '../text/calendar';
import { firstFrom } from '../text/within';
import { stem } from './contentWords';
import type { Moment } from './moment';
import type { Paragraph } from './paragraph';
import { resolveMoment } from './resolveMoment';

const GENERIC = new Set('series number group part member wave string day week month year time start end beginning first second third'.split(' ').map(stem));

/** Stems of the nouns from offset `from` on, up to a period, an auxiliary verb or `most` words. */
function nouns({ start, reading: { tokens, tags } }: Paragraph, from: number, most: number): string[] {
  const found: string[] = [];
  for (let i = firstFrom(tokens, from - start), n = 0; i < tokens.length && n < most; i++, n++) {
    if (tags[i] === 'NOUN') found.push(stem(tokens[i].text.toLowerCase()));
    else if (tokens[i].text === '.' || tags[i] === 'AUX') break;
  }
  return found.filter((w) => !GENERIC.has(w));
}

/** What an offset counts from: the date or weekday, and its day as ISO 8601. */
export interface Anchor {
  readonly moment: Moment;
  readonly day: string;
}

/** The day of the weekday or holiday straight behind an offset ("three days after Friday's vote"; "from Friday": the one to come), or null. */
function weekdayBehind(offset: Moment, next: Moment | undefined, published: DayNumber | null): Anchor | null {
  if (!next || next.start - offset.end !== 1 || (next.kind !== 'weekday' && next.parts.holiday === undefined)) return null;
  const day = resolveMoment(next.kind, offset.parts.future && next.parts.direction === undefined ? { ...next.parts, future: true } : next.parts, published);
  return day === null ? null : { moment: next, day };
}

/**
 * Gives what the offset `moments[at]` counts from: the date or weekday straight behind it, else the one date of the article that stands before
 * the same noun ("after a series of attacks" … "the Nov. 13 attacks"). Null where there is none, or several. `published` is the day of publication.
 */
export function anchorFinder(paragraphs: readonly Paragraph[], moments: readonly Moment[], published: DayNumber | null): (at: number) => Anchor | null {
  let byNoun: Map<string, Moment[]> | null = null;
  const index = () => {
    const found = new Map<string, Moment[]>();
    for (const m of moments) {
      if (m.kind !== 'date' || m.value === null || m.parts.day === undefined || m.parts.lastDay !== undefined) continue;
      for (const noun of nouns(paragraphs[m.paragraph], m.end, 3)) {
        const list = found.get(noun);
        if (!list) found.set(noun, [m]);
        else if (list.length < 2 && list[0].value !== m.value) list.push(m);
      }
    }
    return found;
  };
  const dateOf = (at: number): Moment | null => {
    const offset = moments[at], next = moments[at + 1];
    if (next?.kind === 'date' && next.paragraph === offset.paragraph && next.start - offset.end <= 40 && next.parts.day !== undefined) return next;
    const events = nouns(paragraphs[offset.paragraph], offset.end, 6);
    if (!events.length) return null;
    byNoun ??= index();
    const dates = events.flatMap((noun) => byNoun!.get(noun) ?? []);
    return new Set(dates.map((m) => m.value)).size === 1 ? dates[0] : null;
  };
  return (at) => {
    const date = dateOf(at);
    return date?.value ? { moment: date, day: date.value } : weekdayBehind(moments[at], moments[at + 1], published);
  };
}
