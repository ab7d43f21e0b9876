// Who is who among organisations and places: one form, one thing; acronyms, short forms, known aliases and what the text itself ties together.
import { abbreviates, COMPANY, SMALL_WORDS, type Form } from './form';
import { isNational, isPlaceName, isUnknownWord } from './gazetteer';
import { isHeadWord } from './heads';
import type { Known } from './known';
import { GENERIC, spellingOf, writingsOf } from './writings';

/** A distinct form of an organisation's or place's name in an article. */
export interface Body {
  readonly form: Form;
  readonly known: Known | null;
  /** Which mentions, as positions in reading order. */
  readonly at: number[];
  readonly place: boolean;
  /** Whether the word by itself is the name of a place: "Boston" is not short for "Boston Red Sox". */
  readonly isPlaceName: boolean;
  readonly isCountryName: boolean;
}

/** What is called by its name alone once it was named, as airports and rivers, which bear the name of a town or country, are not. */
const SPOT = /^(?:district|municipality|commune|square|palace|plantation|ridge|heights|bridge|peninsula|arena|mall|prison|hotel|capital)$/;
const BUILDING = /^(?:airport|stadium|bridge|station|prison|hospital|square|palace|cathedral|mosque|museum|arena|park|hall|center|centre|university|college|school)$/;
/** "River Thames" and "Thames", unless the short form is a place of its own ("Mississippi"). */
const WATERS = /^(?:river|lake|mount) | (?:river|lake|mountains|ocean)$/;

/** The groups of forms that are one thing: an array of group numbers, one for each body. Bodies stand in order of first mention. */
export function linkBodies(bodies: readonly Body[], ties: readonly (readonly [number, number])[], sport = false): Int32Array {
  const parent = Int32Array.from(bodies, (_, i) => i);
  const root = (i: number): number => { while (parent[i] !== i) i = parent[i] = parent[parent[i]]; return i; };
  const join = (a: number, b: number) => { parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b)); };
  /** Joins it with what all of these are, if that is one thing; says whether it is. */
  const joinOne = (those: readonly number[], i: number): boolean => {
    if (!those.length || those.some((j) => root(j) !== root(those[0]))) return false;
    join(those[0], i);
    return true;
  };
  const byKey = new Map<string, number>();
  const byKnown = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const byFirstLetter = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, i: number) => { const list = map.get(key); if (list) list.push(i); else map.set(key, [i]); };
  const having = (word: string): readonly number[] => upTo(MOST_NAMES, byWord.get(word));
  const beginning = (letter: string): readonly number[] => upTo(MOST_OF_LETTER, byFirstLetter.get(letter));
  const bySpelling = new Map<string, number>();
  bodies.forEach(({ form, known }, i) => {
    byKey.set(form.key, i);
    // "First-Nations" and "First Nations", "Mt Kenya" and "Mount Kenya"
    const spelling = spellingOf(form);
    const other = bySpelling.get(spelling);
    if (other === undefined) bySpelling.set(spelling, i);
    else if (compatible(bodies[other].known, known)) join(other, i);
    if (known) {
      const before = byKnown.get(known.key);
      if (before === undefined) byKnown.set(known.key, i);
      else join(before, i);
    }
    if (form.parts.length > 1) push(byFirstLetter, form.parts[0][0], i);
    if (form.words.length > 1) {
      if (form.initials[0] !== form.parts[0][0]) push(byFirstLetter, form.initials[0], i);
      form.words.forEach((word, k) => { if (form.words.indexOf(word) === k) push(byWord, word, i); });
    }
  });
  bodies.forEach((body, i) => {
    for (const key of writingsOf(body)) {
      const other = byKey.get(key);
      if (other !== undefined && other !== i && bodies[other].place === body.place && compatible(bodies[other].known, body.known)) join(other, i);
    }
  });
  for (const [a, b] of ties) if (compatible(bodies[a].known, bodies[b].known)) join(a, b);
  // the longest first: "Red Sox" then finds "Boston Red Sox" and its longer form as one
  const ofLength: number[][] = [];
  bodies.forEach(({ form }, i) => { (ofLength[form.words.length] ??= []).push(i); });
  for (const i of ofLength.reverse().flat()) {
    const body = bodies[i];
    const { form, known, place } = body;
    if (form.acronym) {
      const full = beginning(form.acronym[0]).filter((j) => compatible(bodies[j].known, known) && abbreviates(form.acronym!, bodies[j].form.parts));
      if (joinOne(full, i)) continue;
    }
    if (!form.acronym && !known && !place && form.words.length === 1 && form.key.length >= LEAST_WORD_OF_LETTERS && isUnknownWord(form.key)) {
      // "Cedrow" for letters, as British papers write them where they are said as a word
      const full = beginning(form.key[0]).filter((j) => j !== i && abbreviates(form.key, bodies[j].form.parts));
      if (joinOne(full, i)) continue;
    }
    // Korea plays: the South, where the North is not named
    if (form.key === 'korea' && !place && !known && byKnown.has('south korea') && !byKnown.has('north korea')) { join(byKnown.get('south korea')!, i); continue; }
    const chamber = known ? undefined : chamberOf(form.key);
    if (chamber !== undefined) { join(chamber, i); continue; }
    if (form.words.length === 1 && COMPASS.test(form.words[0])) {
      // "the North" for North Korea, where no other country begins so
      const country = bodies.flatMap((b, j) => ((b.isCountryName || FORMER.test(b.form.key)) && b.form.words.length === 2 && b.form.words[0] === form.words[0] ? [j] : []));
      if (country.length === 1) { join(country[0], i); continue; }
    }
    if (form.words.length === 1 && GENERIC.has(form.words[0])) {
      // "the Court", "the Palace" is the one named last before it
      let meant = -1;
      let last = -1;
      for (const j of having(form.words[0])) {
        if (bodies[j].place !== place || !isHead(form.words[0], bodies[j].form.words)) continue;
        const at = lastBefore(bodies[j].at, body.at[0]);
        if (at > last) { meant = j; last = at; }
      }
      if (meant >= 0) join(meant, i);
      continue;
    }
    if (place && form.words.length > 1) {
      const end = form.words[form.words.length - 1];
      const water = byKey.get(form.key.replace(WATERS, ''));
      const named = form.words[0] === 'river' || (water !== undefined && !bodies[water].isPlaceName);
      if (water !== undefined && water !== i && bodies[water].place && named && root(water) === water) join(water, i);
      else if (BUILDING.test(end)) {
        const whole = having(form.words[0]).filter((j) => bodies[j].place && shortens(form.words, bodies[j].form.words));
        joinOne(whole, i);
      }
      if (root(i) === i) elide(i);
      continue;
    }
    if (place) {
      const full = known || body.isPlaceName ? [] : having(form.words[0]).filter((j) => bodies[j].place && bodies[j].at[0] < body.at[0] && isSpotOf(form.words, bodies[j].form.words));
      joinOne(full, i);
      continue;
    }
    // an organisation called by a place's name alone, or a school by its founder's: "Oxford", "Rice" for the university
    const schools = having(form.words[0]).filter((j) => !bodies[j].place && isSchoolOf(form.key, bodies[j].form.key) && compatible(bodies[j].known, known));
    if (joinOne(schools, i)) continue;
    if (known) continue;
    if (body.isPlaceName) {
      // in sports stories a club is called by its town: "Boston" for the Boston Red Sox
      const clubs = sport && !body.isCountryName ? having(form.words[0]).filter((j) => j !== i && !bodies[j].place && form.words.every((w, k) => w === bodies[j].form.words[k])) : [];
      joinOne(clubs, i);
      continue;
    }
    const longer = having(form.words[form.words.length - 1]).filter((j) => j !== i && !bodies[j].place && shortens(form.words, bodies[j].form.words)
      // "Kestrel Norway" named first is Kestrel from then on; named after Kestrel it is a part of it
      && (bodies[j].at[0] < body.at[0] || !isBranchOf(form.words, bodies[j].form.words)));
    const before = longer.filter((j) => bodies[j].at[0] < body.at[0]);
    // what was named before goes before what is named later
    const meant = before.length ? before : longer;
    if (!before.length && form.words.length === 1) {
      // headlines say "Ford" and "Jets" before the story says "Ford Motor Co." and "New York Jets"
      const full = having(form.words[0]).filter((j) => !bodies[j].place && (isCompanyOf(form, bodies[j].form) || isTeamOf(form, bodies[j].form)));
      joinOne(full, i);
      continue;
    }
    if (joinOne(meant, i)) continue;
    // "Volcanoes" is rather "Salem Volcanoes" than "Volcanoes Stadium"
    const ending = meant.filter((j) => endsIn(form.words, bodies[j].form.words));
    if (joinOne(ending, i)) continue;
    if (!meant.length) elide(i);
  }
  return parent.map((_, i) => root(i));

  /** The U.S. Congress, and its chambers unless those of a state are named: "the House" before or after "the U.S. House of Representatives". */
  function chamberOf(key: string): number | undefined {
    const full = CHAMBERS.get(key);
    if (!full) return undefined;
    const other = key !== 'congress' && having(key).some((j) => { const { words, key: name } = bodies[j].form; return words[words.length - 1] === key && !full.includes(name) && name !== 'white house'; });
    return other ? undefined : full.map((name) => byKey.get(name)).find((j) => j !== undefined);
  }

  /** "Concordia Station" and "Concordia Research Station": words left out in the middle. */
  function elide(i: number): void {
    const { form: { words }, place, known } = bodies[i];
    if (words.length < 2) return;
    const longer = having(words[0]).filter((j) => bodies[j].place === place && bodies[j].at[0] < bodies[i].at[0] && leavesOut(words, bodies[j].form.words) && compatible(bodies[j].known, known));
    joinOne(longer, i);
  }
}

/** In a text with more names that have a word in common, or begin with one letter, than this nobody is called by that: it is a list. */
const MOST_NAMES = 400;
const MOST_OF_LETTER = 2000;
const upTo = (most: number, those: readonly number[] | undefined): readonly number[] => (those && those.length <= most ? those : []);

/** The last of the ascending numbers `at` below `limit`; -1 where there is none. */
function lastBefore(at: readonly number[], limit: number): number {
  let last = -1;
  for (const a of at) if (a < limit) last = a; else break;
  return last;
}

/** Say what kind of thing it is, not which: a short form may leave them out. */
const QUALIFIER = /^(?:international|national|regional|state|federal|municipal|memorial|research|general|public|community|royal|joint|independent|provincial|metropolitan|amateur|professional)$/;

/** Whether `short` is `long` without qualifiers in its middle. */
function leavesOut(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++; else if (!QUALIFIER.test(word)) return false;
  return at === short.length;
}

const endsIn = (short: readonly string[], long: readonly string[]): boolean => short.every((w, k) => w === long[long.length - short.length + k]);

/** Whether a word is what the name says the thing is: "Commission" of "African Commission on Human Rights", "Palace" of "Winter Palace". */
function isHead(word: string, words: readonly string[]): boolean {
  const at = words.indexOf(word);
  const last = words[words.length - 1];
  // "the House" is the House of Representatives, not the White House
  if (word === last) return word !== 'house';
  // … and not the House of Representatives Intelligence Committee
  return SMALL_WORDS.has(words[at + 1]) && !isHeadWord(last);
}

const CHAMBERS: ReadonlyMap<string, readonly string[]> = new Map([['congress', ['united states congress']], ['senate', ['united states senate']],
  ['house', ['united states house of representatives', 'united states house', 'house of representatives']]]);
const LEAST_WORD_OF_LETTERS = 4;

const FORMER = /^(?:north|south) (?:vietnam|yemen)$|^(?:east|west) germany$/;
const COMPASS = /^(?:north|south|east|west)$/;

/** "Ford" and "Ford Motor Co." */
const isCompanyOf = ({ key }: Form, { words, parts }: Form): boolean => words[0] === key && parts.length <= 3 && COMPANY.has(parts[parts.length - 1]);

/** "Kestrel" and "Kestrel Norway": a company and what it has in a country or town. */
const isBranchOf = (short: readonly string[], long: readonly string[]): boolean => short[0] === long[0] && isPlaceName({ words: long.slice(short.length) });

/** "Hartsaw" and "Hartsaw Ridge" */
const isSpotOf = (short: readonly string[], long: readonly string[]): boolean => long.length === short.length + 1 && SPOT.test(long[short.length]) && short.every((w, k) => w === long[k]);

/** Many bodies of a town end so. */
const NO_TEAM = /^(?:times|news|sports|schools|studies|arts|sciences|industries|airlines|airways|railways|enterprises|systems|partners|holdings|foods|motors|mines|records|games|archives|gardens)$/;

/** "Jets" and "New York Jets": of two or three words, the last a plural, and a place's name before it. */
const isTeamOf = ({ key }: Form, { words }: Form): boolean =>
  words.length > 1 && key.endsWith('s') && !NO_TEAM.test(key) && words[words.length - 1] === key && !GENERIC.has(key.slice(0, -1)) && isPlaceName({ words: words.slice(0, -1) });

/** "Oxford" and "University of Oxford", "Stanford" and "Stanford University". */
const isSchoolOf = (place: string, name: string): boolean => name === `university of ${place}` || name === `${place} university` || name === `${place} college` || name === `uc ${place}`;

/** Whether `short` begins or ends `long`: "Brookings" and "Brookings Institution", "Scientology" and "Church of Scientology"; not "Labour" and "Ministry of Education and Labour". */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  const n = short.length;
  const m = long.length;
  if (n >= m) return false;
  if (short.every((w, k) => w === long[k])) return true;
  // "Supreme Court" for the Norlandic Supreme Court of Appeals
  if (n > 1 && SMALL_WORDS.has(long[n + 1]) && isNational(long[0]) && short.every((w, k) => w === long[k + 1])) return true;
  // "Tenth Circuit" for the Court of Appeals for the Tenth Circuit
  if (n === 2 && short[1] === 'circuit' && endsIn(short, long)) return true;
  return !long.slice(0, m - n).some((w, k) => SMALL_WORDS.has(w) && !(w === 'of' && k === 1)) && short.every((w, k) => w === long[m - n + k]);
}

const compatible = (a: Known | null, b: Known | null): boolean => !a || !b || a.key === b.key;
