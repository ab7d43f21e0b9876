// Capitalised words the tagger passed over that are names all the same, since the rest of the article says so: a surname, the letters of a
// body named in full, "the Commission" after the Keswick Commission.
import type { Desk } from '../../desk/desk';
import { TYPES } from '../../extract/names/labels';
import { isSame } from '../../text/isSame';
import { add, running } from '../../text/runningCount';
import { carried, sameEnds } from '../../text/sameEnds';
import { alongParagraphs } from '../alongParagraphs';
import type { EntityType } from '../mention';
import type { Paragraph } from '../paragraph';
import { formOf } from './form';
import { isUnknownWord } from './gazetteer';
import { headOf } from './heads';
import { builtInForm, knownForm } from './known';
import { UNDESCRIBED } from './described';
import { type Sighting, type Sightings, sightingsOf, type Stray } from './sightings';

/** What an article says of single words. */
export interface WordsSaid {
  /** Words that surely name somebody or something by themselves: surnames of full names, and names of one word. */
  readonly types: ReadonlyMap<string, EntityType>;
  /** The first letters of bodies and places named in full. */
  readonly letters: ReadonlyMap<string, EntityType>;
  /** What slips in surnames have in common with these (see `Form.slip`). */
  readonly slips: ReadonlySet<string>;
}

/** What the paragraphs of an article say of single words. */
export function wordsSaid(paragraphs: Iterable<Sightings>): WordsSaid {
  const types = new Map<string, EntityType>();
  const letters = new Map<string, EntityType>();
  const slips = new Set<string>();
  for (const { singles } of paragraphs) for (let i = 0; i < singles.length; i++) {
    const { word, type, weak, slip, initials } = singles[i];
    if (word && (!weak || !types.has(word))) types.set(word, type);
    if (slip) slips.add(slip);
    if (initials) letters.set(initials, type);
  }
  return { types, letters, slips };
}

/** What two articles say otherwise, or only one of them says. */
interface Otherwise {
  readonly types: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly slips: ReadonlySet<string>;
}

/** An article as far as stray words go. */
interface Told {
  readonly desk: Desk;
  readonly sightings: readonly Sightings[];
  readonly said: WordsSaid;
  readonly heads: readonly (readonly string[])[];
  /** What came of it. */
  readonly found: readonly (readonly Sighting[])[];
}

/** Only words of paragraphs that one of them does not have can be said otherwise. */
function saidOtherwise(a: Pick<Told, 'sightings' | 'said'>, b: Pick<Told, 'sightings' | 'said'>, { head, tail }: ReturnType<typeof sameEnds>): Otherwise {
  const types = new Set<string>(), letters = new Set<string>(), slips = new Set<string>();
  for (const { sightings } of [a, b]) for (const { singles } of sightings.slice(head, sightings.length - tail)) for (const { word, slip, initials } of singles) {
    if (a.said.types.get(word) !== b.said.types.get(word)) types.add(word);
    if (initials && a.said.letters.get(initials) !== b.said.letters.get(initials)) letters.add(initials);
    if (slip && a.said.slips.has(slip) !== b.said.slips.has(slip)) slips.add(slip);
  }
  return { types, letters, slips };
}

/** Whether a stray word may be another name, or none, by that. */
const bearsOn = ({ types, letters, slips }: Otherwise, { form: { key, slip } }: Stray): boolean => types.has(key) || letters.has(key) || slips.has(slip);

/** What the names of each paragraph say bodies are: "commission". */
const headsIn = alongParagraphs(({ reading }): readonly string[] => {
  const heads = sightingsOf(reading).names.flatMap((name) => headIn(name) ?? []);
  return heads.length ? heads : NONE_SAID;
});
const NONE_SAID: readonly string[] = [];
export const NO_HEADS: ReadonlySet<string> = new Set();

/** What the bodies are that are named before that paragraph. */
export const headsBefore = (paragraphs: readonly Paragraph[], paragraph: number): ReadonlySet<string> => new Set(headsIn(paragraphs).slice(0, paragraph).flat());

const headIn = ({ name: { type }, form: { words } }: Sighting): string | null => (type === 'ORG' ? headOf(words) : null);

const strayOdds = (type: EntityType): number[] => TYPES.map((t) => (t === type ? 0.7 : 0.1));
const STRAY_ODDS: Readonly<Record<EntityType, readonly number[]>> = { PERSON: strayOdds('PERSON'), ORG: strayOdds('ORG'), PLACE: strayOdds('PLACE'), MISC: strayOdds('MISC') };

/** The names with those stray words that the rest of the article or the tables know as names, in reading order. `heads` are those of the bodies named before. */
function withStrays(names: readonly Sighting[], strays: readonly Stray[], said: WordsSaid, heads: ReadonlySet<string>, desk: Desk): readonly Sighting[] {
  const more: Sighting[] = [];
  let longer: Map<Sighting, Sighting> | null = null;
  let next = 0;
  const here = new Set<string>();
  for (const s of strays) {
    for (; next < names.length && names[next].name.start < s.start; next++) {
      const head = headIn(names[next]);
      if (head) here.add(head);
    }
    const type = typeOf(s, said, desk) ?? (s.definite && (heads.has(s.form.key) || here.has(s.form.key)) ? 'ORG' : null);
    if (!type) continue;
    const given = type === 'PERSON' && next > 0 ? names[next - 1] : undefined;
    const stray = more[more.length - 1];
    if (given && beside(given, s)) (longer ??= new Map()).set(given, { ...withSurname(given, s), shorter: given });
    else if (type === 'PERSON' && stray && beside(stray, s)) more[more.length - 1] = withSurname(stray, s);
    else more.push(alone(s, type));
  }
  if (!more.length && !longer) return names;
  return [...names.map((n) => longer?.get(n) ?? n), ...more].sort((a, b) => a.name.start - b.name.start);
}

const kept = new WeakMap<Stray, Sighting>();

/** A stray word as a name; the same record as long as it is of the same type. */
function alone(s: Stray, type: EntityType): Sighting {
  let sighting = kept.get(s);
  if (sighting?.name.type !== type) {
    // in the order in which other sightings have their fields: engines are quickest with records of one build
    sighting = { name: { from: s.token, to: s.token + 1, start: s.start, end: s.end, type, sure: 0.7, odds: STRAY_ODDS[type] }, text: s.text, form: formOf(s.text, type === 'PERSON'),
      known: builtInForm(s.form.key, s.text), ...UNDESCRIBED, quoted: s.quoted, team: false, cue: null, acts: false, regime: false, shorter: null };
    kept.set(s, sighting);
  }
  return sighting;
}

/** Whether the stray word stands right behind somebody named by one word. */
const beside = ({ name, form }: Sighting, stray: Stray): boolean => name.type === 'PERSON' && name.to === stray.token && name.end + 1 === stray.start && form.words.length === 1;

/** The given name with the surname behind it. */
function withSurname(given: Sighting, stray: Stray): Sighting {
  const text = `${given.text} ${stray.text}`;
  const form = formOf(text, true);
  return { ...given, name: { ...given.name, to: stray.token + 1, end: stray.end }, text, form, known: builtInForm(form.key, text) };
}

function typeOf({ form: { key, slip }, text, goesOn }: Stray, { types, letters, slips }: WordsSaid, desk: Desk): EntityType | null {
  const type = types.get(key) ?? (goesOn && key.length < 5 && text !== text.toUpperCase() ? null : knownForm(desk, key, text)?.type);
  // of two letters only a person's name that is known from its full form: "Xi"
  if (type && (key.length > 2 || type === 'PERSON')) return type;
  // "Schenider" where Schneider is somebody
  if (slip && slips.has(slip) && isUnknownWord(key)) return 'PERSON';
  return (/^\p{Lu}{3,6}$/u.test(text) && letters.get(key)) || null;
}

/** How often each stray word stands in the article, by its key and by what slips in it leave. */
const strayKeys = new Map<string, number>(), straySlips = new Map<string, number>();
const keepCount = running(({ strays }: Sightings, by) => {
  for (const { form: { key, slip } } of strays) { add(strayKeys, key, by); if (slip) add(straySlips, slip, by); }
});
/** Whether the article has no stray word that may be another name, or none, by that. */
function bearsOnNone({ types, letters, slips }: Otherwise, sightings: readonly Sightings[]): boolean {
  keepCount(sightings);
  return ![...types, ...letters].some((key) => strayKeys.has(key)) && ![...slips].some((slip) => straySlips.has(slip));
}

let last: Told | null = null;

/** For each paragraph its names with those stray words that turn out to be names. They are looked through again only where the article says something else of one. */
export function foundWith(paragraphs: readonly Paragraph[], sightings: readonly Sightings[], said: WordsSaid, desk: Desk): readonly (readonly Sighting[])[] {
  const heads = headsIn(paragraphs);
  const ends = last?.desk === desk ? sameEnds(sightings, last.sightings, (a, b) => a === b) : { head: 0, tail: 0 };
  const before = ends.head + ends.tail > 0 ? last : null;
  const otherwise = before && saidOtherwise(before, { sightings, said }, ends);
  const found = before && otherwise && isSame(heads, before.heads) && bearsOnNone(otherwise, sightings)
    ? carried(before.found, ends, sightings.length, (p) => foundIn(sightings[p], said, headsBefore(paragraphs, p), desk))
    : sought();
  last = { desk, sightings, said, heads, found };
  return found;

  function sought(): (readonly Sighting[])[] {
    const met = new Set<string>();
    return sightings.map((own, p) => {
      for (const head of heads[p - 1] ?? NONE_SAID) met.add(head);
      const was = p < ends.head ? p : p >= sightings.length - ends.tail ? p - sightings.length + before!.sightings.length : -1;
      return was >= 0 && !own.strays.some((s) => s.definite || bearsOn(otherwise!, s)) ? before!.found[was] : foundIn(own, said, met, desk);
    });
  }
}

/** The names of a paragraph with those stray words that turn out to be names; `heads` are those of the bodies named in the paragraphs before. */
export const foundIn = ({ names, strays }: Sightings, said: WordsSaid, heads: ReadonlySet<string>, desk: Desk): readonly Sighting[] =>
  (strays.length ? withStrays(names, strays, said, heads, desk) : names);
