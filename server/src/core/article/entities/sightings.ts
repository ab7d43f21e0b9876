// What a paragraph says about its names: the title before each, the description after, and names it ties together.
import { perReading } from '../../extract/kept';
import { hasCapital } from '../../extract/names/candidates';
import type { Reading } from '../../extract/reading';
import { shippedLexicon, type NameSpan } from '../../extract/names';
import { lexiconHash } from '../../lexicon/nameLexicon';
import { bareTitle, relationWords, titleHeads, titleModifiers } from '../../lexicon/titles';
import type { Span } from '../../text/span';
import type { EntityType } from '../mention';
import { tiesOf } from './aliasPhrases';
import { typeByContext } from './cues';
import { formOf, type Form } from './form';
import { isPlaceName } from './gazetteer';
import { builtInForm, type Known } from './known';
import { sayTheSame } from '../../text/sayTheSame';
import { insideMarks } from '../../extract/marks';
import { otherScripts } from './scripts';
import { actsAsTeam, sportWords } from './teams';
import type { Token } from '../../text/tokens';

/** One name in a paragraph, with what stands around it; offsets count from the paragraph's start. */
export interface Sighting {
  readonly name: NameSpan;
  readonly text: string;
  readonly form: Form;
  /** What the built-in table says of it. */
  readonly known: Known | null;
  readonly title: Span | null;
  /** The last word of the title, bare. */
  readonly titleHead: string | null;
  /** What it says of who that is: the title, and the words between commas ("…, Obama's former defense secretary,"). */
  readonly descriptions: readonly Described[];
  readonly quoted: boolean;
  /** A place that acts as a team does, if the article is about sport: "Leeds beat York". */
  readonly team: boolean;
  /** Whether a word like "regime" follows. */
  readonly regime: boolean;
  /** A name of one word, its type in doubt, that stands where a place seldom does: not after "in", not beside another place. */
  readonly acts: boolean;
  /** What the words beside it say its type is, if that is in doubt. */
  readonly cue: EntityType | null;
  /** The same name as the tagger saw it, where a word was put to it. */
  readonly shorter: Sighting | null;
}

/** A title or an apposition: its words with single spaces, and the same in small letters. */
export interface Described extends Span {
  readonly text: string;
  readonly folded: string;
}

/** A word that, said alone, may stand for a name of the paragraph. */
export interface Single {
  readonly word: string;
  readonly type: EntityType;
  /** A given name or a name of one word: it says nothing where the word is known already. */
  readonly weak: boolean;
  /** What slips in it have in common with it, if it is a surname (see `Form.slip`). */
  readonly slip?: string;
  /** First letters that stand for the whole name, which has then no such word. */
  readonly initials?: string;
}

/** The names of one paragraph. */
export interface Sightings {
  readonly names: readonly Sighting[];
  /** Words that surely name somebody or something by themselves: surnames of full names, and names of one word. */
  readonly singles: readonly Single[];
  /** Pairs of indices into `names` that the text says are one thing: "North Atlantic Treaty Organization (NATO)". */
  readonly ties: readonly (readonly [number, number])[];
  /** Capitalised words outside all names: one may be a name all the same, if the rest of the article says so. */
  readonly strays: readonly Stray[];
  /** How many of its words are words of sport. */
  readonly sport: number;
}

export interface Stray {
  readonly token: number;
  readonly text: string;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Whether a word in capitals follows: "Fed Cup". */
  readonly goesOn: boolean;
  /** Whether it is "the Commission", "this Court", with no other capital behind it. */
  readonly definite: boolean;
}

/** Whether two paragraphs say the same of their names, wherever in them these stand. */
export const sameSightings = (a: Sightings, b: Sightings): boolean => a === b || (sayTheSame(a, b) && sayTheSame(placesOf(a), placesOf(b)));

/** For each stray word how many names stand before it, and whether it stands right behind the last of them or behind another stray word. */
const placesOf = ({ names, strays }: Sightings) => strays.map(({ token, start }, i) => {
  const before = names.filter((n) => n.name.start < start).length;
  const name = names[before - 1]?.name, stray = strays[i - 1];
  return { names: before, beside: name?.to === token && name.end + 1 === start, besideStray: stray?.token === token - 1 && stray.end + 1 === start };
});

/** The sightings of a paragraph. */
export const sightingsOf: (reading: Reading) => Sightings = perReading((reading) => look(reading));

function look(reading: Reading): Sightings {
  const { text, tokens, marks } = reading;
  const quoted = insideMarks(marks);
  const names = reading.names.map((name, i): Sighting => {
    const person = name.type === 'PERSON';
    const before = i > 0 && reading.names[i - 1].type === 'PERSON' ? reading.names[i - 1].to : 0;
    const title = person ? titleBefore(tokens, name.from, before) : null;
    const written = text.slice(name.start, name.end);
    const form = formOf(written, person);
    return {
      name, text: written, form, known: builtInForm(form.key, written),
      title: title && { start: tokens[title.from].start, end: tokens[title.to - 1].end },
      titleHead: title && bareTitle(tokens[title.head].text),
      descriptions: person ? describedBy(text, title && { start: tokens[title.from].start, end: tokens[title.to - 1].end }, appositionAfter(tokens, name.to)) : NONE,
      quoted: quoted(name),
      team: name.type === 'PLACE' && actsAsTeam(reading, i),
      cue: name.sure < CLEAR ? typeByContext(tokens, name.from, name.to) : null,
      acts: name.sure < CLEAR && form.words.length === 1 && actsAsTeam(reading, i),
      regime: REGIME.test(tokens[name.to]?.text ?? ''),
      shorter: null,
    };
  });
  const { all, ties } = withOtherScripts(text, tokens, names, tiesOf(tokens, names, isPlaceName));
  return { names: all, singles: singlesOf(names), ties, strays: straysOf(reading), sport: sportWords(tokens) };
}

/** "the Assad regime", "the Obama administration": the name before is a person's. */
const REGIME = /^(?:regime|administration|presidency|dynasty)$/;

type Ties = Sightings['ties'];

/** The names with their forms in other scripts, tied to them. */
function withOtherScripts(text: string, tokens: readonly Token[], names: readonly Sighting[], ties: Ties): { all: readonly Sighting[]; ties: Ties } {
  const others = otherScripts(text, tokens, names.map((n) => n.name));
  if (!others.length) return { all: names, ties };
  const more = others.map(({ of, name }): [Sighting, Sighting] => {
    const written = text.slice(name.start, name.end);
    return [names[of], { ...names[of], name, text: written, form: formOf(written, name.type === 'PERSON'), known: null, title: null, titleHead: null, descriptions: NONE, team: false, acts: false, cue: null, regime: false }];
  });
  const all = [...names, ...more.map(([, other]) => other)].sort((a, b) => a.name.start - b.name.start);
  const at = new Map(all.map((s, i) => [s, i]));
  return { all, ties: [...ties.map(([a, b]): [number, number] => [at.get(names[a])!, at.get(names[b])!]), ...more.map(([a, b]): [number, number] => [at.get(a)!, at.get(b)!])] };
}

/** A name surer than this is not in doubt. */
const CLEAR = 0.985;
const NONE: readonly Described[] = [];

function describedBy(text: string, ...spans: readonly (Span | null)[]): Described[] {
  return spans.filter((s) => s !== null).map(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return { start, end, text: words, folded: words.toLowerCase() };
  });
}

const CALENDAR = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function singlesOf(names: readonly Sighting[]): Single[] {
  const singles: Single[] = [];
  for (const { name, form: { words, slip, initials } } of names) {
    if (name.sure < 0.8 || name.type === 'MISC') continue;
    if (words.length === 1) singles.push({ word: words[0], type: name.type, weak: true });
    else if (name.type === 'PERSON') {
      singles.push({ word: words[words.length - 1], type: 'PERSON', weak: false, slip });
      if (!isPlaceName({ words: [words[0]] }) && !CALENDAR.test(words[0])) singles.push({ word: words[0], type: 'PERSON', weak: true });
    } else if (initials.length > 2) singles.push({ word: '', type: name.type, weak: true, initials });
  }
  return singles;
}

function straysOf({ tokens, sentences, names, marks }: Reading): Stray[] {
  const strays: Stray[] = [];
  const quoted = insideMarks(marks);
  let next = 0;
  for (const s of sentences) for (let i = s.from; i < s.to; i++) {
    while (next < names.length && names[next].to <= i) next++;
    const t = tokens[i];
    if (t.kind !== 'word' || t.text.length < 2 || !hasCapital(t.text) || (next < names.length && names[next].from <= i)) continue;
    // its capital may come from the sentence's beginning
    if ((t.text.length < 3 || (i === s.from && !isCapitals(tokens, i)) || (i === s.from + 1 && tokens[s.from].kind === 'mark')) && (shippedLexicon().cluster(lexiconHash(t.text)) & 3) === 3) continue;
    const form = formOf(t.text, true);
    const goesOn = i + 1 < s.to && startsCapital(tokens[i + 1].text);
    if (form.key.length >= 2) strays.push({ goesOn, token: i, text: t.text, form, start: t.start, end: t.end, quoted: quoted(t), definite: i > s.from && DEFINITE.test(tokens[i - 1].text) && !goesOn });
  }
  return strays;
}

/** "WHO says": capitals in a line that has small letters. */
const isCapitals = (tokens: readonly Token[], i: number): boolean => tokens[i].text === tokens[i].text.toUpperCase() && tokens[i + 1] !== undefined && tokens[i + 1].text !== tokens[i + 1].text.toUpperCase();

const DEFINITE = /^(?:the|this|that)$/i;
const LONGEST_TITLE = 8;
const startsCapital = (word: string) => /^\p{Lu}/u.test(word);
const isHead = (t: Token | undefined) => t?.kind === 'word' && titleHeads.has(bareTitle(t.text));

/** The tokens of the title that ends right before token `at`; it begins after token `floor`. */
function titleBefore(tokens: readonly Token[], at: number, floor: number): { from: number; to: number; head: number } | null {
  let head = at - 1;
  if (head < floor) return null;
  if (!isHead(tokens[head])) {
    // "Secretary of State John Kerry", "Minister for the Environment Jane Roe"
    let i = head;
    while (i > floor && i > at - 4 && startsCapital(tokens[i].text)) i--;
    if (i > floor && tokens[i].text === 'the') i--;
    if (i <= floor || i === head || !/^(?:of|for)$/.test(tokens[i].text) || !isHead(tokens[i - 1]) || !startsCapital(tokens[i - 1].text)) return null;
    head = i - 1;
  }
  let from = head;
  while (from > floor && at - from < LONGEST_TITLE && belongsToTitle(tokens, from - 1)) from--;
  while (from < head && (tokens[from].kind === 'mark' || /^['’]s$/.test(tokens[from].text))) from++;
  return { from, to: at, head };
}

function belongsToTitle(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const bare = bareTitle(t.text);
  if (titleModifiers.has(bare) || titleHeads.has(bare)) return true;
  if (t.kind !== 'word' || !startsCapital(t.text) || relationWords.has(bare)) return false;
  // a word that is mostly written small has its capital from the sentence's beginning: "Although Russian President"
  return (shippedLexicon().cluster(lexiconHash(t.text)) & 3) !== 3 || (i > 0 && tokens[i - 1].text !== '.' && tokens[i - 1].kind === 'word');
}

const OPENERS = new Set('a an the his her their its one'.split(' '));
const LONGEST_APPOSITION = 14;

/** The description between commas right after token `to`. */
function appositionAfter(tokens: readonly Token[], to: number): Span | null {
  if (tokens[to]?.text !== ',') return null;
  const first = to + 1;
  let end = first;
  let headed = false;
  while (end < tokens.length && end - first < LONGEST_APPOSITION && !/^[,.;:!?—–()"“”]$|^--$/.test(tokens[end].text)) {
    if (isHead(tokens[end]) || relationWords.has(tokens[end].text)) headed = true;
    end++;
  }
  if (end === first || end >= tokens.length || !/^[,.;—–]$|^--$/.test(tokens[end].text)) return null;
  const opener = tokens[first].text.toLowerCase();
  const opens = OPENERS.has(opener) || isHead(tokens[first]) || titleModifiers.has(opener) || startsCapital(tokens[first].text);
  if (!opens || !headed) return null;
  return { start: tokens[first].start, end: tokens[end - 1].end };
}
