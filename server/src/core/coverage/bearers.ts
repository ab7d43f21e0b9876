// Who in the coverage bears a name: the same key, or a surname where only one person of the coverage has it; namesakes kept apart.
import { isNational, isPlaceName } from '../article/entities/gazetteer';
import { sameGiven } from '../article/entities/people';
import { bareTitle, genderOfTitle } from '../lexicon/titles';
import { fold } from '../lexicon/wordHash';
import type { Digest, EntityDigest } from './coverage';

export interface Bearers {
  readonly put: (digest: Digest) => void;
  readonly remove: (digest: Digest) => void;
  /** The entities of all articles that a name with this key stands for; `titles` are those given where it is asked. */
  readonly of: (key: string, titles?: readonly string[]) => { article: string; entity: EntityDigest }[];
}

/** Callings that one person seldom has two of. */
const CALLINGS: readonly RegExp[] = [
  /\b(?:striker|midfielder|defender|goalkeeper|quarterback|pitcher|forward|batsman|bowler|winger|player)$/i,
  /\b(?:professor|prof\.?|historian|economist|physicist|biologist|researcher|scientist)$/i,
  /\b(?:bishop|archbishop|cardinal|imam|rabbi|pastor|rev\.?|father)$/i,
  /\b(?:suspect|gunman|defendant|victim)$/i,
];

/** Titles written short. */
const LONG: Readonly<Record<string, string>> = { sen: 'senator', gov: 'governor', rep: 'representative', gen: 'general', pm: 'minister' };
const headOf = (title: string): string => { const head = bareTitle(/\S+$/u.exec(title)?.[0] ?? ''); return LONG[head] ?? head; };

/** The offices of titles that say where: "Texas Senator" → "senator local" → "texas". Countries and their parts are told apart: a senator for Texas is one of the United States. */
function seatsOf(titles: readonly string[]): Map<string, Set<string>> {
  const seats = new Map<string, Set<string>>();
  for (const title of titles) for (const word of fold(title).split(/[^\p{L}-]+/u)) {
    const kind = isNational(word) ? 'national' : isPlaceName({ words: [word] }) ? 'local' : null;
    if (!kind) continue;
    const office = `${headOf(title)} ${kind}`;
    // "France" and "French" begin alike
    seats.set(office, (seats.get(office) ?? new Set()).add(kind === 'national' ? word.slice(0, 4) : word));
  }
  return seats;
}

/** Whether somebody with these titles can be one with somebody of that name with those: neither Mr and Ms, nor goalkeeper and bishop, nor mayor of two towns. */
function canBeOne(a: readonly string[], b: readonly string[]): boolean {
  if (!a.length || !b.length) return true;
  const gender = (titles: readonly string[]) => new Set(titles.map((t) => genderOfTitle(headOf(t))).filter((g) => g));
  const calling = (titles: readonly string[]) => new Set(titles.map((t) => CALLINGS.findIndex((c) => c.test(t))).filter((c) => c >= 0));
  const theirs = seatsOf(b);
  return !apart(gender(a), gender(b)) && !apart(calling(a), calling(b)) && ![...seatsOf(a)].some(([office, places]) => apart(places, theirs.get(office) ?? new Set()));
}

const apart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));

/** The given names of a full name's key. */
const givenOf = (key: string): string[] => key.split(' ').slice(0, -1);

/** An empty index of the names of a coverage. */
export function createBearers(): Bearers {
  const byKey = new Map<string, Map<string, EntityDigest>>();
  /** Surname → keys of the full names with it. */
  const bySurname = new Map<string, Set<string>>();
  const surnameOf = (e: EntityDigest): string | null => (e.type === 'PERSON' && e.key.includes(' ') ? e.key.slice(e.key.lastIndexOf(' ') + 1) : null);

  return {
    put(digest) {
      for (const e of digest.entities) {
        const articles = byKey.get(e.key) ?? new Map<string, EntityDigest>();
        byKey.set(e.key, articles.set(digest.id, e));
        const surname = surnameOf(e);
        if (surname) bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(e.key));
      }
    },
    remove(digest) {
      for (const e of digest.entities) {
        const articles = byKey.get(e.key);
        if (!articles?.delete(digest.id) || articles.size > 0) continue;
        byKey.delete(e.key);
        const surname = surnameOf(e);
        if (!surname) continue;
        const full = bySurname.get(surname);
        full?.delete(e.key);
        if (full?.size === 0) bySurname.delete(surname);
      }
    },
    of(key, titles = []) {
      const surname = key.slice(key.lastIndexOf(' ') + 1);
      const full = [...bySurname.get(surname) ?? []];
      const keys = new Set([key]);
      if (full.length && (key === surname || full.includes(key))) {
        // "William Harding", "Bill Harding", "W. Harding", unless one of them could be somebody else, too
        const same = key === surname ? full : full.filter((k) => sameGiven(givenOf(k), givenOf(key)));
        if (same.every((k) => same.every((l) => sameGiven(givenOf(k), givenOf(l))))) {
          for (const k of same) keys.add(k);
          // one person of that surname in the whole coverage: the surname alone is that person's
          if (same.length === full.length) keys.add(surname);
        }
      }
      return [...keys].flatMap((k) => [...(byKey.get(k) ?? [])].filter(([, e]) => k === key || e.type === 'PERSON'))
        .map(([article, entity]) => ({ article, entity })).filter(({ entity }) => canBeOne(titles, entity.titles));
    },
  };
}
