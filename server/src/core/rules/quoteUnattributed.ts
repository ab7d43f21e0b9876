// quote-unattributed: a full quotation that nobody is named for.
import type { Article } from '../article/article';
import type { Paragraph } from '../article/paragraph';
import type { Quote } from '../article/quote';
import type { Rule } from './rule';

const FEWEST_WORDS = 5;
/** More of them in one article make it a transcript or a round-up, whose speakers stand elsewhere. */
const MOST = 2;

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  title: 'Quotation without a speaker',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A direct quotation of at least a sentence for which neither its paragraph nor the ones around it name a speaker. Titles, nicknames, signs and single words in marks are no quotations.',
    why: 'Every quotation needs a source that the reader can weigh (AP Stylebook, “quotations in the news”; Reuters Handbook, “sourcing”).',
    bad: ['The bridge will stay closed until spring.\n\nIts deck has rusted through in nine places.\n\n[[“We looked at every single bolt twice.”]]\n\nTraffic goes by the ferry until then.'],
    good: [
      'Mayor Ruth Adler explained the delay on Monday.\n\n“We looked at every single bolt twice,” she said. “It is not safe.”',
      'The bridge had a part in the film “Nine Days of Rain.”',
      'Ferries fill up\n\n“A harbour without a bridge is only a pond.”\n\nSo runs a saying in Northport, and the town has learnt what it means.',
    ],
    fix: '',
    ignore: 'In an interview whose speaker stands in the headline, or a pull quote signed elsewhere.',
    measured: '1,003 news articles: 18 findings, all read, 15 without a speaker where they stand; the others were captions, or their speaker was named after them in an unusual way.',
  },
  check: function* ({ article }) {
    const found = article.quotes.filter((q) => q.type === 'direct' && q.status === 'unattributed' && isSentence(article, q) && isStory(article, q));
    if (found.length > MOST) return;
    for (const quote of found) {
      const { start, end } = quote.parts[0];
      yield { start, end, message: 'Nobody is named as the speaker of this quotation, here or close by. Say who said it, and when or where.' };
    }
  },
};

/** Whether the quotation stands in the story proper, with nothing around it that may name a speaker in an unusual way. */
function isStory(article: Article, quote: Quote): boolean {
  const p = article.paragraphs[quote.paragraph];
  // what opens a story is a motto, or its speaker comes next: "So says …"
  if (!article.paragraphs.some((before) => before.index < p.index && (before.role === 'body' || before.role === 'lede'))) return false;
  if ((p.role !== 'body' && p.role !== 'lede') || /[:,]\s*$/.test(article.text.slice(p.start, quote.start) || (article.paragraphs[p.index - 1]?.reading.text ?? ''))) return false;
  // a quotation before it in the paragraph most likely has the same speaker
  if (article.quotes.some((q) => q.paragraph === p.index && q.type !== 'indirect' && q.start < quote.start)) return false;
  // a comma before the closing mark announces somebody
  const last = quote.parts.at(-1)!;
  const rest = article.text.slice(last.end, p.end);
  if ((/,["”’'»]*$/.test(article.text.slice(last.start, last.end)) && !/^\s*(?:["“]|$)/.test(rest)) || /^\s*[—–(-]/.test(rest)) return false;
  return !article.paragraphs.slice(p.index + 1, p.index + 4).some((next) => isSignature(next));
}

/** "— Nora Bell, engineer" or "Nora Bell, Example Post": a few words that begin with a dash or a person's name. */
const isSignature = ({ reading }: Paragraph): boolean => reading.tokens.length <= 30
  && (/^[—–-]/.test(reading.text) || (reading.tokens.length <= 10 && !/[.!?]["”]?$/.test(reading.text) && reading.names[0]?.from === 0 && reading.names[0].type === 'PERSON'));

/** Whether the quotation is at least a sentence: a capital, a few words, a stop. */
function isSentence(article: Article, quote: Quote): boolean {
  const words = article.text.slice(quote.parts[0].start, quote.parts[0].end).replace(/^["“„«'‘`]+|["”“»'’]+$/g, '');
  return /^[\p{Lu}[]/u.test(words) && /[.?!…,]$/.test(words.trim()) && words.split(/\s+/).length >= FEWEST_WORDS;
}
