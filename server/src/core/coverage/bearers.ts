// Who in the coverage bears a name: the same key, or a surname where only one person of the coverage has it; namesakes kept apart.
import { bareTitle, genderOfTitle } from '../lexicon/titles';
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

/** Whether somebody with these titles can be one with somebody of that name with those: neither Mr and Ms, nor goalkeeper and bishop. */
function canBeOne(a: readonly string[], b: readonly string[]): boolean {
  const gender = (titles: readonly string[]) => new Set(titles.map((t) => genderOfTitle(bareTitle(/\S+$/u.exec(t)?.[0] ?? ''))).filter((g) => g));
  const calling = (titles: readonly string[]) => new Set(titles.map((t) => CALLINGS.findIndex((c) => c.test(t))).filter((c) => c >= 0));
  return !apart(gender(a), gender(b)) && !apart(calling(a), calling(b));
}

const apart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));

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
      const full = bySurname.get(key.slice(key.lastIndexOf(' ') + 1));
      const keys = new Set([key]);
      // one person of that surname in the whole coverage: the surname alone is that person's
      if (full?.size === 1 && (full.has(key) || !key.includes(' '))) for (const k of [...full, key.slice(key.lastIndexOf(' ') + 1)]) keys.add(k);
      return [...keys].flatMap((k) => [...(byKey.get(k) ?? [])].filter(([, e]) => k === key || e.type === 'PERSON'))
        .map(([article, entity]) => ({ article, entity })).filter(({ entity }) => canBeOne(titles, entity.titles));
    },
  };
}
