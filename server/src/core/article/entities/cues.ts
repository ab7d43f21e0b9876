// Words beside a name that tell its type: "the airline Veltara", "Veltara shares", "chief executive of Veltara", "Veltara, a maker of paper"; "the village of Dorla"; "Dorla's widow".
// After the contexts that Collins and Singer (1999) found to tell types best.
import { bareTitle, relationWords, titleHeads } from '../../lexicon/titles';
import type { Token } from '../../text/tokens';
import type { EntityType } from '../mention';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What organisations are called; right before a name, or in a description behind it. */
const BODIES = set(`airline airlines band bank brand broadcaster builder carmaker carrier chain charity chipmaker company conglomerate consortium consultancy cooperative corporation daily developer distributor
  drugmaker exchange exporter federation firm foundation importer insurer insurers label lender magazine maker makers manufacturer manufacturers militia miner network newspaper ngo non-profit nonprofit
  operator organisation organization parent platform producer provider publisher refiner retailer startup start-up steelmaker subsidiary subsidiaries supplier thinktank union unit units utility website
  newscaster automaker brewery brewer brokerage hospital party association agency`);
/** What belongs to companies only; behind the name, with 's or without. */
const OWNED = set(`shares stock shareholders shareholder board headquarters customers subsidiary subsidiaries profits revenue revenues employees executives ceo cfo management
  factory factories plant plants products website stores unions brand executive chairman`);
/** Who speaks for a body, or for somebody known by the surname alone. */
const SPEAKS = set('spokesman spokeswoman spokesperson');
/** Before "of", "at" or "in" and the name. */
const OF = set('shares stock shareholders ceo cfo executive co-founder cofounder subsidiary subsidiaries employees customers acquisition takeover');
/** Before "of" and a place's name. */
const PLACE_OF = set('city town village hamlet district province region island county suburb port municipality neighborhood neighbourhood outskirts');
/** Whom a person has, and what; behind the name with 's. */
const OF_PERSON = set('wife husband widow son daughter mother father brother sister parents mom dad girlfriend boyfriend fiancee funeral birthday childhood biographer');
const LONGEST = 8;

/** The type that the words beside the name of tokens `from` to `to` tell; null where they tell none. */
export function typeByContext(tokens: readonly Token[], from: number, to: number): EntityType | null {
  if (isBodyByContext(tokens, from, to)) return 'ORG';
  if (word(tokens, from - 1) === 'of' && PLACE_OF.has(word(tokens, from - 2))) return 'PLACE';
  if (/^['’]s$/.test(tokens[to]?.text ?? '') && OF_PERSON.has(word(tokens, to + 1))) return 'PERSON';
  return relationWords.has(word(tokens, from - 1)) && word(tokens, from - 2) !== 'the' ? 'PERSON' : null;
}

/** Whether what stands beside the name of tokens `from` to `to` says that it is an organisation's. */
function isBodyByContext(tokens: readonly Token[], from: number, to: number): boolean {
  const before = word(tokens, /^["“‘']$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1);
  if (BODIES.has(before)) return true;
  if ((before === 'of' || before === 'at' || before === 'in') && (OF.has(word(tokens, from - 2)) || (word(tokens, from - 2) === 'officer' && word(tokens, from - 3) === 'executive'))) return true;
  const owned = /^['’]s?$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  if (OWNED.has(word(tokens, owned)) || (to - from > 1 && SPEAKS.has(word(tokens, owned))) || (word(tokens, owned) === 'chief' && word(tokens, owned + 1) === 'executive') || (word(tokens, owned) === 'general' && word(tokens, owned + 1) === 'manager')) return true;
  return tokens[to]?.text === ',' && /^(?:an?|the|one)$/.test(word(tokens, to + 1)) && isDescribed(tokens, to + 2);
}

/** Whether the description from token `from` on calls the thing before it an organisation, before it calls anybody something else. */
function isDescribed(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + LONGEST && !/^(?:[,.;:!?()]|who|which|that|for|and|with|to|at)$/.test(tokens[i].text); i++) {
    if (BODIES.has(word(tokens, i))) return true;
    if (titleHeads.has(bareTitle(tokens[i].text))) return false;
  }
  return false;
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';
