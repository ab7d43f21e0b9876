// Other names that stand at a distance from the first: "His real name was Y", "sang under the pen name Y", "X moved to Oslo and changed its name to Y".
import type { Token } from '../../text/tokens';
import type { EntityType } from '../mention';
import { bothAre, OF_NAME, QUOTE, type Placed } from './namesInText';

/** No sentence of interest is longer. */
const SENTENCE = 40;

const NAME_OF_ONES_OWN: ReadonlySet<string> = new Set(['name', 'names', 'pseudonym', 'pseudonyms', 'alias', 'aliases', 'moniker', 'nickname', 'mononym', 'sobriquet']);

/** "(sang) under the stage name", "by his pseudonym" right before token `at`. */
export function isUnderName(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (QUOTE.test(tokens[i].text) || tokens[i].text === 'of')) i--;
  if (i < 2 || !NAME_OF_ONES_OWN.has(tokens[i].text)) return false;
  const one = tokens[i].text === 'name';
  i--;
  while (i > 0 && OF_NAME.has(tokens[i].text)) i--;
  // "took the name Y"; "they took the names Y and Z" says of each another
  return /^(?:the|his|her|their|a)$/.test(tokens[i].text) && (/^(?:under|by|as)$/i.test(tokens[i - 1].text) || (one && /^(?:adopted|assumed|took|using)$/.test(tokens[i - 1].text)));
}

/** Whether names follow, not one: "under the pseudonyms" right before token `at`. */
export const isMany = (tokens: readonly Token[], at: number): boolean => /^(?:names|pseudonyms|aliases)$/.test(tokens[QUOTE.test(tokens[at - 1].text) ? at - 2 : at - 1]?.text ?? '');

/** "His birth name was", "her real name is" right before token `at`. */
export function isNameOf(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && QUOTE.test(tokens[i].text)) i--;
  if (i < 3 || !/^(?:is|was)$/.test(tokens[i].text) || tokens[i - 1].text !== 'name') return false;
  for (i -= 2; i > 0 && (OF_NAME.has(tokens[i].text) || /^(?:actual|true)$/.test(tokens[i].text)); i--);
  return /^(?:his|her)$/i.test(tokens[i].text) && tokens[i + 1].text !== 'name';
}

/** "He is also known as Y", "She was given the nickname Y": a sentence that says of a pronoun how it is called, up to token `at`; `floor` is where the name before ends. */
export function isCalled(tokens: readonly Token[], at: number, floor: number): boolean {
  let i = at - 1;
  while (i >= floor && (QUOTE.test(tokens[i].text) || tokens[i].text === 'the')) i--;
  const last = tokens[i]?.text ?? '';
  const called = NAME_OF_ONES_OWN.has(last) || /^(?:nicknamed|dubbed|christened|baptized|baptised)$/.test(last) || (last === 'born' && tokens[i - 1]?.text === 'was') || (last === 'as' && /^(?:known|called|billed|credited|remembered)$/.test(tokens[i - 1]?.text ?? ''));
  if (!called) return false;
  for (let first = i; first >= floor && i - first < LONGEST_CALL; first--) {
    if (/^(?:He|She)$/.test(tokens[first].text)) return first === 0 || /^[.!?]$/.test(tokens[first - 1].text);
    // "… sang in Leeds, where she was known as Y"
    if (/^(?:he|she)$/.test(tokens[first].text)) return /^(?:where|when|and|because|since|while)$/.test(tokens[first - 1]?.text ?? '') && /^(?:is|was|became)$/.test(tokens[first + 1].text);
    if (/^[.;:!?]$/.test(tokens[first].text)) return false;
  }
  return false;
}
const LONGEST_CALL = 10;

/** "… earned him the nickname Y", "she was known by a nickname that stayed: “Y”" right before token `at`. */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (QUOTE.test(tokens[i].text) || /^(?:of|:)$/.test(tokens[i].text))) i--;
  const colon = tokens[at - 1]?.text === ':' || tokens[at - 2]?.text === ':';
  let named = NICKNAME.test(tokens[i]?.text ?? '');
  for (let first = i; first >= 0 && i - first < LONGEST_CALL; first--) {
    const { text } = tokens[first];
    if (/^[.;!?]$/.test(text)) return false;
    if (colon && NICKNAME.test(text)) named = true;
    if (named && ((/^(?:him|her)$/.test(text) && GAVE.test(tokens[first - 1]?.text ?? '')) || (colon && /^(?:he|she|He|She)$/.test(text)))) return true;
  }
  return false;
}
const NICKNAME = /^(?:nickname|moniker|sobriquet)$/;
const GAVE = /^(?:earned|earning|earns|gave|giving|gives|gained|won|winning|got|brought)$/;

/** "X began as Y": a thing's first name right behind its later one, which ends at token `start`; `at` is where the first name begins. */
export const isBeganAs = (tokens: readonly Token[], start: number, at: number): boolean =>
  at - start <= 3 && at - start >= 2 && /^(?:began|started|originated)$/.test(tokens[start].text) && tokens[start + 1].text === 'as' && (at - start === 2 || tokens[start + 2].text === 'the');

/** "… referred to the X as the “Y”": Y begins at token `at`. */
export function isReferredTo(tokens: readonly Token[], { name: { from, to } }: Placed, at: number): boolean {
  let i = at - 1;
  while (i > to && (QUOTE.test(tokens[i].text) || tokens[i].text === 'the')) i--;
  if (i !== to || tokens[i].text !== 'as') return false;
  i = from - (tokens[from - 1]?.text === 'the' ? 2 : 1);
  return tokens[i]?.text === 'to' && /^refer(?:s|red|ring)?$/.test(tokens[i - 1]?.text ?? '');
}

/** "It formed in 1986 under the name Y": whether the sentence up to token `at` begins with "it", "they" or "the band"; `floor` is where the name before ends. */
export function isOfIt(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < SENTENCE && (i >= floor || !/^[.!?]$/.test(tokens[i].text)); i--) {
    if (i > 0 && !/^[.!?]$/.test(tokens[i - 1].text)) continue;
    return /^(?:It|They)$/.test(tokens[i].text) || (tokens[i].text === 'The' && THING.test(tokens[i + 1].text));
  }
  return false;
}

/** "It was originally called Y", "The village was referred to as Y", "It was renamed Y": a sentence that says of a thing or place how it is called, up to token `at`; `floor` is where the name before ends. */
export function isItCalled(tokens: readonly Token[], at: number, floor: number): boolean {
  let i = at - 1;
  while (i >= floor && (QUOTE.test(tokens[i].text) || tokens[i].text === 'the')) i--;
  if (i > floor && tokens[i].text === 'of') i--;
  if (NAME_OF_ONES_OWN.has(tokens[i]?.text ?? '')) {
    while (i > floor && (NAME_OF_ONES_OWN.has(tokens[i].text) || OF_NAME.has(tokens[i].text) || tokens[i].text === 'the')) i--;
    if (!/^(?:by|under)$/.test(tokens[i].text)) return false;
    i--;
  } else if (tokens[i]?.text === 'as' || tokens[i]?.text === 'to') i -= tokens[i - 1]?.text === 'to' ? 2 : 1;
  if (i < floor || !CALLED.test(tokens[i].text)) return false;
  for (let first = i; first >= floor && i - first < LONGEST_CALL; first--) {
    const { text } = tokens[first];
    if (/^[.;:!?]$/.test(text)) return false;
    if (text === 'It' || text === 'They' || (/^(?:it|they)$/.test(text) && tokens[first - 1]?.text === ',') || (THING.test(text) && /^the$/i.test(tokens[first - 1]?.text ?? ''))) return /^(?:was|is|were|are|had|has|,)$/.test(tokens[first + 1]?.text ?? '');
  }
  return false;
}
const CALLED = /^(?:called|known|named|referred|dubbed|nicknamed|renamed|rebranded|established|founded)$/;
const THING = /^(?:city|town|village|river|lake|island|region|company|firm|group|band|party|school|college|university|bank|club|team|organi[sz]ation|agency|station|newspaper|airport)$/;

/** What "it" is called so: the name of the same type that begins the paragraph, where no other of that type begins a sentence after it; -1 for nothing. */
export function topicOf(tokens: readonly Token[], names: readonly Placed[], b: number): number {
  if (names[0].name.type !== names[b].name.type || names[0].name.from > 2) return -1;
  for (let a = 1; a < b; a++) {
    const { type, from } = names[a].name;
    if (type === names[b].name.type && names[a].form.words[0] !== names[0].form.words[0] && /^[.!?]$/.test(tokens[from - (tokens[from - 1].text === 'The' ? 2 : 1)]?.text ?? '')) return -1;
  }
  return 0;
}

/** Whom "his" means in such a sentence: the person named first in the paragraph, if he is also the one named last before the name at index `b`; -1 for nobody. */
export function toldOf(names: readonly Placed[], b: number): number {
  let first = -1;
  let last = -1;
  for (let a = 0; a < b; a++) if (names[a].name.type === 'PERSON') { if (first < 0) first = a; last = a; }
  return first >= 0 && (first === last || surnameOf(names[first]) === surnameOf(names[last]) || names[first].form.words.includes(surnameOf(names[last]))) ? first : -1;
}
const surnameOf = ({ form: { words } }: Placed): string => words[words.length - 1] ?? '';

/** "Born Y in Leeds in 1960, X …": the name after "Born" that begins the sentence, where only times and places stand between; -1 where nothing says so. */
export function bornAs(tokens: readonly Token[], names: readonly Placed[], b: number): number {
  const { from } = names[b].name;
  if (tokens[from - 1]?.text !== ',') return -1;
  for (let a = b - 1; a >= 0 && from - names[a].name.to < LONGEST_BIRTH; a--) {
    const { name } = names[a];
    for (let i = name.to; i < names[a + 1].name.from; i++) if (!AT_BIRTH.test(tokens[i].text)) return -1;
    if (name.type === 'PERSON') return tokens[name.from - 1]?.text === 'Born' ? a : -1;
  }
  return -1;
}

/** "… was born in Leeds, England, as Y": up to the name at index `b`. */
export function isBornThere(tokens: readonly Token[], names: readonly Placed[], b: number): boolean {
  const { from } = names[b].name;
  if (tokens[from - 1]?.text !== 'as') return false;
  for (let a = b - 1, to = from - 1; a >= 0 && names[a].name.type === 'PLACE'; to = names[a--].name.from) {
    for (let i = names[a].name.to; i < to; i++) if (!AT_BIRTH.test(tokens[i].text)) return false;
    if (/^(?:in|near)$/.test(tokens[names[a].name.from - 1]?.text ?? '') && tokens[names[a].name.from - 2]?.text === 'born') return true;
  }
  return false;
}

const LONGEST_BIRTH = 24;
const AT_BIRTH = /^(?:[,()]|in|on|at|near|the|of|\d+(?:st|nd|rd|th)?|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The last person named before in the same sentence; -1 for nobody. */
export function personBefore(tokens: readonly Token[], names: readonly Placed[], b: number): number {
  for (let a = b - 1; a >= 0 && names[b].name.from - names[a].name.to < SENTENCE; a--) {
    if (names[a].name.type !== 'PERSON') continue;
    for (let i = names[a].name.to; i < names[b].name.from; i++) if (tokens[i].text === '.') return -1;
    return a;
  }
  return -1;
}

/** The last name of that type in the same sentence, from the name at index `from` back; -1 for none. */
export function sameBefore(tokens: readonly Token[], names: readonly Placed[], from: number, type: EntityType): number {
  for (let a = from; a >= 0 && names[from].name.to - names[a].name.to < SENTENCE; a--) {
    for (let k = names[a].name.to; k < (names[a + 1]?.name.from ?? 0) && a < from; k++) if (/^[.!?]$/.test(tokens[k].text)) return -1;
    if (names[a].name.type === type) return a;
  }
  return -1;
}

/** "X changed its name to Y": the first name of the same type in its sentence; "bought X and renamed it Y": the last one; -1 where nothing says so. */
export function renamed(tokens: readonly Token[], names: readonly Placed[], b: number): number {
  const { from } = names[b].name;
  let i = from - 1;
  while (i > 0 && (QUOTE.test(tokens[i].text) || tokens[i].text === 'the')) i--;
  const its = i > 3 && tokens[i].text === 'to' && tokens[i - 1].text === 'name' && CHANGE.test(tokens[i - 3].text) && OWN.test(tokens[i - 2].text);
  // "changed the group's name to Y"
  const ones = !its && i > 5 && tokens[i].text === 'to' && tokens[i - 1].text === 'name' && /^['’]s$/.test(tokens[i - 2].text) && THING.test(tokens[i - 3].text) && tokens[i - 4].text === 'the' && CHANGE.test(tokens[i - 5].text);
  if (ones) return topicOf(tokens, names, b);
  const it = !its && i > 1 && tokens[i].text === 'it' && tokens[i - 1].text === 'renamed';
  let found = -1;
  if (its || it) for (let a = b - 1; a >= 0 && names[a].name.to > from - SENTENCE; a--) {
    for (let k = names[a].name.to; k < (names[a + 1]?.name.from ?? from); k++) if (/^[.!?]$/.test(tokens[k].text)) return found;
    if (!bothAre(names[a], names[b])) continue;
    found = a;
    if (it) break;
  }
  return found;
}
const CHANGE = /^(?:change|changes|changed|changing)$/;
const OWN = /^(?:its|his|her|their)$/;
