// One abbreviation written in several ways: U.S., US and USA in one article.
import { namesOf } from '../article/namesOf';
import { fold } from '../lexicon/wordHash';
import type { Article } from '../article/article';
import type { Mention } from '../article/mention';
import type { Rule } from './rule';
import { amongEntities } from './support/amongEntities';
import { differ, groupBy, relate, replaceAll, roleOf, times } from './support/names';
import { remembering } from './support/remembering';

const letters = (text: string): string => fold(text).replace(/[^a-z]/g, '');
const isAbbreviation = remembering((text) => /^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,6}$/u.test(text));

/** One abbreviation here and another there is no habit yet: so many are looked for. */
const LEAST = 3;

/** Whether the mention stands in a sentence of its own: not in a headline or a link to one, not in capitals, not in a longer name ("USA Today"). */
function isProse(article: Article, m: Mention): boolean {
  const { start, end } = article.paragraphs[m.paragraph];
  const near = article.text.slice(Math.max(start, m.start - 15), Math.min(end, m.end + 15));
  const inName = m.text === 'USA' && (/^\s+\p{Lu}/u.test(article.text.slice(m.end, m.end + 3)) || /\p{Lu}[\p{L}-]*[\s-]+$/u.test(article.text.slice(Math.max(start, m.start - 20), m.start)));
  return roleOf(article, m) !== 'headline' && /[.!?:…]['"”’)\]]*$/.test(article.text.slice(Math.max(start, end - 4), end)) && /\p{Ll}/u.test(near) && !inName;
}

/** Whether two abbreviations are ways of writing one: the same letters, or one begins the other ("US", "USA"). */
const alike = (a: string, b: string): boolean => letters(a).startsWith(letters(b)) || letters(b).startsWith(letters(a));

const abbreviatedTwice = amongEntities(({ type }, names) => type !== 'PERSON' && names.length >= LEAST && differ(names, (m) => (!m.quoted && isAbbreviation(m.text) ? m.text : null)));

export const abbreviationMix: Rule = {
  id: 'abbreviation-mix',
  title: 'Abbreviation written in several ways',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'An abbreviation of one name that the article writes in more than one way: “U.S.” here, “US” there. The spelled-out name beside one abbreviation is normal, and headlines may have their own way.',
    why: 'Readers see a slip, and a search for one spelling misses the other. Style guides ask for one way: AP writes U.S. in text and US in headlines, the Guardian writes US.',
    bad: ['Talks open\n\nThe US wants a deal by Friday. US officials said so twice. Diplomats of the [[U.S.]] and France met in Vienna.'],
    good: ['Talks open\n\nThe United States wants a deal by Friday. U.S. officials said so twice, and the U.S. will not wait.',
      'Talks open\n\nThe U.S. wants a deal by Friday. “The US will not wait,” said Josh Miller, a spokesman.'],
    fix: 'Writes the abbreviation everywhere as most of the article does, outside quotations.',
    ignore: 'When one of the spellings belongs to a name that is written so, such as a magazine’s.',
    measured: 'On 1,003 real articles 8 findings, all read: 6 right, 2 in links to other articles’ headlines inside the text.',
  },
  *check({ article }) {
    for (const entity of abbreviatedTwice(article)) {
      const names = namesOf(article, entity);
      const short = names.filter((m) => isAbbreviation(m.text) && isProse(article, m));
      const own = groupBy(short.filter((m) => !m.quoted), (m) => m.text);
      if (own.size < 2 || short.length < LEAST) continue;
      const [main, ...others] = [...own].sort((a, b) => b[1].length - a[1].length);
      const wrong = others.filter(([text]) => alike(text, main[0])).flatMap(([, ms]) => ms).sort((a, b) => a.start - b.start);
      if (!wrong.length) continue;
      const counts = [...groupBy(short, (m) => m.text)].map(([text, ms]) => `${text} ${times(ms.length)}`).join(', ');
      const rest = short.filter((m) => m !== wrong[0] && alike(m.text, main[0]));
      yield { start: wrong[0].start, end: wrong[0].end, message: `This article mixes ways of writing one abbreviation (${counts}). Keep to one.`,
        related: relate(rest, (m: Mention) => `“${m.text}” here${m.quoted ? ' (in a quotation)' : ''}`),
        fixes: [{ title: `Write “${main[0]}” everywhere outside quotations`, edits: replaceAll(article, wrong, main[0]) }] };
    }
  },
};
