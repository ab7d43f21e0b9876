// anonymous-source: words given to somebody whom the article does not name.
import type { Article } from '../article/article';
import type { Quote } from '../article/quote';
import type { Rule } from './rule';

/** What may stand between the source and those words: who spoke, speaking, from the agency. */
const LINK = /^(?:\s(?:in|at|from|of|for|with|within|inside|close|familiar|connected)\b[^,.“"]{0,60})?,?\s(?:who|whom|which|speaking|on|not|requesting|asking|insisting|declining|granted|citing)\b/i;
const RELATIVE = /^(?:who|which|that|whom)$/i;
const CONDITION = /\b(?:anonym\w+|not (?:to )?be (?:named|identified)|declin\w+ to be (?:named|identified)|not authori[sz]ed to)\b/i;
const REASON = /\b(?:because|since|as (?:he|she|they|the)|for fear|fearing|citing|to (?:discuss|describe|speak|talk) \w+|not authori[sz]ed|in order to|so as)\b/i;

export const anonymousSource: Rule = {
  id: 'anonymous-source',
  title: 'Anonymous source',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A quotation or report given to a source without a name, and whether the article says why the name is held back.',
    why: 'Readers may doubt what nobody stands for: the source must be described as closely as can be, and the reason told why it is not named (AP Statement of News Values, “anonymous sources”; Reuters Handbook).',
    bad: ['[[A town engineer who spoke on condition of anonymity]] said, “The deck has rusted through.”'],
    good: ['Town engineer Nora Bell said, “The deck has rusted through.”', 'Officials said the bridge would open in May.'],
    fix: '',
    ignore: 'Once an editor knows the source and has agreed to it.',
    measured: '1,003 news articles: 33 findings, 32 read, 32 unnamed sources.',
  },
  check: function* ({ article }) {
    const seen = new Set<string>();
    for (const quote of article.quotes) {
      if (!quote.anonymous || !quote.speaker || RELATIVE.test(quote.speaker.text)) continue;
      const found = conditionOf(article, quote);
      const key = quote.speaker.text.toLowerCase();
      if (!found || seen.has(key)) continue;
      seen.add(key);
      yield { start: quote.speaker.start, end: found.end,
        message: found.reason ? 'Anonymous source; the reason is given. Check that an editor knows the name.' : 'Anonymous source, and no reason for the anonymity is given. Say why the name is held back, or name the source.' };
    }
  },
};

/** Where the words on anonymity after the speaker end, and whether they give a reason; null where there are none. */
function conditionOf(article: Article, quote: Quote): { end: number; reason: boolean } | null {
  const { start, end } = quote.speaker!;
  const p = article.paragraphs[quote.paragraph];
  const after = article.text.slice(end, Math.min(p.end, end + 240)).split(/[“"]|[.;](?:\s|$)/)[0];
  const found = LINK.test(after) ? CONDITION.exec(after) : null;
  if (!found) return /^(?:a|an|one)\s/i.test(quote.speaker!.text) && /\bsource\b/i.test(quote.speaker!.text) && start < end ? { end, reason: false } : null;
  return { end: end + found.index + found[0].length, reason: REASON.test(after.slice(found.index)) };
}
