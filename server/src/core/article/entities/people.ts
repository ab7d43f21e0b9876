// Who is who among people: full names first, then each surname or given name to the person it most likely means.
import { genderOfTitle } from '../../lexicon/titles';
import { nicknames } from '../../lexicon/nicknames';
import type { Gender } from '../mention';
import type { Form } from './form';

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
}

const isInitial = (word: string): boolean => word.length === 1;

/** Whether two given names can be one: the same, an initial of it, a nickname. */
export function givenAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  return nicknames.get(a)?.has(b) ?? nicknames.get(b)?.has(a) ?? false;
}

/** Whether two lists of given names can belong to one person with one surname. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (!givenAgree(a[0], b[0])) {
    // "Pierre Charles L'Enfant" is "Peter Charles L'Enfant"
    if (a.length > 1 && b.length > 1 && a[1] === b[1] && !isInitial(a[1])) return true;
    // "John Fitzgerald Kennedy" and "Fitzgerald Kennedy": one list ends the other
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.length < long.length && (short.every((w, i) => w === long[long.length - short.length + i]) || (short.length === 1 && long.includes(short[0])));
  }
  return a.length < 2 || b.length < 2 || givenAgree(a[1], b[1]) || a.length !== b.length;
}

const genderOf = (titleHead: string | null): Gender => (titleHead && genderOfTitle(titleHead)) || 'unknown';
const agree = (a: Gender, b: Gender): boolean => a === b || a === 'unknown' || b === 'unknown';

/** Numbers the people the mentions speak of, in `mentions[i].person`, from 0 on; gives their count. Mentions in reading order. */
export function linkPeople(mentions: readonly PersonMention[], genderOfGiven: (word: string) => Gender): number {
  const people: Person[] = [];
  const byLast = new Map<string, number[]>();
  const full = new Map<string, number>();
  for (const m of mentions) {
    const { words } = m.form;
    if (words.length < 2) continue;
    const known = full.get(m.form.key);
    if (known !== undefined) { m.person = known; continue; }
    const last = words[words.length - 1];
    const given = words.slice(0, -1);
    const gender = genderOf(m.titleHead) !== 'unknown' ? genderOf(m.titleHead) : genderOfGiven(given[0]);
    let person = (byLast.get(last) ?? []).find((p) => people[p].given.every((g) => sameGiven(g, given)) && agree(people[p].gender, gender));
    if (person === undefined) {
      person = people.push({ given: [], last, gender }) - 1;
      byLast.set(last, [...(byLast.get(last) ?? []), person]);
    }
    people[person].given.push(given);
    if (people[person].gender === 'unknown') people[person].gender = gender;
    full.set(m.form.key, m.person = person);
    // family name first, as in Chinese, Hungarian or Japanese
    if (words.length === 2) full.set(`${words[1]} ${words[0]}`, person);
    m.reason = 'full name';
  }
  const byGiven = new Map<string, number[]>();
  people.forEach((p, id) => {
    for (const word of new Set(p.given.flat())) if (!isInitial(word)) byGiven.set(word, [...(byGiven.get(word) ?? []), id]);
  });
  // two people with one surname: the surname alone is said of the one the article is about, not of the relative named in passing
  const told = new Int32Array(mentions.length + people.length);
  const alone = new Map<string, number>();
  for (const m of mentions) {
    if (m.form.words.length > 1) { told[m.person]++; continue; }
    const word = m.form.words[0] ?? '';
    const gender = genderOf(m.titleHead);
    const surnames = (byLast.get(word) ?? []).filter((p) => agree(people[p].gender, gender));
    const known = surnames.length ? surnames : byGiven.get(word) ?? [];
    let best = -1;
    for (const p of known) if (best < 0 || told[p] > told[best]) best = p;
    if (best < 0) {
      best = alone.get(word) ?? people.push({ given: [], last: word, gender }) - 1;
      alone.set(word, best);
      m.reason = 'named by one word only';
    } else m.reason = surnames.length ? 'surname' : 'given name';
    m.person = best;
    told[best]++;
  }
  return people.length;
}
