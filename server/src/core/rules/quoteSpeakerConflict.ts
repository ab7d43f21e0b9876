// quote-speaker-conflict: the same words given to another speaker in another article.
import { wordsQuoted } from '../article/quote';
import type { Report, Rule, Scene } from './rule';
import { isAlone } from './support/isAlone';
import { nameOf } from './support/nameOf';
import { hasWords, wordsOf } from './support/wordDifference';

/** Shorter quotations are common turns of phrase that many may have used. */
const FEWEST_WORDS = 10;
const SAME = 0.9;

export const quoteSpeakerConflict: Rule = {
  id: 'quote-speaker-conflict',
  title: 'Same quotation, another speaker',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A direct quotation that another article gives, word for word, to somebody else.',
    why: 'One of the two is wrong about who said it; a misattributed quotation calls for a correction.',
    bad: [`=== one.txt
[[“We will not open a bridge that we cannot trust with the lives of our children,”]] Mayor Ruth Adler said.
=== two.txt
[[“We will not open a bridge that we cannot trust with the lives of our children,”]] engineer Nora Bell said.`],
    good: [`=== one.txt
“We will not open a bridge that we cannot trust with the lives of our children,” Mayor Ruth Adler said.
=== two.txt
“We will not open a bridge that we cannot trust with the lives of our children,” Adler said.`],
    fix: '',
    ignore: 'Where one person quotes the other.',
    measured: '1,003 news articles as one coverage: no findings; on the bad example above and its kind only.',
  },
  check: (scene) => (isAlone(scene) ? [] : reports(scene)),
};

function* reports({ article, coverage }: Scene): Generator<Report> {
  for (const quote of article.quotes) {
    if (quote.type === 'indirect' || quote.status !== 'named' || quote.entity === null || !quote.canonicalSpeaker || quote.parts.length > 2) continue;
    const speaker = article.entities[quote.entity];
    if (speaker.type !== 'PERSON') continue;
    const words = wordsQuoted(article.text, quote);
    if (!hasWords(words, FEWEST_WORDS)) continue;
    for (const { article: other, quote: there, score } of coverage.quotesLike(words, article.id)) {
      if (score < SAME || !there.speakerKey || there.speakerKey === speaker.key || !there.canonicalSpeaker || isSame(speaker.name, there.canonicalSpeaker)) continue;
      if (!hasWords(there.text, FEWEST_WORDS)) continue;
      yield { start: quote.parts[0].start, end: quote.parts[0].end, score,
        message: `${nameOf(other, article.id)} gives these words to ${there.canonicalSpeaker}, this article to ${quote.canonicalSpeaker}. Find out who said them.`,
        related: [{ start: there.start, end: there.end, article: other, message: `Given to ${there.canonicalSpeaker} here.` }] };
      break;
    }
  }
}

/** Whether one name may be the other's short form: the same last word, or one holds the other. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((s) => wordsOf(s).map((w) => w.key));
  return x.at(-1) === y.at(-1) || x.every((w) => y.includes(w)) || y.every((w) => x.includes(w));
}
