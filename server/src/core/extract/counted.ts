// What a number counts: the noun phrase behind it, and what is said to have happened to those.
import { DEEDS } from '../lexicon/counted';
import { singular } from '../text/singular';
import type { Words } from './cardinals';
import type { Tag } from './tags';

/** A counted noun phrase; `from` and `to` are token indices, `to` exclusive. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  /** Head noun in the singular, lower case; null where only a participle stands ("120 killed"). */
  readonly noun: string | null;
  readonly head: number;
  readonly modifiers: readonly string[];
  readonly deed: string | null;
  /** Where the description ends that follows the noun: "killed in the Paris attacks". */
  readonly described: number;
}

const OF_THESE = /^(?:the|these|those|its|his|her|their|our|my|your|all|them|us|whom|which|such)$/;
const STOPS = /^(?:percent|per|who|that|which|whose|as|than|years?|ago|because|since|if|when|while)$/;
const NOT_HEADS = /^(?:a\.?m\.?|p\.?m\.?|today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|et|gmt)$/;
const GO_ON = /^(?:in|of|by|on|at|from|during|after|since|to|the|a|an|his|her|its|their|this|that|these|those|last|around|across|with|for|and|-)$/;
const BEFORE_NOUN = new Set(['more', 'most', 'other', 'additional', 'further', 'such', 'straight', 'consecutive', 'same', 'less', 'newly', 'previously', 'mostly', 'very', 'highly', 'least', 'former', 'so', 'called']);

/** Straight behind what is counted, no part of it: "1,027 adults nationwide". */
const BEHIND_NOUN = new Set('nationwide worldwide statewide overall combined total apiece aboard abroad each altogether minutes hours days weeks months years'.split(' '));
/** Verbs in "s" that stand behind a number as a name ("the top 10 is"): others there are nouns that the tagger missed ("27 posts a day"). */
const VERBS = new Set('is was has does says goes makes takes gets comes wants needs includes means seems remains agrees meets'.split(' '));
const PLURALS = new Set('people men women children police lives feet staff personnel'.split(' '));
/** Plurals that stand before another noun as they are: "arms control", "sports betting"; most nouns drop their "s" there. */
const ALWAYS_PLURAL = new Set(('affairs arms arts athletics awards benefits claims communications customs drugs earnings economics electronics emissions ethics firearms forces ' +
  'futures games goods headquarters labs logistics materials narcotics news operations parks parts physics plastics politics ' +
  'products records relations resources rights robotics sales savings sciences securities services solutions sports standards statistics ' +
  'studies supplies systems technologies telecommunications textiles utilities weapons works').split(' '));
const isPlural = (word: string): boolean => PLURALS.has(word) || (word.length > 3 && /[^sui]s$/.test(word)) || word.endsWith('men');

/** The noun phrase that begins with token `at`, within the sentence that ends before `end`; null where there is none. `many`: the number is larger than one. */
export function countedAfter(w: Words, tags: readonly Tag[], at: number, end: number, many = true): Counted | null {
  let i = at, of = false;
  const joined = w.lower[i] === '-' && i < end;
  if (joined) i++;
  if (w.lower[i] === 'of') {
    of = true;
    i++;
    if (OF_THESE.test(w.lower[i] ?? '')) i++;
  } else if (w.lower[i] === 'the' || w.lower[i] === 'a' || w.lower[i] === 'an') {
    return null;
  }
  const from = of ? at : i;
  const modifiers: string[] = [];
  let head = -1;
  const touchesNext = (k: number) => k + 1 < end && w.tokens[k + 1].start === w.tokens[k].end;
  const isName = (k: number) => /^\p{Lu}/u.test(w.tokens[k].text);
  /** A noun, or what the tagger took for a verb where none can stand. */
  const isNoun = (k: number) => k < end && (tags[k] === 'NOUN' || (tags[k] === 'VERB' && many && isPlural(w.lower[k]) && !VERBS.has(w.lower[k])));
  /** What is taken for the head does not end the phrase: "Eastern European countries", "prior felony convictions". */
  const goesOn = (k: number) => tags[k] === 'ADJ' && (tags[head] === 'PROPN' || (many && !isPlural(w.lower[head]))) && (isNoun(k + 1) || (tags[k + 1] === 'ADJ' && isNoun(k + 2))) && isPlural(w.lower[isNoun(k + 1) ? k + 1 : k + 2]);
  for (; i < end && i < from + 9; i++) {
    const tag = tags[i], word = w.lower[i];
    const hyphen = i > from && w.lower[i - 1] === '-' && w.tokens[i].start === w.tokens[i - 1].end;
    if (STOPS.test(word) && hyphen && /^(?:years?)$/.test(word) && (isNoun(i + 1) || tags[i + 1] === 'ADJ')) { modifiers.push(word); continue; }
    if (STOPS.test(word) || NOT_HEADS.test(word) || (head >= 0 && (BEHIND_NOUN.has(word) || (VERBS.has(word) && isPlural(w.lower[head]))))) break;
    if (word === '-' && i > from && touchesNext(i) && touchesNext(i - 1)) continue;
    // "brick-and-mortar clinics"
    if (hyphen && (word === 'and' || word === 'to') && touchesNext(i) && w.lower[i + 1] === '-') continue;
    if (tag === 'PUNCT' || tag === 'SYM') break;
    // "a 12-point lead", "the 435-seat House"
    if (joined && i === from && tag === 'NOUN' && w.lower[i + 1] !== '-') { head = i; break; }
    if ((word === '’s' || word === "'s") && head >= 0) { modifiers.push(w.lower[head]); head = -1; continue; }
    // behind a plural no verb ends in "s": "operations forces" is two nouns
    const noun = tag === 'NOUN' || (tag === 'VERB' && head >= 0 && head === i - 1 && w.lower[head].endsWith('s') && word.length > 4 && word.endsWith('s')) || (head < 0 && isNoun(i));
    if (noun || (tag === 'PROPN' && (head < 0 || w.tokens[i].start > w.tokens[i - 1].end || w.lower[i - 1] === '-'))) {
      // behind a plural only another one goes on with the phrase: "arms control experts", not "five states head to the polls" or "three countries bomb targets"
      if (many && head >= 0 && !hyphen && isPlural(w.lower[head]) && !isName(head)
        && (tag === 'PROPN' ? isName(i) : !isPlural(word) && !(ALWAYS_PLURAL.has(w.lower[head]) && tags[i + 1] === 'NOUN' && isPlural(w.lower[i + 1])))) break;
      if (head >= 0) modifiers.push(w.lower[head]);
      head = i;
    } else if (head >= 0 && (goesOn(i) || (hyphen && isNoun(i + 1)))) {
      modifiers.push(w.lower[head], word);
      head = -1;
    } else if (tag === 'ADJ' || BEFORE_NOUN.has(word) || (tag === 'NUM' && w.tokens[i].kind === 'word' && head < 0)) {
      if (head >= 0) break;
      modifiers.push(word);
    } else if (tag === 'VERB' && head < 0 && /(?:ed|ing|en|un)$/.test(word) && i + 1 < end && (/^(?:NOUN|PROPN|ADJ)$/.test(tags[i + 1]) || isNoun(i + 1)) && !DEEDS.has(word)) modifiers.push(word);
    // "legally owned firearms"
    else if (tag === 'ADV' && head < 0 && word.endsWith('ly') && (tags[i + 1] === 'ADJ' || (tags[i + 1] === 'VERB' && /(?:ed|en)$/.test(w.lower[i + 1]) && (isNoun(i + 2) || tags[i + 2] === 'ADJ')))) continue;
    else break;
  }
  const stop = head < 0 ? from : head + 1;
  // "33 dead": the word alone
  const after = head >= 0 ? deedAfter(w, stop, end) : of ? deedAfter(w, from, end) : deedAfter(w, i, end) ?? deedAfter(w, from, end);
  const deed = (head >= 0 ? DEEDS.get(w.lower[head]) : undefined) ?? after?.deed ?? null;
  if (head < 0 && !after) return null;
  const to = head >= 0 ? stop : after!.to === from + 1 ? after!.to : from;
  return { from, to, noun: head < 0 ? null : singular(w.lower[head]), head, modifiers, deed, described: describedTo(w, tags, after ? Math.max(after.to, to) : to, end) };
}

/** "were killed", "dead", "have died" behind the noun, or straight behind the number. */
function deedAfter(w: Words, at: number, end: number): { deed: string; to: number } | null {
  let i = at;
  if (w.lower[i] === 'people' || w.lower[i] === 'others') i++;
  for (let n = 0; n < 4 && i < end; n++, i++) {
    const deed = DEEDS.get(w.lower[i]);
    if (deed) return { deed, to: i + 1 };
    if (!/^(?:were|was|are|is|been|being|have|has|had|who|reported|confirmed|also|believed|left|feared|still|remain|remained|to|be)$/.test(w.lower[i])) return null;
  }
  return null;
}

/** What happened, said before the number: "killed at least 129 people", "the deaths of 12 people". */
export function deedBefore(w: Words, from: number, start: number): string | null {
  for (let i = from - 1, n = 0; i >= start && n < 4; i--, n++) {
    const word = w.lower[i];
    const deed = DEEDS.get(word);
    if (deed && word !== 'saved') return deed;
    if (!/^(?:of|the|to|and|has|have|had|claimed|left|,|:|some|all|up|least|at|than|more|toll|stands|stood|rose|risen|rises|reached|is|was|now)$/.test(word)) return null;
  }
  return null;
}

/** How far the description behind a noun goes: prepositions and nouns up to a mark, a verb, or ten words. A noun straight behind a plural is none of it. */
function describedTo(w: Words, tags: readonly Tag[], at: number, end: number): number {
  let last = at;
  for (let i = at; i < end && i < at + 10; i++) {
    const tag = tags[i];
    if (tag === 'NOUN' || tag === 'PROPN') {
      if (i === at && isPlural(w.lower[i - 1])) break;
      last = i + 1;
    } else if (!(GO_ON.test(w.lower[i]) || tag === 'ADJ' || tag === 'NUM' || tag === 'DET')) break;
  }
  return last;
}
