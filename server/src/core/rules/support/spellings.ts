// What one paragraph has to say of spellings: words that may stand in the article in another spelling.
import { perReading } from '../../extract/kept';
import type { Reading } from '../../extract/reading';
import { hashWord } from '../../lexicon/wordHash';
import { isSmall } from '../../text/smallLetters';

/** Second words that make a verb of two words and a noun of one ("set up", "setup"), or change the sense ("every day"). */
const OTHER_WORD = new Set('up out down in off over on back away by one time times day days be ever thing things body where way ways side sides more less self selves long like word words while ready together land mark marks head heads some any every no'.split(' '));
const PARTS_OF = new Set('a an the to of and or as at by for in on it is be no not so up all any some every me we he my over under out off with for may'.split(' '));

/** A pair of words, or a word that may be spelt in the other variety: what it would be otherwise, and the tokens it stands on. */
export interface Candidate { readonly from: number; readonly to: number }
export interface Pair extends Candidate { readonly key: string; readonly spelling: string }
export interface Variant extends Candidate { readonly word: string; readonly american: string | null; readonly british: readonly string[] }

/** Kept with the reading of the paragraph, as most paragraphs stay as they are. */
export interface Spellings {
  /** Words of more than five letters, without plural s; their hashes, and their tokens. */
  readonly singles: readonly string[];
  readonly hashes: Int32Array;
  readonly tokens: readonly number[];
  /** Two words that may be one compound, by what they would be in one. */
  readonly pairs: readonly Pair[];
  readonly variants: readonly Variant[];
  /** Hashes of the words that would make a mix, if they stand among the singles of the article: first those of the pairs. */
  readonly wanted: Int32Array;
}

export const spellingsOf: (reading: Reading) => Spellings = perReading((reading) => findSpellings(reading));

/** The endings that differ between the varieties: looked for first, as few words have one. */
const VARIES = /i[sz](?:e|ed|ing|ation|er)$|or(?:ed|ing|able|ite)?$|our(?:ed|ing|able|ite)?$|^(?:theat|cent|met|lit|fib|calib)(?:re|er)$/;

/** Whether a word has a last letter that such an ending has: told without the pattern, as nearly half of them have none. */
function mayVary(word: string): boolean {
  const c = word.charCodeAt(word.length - 1);
  return c === 101 || c === 100 || c === 103 || c === 110 || c === 114;
}

function findSpellings({ tokens, tags }: Reading): Spellings {
  const singles: string[] = [];
  const places: number[] = [];
  const pairs: Pair[] = [];
  const variants: Variant[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (t.kind !== 'word' || t.text.length < 3 || !isSmall(t.text)) continue;
    if (t.text.length > 5) {
      const word = singular(t.text);
      singles.push(word);
      places.push(i);
      if (mayVary(word) && VARIES.test(word)) variants.push(...variantsOf(word, i));
    }
    if (!(tags[i] === 'NOUN' || tags[i] === 'ADJ')) continue;
    const hyphen = tokens[i + 1]?.text === '-' && tokens[i + 1].start === t.end;
    const to = hyphen ? i + 2 : i + 1;
    const next = tokens[to];
    if (next?.kind !== 'word' || tags[to] !== 'NOUN' || next.text.length < 3 || !isSmall(next.text) || (hyphen && next.start !== t.end + 1)) continue;
    if (OTHER_WORD.has(next.text) || PARTS_OF.has(t.text)) continue;
    const second = singular(next.text);
    pairs.push({ key: t.text + second, spelling: hyphen ? `${t.text}-${second}` : `${t.text} ${second}`, from: i, to });
  }
  const others = [...pairs.map((p) => p.key), ...variants.flatMap((v) => (v.american ? [v.american, ...v.british] : v.british))];
  return { singles, hashes: hashed(singles), tokens: places, pairs, variants, wanted: hashed(others) };
}

/** Signed, as engines keep small whole numbers without a box: these are gone through at every edit. */
function hashed(words: readonly string[]): Int32Array {
  const hashes = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) hashes[i] = hashWord(words[i]);
  return hashes;
}

function variantsOf(word: string, at: number): Variant[] {
  const american = word.replace(/is(e|ed|ing|ation|er)$/, 'iz$1').replace(/our(?=$|ed$|ing$|able$|ite$)/, 'or').replace(/^(theat|cent|met|lit|fib|calib)re$/, '$1er');
  const british = [word.replace(/iz(e|ed|ing|ation|er)$/, 'is$1'), word.replace(/or(?=$|ed$|ing$|able$|ite$)/, 'our'), word.replace(/^(theat|cent|met|lit|fib|calib)er$/, '$1re')].filter((w) => w !== word);
  return american !== word || british.length ? [{ word, from: at, to: at, american: american === word ? null : american, british }] : [];
}

const singular = (word: string): string => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
