// quote-text-differs: the same quotation by the same speaker in other words in another article.
import { wordsQuoted } from '../article/quote';
import type { QuoteDigest } from '../coverage/coverage';
import type { Report, Rule, Scene } from './rule';
import { isAlone } from './support/isAlone';
import { nameOf } from './support/nameOf';
import { differences, wordsOf, type Difference, type Word } from './support/wordDifference';

const FEWEST_WORDS = 6;
/** Less than this in common is another quotation, or another translation of it. */
const SAME = 0.75;
const MOST_DIFFERENCES = 3;
/** A longer stretch on one side only is a passage left out, not a slip. */
const LONGEST = 5;

export const quoteTextDiffers: Rule = {
  id: 'quote-text-differs',
  title: 'Quotation in other words elsewhere',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A direct quotation that another article gives to the same speaker with a few words changed, left out or put in. Cuts at either end and translations are no difference.',
    why: 'Words in quotation marks are the speaker’s own, so two wordings cannot both be right (AP Stylebook, “quotations in the news”: never alter a quotation).',
    bad: [`=== one.txt
“At some point the council is going to have to make a [[fundamental]] decision,” Mayor Ruth Adler said Thursday.
=== two.txt
“At some point the council is going to have to make a [[final]] decision,” Mayor Ruth Adler said Thursday.`],
    good: [`=== one.txt
“At some point the council is going to have to make a fundamental decision,” Mayor Ruth Adler said.
=== two.txt
“At some point the council is going to have to make a fundamental decision, and soon,” Mayor Ruth Adler said.`,
    `=== one.txt
Mayor Ruth Adler called for a “vast coalition of towns.”
=== two.txt
Mayor Ruth Adler called for a “broad, single coalition of the towns.”`],
    fix: '',
    ignore: 'Where the two were said on different days, or translated from another language.',
    measured: '1,003 news articles as one coverage: 6 findings on 2 quotations that 4 articles share, all read, all true differences.',
  },
  check: (scene) => (isAlone(scene) ? [] : reports(scene)),
};

function* reports({ article, coverage }: Scene): Generator<Report> {
  for (const quote of article.quotes) {
    if (quote.type === 'indirect' || quote.entity === null) continue;
    const words = wordsQuoted(article.text, quote);
    const alike = coverage.quotesLike(words, article.id);
    if (!alike.length) continue;
    const key = article.entities[quote.entity].key;
    const told = new Set<number>();
    for (const match of alike) {
      if (match.quote.speakerKey !== key || match.quote.type === 'indirect') continue;
      const found = fewDifferences(words, match.quote);
      if (!found.length) continue;
      const here = quote.parts.flatMap((p) => wordsOf(article.text, p.start, p.end));
      const there = wordsOf(match.quote.text);
      for (const d of found) {
        if (Math.max(d.here.to - d.here.from, d.there.to - d.there.from) > LONGEST) continue;
        // a cut that is shown by dots or brackets is honest
        const at = d.here.to > d.here.from ? { start: here[d.here.from].start, end: here[d.here.to - 1].end } : { start: here[d.here.from - 1].start, end: here[d.here.to].end };
        if (isMarkedCut(article.text.slice(here[d.here.from - 1].end, here[d.here.to].start)) || isMarkedCut(match.quote.text.slice(there[d.there.from - 1].end, there[d.there.to].start))) continue;
        if (told.has(at.start)) continue;
        told.add(at.start);
        yield { ...at, score: match.score,
          message: `${nameOf(match.article, article.id)} quotes ${quote.canonicalSpeaker} with ${side(there, d.there)} where this has ${side(here, d.here)}. Compare both with the source; one of them is not what was said.`,
          related: [{ start: match.quote.start, end: match.quote.end, article: match.article, message: `Here: ${around(there, d.there)}` }] };
      }
    }
  }
}

const NONE: readonly Difference[] = [];
/** Wordings compared with one quotation of another article that are kept. */
const KEPT = 8;
const compared = new WeakMap<QuoteDigest, Map<string, readonly Difference[]>>();

/** Where a quotation and its match differ, if only in a few places; none where it is another quotation. Kept, as most quotations stay as they are. */
function fewDifferences(words: string, there: QuoteDigest): readonly Difference[] {
  if (words.includes(there.text)) return NONE;
  let own = compared.get(there);
  if (!own) compared.set(there, own = new Map());
  let found = own.get(words);
  if (!found) {
    const [a, b] = [wordsOf(words), wordsOf(there.text)];
    const all = a.length < FEWEST_WORDS || b.length < FEWEST_WORDS ? null : differences(a, b, SAME);
    found = all && all.length <= MOST_DIFFERENCES ? all : [];
    if (own.size >= KEPT) own.clear();
    own.set(words, found);
  }
  return found;
}

const isMarkedCut = (between: string): boolean => /…|\.\.\.|\. \. \.|[[\]()]|["”].*["“]/.test(between);
const side = (words: readonly Word[], { from, to }: { from: number; to: number }): string => (to > from ? `“${words.slice(from, to).map((w) => w.text).join(' ')}”` : 'nothing');
/** The words of a difference in **marks**, with a few on each side. */
const around = (words: readonly Word[], { from, to }: { from: number; to: number }): string => {
  const text = (list: readonly Word[]) => list.map((w) => w.text).join(' ');
  return `“… ${text(words.slice(Math.max(0, from - 4), from))} [${text(words.slice(from, to)) || '–'}] ${text(words.slice(to, to + 4))} …”`;
};
