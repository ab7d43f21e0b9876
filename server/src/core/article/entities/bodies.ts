// Who is who among organisations and places: one form, one thing; acronyms, short forms, known aliases and what the text itself ties together.
import { COMPANY, type Form } from './form';
import type { Known } from './known';

/** A distinct form of an organisation's or place's name in an article. */
export interface Body {
  readonly form: Form;
  readonly known: Known | null;
  /** Which mentions, as positions in reading order. */
  readonly at: number[];
  readonly place: boolean;
  /** Whether the word by itself is the name of a place: "Boston" is not short for "Boston Red Sox". */
  readonly isPlaceName: boolean;
}

/** Words too common to stand for one organisation by themselves, folded. */
export const GENERIC: ReadonlySet<string> = new Set(`university college school institute court bank party department ministry office agency council committee commission association union
  federation board center centre foundation fund group company club team service services authority police army navy force forces air congress parliament senate
  house state city county national international united new north south east west central royal general american british european world great san los saint st el la le
  free first high supreme democratic republican social people’s peoples democratic islamic christian union labor labour public private foreign home federal royal
  society academy league alliance coalition front movement corps museum church hospital orchestra tribunal assembly legislature bureau guard trust brigade ministry conference
  congregation empire republic kingdom palace plains airport park prison cathedral castle canal stadium library theatre theater temple monastery abbey fort`.split(/\s+/));

/** Words around a place's name that leave it the same place. */
const OF_PLACE = /^(?:islands|island|province|prefecture|oblast|governorate|region)$/;
const BUILDING = /^(?:airport|stadium|bridge|station|prison|hospital|square|palace|cathedral|mosque|museum|arena|park|hall|center|centre|university|college|school)$/;
/** "River Thames" and "Thames", unless the short form is a place of its own ("Mississippi"). */
const WATERS = /^(?:river|lake|mount) | (?:river|lake|mountains|ocean)$/;
const PLACE_OF = /^(?:(?:federative |federal |islamic |people['’]?s |democratic )*republic|kingdom|duchy|free state|state|city|province|town|commonwealth|grand duchy|principality|sultanate|emirate) of(?: the)? /;

/** The groups of forms that are one thing: an array of group numbers, one for each body. Bodies stand in order of first mention. */
export function linkBodies(bodies: readonly Body[], ties: readonly (readonly [number, number])[]): Int32Array {
  const parent = Int32Array.from(bodies, (_, i) => i);
  const root = (i: number): number => { while (parent[i] !== i) i = parent[i] = parent[parent[i]]; return i; };
  const join = (a: number, b: number) => { parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b)); };
  const byKey = new Map<string, number>();
  const byKnown = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const byFirstLetter = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, i: number) => { const list = map.get(key); if (list) list.push(i); else map.set(key, [i]); };
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
    if (form.words.length > 1) {
      push(byFirstLetter, form.initials[0], i);
      for (const word of new Set(form.words)) push(byWord, word, i);
    }
  });
  for (const [a, b] of ties) if (compatible(bodies[a].known, bodies[b].known)) join(a, b);
  // the longest first: "Red Sox" then finds "Boston Red Sox" and its longer form as one
  const order = bodies.map((_, i) => i).sort((a, b) => bodies[b].form.words.length - bodies[a].form.words.length || a - b);
  for (const i of order) {
    const body = bodies[i];
    const { form, known, place } = body;
    if (form.acronym) {
      const full = (byFirstLetter.get(form.acronym[0]) ?? []).filter((j) => compatible(bodies[j].known, known) && abbreviates(form.acronym!, bodies[j].form.parts));
      if (new Set(full.map(root)).size === 1) { join(full[0], i); continue; }
    }
    if (form.words.length === 1 && GENERIC.has(form.words[0])) {
      // "the Court", "the Palace" is the one named last before it
      const before = (byWord.get(form.words[0]) ?? []).filter((j) => bodies[j].place === place && bodies[j].at[0] < body.at[0] && isHead(form.words[0], bodies[j].form.words));
      if (before.length) join(before[before.length - 1], i);
      continue;
    }
    if (place && form.words.length > 1) {
      const end = form.words[form.words.length - 1];
      // "New York City" is New York; "Mexico City" is not Mexico
      const core = OF_PLACE.test(end) || (end === 'city' && form.words.length > 2) ? form.words.slice(0, -1).join(' ') : form.key.replace(PLACE_OF, '');
      const same = core === form.key ? undefined : byKey.get(core);
      const water = byKey.get(form.key.replace(WATERS, ''));
      const named = form.words[0] === 'river' || (water !== undefined && !bodies[water].isPlaceName);
      if (same !== undefined && bodies[same].place) join(same, i);
      else if (water !== undefined && water !== i && bodies[water].place && named && root(water) === water) join(water, i);
      else if (BUILDING.test(end)) {
        const whole = (byWord.get(form.words[0]) ?? []).filter((j) => bodies[j].place && shortens(form.words, bodies[j].form.words));
        if (new Set(whole.map(root)).size === 1) join(whole[0], i);
      }
      continue;
    }
    if (place || known) continue;
    if (body.isPlaceName) {
      // an organisation called by a place's name alone: "Oxford" for its university
      const schools = (byWord.get(form.words[0]) ?? []).filter((j) => !bodies[j].place && isSchoolOf(form.key, bodies[j].form.key));
      if (schools.length && new Set(schools.map(root)).size === 1) join(schools[0], i);
      continue;
    }
    const turned = byKey.get(turn(form.words));
    if (turned !== undefined && !bodies[turned].place) join(turned, i);
    const longer = (byWord.get(form.words[form.words.length - 1]) ?? []).filter((j) => j !== i && !bodies[j].place && shortens(form.words, bodies[j].form.words));
    const before = longer.filter((j) => bodies[j].at[0] < body.at[0]);
    // what was named before goes before what is named later
    const meant = before.length ? before : longer;
    if ((before.length || form.words.length > 1) && new Set(meant.map(root)).size === 1) join(meant[0], i);
  }
  return parent.map((_, i) => root(i));
}

/** Whether a word is what the name says the thing is: "Commission" of "African Commission on Human Rights", "Palace" of "Winter Palace". */
function isHead(word: string, words: readonly string[]): boolean {
  const at = words.indexOf(word);
  return at === words.length - 1 || SMALL.has(words[at + 1]);
}

const BODY = /^(?:ministry|department|office|bureau|court|congress|senate|parliament|assembly|government|army|navy|police|bank|party|federation|committee)$/;

/** "Ministry of Defence" as "defence ministry", "Supreme Court of the United States" as "united states supreme court"; "" where there is nothing to turn. */
function turn(words: readonly string[]): string {
  const of = words.indexOf('of');
  if (of < 1 || of === words.length - 1 || !BODY.test(words[of - 1])) return '';
  const rest = words.slice(words[of + 1] === 'the' ? of + 2 : of + 1);
  return [...rest, ...words.slice(0, of)].join(' ');
}

/** "Oxford" and "University of Oxford", "Stanford" and "Stanford University". */
const isSchoolOf = (place: string, name: string): boolean => name === `university of ${place}` || name === `${place} university` || name === `${place} college`;

/** What different ways of writing one name have in common. */
function spellingOf({ joined, words }: Form): string {
  const long = SHORT_WORDS.get(words[0]);
  return long ? long + joined.slice(words[0].length) : joined;
}
const SHORT_WORDS = new Map([['mt', 'mount'], ['ft', 'fort'], ['st', 'saint']]);

/** Whether `short` begins or ends `long`: "Brookings" and "Brookings Institution", "Scientology" and "Church of Scientology"; not "Labour" and "Ministry of Education and Labour". */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  const n = short.length;
  const m = long.length;
  if (n >= m) return false;
  if (short.every((w, k) => w === long[k])) return true;
  return !long.slice(0, m - n).some((w, k) => SMALL.has(w) && !(w === 'of' && k === 1)) && short.every((w, k) => w === long[m - n + k]);
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'da', 'do', 'la', 'du', 'des', 'dos', 'del', '&', 'a']);

/** Whether the letters are the first letters of the parts in order; small words may be left out. */
export function abbreviates(letters: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    if (part[0] === letters[at]) at++;
    else if (!SMALL.has(part) && !COMPANY.has(part)) return false;
  }
  return at === letters.length && letters.length > 1;
}

const compatible = (a: Known | null, b: Known | null): boolean => !a || !b || a.key === b.key;
