// AP: a title goes before the name once.
import { formOf } from '../article/entities/form';
import { namesOf } from '../article/namesOf';
import { bareTitle, courtesyTitles } from '../lexicon/titles';
import type { Rule } from './rule';
import { inStory } from './support/names';

export const titleRepeated: Rule = {
  id: 'title-repeated',
  title: 'Title again after first reference',
  severity: 'hint',
  status: 'stable',
  profiles: ['ap'],
  docs: {
    finds: 'A title before the name of somebody who was introduced with a title already.',
    why: 'AP Stylebook, “titles”: use the title and full name at first reference, the surname alone after that.',
    bad: ['Talks open\n\nPresident Anna Parker opened the talks on Monday. Later [[President Parker]] left.'],
    good: ['Talks open\n\nPresident Anna Parker opened the talks on Monday. Later Parker left.'],
    fix: 'Leaves the surname.',
    ignore: 'When two people share the surname.',
    measured: '431 findings in 220 of 1,003 real articles, most of which do not follow AP; of 10 read, 8 were repeated titles, 2 came from text garbled by the crawl.',
  },
  *check({ article }) {
    for (const entity of article.entities) {
      if (entity.type !== 'PERSON') continue;
      let introduced: string | null = null;
      for (const m of namesOf(article, entity)) {
        if (!m.title || m.quoted || !inStory(article, m)) continue;
        const title = article.text.slice(m.title.start, m.title.end);
        if (courtesyTitles.has(bareTitle(title))) continue;
        if (introduced === null) { introduced = title; continue; }
        const words = formOf(m.text, true).words;
        const surname = words.length > 1 ? m.text.slice(m.text.search(/\S+$/u)) : m.text;
        yield { start: m.title.start, end: m.end, message: `${entity.name} was introduced as “${introduced}”. AP: the surname alone after the first reference.`,
          fixes: [{ title: `Write “${surname}”`, edits: [{ start: m.title.start, end: m.end, newText: surname }] }] };
      }
    }
  },
};
