// What the words between two names say: whether the second is another name of the first.
import { shippedLexicon } from '../../extract/names';
import { Kind, lexiconHash } from '../../lexicon/nameLexicon';
import type { Token } from '../../text/tokens';
import { isCapital, OF_NAME } from './namesInText';

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say by themselves that another name follows: "X, formerly Y". */
const CUES = set('formerly née né nee alias aka a.k.a a.k.a. nickname abbreviation acronym initialism initials erstwhile pseudonym moniker sobriquet diminutive epithet guerre plume kunya');
/** Say so in brackets, after a comma, or behind a form of "be" ("is called"), with "as" anywhere ("known as"); but "she called Y" says nothing of the kind. */
export const WEAK = set(`known called referred named termed dubbed titled entitled spelled spelt written rendered credited billed christened translated shortened pronounced nicknamed
  abbreviated renamed re-named rebranded stylised stylized transliterated romanised romanized anglicised anglicized`);
const TO_NAME = set('shortened abbreviated renamed re-named rebranded changed');
/** Say so at the beginning of a bracket, or behind a mark within it: "Mumbai (until 1995 …; locally Bombay)". */
const TIMES = set(`now then originally previously later today historically before or also colloquially informally officially formally locally commonly usually popularly simply
  traditionally affectionately anciently archaic antiquated obsolete modern ancient historic former earlier`);
const BE = set('is was are were been being be');
/** Adverbs; any word that ends in "ly" is one, too. */
const ADVERBS = set('also better often sometimes once then now later still more most best variously otherwise alternatively today first');
/** May stand between a name and its other name. */
const BESIDE = set(`, ( ; : " “ ” ' ‘ ’ - – — / [ ] the as to is was are were been being be has had have by and or in of for from his her its their who which that whose with under it
  name names stage pen name simply usually short lit lit. literally meaning english abbr abbr. romanized changed stands standing spelling form version variant city town state village province
  country region island republic title language old middle high low classical modern saxon pinyin hangul hanja kanji romaji cyrillic wade giles wylie ipa usa uk performing performs
  performed recording records writing writes working works appearing nom de until since sponsorship reasons`);
const LITERALLY = set('literally lit lit. meaning translation translated transliteration');
export const NAME_FOR = set('name names acronym abbreviation initials term shorthand nickname short stands standing pseudonym alias moniker');

/** No gap between a name and its other name is longer, brackets left out. */
export const LONGEST = 12;
/** Nothing in brackets that stands between them is longer. */
export const LONGEST_BRACKET = 60;

/** The name of a language, or a word in another script. */
export const isLanguage = (text: string): boolean => FOREIGN.test(text) || (isCapital(text) && (shippedLexicon().kinds(lexiconHash(text)) & Kind.demonym) > 0);
const FOREIGN = /[\u0370-\u1dff\u2e80-\uffef]/;
const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));

/** "renamed in 1990 to Y" */
const YEAR = /^1[5-9]\d\d$|^20\d\d$/;

/** What the words between two names say. */
export interface Gap {
  /** Whether they say that the second is another name of the first. */
  readonly says: boolean;
  /** Whether they name a language or say "literally": "X (German: Y)". */
  readonly labelled: boolean;
}

/** Reads the tokens between two names, brackets closed within them left out; null where other words stand there. `inside`: in a bracket that is not closed yet. */
export function readGap(tokens: readonly Token[], from: number, to: number, inside: boolean): Gap | null {
  let says = false;
  let labelled = false;
  let seen = 0;
  let as = false;
  let weak = false;
  let forName = false;
  let toName = false;
  /** The last word, articles left out, and the mark or word before the adverbs before it. */
  let last = '';
  let lead = inside ? '(' : '';
  for (let i = from; i < to; i++) {
    const { text } = tokens[i];
    if (text === '(' && !inside) {
      const close = closing(tokens, i, to);
      if (close > 0) { i = close; continue; }
      inside = true;
      lead = '(';
      continue;
    }
    if (++seen > LONGEST) return null;
    const word = isCapital(text) ? text.toLowerCase() : text;
    const adverb = isAdverb(word);
    if (CUES.has(word)) says = true;
    else if (WEAK.has(word)) {
      weak = true;
      if (lead !== '') says = true;
    } else if (word === 'born') {
      if ((!inside && i < to - 1) || tokens[i - 1].text === '-') return null;
      says = true;
    } else if (word === 'name' || word === 'names') { if (OF_NAME.has(last)) says = true; }
    else if (word === 'as') as = true;
    else if (word === 'simply' && last === 'or') says = true;
    else if (LITERALLY.has(word)) labelled = true;
    else if (word === 'officially' && lead === ',') says = true;
    else if (isLanguage(text) || (inside && isLabel(tokens, i))) labelled = true;
    else if (!BESIDE.has(word) && !adverb && !OF_NAME.has(word) && !(inside && TIMES.has(word)) && !YEAR.test(word)) return null;
    if (NAME_FOR.has(word)) forName = true;
    if (TO_NAME.has(word)) toName = true;
    // "X (now Y)"
    if (inside && i >= to - 2 && i > from && TIMES.has(word)) says = true;
    if (BE.has(word) || word === ',' || word === 'or' || word === ';' || word === ':') lead = word;
    else if (!adverb && !WEAK.has(word)) lead = '';
    if (tokens[i].kind === 'word' && word !== 'the') last = word;
  }
  if (weak && as) says = true;
  // "known for Y", "named by Y", "called to Y", "formerly of Y" are no names of X; "short for Y" is
  if (NO_END.has(last) || (last === 'for' && !forName) || (last === 'to' && !toName) || (last === 'of' && !forName) || (OF_NAME.has(last) && !forName)) return null;
  return { says, labelled };
}

/** The bracket that closes the one at `open`, before token `to`; -1 where none does. */
export function closing(tokens: readonly Token[], open: number, to: number): number {
  let depth = 0;
  for (let i = open; i < to && i - open < LONGEST_BRACKET; i++) {
    if (tokens[i].text === '(') depth++;
    else if (tokens[i].text === ')' && --depth === 0) return i;
  }
  return -1;
}

/** "South Estonian:", "RTGS:"; not "Photo:" */
const isLabel = (tokens: readonly Token[], i: number): boolean => isCapital(tokens[i].text) && !CREDIT.test(tokens[i].text) && (tokens[i + 1]?.text === ':' || tokens[i + 2]?.text === ':');

const CREDIT = /^(?:photos?|photography|photographer|picture|image|video|credit|source|courtesy|file|illustration|screenshot|via|by)$/i;
const NO_END = set('by and with from that whose in who which their his her its');
