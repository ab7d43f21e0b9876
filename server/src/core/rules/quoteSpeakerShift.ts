// quote-speaker-shift: a quotation by another speaker glued to the end of a paragraph about someone else.
import type { Article } from '../article/article';
import type { Quote } from '../article/quote';
import { lastWord, oneSlip } from './nameSpellingVariant';
import type { Fix, Rule } from './rule';

export const quoteSpeakerShift: Rule = {
  id: 'quote-speaker-shift',
  title: 'Quotation by another speaker in the same paragraph',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A paragraph that reports what one person says and ends with a quotation by another, who has not been mentioned in it.',
    why: 'The reader gives a quotation to the person the paragraph is about until its last word says otherwise. A new speaker begins a new paragraph (AP Stylebook, “quotation marks”; Purdue OWL).',
    bad: ['Engineer Nora Bell says the bridge shows what decades without repair will do, be it rust in the deck or cracks in the piers. [[“All is going to plan”, said Ruth Adler.]]'],
    good: [
      'Engineer Nora Bell says the bridge shows what decades without repair will do.\n\n“All is going to plan,” said Ruth Adler.',
      'Engineer Nora Bell says that Ruth Adler knew of the rust. “All is going to plan,” Adler said then.',
    ],
    fix: 'Begins a new paragraph before the quotation.',
    ignore: 'Where a lively exchange of short remarks is told in one paragraph on purpose.',
    measured: '1,003 news articles: 4 findings, all read, all right.',
  },
  check: function* ({ article }) {
    for (let i = 1; i < article.quotes.length; i++) {
      const quote = article.quotes[i];
      const other = quote.type === 'direct' && quote.status === 'named' ? quoteBefore(article.quotes, i) : null;
      if (!other || !isShift(article, other, quote)) continue;
      const end = sentenceEnd(article, quote);
      yield {
        start: quote.start, end, fixes: [newParagraph(article, quote)],
        message: `The paragraph is about ${other.canonicalSpeaker}, but this quotation is by ${quote.canonicalSpeaker}, who is not mentioned before it. Give it a paragraph of its own.`,
        related: other.speaker ? [{ start: other.speaker.start, end: other.speaker.end, message: `${other.canonicalSpeaker} speaks here.` }] : [],
      };
    }
  },
};

/** The quote before this one in its paragraph. */
function quoteBefore(quotes: readonly Quote[], at: number): Quote | null {
  const { paragraph, start } = quotes[at];
  let i = at - 1;
  while (quotes[i]?.paragraph === paragraph && quotes[i].end > start) i--;
  return quotes[i]?.paragraph === paragraph ? quotes[i] : null;
}

/** Whether the paragraph is about the speaker of the quote before up to this one, which is another person's. */
function isShift(article: Article, other: Quote, quote: Quote): boolean {
  if (other.entity === null || other.entity === quote.entity || quote.entity === null || !quote.speaker || article.entities[quote.entity].type !== 'PERSON') return false;
  const p = article.paragraphs[quote.paragraph];
  if (quote.start === p.start || quote.speaker.start < quote.start || p.role === 'headline') return false;
  // the quotation begins a sentence, and is the paragraph's last
  if (!/[.!?…]["”’»]*\s*$/.test(article.text.slice(p.start, quote.start)) || article.text.slice(sentenceEnd(article, quote), p.end).trim()) return false;
  // a body that says something is often the one its spokesman speaks for; and a slip in a name makes no other speaker
  const [one, two] = [other.entity, quote.entity].map((id) => article.entities[id]);
  if (one.type !== 'PERSON' || oneSlip(lastWord(one.name).toLowerCase(), lastWord(two.name).toLowerCase())) return false;
  if (article.quotes.some((q) => q.paragraph === p.index && q.end <= quote.start && q.entity !== other.entity)) return false;
  return !article.entities[quote.entity].mentions.some((i) => article.mentions[i].start >= p.start && article.mentions[i].end <= quote.start);
}

/** Where the sentence with the quotation and its speaker ends. */
function sentenceEnd(article: Article, quote: Quote): number {
  const p = article.paragraphs[quote.paragraph];
  const from = Math.max(quote.end, quote.speaker?.end ?? 0, quote.cue?.end ?? 0);
  const stop = p.reading.sentences.find((s) => p.start + s.end >= from);
  return stop ? p.start + stop.end : from;
}

function newParagraph(article: Article, quote: Quote): Fix {
  const p = article.paragraphs[quote.paragraph];
  const gap = article.paragraphs[p.index - 1] ?? article.paragraphs[p.index + 1];
  const between = gap ? article.text.slice(Math.min(gap.end, p.end), Math.max(gap.start, p.start)) : '\n\n';
  let start = quote.start;
  while (start > p.start && /\s/.test(article.text[start - 1])) start--;
  return { title: 'Begin a new paragraph here', edits: [{ start, end: quote.start, newText: /\n/.test(between) ? between : '\n\n' }] };
}
