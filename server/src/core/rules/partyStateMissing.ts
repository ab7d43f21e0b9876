// AP: a member of the U.S. Congress is named with party and state.
import { namesOf } from '../article/namesOf';
import type { Rule } from './rule';

export const partyStateMissing: Rule = {
  id: 'party-state-missing',
  title: 'Member of Congress without party or state',
  severity: 'hint',
  status: 'preview',
  profiles: ['ap'],
  docs: {
    finds: 'A U.S. senator or representative whose state the article never gives beside the name: “Democratic Sen. Jane Roe”, not “Sen. Jane Roe, D-Calif.”.',
    why: 'AP Stylebook, “party affiliation”: give party and state at first reference.',
    bad: ['Talks open\n\nThe bill failed on Monday, [[Democratic Sen. Jane Roe]] said in Washington.'],
    good: ['Talks open\n\nThe bill failed on Monday, Sen. Jane Roe, D-Calif., said in Washington.', 'Talks open\n\nThe bill failed on Monday, Democratic Sen. Jane Roe of California said.'],
    fix: '',
    ignore: 'When the state is plain from the story.',
    measured: 'Preview: of 25 findings read on 1,003 real articles about half came from outlets that name the state in another sentence, which AP allows.',
  },
  *check({ article }) {
    for (const entity of article.entities) {
      if (entity.type !== 'PERSON') continue;
      const first = namesOf(article, entity).find((m) => m.title && !m.quoted && /(?:^|\s)(?:Sen\.|Rep\.|Senator|Congressman|Congresswoman)$/.test(article.text.slice(m.title.start, m.title.end)) && m.text.includes(' '));
      if (!first?.title) continue;
      const title = article.text.slice(first.title.start, first.title.end);
      const after = article.text.slice(first.end, first.end + 40);
      const before = article.text.slice(Math.max(0, first.title.start - 30), first.title.start);
      if (/^,?\s*\(?[DRI]\s*[-–—]|^,?\s+(?:of|from)\s+\p{Lu}|^,\s+(?:an?|the)\s/u.test(after) || !/\b(?:Democratic|Republican|GOP)\b/.test(title)) continue;
      // a state stands in the title or right before it: "Florida Sen.", "California's Democratic Sen."
      const others = title.split(/\s+/).filter((w) => /^\p{Lu}/u.test(w) && !/^(?:Democratic|Republican|GOP|U\.S\.|US|Sen\.|Rep\.|Senator|Congressman|Congresswoman)$/.test(w));
      if (others.length || /\p{Lu}\p{Ll}+(?:['’]s)?\s+$/u.test(before)) continue;
      yield { start: first.title.start, end: first.end, message: `AP gives party and state at first reference: “${first.text}, D-State.,” or “of” the state.` };
    }
  },
};
