// One name spelt in two ways: Merkel and Merkle, François and Francois.
import likeness from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone.js';
import { alongEntities } from '../article/alongEntities';
import type { Article } from '../article/article';
import { formOf } from '../article/entities/form';
import type { Entity, Mention } from '../article/mention';
import { namesOf } from '../article/namesOf';
import { fold } from '../lexicon/wordHash';
import type { Report, Rule } from './rule';
import { amongEntities } from './support/amongEntities';
import { inStory, relate, replaceAll, roleOf, times } from './support/names';
import { remembering } from './support/remembering';

/** A person as the comparison sees it. */
interface Person { readonly surname: string; readonly given: string | null; readonly count: number }

const isSamePerson = (a: Person | null, b: Person | null): boolean => a === b || (a !== null && a.surname === b?.surname && a.given === b.given && a.count === b.count);

const LEAST_LENGTH = 5;
/** So many people are compared with one of those who share a first name or the first letters with them: with more it is a list. */
const MOST = 100;

export const nameSpellingVariant: Rule = {
  id: 'name-spelling-variant',
  title: 'Name spelt in two ways',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A person’s name in two spellings: one letter more, less, other or swapped (“Merkel”, “Merkle”), another spelling that sounds the same (“Papadopoulos”, “Papadopolous”), or with and without accents (“François”, “Francois”). People with other first names, plurals and relatives are left alone.',
    why: 'Misspelt names are the corrections newspapers print most often.',
    bad: ['Talks open\n\nAngela Hartmann opened the talks on Monday. France agreed with Hartmann. Later [[Hartman]] left Vienna.',
      'Talks open\n\nHassan Qadiri opened the talks on Monday. France agreed with Qadiri. Later [[Hassan Ghadiri]] left Vienna.',
      'Talks open\n\n[[Angela Hartman]] opened the talks on Monday. France agreed with Hartmann. Later Hartmann left Vienna. Hartmann is well.',
      'Talks open\n\nFrançois Morel opened the talks on Monday. “We wait,” [[Francois Morel]] said.'],
    good: ['Talks open\n\nAngela Hartmann opened the talks on Monday. Peter Hartman spoke for the others, and Hartman was brief.',
      'Talks open\n\nMike Perry opened the talks on Monday. Mike Berry spoke for the others, and Berry was brief.',
      'Talks open\n\nAngela Hartmann opened the talks on Monday. The Hartmanns live in Vienna.',
      'Talks open\n\nAngela Booker opened the talks on Monday, her dog Boomer beside her.'],
    fix: 'Writes the spelling that is used more, or first, outside quotations.',
    ignore: 'When they are two people.',
    measured: 'On 1,003 real articles 24 findings in 23 articles, all read: each names one person in two spellings; in one or two it is the rarer spelling, taken for the slip, that is right.',
  },
  *check({ article }) {
    yield* accents(article);
    yield* letters(article);
  },
};

/** People in whose names letters beyond A to Z stand: in others there are no accents to tell apart. */
const withOtherLetters = amongEntities(({ type }, names) => type === 'PERSON' && names.some((m) => /[\u00aa-\u1fff\u2c00-\uffff]/.test(m.text)));

/** One person, one name, with and without accents. */
function* accents(article: Article): Iterable<Report> {
  for (const entity of withOtherLetters(article)) {
    const words = new Map<string, Map<string, Mention[]>>();
    for (const m of namesOf(article, entity)) {
      if (roleOf(article, m) === 'headline' && m.text === m.text.toUpperCase()) continue;
      for (const word of m.text.split(/[\s-]+/)) {
        if (!/^\p{Lu}/u.test(word) || word === word.toUpperCase()) continue;
        const key = fold(word);
        const forms = words.get(key) ?? new Map<string, Mention[]>();
        words.set(key, forms);
        const plain = word.replace(/[’ʼ]/g, "'");
        forms.set(plain, [...(forms.get(plain) ?? []), m]);
      }
    }
    for (const forms of words.values()) {
      if (forms.size < 2) continue;
      const marked = [...forms].sort((a, b) => Number(b[0] !== fold(b[0]) && /[^\x00-\x7f]/.test(b[0])) - Number(/[^\x00-\x7f]/.test(a[0])) || b[1].length - a[1].length);
      const [[kept], ...others] = marked;
      const wrong = others.filter(([w]) => w.toLowerCase() !== kept.toLowerCase()).flatMap(([w, ms]) => ms.map((m) => ({ w, m }))).sort((a, b) => a.m.start - b.m.start);
      if (!wrong.length) continue;
      const edits = wrong.filter(({ m }) => !m.quoted).map(({ w, m }) => ({ start: m.start, end: m.end, newText: m.text.replace(w, kept) }));
      yield { start: wrong[0].m.start, end: wrong[0].m.end, severity: 'information', message: `“${wrong[0].w}” here, “${kept}” elsewhere for one person. Keep to one spelling.`,
        related: relate(forms.get(kept)!, (m) => `“${m.text}” here`), fixes: edits.length ? [{ title: `Write “${kept}” everywhere outside quotations`, edits }] : [] };
    }
  }
}

/** Two people who may be one whose name was mistyped. */
function* letters(article: Article): Iterable<Report> {
  const people = peopleIn(article);
  for (const pair of slipsAmong(people)) {
    const [slips, kept] = pair.map((i) => withSurname(article, article.entities[i], people[i]!.surname));
    const first = slips.find((m) => inStory(article, m)) ?? slips[0];
    const right = lastWord(kept[0].text);
    yield { start: first.start, end: first.end, score: slips.length === 1 ? 0.9 : 0.7,
      message: `“${lastWord(first.text)}” (${times(slips.length)}) may be a slip for “${right}” (${times(kept.length)}). Check the name.`,
      related: relate(kept, (m) => `“${m.text}” here`),
      fixes: slips.some((m) => !m.quoted) ? [{ title: `Write “${right}”`, edits: replaceLast(article, slips, right) }] : [] };
  }
}

const peopleIn = alongEntities((entity, names): Person | null => {
  if (entity.type !== 'PERSON') return null;
  const longer = names.find((m) => formOf(m.text, true).words.length > 1) ?? names[0];
  const full = formOf(longer?.text ?? '', true).words;
  const surname = full[full.length - 1] ?? '';
  return surname.length >= LEAST_LENGTH ? { surname, given: full.length > 1 ? full[0] : null, count: names.length } : null;
});

/** The people asked about last. An edit may number all entities anew and change nobody. */
let last: { readonly all: readonly (Person | null)[]; readonly slips: readonly Pair[] } | null = null;

/** The indices of two people. */
type Pair = readonly [number, number];

function slipsAmong(all: readonly (Person | null)[]): readonly Pair[] {
  const slips = last?.all.length === all.length && all.every((p, i) => isSamePerson(p, last!.all[i])) ? last.slips : findSlips(all);
  last = { all, slips };
  return slips;
}

/** Pairs of people of whom the first is rather a slip for the second; nobody is in two of them. */
function findSlips(all: readonly (Person | null)[]): readonly Pair[] {
  const people = all.filter((p) => p !== null);
  const slips: Pair[] = [];
  const told = new Set<Person>();
  for (const group of [...sharing(people, (p) => p.surname.slice(0, 2)), ...sharing(people, (p) => p.given)]) for (const odd of group) {
    for (const main of group.slice(0, MOST)) {
      if (main === odd || told.has(main) || told.has(odd) || !main.given || odd.surname === main.surname) continue;
      // two people with first names of their own are two people
      if (odd.given && odd.given !== main.given) continue;
      if (!(odd.surname[0] === main.surname[0] && oneSlip(odd.surname, main.surname)) && !soundAlike(odd, main)) continue;
      // said once each with another consonant, they are as likely two
      if (odd.count === 1 && main.count === 1 && !odd.given && otherConsonant(odd.surname, main.surname)) continue;
      // a plural is one family
      if (odd.surname === main.surname + 's' || main.surname === odd.surname + 's' || odd.surname.replace(/s$/, '') === main.surname.replace(/s$/, '')) continue;
      const [fewer, more] = odd.count > main.count ? [main, odd] : [odd, main];
      if (fewer !== odd && odd.given) continue;
      told.add(odd).add(main);
      slips.push([all.indexOf(fewer), all.indexOf(more)]);
      break;
    }
  }
  return slips;
}

/** Those who have something in common, two or more each. */
function sharing(people: readonly Person[], what: (p: Person) => string | null): Iterable<readonly Person[]> {
  const first = new Map<string, Person>();
  const groups = new Map<string, Person[]>();
  for (const p of people) {
    const key = what(p);
    if (key === null) continue;
    const group = groups.get(key), before = first.get(key);
    if (group) group.push(p);
    else if (before) groups.set(key, [before, p]);
    else first.set(key, p);
  }
  return groups.values();
}

/** First letters that stand for one sound in different transliterations. */
const SAME_START = ['ckqg', 'jy', 'sz', 'fp', 'vw', 'aeiou'];

/**
 * Whether two surnames sound the same and are written nearly alike: "Qaani" and "Ghaani" with the same first name, "Papadopolous" alone for
 * "Papadopoulos". By double metaphone (Philips 2000) and the likeness of Jaro and Winkler.
 */
function soundAlike(odd: Person, main: Person): boolean {
  const a = odd.surname, b = main.surname;
  if (Math.abs(a.length - b.length) > 2) return false;
  if (a[0] !== b[0] && !(odd.given && SAME_START.some((s) => s.includes(a[0]) && s.includes(b[0])))) return false;
  const sound = soundOf(a);
  return sound !== null && sound === soundOf(b) && likeness(a, b) >= (odd.given ? 0.8 : 0.88);
}

const metaphone = new DoubleMetaphone();
/** Null for a word that is not all Latin letters without marks. */
const soundOf = remembering((word): string | null => (/^[a-z]+$/.test(word) ? metaphone.process(word)[0] : null));

/** The mentions that have the surname: "John" alone has no slip. */
const withSurname = (article: Article, entity: Entity, surname: string): readonly Mention[] => {
  const names = namesOf(article, entity);
  const found = names.filter((m) => { const { words } = formOf(m.text, true); return words[words.length - 1] === surname; });
  return found.length ? found : names;
};

/** The last word of a name, as it is written. */
export const lastWord = (text: string): string => /[^\s]+$/u.exec(text)?.[0] ?? text;
const replaceLast = (article: Article, names: readonly Mention[], word: string) =>
  replaceAll(article, names.map((m) => ({ ...m, start: m.end - lastWord(m.text).length })), word);

/** Whether one letter added, left out, changed or swapped with its neighbour makes one word the other (Damerau 1964). */
export function oneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return oneSlip(b, a);
  if (b.length - a.length > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
}

/** Whether two words differ in one consonant only: "Booker", "Boomer". */
function otherConsonant(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return at >= 0 && a.slice(at + 1) === b.slice(at + 1) && !/[aeiouy]/.test(a[at] + b[at]);
}
