// Other ways in which the name of an organisation or place may be written: the keys under which the same thing may stand elsewhere in a text.
import { countryOfDemonym } from '../../lexicon/demonyms';
import { fold } from '../../lexicon/wordHash';
import type { Form } from './form';
import { isPlaceName, isTownOnly } from './gazetteer';
import { builtInForm } from './known';

/** A name as its other writings are worked out. */
export interface Written {
  readonly form: Form;
  readonly place: boolean;
}

/** Words too common to stand for one organisation by themselves, folded. */
export const GENERIC: ReadonlySet<string> = new Set(`university college school institute court bank party department ministry office agency council committee commission association union
  federation board center centre foundation fund group company club team service services authority police army navy force forces air congress parliament senate
  house state city county national international united new north south east west central royal general american british european world great san los saint st el la le
  free first high supreme democratic republican social people’s peoples democratic islamic christian union labor labour public private foreign home federal royal
  society academy league alliance coalition front movement corps museum church hospital orchestra tribunal assembly legislature bureau guard trust brigade ministry conference
  congregation empire republic kingdom palace plains airport park prison cathedral castle canal stadium library theatre theater temple monastery abbey fort`.split(/\s+/));

/** Short words written out, at a name's beginning and at its end: "Mt Kenya", "Main St." */
const FIRST = new Map([['mt', 'mount'], ['ft', 'fort'], ['st', 'saint']]);
const LAST = new Map([['st', 'street'], ['ave', 'avenue'], ['rd', 'road'], ['blvd', 'boulevard'], ['dr', 'drive'], ['univ', 'university'], ['dept', 'department'], ['bros', 'brothers'], ['assn', 'association'], ['intl', 'international'], ['fc', 'footballclub'], ['rfc', 'rugbyfootballclub']]);

/** Places and bodies written short within longer names. */
const WRITTEN_OUT = new Map([['uk', 'united kingdom'], ['un', 'united nations'], ['eu', 'european union'], ['la', 'los angeles'], ['ny', 'new york'], ['nyc', 'new york city'], ['dc', 'district of columbia']]);

/** Words around a place's name that leave it the same place. */
const OF_PLACE = /^(?:islands|island|province|prefecture|oblast|governorate|region)$/;
/** Words before the name of a place that say when or which part of it is meant. */
const SAME_PLACE = /^(?:modern|modern-day|present-day|mainland|continental)$/;
const ATTITUDE = /^(?:pro|anti|non)-/;
const PLURAL = /^(?:oblasts|districts|counties|rivers|provinces|townships|islands)$/;
const PLACE_OF = /^(?:(?:federative |federal |islamic |people['’]?s |democratic )*republic|kingdom|duchy|free state|state|city|province|town|village|metropolitan city|commonwealth|grand duchy|principality|sultanate|emirate|empire) of(?: the)? /;
/** Bodies that are called by what they are and whose they are in either order: "Ministry of Defence", "Defence Ministry". */
const BODY = /^(?:ministry|department|office|bureau|court|congress|senate|parliament|assembly|government|army|navy|police|bank|party|federation|committee|council|theatre|theater|university|institute|academy|museum|library)$/;
/** Words at either end of a club's name. */
const CLUB = /^(?:fc|afc|cf|sc|rfc|fk|sk)$/;
const CLUB_WORDS = / (?:football|rugby|cricket|basketball|hockey|soccer) club$/;
/** Call letters of broadcasters go with and without the kind of station: "WXYZ-TV". */
const STATION = /^([kwc][a-z]{2,3})-(?:tv|fm|am)$/;

/** The key of the country a demonym tells, in small letters; null for any other words. */
function homeOf(key: string): string | null {
  const country = countryOfDemonym(key.replace(/(?:^| )\p{L}/gu, (c) => c.toUpperCase()));
  return country && fold(country);
}

/** The name with its shortened words written out and without hyphens and spaces: "First-Nations" and "First Nations" have it in common. */
export function spellingOf({ joined, words }: Form): string {
  const first = words[0];
  const last = words[words.length - 1];
  const long = words.length > 1 ? FIRST.get(first) : undefined;
  const end = words.length > 1 ? LAST.get(last) : undefined;
  if (!long && !end) return joined;
  return (long ?? '') + joined.slice(long ? first.length : 0, end ? joined.length - last.length : undefined) + (end ?? '');
}

const ofPlaces = new WeakMap<Form, readonly string[]>();
const ofBodies = new WeakMap<Form, readonly string[]>();

/** Keys of which any other name of the text that has one as its own is the same thing; worked out once for each form. */
export function writingsOf({ form, place }: Written): readonly string[] {
  const kept = place ? ofPlaces : ofBodies;
  let keys = kept.get(form);
  if (!keys) kept.set(form, keys = workOut(form, place));
  return keys;
}

function workOut({ words, key }: Form, place: boolean): readonly string[] {
  const keys: string[] = [];
  const last = words[words.length - 1];
  if (words.length === 1) {
    if (place) return keys;
    const station = STATION.exec(key);
    if (station) keys.push(station[1]);
    // a national team: "Belgium", "the Belgians"
    const home = homeOf(key);
    if (home) keys.push(home);
    // "the Mamluk", "the Mamluks"
    const one = singularOf(last);
    if (one && !GENERIC.has(one)) keys.push(one);
    return keys;
  }
  if (place) {
    // "New York City" is New York, "Taipei City" Taipei; "Mexico City" is not Mexico
    if ((OF_PLACE.test(last) && !(last === 'island' && isPlaceName({ words: words.slice(0, -1) }))) || (last === 'city' && (words.length > 2 || (isTownOnly(words[0]) && !builtInForm(words[0], ''))))) keys.push(words.slice(0, -1).join(' '));
    const core = key.replace(PLACE_OF, '');
    if (core !== key) keys.push(core);
    // "Syrian Antioch" is the town; "French Guiana" is not Guiana
    if (SAME_PLACE.test(words[0]) || (words.length === 2 && isTownOnly(last) && !isPlaceName({ words }) && homeOf(words[0]))) keys.push(words.slice(1).join(' '));
    // "the Tver and Marlow Oblasts"
    if (PLURAL.test(last)) keys.push(key.slice(0, -1));
  } else {
    if (CLUB.test(last)) keys.push(words.slice(0, -1).join(' '));
    if (CLUB.test(words[0])) keys.push(words.slice(1).join(' '));
    const club = key.replace(CLUB_WORDS, '');
    if (club !== key) keys.push(club);
    // "the pro-Marlow Reform Party" is the Reform Party; of one word alone ("anti-ISIS") it is another thing
    if (ATTITUDE.test(words[0])) keys.push(words.slice(1).join(' '));
    // "Progressive Conservative Party", "Progressive Conservatives"
    if (last === 'party' && words.length > 2) keys.push(`${words.slice(0, -1).join(' ')}s`);
  }
  const turned = turn(words);
  if (turned) keys.push(turned);
  // "UK Parliament", "Mission to the UN", "East L.A."
  for (const i of [0, words.length - 1]) {
    const full = WRITTEN_OUT.get(words[i]);
    if (full) keys.push([...words.slice(0, i), full, ...words.slice(i + 1)].join(' '));
  }
  // "New Workers' Party" and "New Workers Party", "New People's Party" and "New People Party": whose it is, with and without the mark; "the Norden Brothers", "a Norden Brother"
  if (!place) words.forEach((word, i) => {
    const one = singularOf(word);
    if (one && (i < words.length - 1 || !GENERIC.has(one))) keys.push([...words.slice(0, i), one, ...words.slice(i + 1)].join(' '));
  });
  return keys;
}

/** A word without its plural or possessive "s"; "" where it ends in none. */
const singularOf = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : '');

/** "Ministry of Defence" as "defence ministry", "Government of India" as "indian government" turned back; "" where there is nothing to turn. */
function turn(words: readonly string[]): string {
  const of = words.indexOf('of');
  if (of >= 1 && of < words.length - 1 && BODY.test(words[of - 1])) {
    const rest = words.slice(words[of + 1] === 'the' ? of + 2 : of + 1);
    return [...rest, ...words.slice(0, of)].join(' ');
  }
  // "Indian Government" → "government of india"
  for (const n of [1, 2]) {
    if (words.length <= n || !BODY.test(words[words.length - 1])) continue;
    const home = homeOf(words.slice(0, n).join(' '));
    if (home) return `${words.slice(n).join(' ')} of ${home}`;
  }
  return '';
}
