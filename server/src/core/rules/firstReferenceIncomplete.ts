// Somebody who is quoted, named by surname only, and never introduced.
import { courtesyTitles, bareTitle } from '../lexicon/titles';
import { isFamilyName, isGivenName } from '../article/entities/gazetteer';
import { isParticle } from '../lexicon/particles';
import { fold } from '../lexicon/wordHash';
import type { Rule } from './rule';
import { inStory, namesOf, relate } from './support/names';

const BESIDE = 3;
const lastPart = (text: string): string => /[^\s-]+$/u.exec(text)?.[0] ?? text;

/** Whether more of the name seems to stand beside it: "Rush Limbaugh" with an unknown first name, "Keith and Ann Blake", "Ocasio-Cortez"; or an editor put it in. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 25), start);
  return /[\p{L}.][-–]$|\[$/u.test(before) || /(?<!(?<!\b(?:Dr|Mr|Ms|Mrs|Sen|Rep|Gov))[.!?:;”"’]\s|^)\p{Lu}[\p{L}.’'-]*\s+$/u.test(before) && !/\b(?:But|And|So|When|While|As|If|Yet|Then|The|In|On|At|Later|Still|Also|For|Mr|Mrs|Ms|Dr)\.?\s+$/.test(before) ||
    /^\s+(?:and\s+\p{Lu}\p{L}+\s+)?\p{Lu}/u.test(text.slice(end, end + 30)) || /^['’]s\b/.test(text.slice(end, end + 3));
}

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
      'Talks open\n\nThe talks began on Monday in Vienna. “We will not wait,” President Hargreaves said.'],
    fix: '',
    ignore: 'When the person is known by one name only.',
    measured: 'Of 30 findings in 30 of 1,003 real articles, all read: 21 right. The rest were people known by one name or known to all, and names of which the tagger missed a part.',
  },
  *check({ article }) {
    // sure speakers only: "Hargreaves said", the name beside its verb
    const speakers = new Set(article.quotes.filter((q) => q.type !== 'indirect' && q.status === 'named' && q.speaker && q.cue &&
      Math.min(Math.abs(q.cue.start - q.speaker.end), Math.abs(q.speaker.start - q.cue.end)) < BESIDE).map((q) => q.entity));
    for (const entity of article.entities) {
      if (entity.type !== 'PERSON' || !speakers.has(entity.id)) continue;
      const names = namesOf(article, entity);
      const first = names.find((m) => inStory(article, m));
      if (!first || entity.descriptions.some((d) => !courtesyTitles.has(bareTitle(d.text)))) continue;
      if (names.some((m) => m.text.split(/\s+/).filter((w) => !isParticle(w)).length !== 1)) continue;
      const word = fold(lastPart(first.text));
      if (!first.text.includes(' ') && isGivenName(word) && !isFamilyName(word)) continue;
      if (names.some((m) => isPartOfMore(article.text, m.start, m.end)) || /\p{Lu}.*\p{Lu}/u.test(lastPart(first.text))) continue;
      yield { start: first.start, end: first.end, message: `${first.text} speaks here and is never introduced: no first name, title or description anywhere in the article.`,
        related: relate(names.filter((m) => m !== first), (m) => `“${m.text}” again`) };
    }
  },
};
