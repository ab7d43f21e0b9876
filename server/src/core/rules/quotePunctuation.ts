// quote-punctuation: a comma or full stop on the wrong side of the closing quotation mark.
import type { Article } from '../article/article';
import type { Quote } from '../article/quote';
import type { Rule } from './rule';

/** British style may set a comma outside after a word or two. */
const FEWEST_WORDS = 4;

export const quotePunctuation: Rule = {
  id: 'quote-punctuation',
  title: 'Comma outside the closing mark',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A comma after the closing mark of a quotation, right before the words that name its speaker: “…”, she said. Under the AP profile also a comma or full stop after any other closing mark.',
    why: 'The comma that ends the speaker’s words stands inside the marks in American style always (AP Stylebook, “quotation marks”), and in British newspapers as well when a speaker follows (The Guardian style guide, “quotation marks”).',
    bad: ['“We will open the bridge in spring[[”,]] Mayor Ruth Adler said.', '“We share the wish to open it[[”,]] said Mayor Ruth Adler.'],
    good: ['“We will open the bridge in spring,” Mayor Ruth Adler said.', 'She called it “a wreck”, and left.'],
    fix: 'Moves the comma or full stop inside the marks. No word is changed.',
    ignore: 'In a house style that sets commas outside always.',
    measured: '1,003 news articles: 7 findings, 7 read, 6 right. The additions of the AP profile were not read.',
  },
  check: function* ({ article, desk }) {
    for (const quote of article.quotes) {
      if (quote.type === 'indirect') continue;
      for (const part of quote.parts) {
        const sign = article.text[part.end];
        if (sign !== ',' && sign !== '.') continue;
        if (!(sign === ',' && beforeSpeaker(quote, part.end)) && desk.profile !== 'ap') continue;
        if (desk.profile !== 'ap' && article.text.slice(part.start, part.end).split(/\s+/).length < FEWEST_WORDS) continue;
        const start = closingStart(article, part.end);
        if (start === part.end || article.text[part.end + 1] === sign || /[.,;:!?…]['’]?$/.test(article.text.slice(part.start, start))) continue;
        yield { start, end: part.end + 1, fixes: [{ title: `Move the ${sign === ',' ? 'comma' : 'full stop'} inside the marks`, safe: true,
          edits: [{ start, end: part.end + 1, newText: sign + article.text.slice(start, part.end) }] }],
          message: sign === ',' ? `The comma stands outside the closing mark; before the speaker it belongs inside: ${sign}${article.text.slice(start, part.end)}` : 'The full stop stands outside the closing mark; in AP style it belongs inside.' };
      }
    }
  },
};

/** Whether the words that name the speaker follow at `end`. */
function beforeSpeaker(quote: Quote, end: number): boolean {
  if (!quote.speaker || !quote.cue) return false;
  const next = Math.min(quote.speaker.start, quote.cue.start);
  return next >= end && next - end <= 3;
}

/** Where the closing mark that ends at `end` begins, doubled marks and nested ones included. */
function closingStart({ text }: Article, end: number): number {
  let start = end;
  while (start > 0 && /["”»'’]/.test(text[start - 1])) start--;
  return start;
}
