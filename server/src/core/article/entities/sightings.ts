// What a paragraph says about its names: the title before each, the description after, and names it ties together.
import { perReading } from '../../extract/kept';
import { hasCapital } from '../../extract/names/candidates';
import type { Reading } from '../../extract/reading';
import { shippedLexicon, type NameSpan } from '../../extract/names';
import { lexiconHash } from '../../lexicon/nameLexicon';
import type { EntityType } from '../mention';
import { tiesOf } from './aliasPhrases';
import { typeByContext } from './cues';
import { describedNames, UNDESCRIBED, type Titled } from './described';
import { formOf, type Form } from './form';
import { isPlaceName } from './gazetteer';
import { builtInForm, type Known } from './known';
import { sayTheSame } from '../../text/sayTheSame';
import { insideMarks } from '../../extract/marks';
import { otherScripts } from './scripts';
import { actsAsTeam, sportWords } from './teams';
import type { Token } from '../../text/tokens';

/** One name in a paragraph, with what stands around it; offsets count from the paragraph's start. */
export interface Sighting extends Titled {
  readonly name: NameSpan;
  readonly text: string;
  readonly form: Form;
  /** What the built-in table says of it. */
  readonly known: Known | null;
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
  const described = describedNames(reading);
  const names = reading.names.map((name, i): Sighting => {
    const written = text.slice(name.start, name.end);
    const form = formOf(written, name.type === 'PERSON');
    return {
      name, text: written, form, known: builtInForm(form.key, written), ...described[i], quoted: quoted(name),
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
    return [names[of], { ...names[of], name, text: written, form: formOf(written, name.type === 'PERSON'), known: null, ...UNDESCRIBED, team: false, acts: false, cue: null, regime: false }];
  });
  const all = [...names, ...more.map(([, other]) => other)].sort((a, b) => a.name.start - b.name.start);
  const at = new Map(all.map((s, i) => [s, i]));
  return { all, ties: [...ties.map(([a, b]): [number, number] => [at.get(names[a])!, at.get(names[b])!]), ...more.map(([a, b]): [number, number] => [at.get(a)!, at.get(b)!])] };
}

/** A name surer than this is not in doubt. */
const CLEAR = 0.985;
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
    const goesOn = i + 1 < s.to && /^\p{Lu}/u.test(tokens[i + 1].text);
    if (form.key.length >= 2) strays.push({ goesOn, token: i, text: t.text, form, start: t.start, end: t.end, quoted: quoted(t), definite: i > s.from && DEFINITE.test(tokens[i - 1].text) && !goesOn });
  }
  return strays;
}

/** "WHO says": capitals in a line that has small letters. */
const isCapitals = (tokens: readonly Token[], i: number): boolean => tokens[i].text === tokens[i].text.toUpperCase() && tokens[i + 1] !== undefined && tokens[i + 1].text !== tokens[i + 1].text.toUpperCase();

const DEFINITE = /^(?:the|this|that)$/i;
