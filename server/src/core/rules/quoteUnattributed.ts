// quote-unattributed: a full quotation that nobody is named for.
import type { Article } from '../article/article';
import type { Quote } from '../article/quote';
import type { Rule } from './rule';

const FEWEST_WORDS = 5;

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  title: 'Quotation without a speaker',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A direct quotation of at least a sentence for which neither its paragraph nor the ones around it name a speaker. Titles, nicknames, signs and single words in marks are no quotations.',
    why: 'Every quotation needs a source that the reader can weigh (AP Stylebook, “quotations in the news”; Reuters Handbook, “sourcing”).',
    bad: ['The bridge will stay closed until spring.\n\nIts deck has rusted through in nine places.\n\n[[“We looked at every single bolt twice.”]]\n\nTraffic goes by the ferry until then.'],
    good: [
      'Mayor Ruth Adler explained the delay on Monday.\n\n“We looked at every single bolt twice,” she said. “It is not safe.”',
      'The bridge had a part in the film “Nine Days of Rain.”',
    ],
    fix: '',
    ignore: 'In an interview whose speaker stands in the headline, or a pull quote signed elsewhere.',
    measured: 'TO MEASURE',
  },
  check: function* ({ article }) {
    for (const quote of article.quotes) {
      if (quote.type !== 'direct' || quote.status !== 'unattributed' || !isSentence(article, quote)) continue;
      const role = article.paragraphs[quote.paragraph].role;
      if (role !== 'body' && role !== 'lede') continue;
      const { start, end } = quote.parts[0];
      yield { start, end, message: 'Nobody is named as the speaker of this quotation, here or close by. Say who said it, and when or where.' };
    }
  },
};

/** Whether the quotation is at least a sentence: a capital, a few words, a stop. */
function isSentence(article: Article, quote: Quote): boolean {
  const words = article.text.slice(quote.parts[0].start, quote.parts[0].end).replace(/^["“„«'‘`]+|["”“»'’]+$/g, '');
  return /^[\p{Lu}[]/u.test(words) && /[.?!…,]$/.test(words.trim()) && words.split(/\s+/).length >= FEWEST_WORDS;
}
