// AP: no courtesy titles outside quotations.
import { namesOf } from '../article/namesOf';
import { bareTitle, courtesyTitles } from '../lexicon/titles';
import type { Rule } from './rule';

export const courtesyTitle: Rule = {
  id: 'courtesy-title',
  title: 'Courtesy title',
  severity: 'hint',
  status: 'stable',
  profiles: ['ap'],
  docs: {
    finds: 'Mr, Mrs, Ms or Miss before a name, outside quotations.',
    why: 'AP Stylebook, “courtesy titles”: do not use them except in direct quotations, or to tell apart people with one surname.',
    bad: ['Talks open\n\nAnna Parker opened the talks on Monday. Later [[Ms. Parker]] left.'],
    good: ['Talks open\n\nAnna Parker opened the talks. “Ms. Parker was late,” said Tom Miller.'],
    fix: 'Takes the courtesy title out.',
    ignore: 'When it tells husband and wife apart.',
    measured: '1,652 findings in 186 of 1,003 real articles, from outlets that use courtesy titles; all 10 read were courtesy titles outside quotations.',
  },
  *check({ article }) {
    for (const entity of article.entities) {
      if (entity.type !== 'PERSON') continue;
      for (const m of namesOf(article, entity)) {
        if (!m.title || m.quoted) continue;
        const title = article.text.slice(m.title.start, m.title.end);
        if (!courtesyTitles.has(bareTitle(title))) continue;
        yield { start: m.title.start, end: m.end, message: `AP uses no courtesy titles outside quotations: write “${m.text}”.`,
          fixes: [{ title: `Write “${m.text}”`, safe: true, edits: [{ start: m.title.start, end: m.start, newText: '' }] }] };
      }
    }
  },
};
