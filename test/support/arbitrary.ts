// Random texts for property tests: any string at all, news made of typical pieces, and real paragraphs torn apart.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The seed of this run: FUZZ_SEED repeats one. */
export const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** How many texts each property is tried on: FUZZ_RUNS. */
export const runs = Number(process.env.FUZZ_RUNS ?? 150);

const folder = path.join(process.env.NEWS_REVIEW_ROOT!, 'seeds');
export const samples: readonly string[] = readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(path.join(folder, f), 'utf8'));

const PIECES = ('the of said says told according to who which but however Mayor Jane Roe Roe’s al-Assad U.S. US United States UN ISIS Reuters Mr. Sen. Nov. 13 Nov. November Tuesday ' +
  'yesterday last week 11 days after at least more than nearly about 129 people 8,000 1.2 million $5m £3.4bn 60 percent 60% two dozen a third 31-year-old 20–30 between 20 and 30 ' +
  '2015-11-23 10:30 a.m. https://a.example/x she he they it his we I killed injured attacks from up doubled of three five miles km 40 km (25 miles) aged 31').split(' ')
  .concat(['"', '“', '”', '‘', '’', "'", "''", '``', '«', '»', '(', ')', '[', ']', '...', '…', '--', '—', '–', ',', '.', '. ', '!', '?', ':', ';', '\u00A0', '\u200B', '\t', 'â€™', '\uFEFF', '\uD800', '🚢', 'é', 'e\u0301', '\u202E', '\0'])
  .concat(['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\n    ', '---\n', 'headline: X\n', 'published: 2015-11-23\n', 'By Jane Roe', 'Photo by: Reuters', '(CNN)', 'PARIS (AP) — ']);

const anything = fc.string({ unit: 'binary', maxLength: 400 });
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units));
const newsLike = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 150 }).map((pieces) => pieces.flat().join(''));

/** A change to a text, in fractions of its length. */
export interface Change {
  readonly at: number;
  readonly length: number;
  readonly newText: string;
}

export const change: fc.Arbitrary<Change> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(80)),
  newText: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })) });

export const apply = (text: string, { at, length, newText }: Change): string => {
  const from = Math.round(at * text.length);
  return text.slice(0, from) + newText + text.slice(from + length);
};

const torn = fc.tuple(fc.constantFrom(...samples), fc.array(change, { maxLength: 12 })).map(([text, changes]) => changes.reduce(apply, text));

/** Any text: pure noise, code units, news-like, or a sample article after random edits. */
export const text: fc.Arbitrary<string> = fc.oneof({ arbitrary: anything, weight: 1 }, { arbitrary: codeUnits, weight: 1 }, { arbitrary: newsLike, weight: 4 }, { arbitrary: torn, weight: 3 });
