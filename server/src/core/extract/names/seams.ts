// Names the tagger took apart or ran together: initials and their surname, a person and a party, a body and its letters in brackets.
import { Kind } from '../../lexicon/nameLexicon';
import { bareTitle, titleHeads } from '../../lexicon/titles';
import type { Token } from '../../text/tokens';
import type { NameSpan } from '../names';
import { certain } from './labels';
import type { WordFacts } from './words';

/** Behind another given name it may be somebody else. */
const isGiven = ({ kinds }: WordFacts): boolean => (kinds & (Kind.male | Kind.female)) > 0;

const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** More in a row are a list of letters. */
const MOST_INITIALS = 4;

/** Letters with periods that are no person's: a state, a country, a body. */
const NO_INITIALS = /^(?:U\.S|U\.K|U\.N|E\.U|D\.C|L\.A|N\.[YJCHMD]|[SN]\.[CD]|R\.I|B\.C|U\.S\.A|G\.O\.P)\.$/;
const isInitials = ({ text }: Token): boolean => INITIALS.test(text) && !NO_INITIALS.test(text);

/** The names with a person's parts as one: initials and the surname behind them (a sentence seems to end at "K. C."), a given name and a surname taken apart. */
export function wholePeople(tokens: readonly Token[], facts: readonly WordFacts[], names: readonly NameSpan[]): NameSpan[] {
  const whole: NameSpan[] = [];
  names.forEach((name, i) => {
    const before = whole[whole.length - 1];
    if (before !== undefined && (areOne(tokens, facts, before, name) || isNicknamed(tokens, before, name))) whole[whole.length - 1] = { ...name, from: before.from, start: before.start };
    else if (name.type !== 'PERSON') whole.push(name);
    else whole.push(withSurname(tokens, facts, withInitials(tokens, name, before?.to ?? 0), names[i + 1]?.from ?? tokens.length));
  });
  return whole;
}

/** Whether two names next to each other are one person's. */
function areOne(tokens: readonly Token[], facts: readonly WordFacts[], before: NameSpan, name: NameSpan): boolean {
  if (before.to !== name.from || before.end + 1 !== name.start || name.type !== 'PERSON') return false;
  if (before.to - before.from <= MOST_INITIALS && tokens.slice(before.from, before.to).every((t) => INITIALS.test(t.text))) return true;
  if (before.type !== 'PERSON') return false;
  // "George H.W." + "Bush"
  if (isInitials(tokens[before.to - 1])) return true;
  return before.to - before.from === 1 && name.to - name.from === 1 && !isGiven(facts[name.from]);
}

/** The name with the word behind it where a title and a given name stand alone otherwise: "Sen. Jeff" + "Sessions". */
function withSurname(tokens: readonly Token[], facts: readonly WordFacts[], name: NameSpan, limit: number): NameSpan {
  const { from, to } = name;
  if (to - from > 1 || from === 0 || to >= limit || !isGiven(facts[from]) || !titleHeads.has(bareTitle(tokens[from - 1].text))) return name;
  const isSurname = tokens[to].start === name.end + 1 && SURNAME.test(tokens[to].text) && !titleHeads.has(bareTitle(tokens[to].text)) && !(to + 1 < limit && facts[to + 1].capital);
  return isSurname ? { ...name, to: to + 1, end: tokens[to].end } : name;
}
const SURNAME = /^\p{Lu}\p{Ll}{2,}$/u;

const PARTISAN = /^(?:Republican|Democrat|Democratic|Independent|Conservative|Liberal|Labou?r|Socialist|Green|GOP)$/;
const BENCH = /^(?:Judge|Justice)$/;

/** A body's or place's name that ends in somebody's: "Republican Anna Roe", "(Secretary of) State Anna Roe", "Judge Roe"; the name of a place before it is kept. */
export function partPeople(tokens: readonly Token[], facts: readonly WordFacts[], name: NameSpan): NameSpan[] {
  const { from, to, type } = name;
  if (type !== 'ORG' && type !== 'PLACE') return [name];
  if (type === 'PLACE' && to - from === 2 && BENCH.test(tokens[from].text)) return [personFrom(tokens, from + 1, to)];
  const given = to - 2;
  const state = given === from + 1 && tokens[from].text === 'State';
  if (given <= from || !(state ? SURNAME.test(tokens[given].text) : isGiven(facts[given])) || !SURNAME.test(tokens[to - 1].text) || (facts[to - 1].kinds & (Kind.country | Kind.region)) > 0) return [name];
  const all = (test: (t: Token) => boolean) => tokens.slice(from, given).every(test);
  if (all((t) => PARTISAN.test(t.text))) return [personFrom(tokens, given, to)];
  if (from < 2 || !/^(?:of|for)$/.test(tokens[from - 1].text) || !titleHeads.has(bareTitle(tokens[from - 2].text)) || !all((t) => SURNAME.test(t.text))) return [name];
  const before = type === 'PLACE' && !state ? [{ ...name, to: given, end: tokens[given - 1].end }] : [];
  return [...before, personFrom(tokens, given, to)];
}

const personFrom = (tokens: readonly Token[], from: number, to: number): NameSpan =>
  certain({ from, to, start: tokens[from].start, end: tokens[to - 1].end, type: 'PERSON', sure: 1, odds: [] }, 'PERSON');

/** The name with the initials that stand before it, from token `floor` on: "J.K." + "Rowling". Who is named in full has none ("N.S.A. Anna Keller"). */
function withInitials(tokens: readonly Token[], name: NameSpan, floor: number): NameSpan {
  if (name.to - name.from > 1 && tokens[name.from - 1]?.text.length > 2) return name;
  let from = name.from;
  while (from > floor && name.from - from < MOST_INITIALS && isInitials(tokens[from - 1]) && tokens[from - 1].end + 1 === tokens[from].start) from--;
  return from < name.from ? { ...name, from, start: tokens[from].start } : name;
}

const QUOTE = /^["“”]$/;
const LONGEST_NICKNAME = 4;

/** "Roberto “Hands of Stone” Duran": a nickname in quotation marks between a given name and a surname. */
function isNicknamed(tokens: readonly Token[], given: NameSpan, surname: NameSpan): boolean {
  if (given.type !== 'PERSON' || surname.type !== 'PERSON' || surname.to - surname.from > 2 || given.to - given.from > 3) return false;
  const inside = surname.from - given.to - 2;
  return inside > 0 && inside <= LONGEST_NICKNAME && QUOTE.test(tokens[given.to].text) && QUOTE.test(tokens[surname.from - 1].text)
    && tokens[given.to].start === given.end + 1 && tokens[surname.from - 1].end + 1 === surname.start;
}

/** The bracket in a name that is opened and not closed there, not at its end, or closed and not opened; -1 for none. */
export function openBracket(tokens: readonly Token[], { from, to }: NameSpan): number {
  for (let i = from + 1; i < to - 1 && tokens[i].text !== '('; i++) if (tokens[i].text === ')') return i;
  for (let i = to - 2; i > from; i--) {
    if (tokens[i].text === ')') return -1;
    if (tokens[i].text === '(') return tokens[to - 1].text === ')' ? -1 : i;
  }
  return -1;
}

/** "Maria Lopez of the Labour Party": the token at which the person ends; 0 where the name is no such thing. */
export function partyOf(tokens: readonly Token[], { from, to, type }: NameSpan): number {
  if ((type !== 'ORG' && type !== 'PERSON') || tokens[to - 1].text !== 'Party') return 0;
  let of = from + 2;
  while (of < to - 2 && of < from + LONGEST_PERSON && tokens[of].text !== 'of') of++;
  if (of >= to - 2 || tokens[of].text !== 'of' || tokens[of + 1].text !== 'the') return 0;
  const isBody = tokens.slice(from, of).some(({ text }) => PARTY_BODY.test(text) || titleHeads.has(bareTitle(text)));
  return isBody ? 0 : of;
}
const LONGEST_PERSON = 6;
/** Say that it is a body of the party. */
const PARTY_BODY = /^(?:and|for|in|the|Committee|Central|Congress|Council|National|Executive|Board|Branch|Wing|Office|Politburo|Secretariat|Conference|Youth|Women|Group|League|Section|Union|Commission|Department|Faction|Leadership|Members?|Supporters?)$/;
