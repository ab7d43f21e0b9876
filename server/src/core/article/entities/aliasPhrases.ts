// Other names the text itself gives: "X, also known as Y", "X (Y)", "X or Y is a river", "Y, another name for X".
import { shippedLexicon } from '../../extract/names';
import { Kind, lexiconHash } from '../../lexicon/nameLexicon';
import type { Token } from '../../text/tokens';
import type { EntityType } from '../mention';
import type { Form } from './form';

/** A name with its tokens, as far as other names are concerned. */
export interface Placed {
  readonly name: { readonly from: number; readonly to: number; readonly type: EntityType };
  readonly text: string;
  readonly form: Form;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Say by themselves that another name follows: "X, formerly Y". */
const CUES = set('formerly née né nee alias aka a.k.a a.k.a. nickname abbreviation acronym initialism initials erstwhile pseudonym moniker sobriquet');
/** Say so in brackets, after a comma, or behind a form of "be" ("is called"), with "as" anywhere ("known as"); but "she called Y" says nothing of the kind. */
const WEAK = set(`known called referred named termed dubbed titled entitled spelled spelt written rendered credited billed christened translated shortened pronounced nicknamed
  abbreviated renamed rebranded stylised stylized transliterated romanised romanized anglicised anglicized`);
const TO_NAME = set('shortened abbreviated renamed rebranded changed');
/** Say so in brackets, or between commas for what is no person: "Bombay (now Mumbai)". */
const TIMES = set('now then originally previously later today historically before or also');
const BE = set('is was are were been being be');
/** Adverbs; any word that ends in "ly" is one, too. */
const ADVERBS = set('also better often sometimes once then now later still more most best variously otherwise alternatively today first');
/** "real name", "ring name": whose name it is needs no word more. */
const OF_NAME = set(`real full birth stage pen ring maiden code official former original common short brand trade legal native old new another alternative screen artistic
  professional given nick married local`);
/** May stand between a name and its other name. */
const BESIDE = set(`, ( ; : " “ ” ' ‘ ’ - – — / [ ] the as to is was are were been being be has had have by and or in of for from his her its their who which that whose with under it
  name names stage pen name simply usually short lit lit. literally meaning english abbr abbr. romanized changed stands standing spelling form version variant city town state village province
  country region island republic title language old middle high low classical modern saxon pinyin hangul hanja kanji romaji cyrillic wade giles wylie ipa usa uk performing performs
  performed recording records writing writes working works appearing`);
const NAME_FOR = set('name names acronym abbreviation initials term shorthand nickname short stands standing pseudonym alias moniker');
const LISTED = set('or and , ; / " “ ” ( : then later ) simply also');
const PLACE_OF = set('city town state village island republic province kingdom territory');

/** No gap between a name and its other name is longer, brackets left out. */
const LONGEST = 12;
/** Nothing in brackets that stands between them is longer. */
const LONGEST_BRACKET = 60;

const isCapital = (text: string): boolean => text.charCodeAt(0) < 91 && text.charCodeAt(0) > 64;
const isLanguage = (text: string): boolean => isCapital(text) && (shippedLexicon().kinds(lexiconHash(text)) & Kind.demonym) > 0;
const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));

/** What the words between two names say. */
interface Gap {
  /** Whether they say that the second is another name of the first. */
  readonly says: boolean;
  /** Whether they name a language or say "literally": "X (German: Y)". */
  readonly labelled: boolean;
}

/** Reads the tokens between two names, brackets closed within them left out; null where other words stand there. `inside`: in a bracket that is not closed yet. */
function readGap(tokens: readonly Token[], from: number, to: number, inside: boolean): Gap | null {
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
      let close = i + 1;
      while (close < to && close - i < LONGEST_BRACKET && tokens[close].text !== ')') close++;
      if (close < to && tokens[close].text === ')') { i = close; continue; }
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
    else if (word === 'literally' || word === 'lit' || word === 'lit.' || word === 'meaning') labelled = true;
    else if (isLanguage(text)) labelled = true;
    else if (!BESIDE.has(word) && !adverb && !OF_NAME.has(word)) return null;
    if (NAME_FOR.has(word)) forName = true;
    if (TO_NAME.has(word)) toName = true;
    // "X (now Y)"
    if (TIMES.has(word) && inside && i >= to - 2) says = true;
    if (BE.has(word) || word === ',' || word === 'or' || word === ';' || word === ':') lead = word;
    else if (!adverb && !WEAK.has(word)) lead = '';
    if (tokens[i].kind === 'word' && word !== 'the') last = word;
  }
  if (weak && as) says = true;
  // "known for Y", "named by Y", "called to Y", "formerly of Y" are no names of X; "short for Y" is
  if (NO_END.has(last) || (last === 'for' && !forName) || (last === 'to' && !toName) || (last === 'of' && !forName) || (OF_NAME.has(last) && !forName)) return null;
  return { says, labelled };
}

const NO_END = set('by and with from that whose in who which their his her its');

/** Pairs of indices into `names` of which the paragraph says that they are one thing. `isPlace` tells well-known places: in brackets they say where something is. */
export function tiesOf(tokens: readonly Token[], names: readonly Placed[], isPlace: (form: Form) => boolean): [number, number][] {
  const ties: [number, number][] = [];
  if (names.length < 2) return ties;
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? '';
  /** The last two names outside brackets, and the one before the bracket now open. */
  let outer = -1;
  let further = -1;
  let owner = -1;
  let open = -1;
  let before = -1;
  let chain = -1;
  let at = 0;
  for (let b = 0; b < names.length; b++) {
    const { from, to, type } = names[b].name;
    for (; at < from; at++) {
      const { text } = tokens[at];
      if (text === '(') { open = at; owner = outer >= 0 && (at === names[outer].name.to || (at === names[outer].name.to + 1 && tokens[at - 1].kind === 'mark')) ? outer : -1; }
      else if (text === ')') open = -1;
    }
    at = to;
    if (type === 'MISC' || (open >= 0 && word(to) === ':')) continue;
    const inside = open >= 0 && from - open < LONGEST_BRACKET;
    const a = inside ? owner : outer;
    const other = inside ? -1 : further;
    const previous = before;
    before = b;
    if (!inside) { further = outer; outer = b; }
    if (previous < 0) continue;
    const tie = (x: number) => { ties.push([x, b]); chain = x; };
    // "X (also called Y, Z and W)"
    if (chain >= 0 && ties[ties.length - 1][1] === previous && from - names[previous].name.to <= 3 && continues(tokens, names[previous].name.to, from, inside && !isPlace(names[b].form))) {
      tie(chain);
      continue;
    }
    chain = -1;
    if (word(from - 1) === 'for' || word(from - 2) === 'for' || PLACE_OF.has(word(from - 2))) {
      const named = nameFor(tokens, names, b);
      if (named >= 0) { tie(named); continue; }
    }
    if (a < 0) continue;
    const first = !inside || previous === a || names[previous].name.from < open;
    const start = first ? names[a].name.to : names[previous].name.to;
    if (from - start > LONGEST + LONGEST_BRACKET || start >= from || (!first && tokens[start].text !== ';' && tokens[start].text !== ',')) continue;
    const gap = readGap(tokens, start, from, !first);
    if (!gap) continue;
    if (gap.says) {
      // "Erasmus of Rotterdam, also known as Y"
      if (names[a].name.type === type) tie(a);
      else if (other >= 0 && names[other].name.type === type && names[a].name.from - names[other].name.to <= 3) tie(other);
      else if (type !== 'PERSON' && names[a].name.type !== 'PERSON') tie(a);
    } else if (!first) { if (gap.labelled && names[a].name.type === type) tie(a); }
    else if (inside ? bracketed(names[a], names[b], word(to) === ')', gap.labelled, isPlace) : isOr(tokens, names[a], names[b])) tie(a);
  }
  return ties;
}

/** "Y or Z", ", Z" after an other name. */
function continues(tokens: readonly Token[], from: number, to: number, inside: boolean): boolean {
  let or = false;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i];
    if (!LISTED.has(text) && !isLanguage(text)) return false;
    if (text === 'or' || text === '/') or = true;
    if (text === ')' || text === '(') return false;
  }
  return or || inside;
}

/** "…, using another name for Y", "Y is an old name for the city of X": the nearest name of the same type before it; -1 where nothing says so. */
function nameFor(tokens: readonly Token[], names: readonly Placed[], b: number): number {
  let i = names[b].name.from - 1;
  if (tokens[i]?.text === 'of' && PLACE_OF.has(tokens[i - 1]?.text ?? '')) i -= tokens[i - 2]?.text === 'the' ? 3 : 2;
  else if (tokens[i]?.text === 'the') i--;
  if (tokens[i]?.text !== 'for' || !NAME_FOR.has(tokens[i - 1]?.text.toLowerCase() ?? '')) return -1;
  for (let a = b - 1; a >= Math.max(0, b - 20); a--) if (names[a].name.type === names[b].name.type && names[a].text !== names[b].text) return a;
  return -1;
}

/** Whether a name in brackets right after another is the same: "European Central Bank (ECB)", "Mumbai (German: Bombay)"; "Portland (Oregon)" is not. */
function bracketed({ name: a, form }: Placed, { name: b, form: { acronym }, form: second }: Placed, closes: boolean, labelled: boolean, isPlace: (form: Form) => boolean): boolean {
  if (a.type === 'PERSON' || b.type === 'PERSON') return labelled && a.type === b.type;
  // "Red Sox of Major League Baseball (MLB)"
  if (isPlace(second) || (acronym && form.initials !== acronym && form.initials.endsWith(acronym))) return labelled && a.type === b.type;
  if (a.type !== b.type) return closes && a.type === 'ORG' && acronym !== null;
  return labelled || acronym !== null || (closes && (a.type === 'ORG' || !isPlace(form)));
}

/** "Gonder or Gondar is a city", "Acme Tool Works or ATW": at the beginning of its sentence, or alike. */
function isOr(tokens: readonly Token[], a: Placed, b: Placed): boolean {
  if (a.name.type !== b.name.type) return false;
  let or = -1;
  for (let i = a.name.to; i < b.name.from; i++) if (tokens[i].text === 'or') or = i;
  if (or < 0 || b.name.from - or > 2) return false;
  if (b.form.acronym && b.form.acronym === a.form.initials) return true;
  const first = a.name.from - (/^the$/i.test(tokens[a.name.from - 1]?.text ?? '') ? 1 : 0);
  const begins = first === 0 || /^[.!?:]$/.test(tokens[first - 1].text);
  const after = tokens[b.name.to]?.text ?? '';
  return begins && (after === '(' || /^(?:is|was|are|were)$/.test(after) || (after === ',' && tokens[or - 1].text === ','));
}
