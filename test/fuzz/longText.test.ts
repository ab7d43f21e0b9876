// Texts made to be slow: very long lines, endless repetition, marks that never close. None may take long, and twice the text
// may take little more than twice the time.
import assert from 'node:assert/strict';
import { buildArticle, checkArticle, noCoverage, noDesk, rules, type Desk } from '../../server/src/core';
import { samples } from '../support/arbitrary';

const desk: Desk = { ...noDesk, profile: 'ap', rules: Object.fromEntries(rules.map((r) => [r.id, 'on' as const])) };
const failing = (rule: string, error: unknown) => { throw new Error(`${rule}: ${(error as Error).stack}`); };
/** Seconds of processor time, so that a busy machine does not count. */
const seconds = (text: string): number => {
  const began = process.cpuUsage();
  checkArticle(buildArticle(text, { id: 'a.txt' }), noCoverage, desk, failing);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};
const sized = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const prose = samples.join('\n').replace(/\s+/g, ' ');
const SLOW: Readonly<Record<string, string>> = {
  'one letter': 'a', 'straight marks': '"', 'opening marks': '“', 'marks and letters': '"a ', 'single marks': "'a' ", 'nested marks': '“‘', 'brackets': '([{', 'digits': '1', 'digits and commas': '1,', 'a list of numbers': '12, 13 and ',
  'abbreviations': 'U.S. ', 'initials': 'J. ', 'names': 'Jane Roe ', 'titles': 'Mr. President ', 'capitals': 'A ', 'cues': 'said ', 'quotes': '“No,” she said. ', 'spaces': ' ', 'no-break spaces': '\u00A0', 'line ends': '\n', 'dashes': '-', 'dots': '. ', 'commas': ', ',
  'one line many times': 'Photo by: Reuters\n', 'quotes without a speaker': '“No.”\n\n', 'paragraphs that open': '“No and no\n\n', 'hedges': 'more than at least about ', 'amounts': '$5m (£4m) ', 'dates': 'Tuesday, Nov. 13, 2015, ', 'days': '11 days after Nov. 13 ',
  'combining marks': 'e\u0301', 'surrogates': '\uD83D', 'zero width': '\u200B', 'mojibake': 'â€™', 'percent': '5 percent of 10 percent ', 'front matter': '---\n', 'header lines': 'Headline: x\n', 'links': 'https://a.example/a?b=c&', 'handles': '@a #b ', 'words repeated': 'the the ', 'apostrophes': "'s ",
  'names and cues': 'Roe said Poe told Doe ', 'who': 'who said that she ', 'and': 'Roe and Poe and ', 'of': 'three of ', 'hyphens': 'a-b-',
};

describe('a long text', function () {
  this.timeout(600_000);
  const slow: string[] = [];
  before(() => { seconds(prose); });
  for (const [name, piece] of Object.entries(SLOW)) it(`of ${name} is read in a second`, () => {
    let took = seconds(sized(piece, 50_000));
    // a busy moment of the machine does not come twice
    if (took >= 1) took = Math.min(took, seconds(sized(piece, 50_000)));
    if (took > 0.3) slow.push(`${name} ${took.toFixed(2)} s`);
    assert.ok(took < 1, `50 KB took ${took.toFixed(2)} s`);
  });
  // each paragraph names somebody or something else, in the ways in which names are compared with each other
  const NAMES: Readonly<Record<string, (word: string) => string>> = {
    'people with one first name': (w) => `“No,” Ann ${w} said.`, 'people with one surname': (w) => `${w} Smith said no. Smith left.`, 'people with one title': (w) => `Ann ${w}, the finance minister of ${w}land, spoke. The minister left.`,
    'schools and clubs': (w) => `The University of ${w} and ${w} College play ${w} United.`, 'companies and their letters': (w) => `The ${w} ${w} Union (${w[0]}${w[0]}U) met the ${w.toUpperCase()}.`,
  };
  const nth = (i: number): string => (i < 26 ? '' : nth(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26));
  for (const [name, say] of Object.entries(NAMES)) it(`of ten thousand ${name} is read in fifteen seconds`, () => {
    const took = seconds(Array.from({ length: 10_000 }, (_, i) => { const word = nth(i + 800); return say(word[0].toUpperCase() + word.slice(1)); }).join('\n\n'));
    assert.ok(took < 15, `it took ${took.toFixed(2)} s`);
  });
  it('of prose in one line of a megabyte is read in ten seconds', () => {
    const took = seconds(sized(prose, 1_000_000));
    assert.ok(took < 10, `it took ${took.toFixed(2)} s`);
  });
  it('of prose takes time in proportion to its length', () => {
    const paragraphs = (size: number) => sized(samples.join('\n\n'), size);
    const small = Math.min(seconds(paragraphs(100_000)), seconds(paragraphs(100_000)));
    const large = seconds(paragraphs(400_000));
    assert.ok(large < 10 * small + 0.5, `100 KB took ${small.toFixed(2)} s, 400 KB ${large.toFixed(2)} s`);
  });
  after(() => { if (slow.length) console.log(`    slowest: ${slow.join(' · ')}`); });
});
