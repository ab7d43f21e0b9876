// shared-quotation: the same quotation in another article.
import { overlapsOf } from '../coverage/overlap';
import type { Report, Rule, Scene } from './rule';
import { isAlone } from './support/isAlone';
import { nameOf } from './support/nameOf';

/** Shorter quotations are common turns of phrase. */
const FEWEST_WORDS = 8;
const PLACES = 5;
/** Less than this of its words in the other is another quotation on the same matter. */
const SAME = 0.7;

export const sharedQuotation: Rule = {
  id: 'shared-quotation',
  title: 'Quotation in another article, too',
  severity: 'hint',
  status: 'preview',
  docs: {
    finds: 'A quotation that also stands in another article of the coverage, in the same words.',
    why: 'Several outlets heard the same speech, or one took the quotation from the other. Good to know when sources are counted; no fault.',
    bad: [`=== one.txt
The mayor spoke at noon.

[[“We will not open a bridge that we cannot trust with the lives of our children,”]] Mayor Ruth Adler said.
=== two.txt
Two councillors doubted the reports.

Mayor Ruth Adler had said: [[“We will not open a bridge that we cannot trust with the lives of our children.”]]`],
    good: ['=== one.txt\n“It is what it is,” Mayor Ruth Adler said.\n=== two.txt\n“It is what it is,” Mayor Ruth Adler said.'],
    fix: '',
    ignore: 'Always, unless you want to know who quotes whom.',
    measured: '1,003 news articles: 51 findings; of 10 read in an earlier run with 56, 9 were the same quotation. Off by default, since it is no fault.',
  },
  check: (scene) => (isAlone(scene) ? [] : reports(scene)),
};

function* reports({ article, coverage }: Scene): Generator<Report> {
  const copies = new Set(overlapsOf(article, coverage).filter((o) => o.copy).map((o) => o.article));
  for (const quote of article.quotes) {
    if (quote.type === 'indirect') continue;
    for (const part of quote.parts) {
      const words = article.text.slice(part.start, part.end);
      if (words.split(/\s+/u).length < FEWEST_WORDS) continue;
      const matches = coverage.quotesLike(words, article.id).filter((m) => m.score >= SAME && !copies.has(m.article));
      if (matches.length === 0) continue;
      const more = new Set(matches.map((m) => m.article)).size - 1;
      yield {
        start: part.start, end: part.end, score: matches[0].score,
        message: `Also quoted in ${nameOf(matches[0].article, article.id)}${more > 0 ? ` and ${more} more article${more > 1 ? 's' : ''}` : ''}.`,
        related: matches.slice(0, PLACES).map((m) => ({ start: m.quote.start, end: m.quote.end, article: m.article,
          message: m.quote.canonicalSpeaker ? `Given to ${m.quote.canonicalSpeaker} here.` : 'The same quotation.' })),
      };
    }
  }
}
