// Somebody who is quoted or named by surname only, and never introduced.
import { courtesyTitles, bareTitle } from '../lexicon/titles';
import { formOf } from '../article/entities/form';
import { isFamilyName } from '../article/entities/gazetteer';
import type { Rule } from './rule';
import { inStory, namesOf, relate } from './support/names';

const PARTICLE = /^(?:de|van|von|der|den|di|da|del|della|la|le|al|el|bin|ibn|du|dos|das|ter|ten)$/;

export const firstReferenceIncomplete: Rule = {
  id: 'first-reference-incomplete',
  title: 'Person never introduced',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'Somebody the article names by surname only: no first name, no title, no word on who that is, anywhere in it. A speaker is a warning, anybody else an information.',
    why: 'The reader cannot know who speaks. Often the paragraph with the introduction was cut. AP and Reuters ask for first name, surname and title at first reference.',
    bad: ['Talks open\n\nThe talks began on Monday in Vienna. “We will not wait,” [[Hargreaves]] said. Nobody answered.'],
    good: ['Talks open\n\nThe talks began on Monday in Vienna. “We will not wait,” said Paul Hargreaves. Hargreaves left early.',
      'Talks open\n\nThe talks began on Monday in Vienna. “We will not wait,” President Hargreaves said.'],
    fix: '',
    ignore: 'When the person is known by one name only.',
    measured: '',
  },
  *check({ article }) {
    const speakers = new Set(article.quotes.map((q) => q.entity));
    for (const entity of article.entities) {
      if (entity.type !== 'PERSON') continue;
      const names = namesOf(article, entity);
      const first = names.find((m) => inStory(article, m));
      if (!first || entity.descriptions.some((d) => !courtesyTitles.has(bareTitle(d.text)))) continue;
      if (names.some((m) => formOf(m.text, true).words.filter((w) => !PARTICLE.test(w)).length !== 1)) continue;
      const speaks = speakers.has(entity.id);
      const words = formOf(first.text, true).words;
      if (!isFamilyName(words[words.length - 1]) && words.length < 2 && !(speaks && names.length > 1)) continue;
      yield { start: first.start, end: first.end, severity: speaks ? 'warning' : 'information', score: speaks ? 0.9 : 0.6,
        message: speaks ? `${first.text} speaks here and is never introduced: no first name, title or description anywhere in the article.`
          : `${first.text} is named by surname only: no first name or title anywhere in the article.`,
        related: relate(names.filter((m) => m !== first), (m) => `“${m.text}” again`) };
    }
  },
};
