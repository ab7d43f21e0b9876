// Other names the text itself gives: "X, also known as Y", "X (Y)", "X or Y is a river", "Y, another name for X".
import { countryOfDemonym } from '../../lexicon/demonyms';
import { titleHeads } from '../../lexicon/titles';
import type { Token } from '../../text/tokens';
import { closing, isLanguage, LONGEST, LONGEST_BRACKET, NAME_FOR, readGap, set, WEAK } from './aliasGap';
import { bornAs, isBeganAs, isBornThere, isCalled, isItCalled, isNameOf, isNickname, isMany, isOfIt, isReferredTo, isUnderName, personBefore, renamed, sameBefore, toldOf, topicOf } from './distantNames';
import { skeleton, type Form } from './form';
import { bothAre, QUOTE, type Placed } from './namesInText';
import { spelledOut } from './spelledOut';

/** May follow a name in a sentence, as a noun that belongs to it may not. */
const GOES_ON = /^(?:['’]s|and|or|but|in|on|at|of|by|for|from|with|to|as|is|was|were|are|has|had|have|that|which|who|because|since|when|while|after|before|during|until|near|under|into|through|among|against|said|says|a|an|the|his|her|its|he|she|it|they|just|also|once|now|then)$/;
/** "X was a pseudonym of Y" */
const OWN_NAME = set('pseudonym alias moniker nickname');
/** … "was the pen name of Y" */
const isOwnName = (tokens: readonly Token[], i: number): boolean => OWN_NAME.has(tokens[i]?.text.toLowerCase() ?? '') || (tokens[i]?.text === 'name' && /^(?:pen|stage|ring)$/.test(tokens[i - 1]?.text ?? ''));
const LISTED = set('or and , ; / " “ ” ( : then later ) simply also');
const PLACE_OF = set('city town state village island republic province kingdom territory');

/** "the pen name of Norwegian author Y": a word between. */
const isOfWhom = (tokens: readonly Token[], i: number): boolean => { const text = tokens[i]?.text; return text !== undefined && (titleHeads.has(text) || isLanguage(text) || countryOfDemonym(text) !== null); };
const LONGEST_TITLE = 4;

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
  let nested = 0;
  let before = -1;
  let chain = -1;
  /** Whether a list of names goes on with "and": "under the pseudonyms X, Y and Z". */
  let many = false;
  let at = 0;
  for (let b = 0; b < names.length; b++) {
    const { from, to, type } = names[b].name;
    for (; at < from; at++) {
      const { text } = tokens[at];
      if (text === '(' && open >= 0 && at - open < LONGEST_BRACKET) nested++;
      else if (text === '(') { open = at; nested = 0; owner = outer >= 0 && (at === names[outer].name.to || (at === names[outer].name.to + 1 && tokens[at - 1].kind === 'mark')) ? outer : -1; }
      else if (text === ')' && nested > 0) nested--;
      else if (text === ')') open = -1;
    }
    at = to;
    if (type === 'MISC' || (open >= 0 && (word(to) === ':' || (to - from === 1 && word(to) === ',' && isLanguage(names[b].text))))) continue;
    const inside = open >= 0 && from - open < LONGEST_BRACKET;
    const a = inside ? owner : outer;
    const other = inside ? -1 : further;
    const previous = before;
    before = b;
    if (!inside) { further = outer; outer = b; }
    if (previous < 0 || (inside && (isChoice(tokens, open, from, to) || isCredit(tokens, open, to, names[previous])))) continue;
    // 'Stewart "Stewie" Marlow', of which the tagger makes two names or three
    if (type === 'PERSON' && names[previous].name.type === 'PERSON' && from - names[previous].name.to === 1 && /^["“]$/.test(tokens[from - 1].text)) {
      const next = /["”]/.test(names[b].text) ? b : names[b + 1]?.name.from === to + 1 && names[b + 1].name.type === 'PERSON' && /^["”]$/.test(tokens[to].text) ? b + 1 : -1;
      if (next >= 0) ties.push([previous, b]);
      if (next > b) ties.push([previous, next]);
      if (next >= 0) continue;
    }
    const tie = (x: number) => { ties.push([x, b]); chain = x; };
    const spelled = inside ? spelledOut(tokens, names, b, open) : -1;
    if (spelled >= 0) { tie(spelled); continue; }
    // "X (also called Y, Z and W)"
    if (chain >= 0 && ties[ties.length - 1][1] === previous && (many || from - names[previous].name.to <= 3)
      && continues(tokens, names[previous].name.to, from, many || (inside && !isPlace(names[b].form)) || isPair(tokens, names, previous, b), many)) {
      tie(chain);
      continue;
    }
    chain = -1;
    many = false;
    if ((type === 'PERSON' && isOfWhom(tokens, from - 1)) || word(from - 1) === 'for' || word(from - 1) === 'of' || word(from - 2) === 'for' || PLACE_OF.has(word(from - 2))) {
      const named = nameFor(tokens, names, b);
      if (named >= 0) { tie(named); continue; }
    }
    if (type === 'PERSON' && !inside && (isNameOf(tokens, from) || isCalled(tokens, from, names[previous].name.to) || isNickname(tokens, from))) {
      const person = toldOf(names, b);
      if (person >= 0) { tie(person); many = isMany(tokens, from); continue; }
    }
    if (type !== 'PERSON' && !inside && isItCalled(tokens, from, names[previous].name.to)) {
      const topic = topicOf(tokens, names, b);
      if (topic >= 0) { tie(topic); continue; }
    }
    if (!inside) {
      const old = renamed(tokens, names, b);
      if (old >= 0) { tie(old); continue; }
      const home = knownElsewhere(tokens, names, b);
      if (home >= 0) { tie(home); continue; }
    }
    if (type === 'PERSON' && !inside) {
      const born = bornAs(tokens, names, b);
      if (born >= 0) { tie(born); continue; }
      if (isBornThere(tokens, names, b)) { const person = toldOf(names, b); if (person >= 0) { tie(person); continue; } }
    }
    if (a < 0) continue;
    // in brackets only what stands behind the last mark counts, unless the bracket begins with the name
    let start = names[a].name.to;
    let gap = from - start > LONGEST + LONGEST_BRACKET || (inside && names[previous].name.from > open) ? null : readGap(tokens, start, from, false);
    const first = gap !== null;
    if (!gap && inside) {
      start = Math.max(open, names[previous].name.to);
      for (let i = from - 2; i > start; i--) if (tokens[i].text === ',' || tokens[i].text === ';') { start = i; break; }
      if (start === open || APART.has(tokens[start].text)) gap = readGap(tokens, start, from, true);
    }
    if (!gap) {
      if (type === 'PERSON' && !inside && isUnderName(tokens, from)) { const x = personBefore(tokens, names, b); if (x >= 0) { tie(x); many = isMany(tokens, from); } }
      else if (type !== 'PERSON' && !inside && isUnderName(tokens, from) && isOfIt(tokens, from, names[previous].name.to)) { const topic = topicOf(tokens, names, b); if (topic >= 0) tie(topic); }
      else if (!inside && names[a].name.type === type && saysWhat(tokens, start, from)) tie(a);
      else if (type !== 'PERSON' && !inside && names[a].name.type === type && isBeganAs(tokens, names[a].name.to, from)) tie(a);
      else if (type === 'PERSON' && !inside && names[a].name.type === 'PERSON' && isNobleTitle(tokens, start, names[b])) tie(a);
      continue;
    }
    if (gap.says) {
      if (!inside && saysElse(tokens, from, to)) continue;
      // "the State Theater at Marlow Center, now known as Y"
      if (other >= 0 && names[a].name.type !== 'PERSON' && names[other].name.type !== 'PERSON' && names[other].name.to + 1 === names[a].name.from && tokens[names[other].name.to].text === 'at') tie(other);
      // "Erasmus of Rotterdam, also known as Y"
      else if (names[a].name.type === type) tie(a);
      else if (other >= 0 && names[other].name.type === type && names[a].name.from - names[other].name.to <= 3) tie(other);
      else if (first) {
        // "Jeongjo was the last king of the Norland Dynasty, nicknamed the “Sad King”"
        const same = inside || (type === 'PERSON') === (names[a].name.type === 'PERSON') ? -1 : sameBefore(tokens, names, a, type);
        tie(same >= 0 ? same : a);
      }
    } else if (!first) { if (gap.labelled && names[a].name.type === type) tie(a); }
    else if (inside ? bracketed(names[a], names[b], after(tokens, to), gap.labelled || QUOTE.test(tokens[from - 1].text), isPlace) : isOr(tokens, names[a], names[b]) || isByname(tokens, names[a], names[b]) || (names[a].name.type === type && isReferredTo(tokens, names[a], from)) || isNobleTitle(tokens, start, names[b])) tie(a);
  }
  return ties;
}

/** What a name that has another may be: "formerly Marlow county". */
const SITE = /^(?:islands?|river|lake|city|town|village|district|county|province|region|area|metro|street|road|park|railway|station|airport|dialect|dynasty)$/;

/** Whether the words say something else than another name: "Roe was named, Leeds Police said", "formerly Leeds bureau chief", "the academy called Roe's arrest wrong". */
function saysElse(tokens: readonly Token[], from: number, to: number): boolean {
  const [cue, mark] = [tokens[from - 2]?.text ?? '', tokens[from - 1].text];
  if (mark === ',' && WEAK.has(cue)) return true;
  const next = tokens[to];
  if (next === undefined) return false;
  if (/^['’]s$/.test(next.text)) return mark === 'called';
  return next.kind === 'word' && /^\p{Ll}/u.test(next.text) && !GOES_ON.test(next.text) && !SITE.test(next.text);
}

/** "Leeds (or Lima, or Oslo, or anywhere else)": a list, not another name. */
const isChoice = (tokens: readonly Token[], open: number, from: number, to: number): boolean => tokens[open + 1].text === 'or' && tokens[from - 1].text === 'or'
  && (tokens[to]?.text === 'or' || (tokens[to]?.text === ',' && tokens[to + 1]?.text === 'or'));

/** "LEEDS/YORK (Reuters) -": who tells the story stands in the bracket, behind where it was filed. */
const isCredit = (tokens: readonly Token[], open: number, to: number, { name: a, text }: Placed): boolean =>
  a.from === 0 && open === a.to && text === text.toUpperCase() && tokens[to]?.text === ')' && /^[-–—]+$/.test(tokens[to + 1]?.text ?? '');

const APART = set(', ; / and or');

/** The first token from `at` on that is no quotation mark. */
function after(tokens: readonly Token[], at: number): string {
  while (at < tokens.length && QUOTE.test(tokens[at].text)) at++;
  return tokens[at]?.text ?? '';
}

const TITLE_OF_LAND = /^(?:duke|duchess|earl|count|countess|baron|baroness|marquess|marquis|viscount|viscountess|lord|lady|prince|princess|comte|conde|seigneur|sire|graf)$/i;

/** "Louis XIV, the “Sun King”" */
const isByname = (tokens: readonly Token[], { name: a }: Placed, { name: b }: Placed): boolean =>
  b.from === a.to + 3 && a.type === b.type && tokens[a.to].text === ',' && tokens[a.to + 1].text === 'the' && QUOTE.test(tokens[a.to + 2].text) && tokens[b.to] !== undefined && /^["”'’,.]$/.test(tokens[b.to].text);

/** "Philip, Duke of Edinburgh", "John Roe, 1st Baron Roe": a title of land right behind a name's comma. */
function isNobleTitle(tokens: readonly Token[], start: number, { name: { from }, text }: Placed): boolean {
  if (tokens[start]?.text === '(') start = closing(tokens, start, from) + 1;
  if (tokens[start]?.text !== ',') return false;
  if (from === start + 1) return TITLE_OF_LAND.test(/^\p{L}+/u.exec(text)?.[0] ?? '') && / (?:of|de|von) /.test(text);
  return from - start <= 3 && tokens[start + 1].kind === 'number' && /\d(?:st|nd|rd|th)$/.test(tokens[start + 1].text)
    && (from === start + 2 ? TITLE_OF_LAND.test(/^\p{L}+/u.exec(text)?.[0] ?? '') : TITLE_OF_LAND.test(tokens[start + 2].text));
}

/** "X is a Norland singer, better known as Y": from the end of X to the beginning of Y, with nothing but what X is before the comma. */
function saysWhat(tokens: readonly Token[], start: number, to: number): boolean {
  let i = tokens[start]?.text === '(' ? closing(tokens, start, to) + 1 : start;
  if (i === 0 || !/^(?:is|was)$/.test(tokens[i].text) || !/^(?:an?|the)$/.test(tokens[i + 1].text)) return false;
  for (i += 2; i < to && i - start < LONGEST + LONGEST_BRACKET && tokens[i].text !== ','; i++) if (tokens[i].kind !== 'word' || NO_NOUN.test(tokens[i].text)) return false;
  return i < to && readGap(tokens, i, to, false)?.says === true;
}
/** Begin something else than what somebody is. */
const NO_NOUN = /^(?:who|which|that|whose|in|at|on|by|with|from|for|of|to|about|between|under|than|as|when|where)$/;

/** "X, known in Norland as Y": the name before that of a place or people right before "as"; -1 where nothing says so. */
function knownElsewhere(tokens: readonly Token[], names: readonly Placed[], b: number): number {
  if (b < 2) return -1;
  const { name: { from, to, type } } = names[b - 1];
  let i = names[b].name.from - 1;
  while (i > to && (QUOTE.test(tokens[i].text) || tokens[i].text === 'the')) i--;
  if (i !== to || tokens[i].text !== 'as' || (type !== 'PLACE' && type !== 'MISC')) return -1;
  i = from - 1;
  while (i > 0 && /^(?:the|local|many|some)$/.test(tokens[i].text)) i--;
  if (!/^(?:in|to|among|throughout|across)$/.test(tokens[i]?.text ?? '') || !WEAK.has(tokens[i - 1]?.text ?? '')) return -1;
  const { name: home } = names[b - 2];
  return bothAre(names[b - 2], names[b]) && i - home.to <= LONGEST && readGap(tokens, home.to, i, false)?.says ? b - 2 : -1;
}

/** "Y or Z", ", Z" after an other name; "Y (after a river), Z" in a list of `many` names. */
function continues(tokens: readonly Token[], from: number, to: number, inside: boolean, many: boolean): boolean {
  let or = false;
  for (let i = many && tokens[from]?.text === '(' ? closing(tokens, from, to) + 1 : from; i < to; i++) {
    const { text } = tokens[i];
    if (!LISTED.has(text) && !isLanguage(text)) return false;
    if (text === 'or' || text === '/') or = true;
    if (text === ')' || text === '(') return false;
  }
  return or || inside;
}

/** "also known as Ann Marlow and Clara Marlow": two names of one person of the same length, where the first was said to be another name. */
const isPair = (tokens: readonly Token[], names: readonly Placed[], a: number, b: number): boolean =>
  names[b].name.from === names[a].name.to + 1 && tokens[names[a].name.to].text === 'and' && names[a].name.type === 'PERSON' && names[b].name.type === 'PERSON';

/** "…, using another name for Y", "Y is an old name for the city of X": the nearest name of the same type before it; -1 where nothing says so. */
function nameFor(tokens: readonly Token[], names: readonly Placed[], b: number): number {
  let i = names[b].name.from - 1;
  // "the code name for the Norland invasion" is no name for Norland
  const next = tokens[names[b].name.to];
  if (next?.kind === 'word' && !GOES_ON.test(next.text)) return -1;
  if (names[b].name.type === 'PERSON') {
    const least = Math.max(0, i - LONGEST_TITLE);
    while (i > least && isOfWhom(tokens, i)) i--;
  }
  if (tokens[i]?.text === 'of' && PLACE_OF.has(tokens[i - 1]?.text ?? '')) i -= tokens[i - 2]?.text === 'the' ? 3 : 2;
  else if (tokens[i]?.text === 'the') i--;
  if ((tokens[i]?.text !== 'for' && !(tokens[i]?.text === 'of' && isOwnName(tokens, i - 1))) || !NAME_FOR.has(tokens[i - 1]?.text.toLowerCase() ?? '')) return -1;
  // "a list of names for Harding"
  if (tokens[i - 2]?.text === 'of') return -1;
  for (let a = b - 1; a >= Math.max(0, b - 20); a--) if (bothAre(names[a], names[b]) && names[a].text !== names[b].text) return a;
  return -1;
}

/** Whether a name in brackets right after another is the same: "European Central Bank (ECB)", "Mumbai (German: Bombay)"; "Portland (Oregon)" is not. */
function bracketed({ name: a, form }: Placed, { name: b, form: { acronym }, form: second }: Placed, next: string, labelled: boolean, isPlace: (form: Form) => boolean): boolean {
  if (a.type === 'PERSON' || b.type === 'PERSON') return a.type === b.type && (labelled || skeleton(form.key) === skeleton(second.key));
  // "Red Sox of Major League Baseball (MLB)"
  if (isPlace(second) || (acronym && isTail(acronym, form.words))) return labelled && a.type === b.type;
  const closes = /^(?:[);,]|or|in)$/.test(next);
  if (a.type !== b.type) return next === ')' && acronym !== null && (a.type === 'ORG' || (acronym.length === 3 && form.words[form.words.length - 1] === 'airport'));
  return labelled || acronym !== null || (closes && (a.type === 'ORG' || !isPlace(form)));
}

/** Whether the letters are those of the words behind an "of". */
function isTail(acronym: string, words: readonly string[]): boolean {
  const of = words.lastIndexOf('of');
  return of > 0 && of < words.length - 2 && words.slice(of + 1).map((w) => w[0]).join('') === acronym;
}

/** "Gonder or Gondar is a city", "Acme Tool Works or ATW": at the beginning of its sentence, or alike. */
function isOr(tokens: readonly Token[], a: Placed, b: Placed): boolean {
  if (!bothAre(a, b)) return false;
  let or = -1;
  for (let i = a.name.to; i < b.name.from; i++) if (tokens[i].text === 'or') or = i;
  if (or < 0 || b.name.from - or > 3) return false;
  if ((b.form.acronym && b.form.acronym === a.form.initials) || skeleton(a.form.key) === skeleton(b.form.key)) return true;
  const first = a.name.from - (/^the$/i.test(tokens[a.name.from - 1]?.text ?? '') ? 1 : 0);
  const begins = first === 0 || /^[.!?:]$/.test(tokens[first - 1].text);
  const next = after(tokens, b.name.to);
  return begins && (next === '(' || /^(?:is|was|are|were)$/.test(next) || (next === ',' && tokens[or - 1].text === ','));
}
