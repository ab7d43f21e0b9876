// One person under titles that cannot both be right: Mr and Mrs, governor and senator.
import type { Article } from '../article/article';
import { formOf } from '../article/entities/form';
import type { Entity, Mention } from '../article/mention';
import { namesOf } from '../article/namesOf';
import { bareTitle, genderOfTitle, singularTitle } from '../lexicon/titles';
import type { Rule } from './rule';
import { amongEntities } from './support/amongEntities';
import { remembering } from './support/remembering';

/** Offices of which a person holds one at a time. */
const OFFICES: Readonly<Record<string, string>> = { president: 'president', senator: 'senator', sen: 'senator', governor: 'governor', gov: 'governor', congressman: 'representative',
  congresswoman: 'representative', representative: 'representative', rep: 'representative', mayor: 'mayor', chancellor: 'chancellor', king: 'king', queen: 'queen', pope: 'pope', premier: 'prime minister' };
const NOT_IN_OFFICE = /\b(?:former|ex|then|late|acting|interim|deputy|vice|elect|candidate|nominee|hopeful|designate|onetime|retired|outgoing|incoming|assistant|club|company|university|bank|union|senate|house|council|board)\b/i;

/** What a title says of whoever bears it. */
interface Says { readonly office: string | null; readonly gender: 'male' | 'female' | null }
interface Said extends Says { readonly mention: Mention; readonly title: string }

const wordsOfTitle = ({ text }: Article, { title }: Mention): string => text.slice(title!.start, title!.end);

/** Null for a title of several people, of another time, or in capitals. */
const saysOf = remembering((title): Says | null => {
  if (title === title.toUpperCase() || NOT_IN_OFFICE.test(title)) return null;
  const head = bareTitle(/\S+$/u.exec(title)![0]);
  return singularTitle[head] ? null : { office: /prime\s+minister$/i.test(title) ? 'prime minister' : OFFICES[head] ?? null, gender: genderOfTitle(head) };
});

/** Whether there are two offices or two genders among the titles. */
function mayClash(article: Article, titled: readonly Mention[]): boolean {
  let office: Says['office'] = null, gender: Says['gender'] = null;
  for (const mention of titled) {
    const says = saysOf(wordsOfTitle(article, mention));
    if ((says?.office && office && says.office !== office) || (says?.gender && gender && says.gender !== gender)) return true;
    office ??= says?.office ?? null;
    gender ??= says?.gender ?? null;
  }
  return false;
}

export const titleConflict: Rule = {
  id: 'title-conflict',
  title: 'Titles that do not go together',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'One person to whom the article gives titles that cannot both be right: “Mr Lee” and “Ms Lee”, “Gov. Lee” and “Sen. Lee”. Former, acting and vice titles are left out.',
    why: 'One of the two is wrong, or two people have been taken for one.',
    bad: ['Talks open\n\nGov. Alex Parker spoke first on Monday. The bill, [[Sen. Parker]] said later, would not pass.'],
    good: ['Talks open\n\nGov. Alex Parker spoke first on Monday. The bill, former Sen. Parker said later, would not pass.'],
    fix: '',
    ignore: 'When the person changed office within the story, or two people share the surname.',
    measured: 'No finding on 1,003 real articles: there its precision is not known.',
  },
  *check({ article }) {
    let bearers: ReadonlyMap<string, number> | null = null;
    for (const entity of titledTwice(article)) {
      const titled = namesOf(article, entity).filter((m) => m.title && !m.quoted);
      if (!mayClash(article, titled)) continue;
      const said: Said[] = [];
      for (const mention of titled) {
        if (!mention.title) continue;
        const title = wordsOfTitle(article, mention), says = saysOf(title);
        const before = article.text.slice(Math.max(0, mention.title.start - 12), mention.title.start);
        if (says && !NOT_IN_OFFICE.test(before)) said.push({ mention, title, ...says });
      }
      if (said.length < 2) continue;
      // a relative may have the surname too
      const namesake = (bearers ??= surnamesOf(article)).get(surnameOf(entity))! > 1;
      const clash = firstClash(namesake ? said.map((s) => ({ ...s, gender: null })) : said);
      if (!clash) continue;
      const [a, b] = clash;
      yield { start: b.mention.title!.start, end: b.mention.end, message: `“${b.title}” here and “${a.title}” before for ${entity.name}: both cannot be right. Check which one is.`,
        related: [{ start: a.mention.title!.start, end: a.mention.end, message: `“${a.title}” here` }] };
    }
  },
};

const titledTwice = amongEntities(({ type }, names) => type === 'PERSON' && names.length > 1 && names.filter((m) => m.title && !m.quoted).length > 1);

const surnameOf = (person: Entity): string => formOf(person.name, true).words.at(-1) ?? '';

/** How many people of the article bear each surname. */
function surnamesOf(article: Article): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const e of article.entities) if (e.type === 'PERSON') bearers.set(surnameOf(e), (bearers.get(surnameOf(e)) ?? 0) + 1);
  return bearers;
}

function firstClash(said: readonly Said[]): [Said, Said] | null {
  for (let i = 1; i < said.length; i++) for (let j = 0; j < i; j++) {
    const a = said[j];
    const b = said[i];
    if ((a.office && b.office && a.office !== b.office) || (a.gender && b.gender && a.gender !== b.gender)) return [a, b];
    if (i > 20) return null;
  }
  return null;
}
