// How long an article of five kilobytes takes in process, beside two libraries that do part of the work, all in one run by turns.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { buildArticle, checkArticle, noCoverage, readerAfter, readParagraph } from '../../server/src/core';
import { findFigures } from '../../server/src/core/extract/figures';
import { findMoments } from '../../server/src/core/extract/moments';
import { findNames } from '../../server/src/core/extract/names';
import { tagTokens } from '../../server/src/core/extract/tags';
import { paragraphSpans } from '../../server/src/core/text/paragraphs';
import { sentences } from '../../server/src/core/text/sentences';
import { tokenize } from '../../server/src/core/text/tokens';

const root = process.env.NEWS_REVIEW_ROOT!;

/** Articles of about five kilobytes: real ones where the data stands beside the project, else made of the samples. */
function articles(): { texts: string[]; what: string } {
  const real = path.join(root, '../shared/bench/text/articles-5k.jsonl');
  if (existsSync(real)) return { texts: readFileSync(real, 'utf8').split('\n').filter(Boolean).slice(0, 60).map((l) => (JSON.parse(l) as { text: string }).text), what: 'real articles' };
  const samples = readdirSync(path.join(root, 'seeds')).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(path.join(root, 'seeds', f), 'utf8')).join('\n\n');
  return { texts: Array.from({ length: 12 }, (_, i) => (samples + samples).slice(i * 400, i * 400 + 5000)), what: 'pieces of the sample articles' };
}

const wink = winkNLP(model);
const { its } = wink;
/** What all engines found together: printed, so that no work is optimised away. */
let found = 0;
/** The words of a text's paragraphs with their tags: what both names and figures are read from. */
const tagged = (text: string) => paragraphSpans(text).map(({ start, end }) => {
  const paragraph = text.slice(start, end);
  const tokens = tokenize(paragraph), parts = sentences(tokens);
  return { paragraph, tokens, parts, tags: tagTokens(tokens, parts) };
});
const TAGGED = new Map<string, ReturnType<typeof tagged>>();
function taggedBefore(text: string): ReturnType<typeof tagged> {
  let known = TAGGED.get(text);
  if (!known) TAGGED.set(text, known = tagged(text));
  return known;
}
const ENGINES: Readonly<Record<string, (text: string) => void>> = {
  'News Review, all rules': (text) => { found += checkArticle(buildArticle(text, { id: 'a' }), noCoverage).length; },
  'News Review, reading only': (text) => { found += buildArticle(text, { id: 'a' }).quotes.length; },
  'News Review, words, sentences and names only': (text) => {
    for (const { start, end } of paragraphSpans(text)) {
      const tokens = tokenize(text.slice(start, end));
      found += findNames(tokens, sentences(tokens)).length;
    }
  },
  'News Review, figures and dates alone, words tagged': (text) => {
    for (const { paragraph, tokens, parts, tags } of taggedBefore(text)) {
      const lower = tokens.map((t) => t.text.toLowerCase());
      const moments = findMoments(tokens, parts, lower);
      found += moments.length + findFigures(paragraph, tokens, parts, tags, moments, lower).length;
    }
  },
  'wink-nlp (sentences, tags, entities)': (text) => {
    const doc = wink.readDoc(text);
    found += doc.sentences().out(its.span).length + doc.tokens().out(its.pos).length + doc.entities().out(its.detail).length;
  },
  'compromise, names only': (text) => {
    const doc = nlp(text);
    found += doc.people().out('array').length + doc.places().out('array').length + doc.organizations().out('array').length;
  },
  'compromise (sentences, names, numbers, quotations)': (text) => {
    const doc = nlp(text);
    found += doc.sentences().length + doc.people().out('array').length + doc.places().out('array').length + doc.organizations().out('array').length
      + doc.numbers().out('array').length + doc.quotations().out('array').length;
  },
};

const sorted = (xs: number[]) => [...xs].sort((a, b) => a - b);
const at = (xs: number[], share: number) => sorted(xs)[Math.min(xs.length - 1, Math.ceil(share * xs.length) - 1)];
const time = (work: () => void) => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
const row = (cells: (string | number)[], widths: number[]) => cells.map((c, i) => (i ? String(c).padStart(widths[i]) : String(c).padEnd(widths[i]))).join('  ');

/** The names in the nth of many orders, in which each comes after another one; their number must be a prime. */
const shuffled = (names: readonly string[], n: number): string[] => names.map((_, i) => names[(n + i * (1 + n % (names.length - 1))) % names.length]);

/** How often every engine reads all articles before the clock runs: a server that opened a folder has read hundreds, and its code is compiled by then. */
const WARM_UP = 6;

function article(): void {
  const { texts, what } = articles();
  const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0) / texts.length;
  const names = Object.keys(ENGINES);
  for (let round = 0; round < WARM_UP; round++) for (const t of texts) for (const n of names) ENGINES[n](t);
  const took: Record<string, number[]> = Object.fromEntries(names.map((n) => [n, []]));
  // The median of five readings of each article, by turns, so that a busy moment of the machine meets all alike; in another order each time, since an
  // engine leaves the processor's caches full of its own.
  texts.forEach((t, number) => {
    const readings: Record<string, number[]> = Object.fromEntries(names.map((n) => [n, []]));
    for (let round = 0; round < 5; round++) for (const n of shuffled(names, round + number)) readings[n].push(time(() => ENGINES[n](t)));
    for (const n of names) took[n].push(at(readings[n], 0.5));
  });
  const base = at(took['wink-nlp (sentences, tags, entities)'], 0.5);
  const widths = [52, 8, 8, 12];
  console.log(`One article in process: ${texts.length} ${what}, ${(bytes / 1000).toFixed(1)} KB on average, warm, nothing cached (ms)`);
  console.log(row(['', 'p50', 'p95', 'to wink-nlp'], widths));
  for (const n of names) console.log(row([n, at(took[n], 0.5).toFixed(2), at(took[n], 0.95).toFixed(2), `${(at(took[n], 0.5) / base).toFixed(2)} ×`], widths));
}

/** One keystroke in an article of so many characters: the paragraph read anew, the article joined, every rule run. */
function edit(size: number): void {
  const { texts } = articles();
  const long = Array.from({ length: 40 }, (_, i) => texts[i % texts.length]).join('\n\n').slice(0, size);
  let built = buildArticle('', { id: 'a' });
  const step = { read: [] as number[], join: [] as number[], check: [] as number[] };
  for (let n = 0; n < 60; n++) {
    const cut = long.indexOf(' ', size / 2 + n);
    const text = `${long.slice(0, cut)} minister${'x'.repeat(n)}${long.slice(cut)}`;
    const paragraph = text.slice(text.lastIndexOf('\n', cut) + 1, text.indexOf('\n', cut));
    step.read.push(time(() => readParagraph(paragraph)));
    const read = readerAfter(built.paragraphs.map((p) => p.reading));
    step.join.push(time(() => { built = buildArticle(text, { id: 'a', read }); }));
    step.check.push(time(() => { found += checkArticle(built, noCoverage).length; }));
  }
  const warm = (xs: number[]) => xs.slice(10);
  console.log(`\nOne edit in an article of ${Math.round(long.length / 1000)} KB, paragraphs kept (ms)`);
  console.log(row(['', 'p50', 'p95'], [52, 8, 8]));
  for (const [name, xs] of [['the paragraph alone', step.read], ['the article, that paragraph included', step.join], ['all rules', step.check]] as const)
    console.log(row([name, at(warm(xs), 0.5).toFixed(2), at(warm(xs), 0.95).toFixed(2)], [52, 8, 8]));
  const both = warm(step.join).map((x, i) => x + warm(step.check)[i]);
  console.log(row(['together', at(both, 0.5).toFixed(2), at(both, 0.95).toFixed(2)], [52, 8, 8]));
}

article();
edit(5_000);
edit(100_000);
console.log(`(${found} things found in all)`);
