// AP: U.S. and U.K. with points in text, US and UK without in headlines.
import type { Rule } from './rule';
import { roleOf } from './support/names';

export const apUsStyle: Rule = {
  id: 'ap-us-style',
  title: 'U.S. or US',
  severity: 'hint',
  status: 'stable',
  profiles: ['ap'],
  docs: {
    finds: '“U.S.”, “U.K.” or “U.N.” with points in a headline, or without them in the text.',
    why: 'AP Stylebook, “U.S.”: with periods in text, without in headlines.',
    bad: ['[[U.S.]] opens talks with France\n\nThe [[US]] and France opened talks on Monday, officials in Vienna said.'],
    good: ['US opens talks with France\n\nThe U.S. and France opened talks on Monday, officials in Vienna said.'],
    fix: 'Writes it in AP’s way.',
    ignore: 'When it is part of a name written so.',
    measured: '433 findings in 128 of 1,003 real articles, from outlets with another style; of 10 read, 9 were right and 1 part of an event’s name.',
  },
  *check({ article }) {
    for (const m of article.mentions) {
      if (m.kind !== 'name' || m.quoted || !/^U\.?[SKN]\.?$/.test(m.text)) continue;
      const headline = roleOf(article, m) === 'headline';
      const wanted = headline ? m.text.replace(/\./g, '') : `U.${m.text.replace(/\./g, '')[1]}.`;
      if (m.text === wanted) continue;
      // the point that also ends the sentence stays
      const newText = headline && /^\s*$/.test(article.text.slice(m.end, m.end + 1)) && m.end === article.paragraphs[m.paragraph].end ? wanted + '.' : wanted;
      yield { start: m.start, end: m.end, message: headline ? `AP: “${wanted}” without points in headlines.` : `AP: “${wanted}” with points in text.`,
        fixes: [{ title: `Write “${newText}”`, safe: true, edits: [{ start: m.start, end: m.end, newText }] }] };
    }
  },
};
