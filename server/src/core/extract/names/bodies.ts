// Bodies whose names go on after their head: "Public Health Agency of Canada", "Institute for the Study of War". The tagger tends to
// stop at the small word.
import { MONTHS, WEEKDAYS } from '../../lexicon/calendarWords';
import { bareTitle, titleHeads } from '../../lexicon/titles';
import type { Token } from '../../text/tokens';
import type { NameSpan } from '../names';
import { hasCapital } from './candidates';

const BODY = /^(?:Agency|Authority|Academy|Assembly|Association|Bank|Bureau|Chamber|Church|College|Commission|Committee|Confederation|Congress|Council|Court|Department|Federation|Foundation|Institute|Institution|League|Ministry|Office|Organi[sz]ation|Parliament|Party|Secretariat|Senate|Society|Union|University|Bar|Embassy|Movement|Front)$/;
/** Bodies named by what they work for, or on. */
const BY_TASK = /^(?:Agency|Authority|Academy|Alliance|Association|Bank|Board|Bureau|Campaign|Center|Centre|Coalition|Commission|Committee|Council|Department|Federation|Forum|Foundation|Front|Fund|Institute|Institution|Ministry|Movement|Network|Office|Organi[sz]ation|Party|School|Secretariat|Society|Union)$/;
const ON_TASK = /^(?:Commission|Committee|Council|Subcommittee)$/;
const LONGEST = 12;

/** Whether two names that the tagger took apart are one: "Public Health Agency" + "of" + "Canada". */
function areOne(tokens: readonly Token[], a: NameSpan, b: NameSpan): boolean {
  if (a.type !== 'ORG' || (b.type !== 'PLACE' && b.type !== 'ORG') || b.from - a.to > 2 || b.from === a.to) return false;
  if (tokens[a.to].text !== 'of' || (b.from - a.to === 2 && tokens[a.to + 1].text !== 'the')) return false;
  return BODY.test(tokens[a.to - 1].text) || BODY.test(tokens[a.from].text);
}

/** The names of a paragraph, in order, those of bodies in full; a name that begins within another is left out. */
export function wholeBodies(tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  const whole: NameSpan[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const last = whole[whole.length - 1];
    if (last && name.from < last.to) continue;
    if (last && areOne(tokens, last, name)) whole[whole.length - 1] = { ...last, to: name.to, end: name.end };
    else {
      const to = endOf(tokens, names, i);
      whole.push(to === name.to ? name : { ...name, to, end: tokens[to - 1].end });
    }
  }
  return whole;
}

/** Where the name at index `n` ends when what its body works for belongs to it. Other names are taken in whole or not at all. */
function endOf(tokens: readonly Token[], names: readonly NameSpan[], n: number): number {
  const { type, to: end } = names[n];
  const head = tokens[end - 1].text;
  if (type !== 'ORG' || !BY_TASK.test(head)) return end;
  let to = end;
  let next = n + 1;
  while (to < tokens.length && to - end < LONGEST) {
    const link = tokens[to].text;
    const and = link === 'and' && to > end;
    if (link !== 'of' && link !== 'for' && link !== 'against' && link !== 'Against' && !and && !(link === 'on' && to === end && ON_TASK.test(head))) return to;
    let at = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1;
    if (!isTask(tokens[at])) return to;
    while (next < names.length && names[next].from < at) next++;
    const named = next < names.length && names[next].from === at ? names[next] : undefined;
    if (named && (and || named.type === 'PERSON')) return to;
    if (named) at = named.to;
    else while (isTask(tokens[at]) && !(next < names.length && names[next].from <= at)) at++;
    to = at;
  }
  return to;
}

/** Whether a word in capitals can say what a body works for: no day, no title. */
function isTask(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !hasCapital(token.text)) return false;
  const lower = token.text.toLowerCase();
  return !WEEKDAYS.has(lower) && !MONTHS.has(lower) && !titleHeads.has(bareTitle(token.text));
}
