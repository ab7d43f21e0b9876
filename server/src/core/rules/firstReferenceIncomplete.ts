// Somebody who is quoted, named by surname only, and never introduced.
import type { Article } from '../article/article';
import type { Entity } from '../article/mention';
import { namesOf } from '../article/namesOf';
import { courtesyTitles, bareTitle } from '../lexicon/titles';
import { isFamilyName, isGivenName } from '../article/entities/gazetteer';
import { isParticle } from '../lexicon/particles';
import { fold } from '../lexicon/wordHash';
import { oneSlip } from './nameSpellingVariant';
import type { Rule } from './rule';
import { amongEntities } from './support/amongEntities';
import { inStory, relate } from './support/names';
import { remembering } from './support/remembering';

const BESIDE = 3;
const lastPart = (text: string): string => /[^\s-]+$/u.exec(text)?.[0] ?? text;

/** "Rush Limbaugh" with an unknown first name, "President Limbaugh". */
function hasNameBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 25), start);
  return /(?<!(?<!\b(?:Dr|Mr|Ms|Mrs|Sen|Rep|Gov))[.!?:;”"’]\s|^)\p{Lu}[\p{L}.’'-]*\s+$/u.test(before) && !/\b(?:But|And|So|When|While|As|If|Yet|Then|The|In|On|At|Later|Still|Also|For|Mr|Mrs|Ms|Dr)\.?\s+$/.test(before);
}

/** Whether more of the name, or a word on who it is, seems to stand beside it: "Keith and Ann Blake", "Ocasio-Cortez", "Maxim, another witness"; or an editor put it in. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  return /[\p{L}.][-–]$|\[$/u.test(text.slice(Math.max(0, start - 2), start)) || hasNameBefore(text, start) || /^, another\b/.test(text.slice(end, end + 10)) ||
    /^\s+(?:and\s+\p{Lu}\p{L}+\s+)?\p{Lu}/u.test(text.slice(end, end + 30)) || /^['’]s\b/.test(text.slice(end, end + 3));
}

/** Whether the word stands anywhere behind a first name or a title, read as a name or not. */
function isGivenInFull(text: string, surname: string): boolean {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    if (!/^\p{L}/u.test(text.slice(at + surname.length, at + surname.length + 2)) && hasNameBefore(text, at)) return true;
  }
  return false;
}

const isOneWord = remembering((name) => name.split(/\s+/).filter((w) => !isParticle(w)).length === 1);

const calledByOneWord = amongEntities(({ type, descriptions }, names) => type === 'PERSON' && descriptions.every((d) => courtesyTitles.has(bareTitle(d.text)))
  && names.every((m) => isOneWord(m.text)));

/** Whether somebody surely speaks: "Hargreaves said", the name beside its verb. */
const speaks = ({ quotes }: Article, { id }: Entity): boolean => quotes.some((q) => q.entity === id && q.type !== 'indirect' && q.status === 'named' && q.speaker && q.cue
  && Math.min(Math.abs(q.cue.start - q.speaker.end), Math.abs(q.speaker.start - q.cue.end)) < BESIDE);

const isSlip = (surname: string, word: string): boolean => surname !== word && surname.length > 4 && oneSlip(surname, word);
const surnameIn = remembering((name) => fold(lastPart(name)));

export const firstReferenceIncomplete: Rule = {
  id: 'first-reference-incomplete',
  title: 'Person never introduced',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'Somebody who is quoted and named by surname only: no first name, no title, no word on who that is, anywhere in the article.',
    why: 'The reader cannot know who speaks. Often the paragraph with the introduction was cut. AP and Reuters ask for first name, surname and title at first reference.',
    bad: ['Talks open\n\nThe talks began on Monday in Vienna. “We will not wait,” [[Hargreaves]] said. Nobody answered.'],
    good: ['Talks open\n\nThe talks began on Monday in Vienna. “We will not wait,” said Paul Hargreaves. Hargreaves left early.',
      'Talks open\n\nThe talks began on Monday in Vienna. “We will not wait,” President Hargreaves said.',
      'Talks open\n\nPaul Hargreaves came to Vienna on Monday. “We will not wait,” Hargraeves said.'],
    fix: '',
    ignore: 'When the person is known by one name only.',
    measured: '17 findings in 17 of 1,003 real articles, all read: 13 have neither first name nor title anywhere, five of them a president or a candidate whom every reader knows. Wrong were a singer and God, who have one name, somebody “identified only as” that, and a first name in small letters.',
  },
  *check({ article }) {
    for (const entity of calledByOneWord(article)) {
      const names = namesOf(article, entity);
      const first = names.find((m) => inStory(article, m));
      if (!first) continue;
      const word = surnameIn(first.text);
      if (!first.text.includes(' ') && isGivenName(word) && !isFamilyName(word)) continue;
      if (names.some((m) => isPartOfMore(article.text, m.start, m.end)) || /\p{Lu}.*\p{Lu}/u.test(lastPart(first.text))) continue;
      // what takes a look at all quotations, all people or the whole text comes last
      if (!speaks(article, entity)) continue;
      // a slip of somebody's name, which name-spelling-variant reports
      if (article.entities.some((e) => e.type === 'PERSON' && e.name.includes(' ') && isSlip(surnameIn(e.name), word))) continue;
      if (isGivenInFull(article.text, lastPart(first.text))) continue;
      yield { start: first.start, end: first.end, message: `${first.text} speaks here and is never introduced: no first name, title or description anywhere in the article.`,
        related: relate(names.filter((m) => m !== first), (m) => `“${m.text}” again`) };
    }
  },
};
