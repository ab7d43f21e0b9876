// Which names of an article have nothing in common with any other, as far as that bears on who is who: no word, no short form of one, no letters that stand for
// it, no nickname. Such names are linked by themselves, and say nothing of the types of others. In doubt a name has something in common.
import { nicknames, spellings } from '../../lexicon/nicknames';
import { add, running } from '../../text/runningCount';
import { abbreviates, formOf, type Form } from './form';
import { isNational, isPlaceName, isUnknownWord } from './gazetteer';
import { isByLetters } from './initials';
import type { Item } from './items';
import { LEAST_OF_NAME, stemOf } from './people';
import { GENERIC, writingsOf } from './writings';

/** Among more names than this that begin alike nothing is looked for. (In lists of them nobody is called by letters, see bodies.ts.) */
const MANY = 1000;

type Names = readonly Item[];

/** The name read as a person's and as another's: the article may change its mind. */
const formsOf = ({ sighting: { text } }: Item): readonly Form[] => [formOf(text, true), formOf(text, false)];

/** What a form has in common with those it may be linked with: a word, in the singular or plural; what slips in it leave; all its letters, also with the family name first. */
function tracesOf({ words, parts, joined, slip, key }: Form): string[] {
  const traces = [...words, ...parts, ...[...words, ...parts].map((word) => word.replace(/s$/, '')), joined, `=${key}`];
  if (words.length === 2) traces.push(words[1] + words[0]);
  if (slip) traces.push(`~${slip}`);
  return traces;
}
const allTraces = (name: Item): ReadonlySet<string> => new Set(formsOf(name).flatMap(tracesOf));
const firstLetters = ({ parts, initials }: Form): ReadonlySet<string> => new Set([parts[0]?.[0] ?? '', initials[0] ?? '']);

/** How many there are of each, by what they begin with. */
type Beginning<T> = Map<string, Map<T, number>>;
function addTo<T>(all: Beginning<T>, beginning: string, what: T, by: 1 | -1): void {
  let own = all.get(beginning);
  if (!own) all.set(beginning, own = new Map());
  add(own, what, by);
}

// kept in step with the names of the article: how many have a trace, and how many are written by letters alone
const traces = new Map<string, number>();
let byLetters = 0;
// … all forms by first letters, those of one part aside; and names of one word and what may be given names, by as many letters as a short form has
const short: Beginning<Form> = new Map(), long: Beginning<Form> = new Map();
const alone: Beginning<string> = new Map(), given: Beginning<string> = new Map();

const keepCount = running((names: Names, by) => {
  for (const name of names) {
    for (const trace of allTraces(name)) add(traces, trace, by);
    if (isByLetters(name.sighting.text)) byLetters += by;
    for (const form of formsOf(name)) {
      for (const letter of firstLetters(form)) addTo(form.parts.length > 1 ? long : short, letter, form, by);
    }
    const { words } = formOf(name.sighting.text, true);
    for (const word of words.length > 1 ? givenIn(words) : words) addTo(words.length > 1 ? given : alone, word.slice(0, LEAST_OF_NAME), word, by);
  }
});

/**
 * Whether neither the names that `come` into an article nor those that are `gone` have anything in common with its other names. `paragraphs` holds all its names as
 * they are now; it costs little where most are those of the article asked about before.
 */
export function standApart(paragraphs: readonly Names[], come: Names, gone: Names): boolean {
  keepCount(paragraphs);
  const own = new Map<string, number>();
  for (const name of come) for (const trace of allTraces(name)) add(own, trace, 1);
  for (const names of [come, gone]) for (const name of names) {
    if (name.known || isByLetters(name.sighting.text)) return false;
    for (const trace of allTraces(name)) if (traces.get(trace) !== own.get(trace)) return false;
    for (const form of formsOf(name)) if (isSpecial(form) || isAbbreviated(form)) return false;
  }
  return true;
}

/** Whether such a form may be linked by more than what is compared here. */
function isSpecial(form: Form): boolean {
  const { words, number } = form;
  if (number || words.length === 0 || (words.length > 1 && byLetters > 0) || words.some((w) => nicknames.has(w) || spellings.has(w))) return true;
  if (words.length > 1) return false;
  return GENERIC.has(words[0]) || isNational(words[0]) || isPlaceName(form) || [true, false].some((place) => writingsOf({ form, place }).some((key) => traces.has(`=${key}`)));
}

/** Whether another name of the article may be the first letters of it, or it those of another. */
function isAbbreviated(form: Form): boolean {
  const { key, parts, words } = form;
  if (parts.length > 1) for (const letter of firstLetters(form)) {
    if ((long.get(letter)?.size ?? 0) > MANY || some(short, letter, (other) => abbreviates(other.key, parts))) return true;
  }
  return words.length === 1 && some(long, key[0], (other) => abbreviates(key, other.parts));
}

/** Whether one of what begins so passes the test; in doubt it does. */
function some<T>(all: Beginning<T>, beginning: string, test: (what: T) => boolean): boolean {
  const own = all.get(beginning);
  if (!own) return false;
  if (own.size > MANY) return true;
  for (const what of own.keys()) if (test(what)) return true;
  return false;
}

/** Whether one of these people may be called by a short form of another one's given name, or the other way round: "Phin" for Phineas. `standApart` was asked before. */
export const mayBeShortened = (people: Names): boolean => people.some(({ sighting: { text } }) => {
  const { words } = formOf(text, true);
  const all = words.length > 1 ? alone : given;
  return (words.length > 1 ? givenIn(words) : words).some((word) =>
    some(all, word.slice(0, LEAST_OF_NAME), (other) => (words.length > 1 ? isShort(other, word) : isShort(word, other))));
});
/** A word in its own right is no short form (see people.ts). */
const isShort = (short: string, full: string): boolean => full.startsWith(stemOf(short)) && isUnknownWord(short);
/** What of a name of several words may be a given name, or be taken for one. */
const givenIn = (words: readonly string[]): string[] => [...words.slice(0, -1), ...words.flatMap((word) => (word.includes('-') ? word.split('-') : []))];
