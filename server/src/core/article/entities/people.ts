// Who is who among people: full names first, then each surname or given name to the person it most likely means.
import { genderOfTitle } from '../../lexicon/titles';
import { isParticle } from '../../lexicon/particles';
import { nicknames, spellings } from '../../lexicon/nicknames';
import type { Gender } from '../mention';
import { skeleton, type Form } from './form';
import { isFamilyName, isGivenName, isUnknownWord } from './gazetteer';

/** One mention of a person, before it is known of whom. */
export interface PersonMention {
  readonly form: Form;
  readonly titleHead: string | null;
  /** Set by `linkPeople`: number of the person. */
  person: number;
  reason: string;
}

/** One person: the full forms seen, and what their titles say. */
interface Person {
  readonly given: string[][];
  readonly last: string;
  gender: Gender;
  /** "III" of a king. */
  number: string;
}

const isInitial = (word: string): boolean => word.length === 1;

/** Whether two given names can be one: the same, an initial of it, a nickname. */
export function givenAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  if (nicknames.get(a)?.has(b) || spellings.get(a)?.has(b)) return true;
  // "Kristin" and "Kristen", "Zakhary" and "Zachary"; two short names are alike too easily
  return a[0] === b[0] && a.length > 4 && b.length > 4 && skeleton(a) === skeleton(b) && skeleton(a).length > 2;
}

/** Whether two lists of given names, each with one at least, can belong to one person with one surname. */
export function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (!givenAgree(a[0], b[0])) {
    // "Comte de Marlow" is Henri de Marlow
    if (isLandTitle(a) || isLandTitle(b)) return true;
    // "Pierre Charles L'Enfant" is "Peter Charles L'Enfant"
    if (a.length > 1 && b.length > 1 && a[1] === b[1] && !isInitial(a[1]) && !isParticle(a[1])) return true;
    // "John Fitzgerald Kennedy" and "Fitzgerald Kennedy": one list ends the other
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.length < long.length && (short.every((w, i) => w === long[long.length - short.length + i]) || (short.length === 1 && long.includes(short[0])));
  }
  if (a.length < 2 || b.length < 2 || givenAgree(a[1], b[1])) return true;
  // "George H. W. Bush" and "George W. Bush" are two people; "Gabriel José García" and "Gabriel García" are one
  return a.length !== b.length && ![...a.slice(1), ...b.slice(1)].every(isInitial);
}

/** "Marquis de", all that stands before the name of the land. */
const isLandTitle = ([title, particle]: readonly string[]): boolean => LAND.test(title) && particle !== undefined && isParticle(particle);
const LAND = /^(?:comte|comtesse|marquis|marquise|duc|duchesse|vicomte|vicomtesse|seigneur|sieur|sire|chevalier|conde|condesa|conte|contessa|marchese|marques|duque|graf|grafin|freiherr)$/;

const genderOf = (titleHead: string | null): Gender => (titleHead && genderOfTitle(titleHead)) || 'unknown';
const agree = (a: Gender, b: Gender): boolean => a === b || a === 'unknown' || b === 'unknown';

/**
 * Numbers the people the mentions speak of, in `mentions[i].person`, from 0 on; gives a number above all of them. Mentions in reading order;
 * `ties` are pairs of them that the text says are one person.
 */
export function linkPeople(mentions: readonly PersonMention[], genderOfGiven: (word: string) => Gender, ties: readonly (readonly [number, number])[] = []): number {
  const people: Person[] = [];
  const byLast = new Map<string, number[]>();
  const full = new Map<string, number>();
  const beginnings = beginningsOf(mentions);
  /** Surnames with a hyphen, and whose they are. */
  const doubles = new Map<string, number>();
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i];
    const { words, key, number } = m.form;
    if (words.length < 2) continue;
    // "Ben Gurion" is a surname where "David Ben-Gurion" is somebody
    const double = doubles.size > 0 ? doubles.get(words.join('-')) : undefined;
    if (double !== undefined) { m.person = double; continue; }
    const id = idOf(m.form);
    const known = full.get(id);
    if (known !== undefined) { m.person = known; continue; }
    const last = words[words.length - 1];
    const given = words.slice(0, -1);
    const gender = genderOf(m.titleHead) !== 'unknown' ? genderOf(m.titleHead) : genderOfGiven(given[0]);
    let person = upTo(byLast.get(last)).find((p) => people[p].given.every((g) => sameGiven(g, given)) && agree(people[p].gender, gender) && sameNumber(people[p].number, number));
    const longer = person === undefined ? beginnings.get(key) : undefined;
    if (longer) person = full.get(idOf(longer));
    if (person === undefined) {
      person = people.push({ given: [], last, gender, number }) - 1;
      push(byLast, last, person);
      if (longer) {
        full.set(idOf(longer), person);
        people[person].given.push(longer.words.slice(0, -1));
        push(byLast, longer.words[longer.words.length - 1], person);
      }
    }
    people[person].given.push(given);
    if (people[person].gender === 'unknown') people[person].gender = gender;
    people[person].number ||= number;
    full.set(id, m.person = person);
    if (last.includes('-') && !doubles.has(last)) doubles.set(last, person);
    // "Wong Kar-wai" is Wong
    if (words.length === 2 && isFamilyFirst(words[0], last) && byLast.get(words[0])?.at(-1) !== person) push(byLast, words[0], person);
    // family name first, as in Chinese, Hungarian or Japanese
    if (words.length === 2 && (genderOfGiven(words[0]) === 'unknown' || genderOfGiven(words[1]) === 'unknown')) full.set(idOf({ ...m.form, joined: (words[1] + words[0]).replace(/-/g, '') }), person);
    m.reason = 'full name';
  }
  const byGiven = new Map<string, number[]>();
  people.forEach((p, id) => {
    const give = (word: string) => { if (!isInitial(word) && byGiven.get(word)?.at(-1) !== id) push(byGiven, word, id); };
    for (const given of p.given) for (const word of given) give(word);
    // "Hale" for "Marlow-Hale"
    if (p.last.includes('-')) for (const word of p.last.split('-')) if (word.length > 2) give(word);
  });
  let byStem: ReturnType<typeof stemsOf> | null = null;
  // "Cassius Clay, better known as Muhammad Ali", "Clara Weston (née Marlow)"
  const parent = people.map((_, id) => id);
  const root = (id: number): number => { while (parent[id] !== id) id = parent[id]; return id; };
  const called = new Map<string, number>();
  const personOf = (m: PersonMention): number | undefined => (m.person >= 0 ? m.person : called.get(m.form.key));
  /** The one person with that surname, `other` left out; nobody where there are several, or none. */
  function bearerOf(surname: string, other: number | undefined): number | undefined {
    let bearer: number | undefined;
    for (const p of byLast.get(surname) ?? NOBODY) {
      if (p === other) continue;
      if (bearer !== undefined && p !== bearer) return undefined;
      bearer = p;
    }
    return bearer;
  }
  for (const [a, b] of ties) {
    // "Gannett changed his name": the one who is named Gannett in full; "Rose Porteous, formerly Hancock" is no Lang Hancock
    const bearer = mentions[a].form.words.length === 1 && !called.has(mentions[a].form.key) ? bearerOf(mentions[a].form.words[0], personOf(mentions[b])) : undefined;
    if (bearer !== undefined) called.set(mentions[a].form.key, bearer);
    const first = personOf(mentions[a]) ?? personOf(mentions[b]) ?? newPerson(mentions[a].form.words[0] ?? '');
    for (const m of [mentions[a], mentions[b]]) {
      const person = personOf(m);
      if (person === undefined) called.set(m.form.key, first);
      else parent[root(person)] = root(first);
    }
  }
  /** Those of whose given names the word is a short form: "Phin" of Phineas, "Stewie" of Stewart; nobody where several could be meant. */
  function shortened(word: string): readonly number[] {
    const stem = stemOf(word);
    // a word in its own right is no short form: Francis is not Francisco, the Hill is not Hillary
    const table = nicknames.get(word);
    if (stem.length < LEAST_OF_NAME || (!table && !isUnknownWord(word))) return NOBODY;
    byStem ??= stemsOf(byGiven);
    const found = table ? [...table].flatMap((name) => byGiven.get(name) ?? NOBODY)
      : byStem.get(stem.slice(0, LEAST_OF_NAME))?.filter(([name]) => name.length > stem.length && name.startsWith(stem)).map(([, p]) => p) ?? NOBODY;
    return new Set(found.map(root)).size === 1 ? found.slice(0, 1) : NOBODY;
  }
  function newPerson(last: string): number {
    const id = people.push({ given: [], last, gender: 'unknown', number: '' }) - 1;
    parent.push(id);
    return id;
  }
  // two people with one surname: the surname alone is said of the one the article is about, not of the relative named in passing
  const told = new Map<number, number>();
  const count = (person: number) => told.set(root(person), (told.get(root(person)) ?? 0) + 1);
  // "Eva Roth (née Braun)" who is then called Braun is not meant by "Roth" where others are
  const otherwise = new Set<number>();
  const weightOf = (person: number) => (otherwise.has(root(person)) ? 0 : told.get(root(person)) ?? 0);
  const alone = new Map<string, number>();
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i];
    if (m.form.words.length > 1) { count(m.person); continue; }
    const word = m.form.words[0] ?? '';
    const gender = genderOf(m.titleHead);
    const bearers = upTo(byLast.get(word));
    const surnames = gender === 'unknown' && m.form.number === '' ? bearers : bearers.filter((p) => agree(people[p].gender, gender) && sameNumber(people[p].number, m.form.number));
    const named = upTo(byGiven.get(word));
    const inName = m.form.number ? named.filter((p) => sameNumber(people[p].number, m.form.number)) : named;
    // "Gloria Bejarano Almada … Bejarano": called by the first of two surnames, where who has it as the last one is named further on
    const isFirst = (p: number) => people[p].given.some((given) => given[0] === word);
    const known = surnames.length && (surnames.some((p) => told.has(root(p))) || !inName.some((p) => told.has(root(p)) && !isFirst(p))) ? surnames : inName.length ? inName : m.form.number ? NOBODY : shortened(word);
    let best = called.get(m.form.key) ?? -1;
    if (best >= 0 && LATIN.test(word)) otherwise.add(root(best));
    if (best < 0) for (const p of known) if (best < 0 || weightOf(p) > weightOf(best)) best = p;
    if (best < 0) {
      const { number, key } = m.form;
      const same = alone.get(key) ?? alone.get(word);
      best = same !== undefined && sameNumber(people[same].number, number) ? same : newPerson(word);
      people[best].number ||= number;
      alone.set(key, best).set(word, best);
      m.reason = 'named by one word only';
    } else m.reason = known === surnames ? 'surname' : known.length ? 'given name' : 'other name';
    m.person = best;
    count(best);
  }
  for (let i = 0; i < mentions.length; i++) mentions[i].person = root(mentions[i].person);
  return people.length;
}

/** Whether a name of two words begins with the family name, as Chinese and Korean names with a hyphen do. */
const isFamilyFirst = (first: string, second: string): boolean => /^\p{L}{2,6}-\p{L}{1,5}$/u.test(second) && first.length < 7 && isFamilyName(first) && !isGivenName(first);

const NOBODY: readonly number[] = [];
/** Of more people with one name than this only the first are thought of: it is a list. */
const MOST_BEARERS = 300;
const upTo = (people: readonly number[] | undefined): readonly number[] => (!people ? NOBODY : people.length > MOST_BEARERS ? people.slice(0, MOST_BEARERS) : people);
/** A short form has so many letters of the name at least. */
export const LEAST_OF_NAME = 3;
/** What a short form has of the name: "Stew" of "Stewie". */
export const stemOf = (word: string): string => word.replace(/(?<=..)(?:ie|y)$/, '');

/** Given names with those who have them, by their first letters. */
function stemsOf(byGiven: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const stems = new Map<string, (readonly [string, number])[]>();
  for (const [name, bearers] of byGiven) for (const p of bearers) push(stems, name.slice(0, LEAST_OF_NAME), [name, p] as const);
  return stems;
}

const push = <T>(map: Map<string, T[]>, key: string, value: T) => { const list = map.get(key); if (list) list.push(value); else map.set(key, [value]); };

const idOf = ({ joined, number }: Form): string => (number ? `${joined}/${number}` : joined);

/** Two numbers of kings are two kings, who has none may be either; but who is not called "Jr." is rather the father. */
const sameNumber = (a: string, b: string): boolean => a === b || ((a === '' || b === '') && !/^[js]r$/.test(a + b));

/** Somebody's name in another script is the same name. */
const LATIN = /\p{Script=Latin}/u;

/** Nobody's name has more words. */
const LONGEST = 12;

/** Names of three words and more by all their beginnings of two words and more, where only one name begins so: "Miguel Rioja" is "Miguel Rioja Santos". */
function beginningsOf(mentions: readonly PersonMention[]): ReadonlyMap<string, Form | null> {
  const found = new Map<string, Form | null>();
  for (let i = 0; i < mentions.length; i++) {
    const { form } = mentions[i], { words } = form;
    for (let n = 2; n < Math.min(words.length, LONGEST); n++) {
      const start = words.slice(0, n).join(' ');
      const before = found.get(start);
      found.set(start, before === undefined || before?.key === form.key ? form : null);
    }
  }
  return found;
}
