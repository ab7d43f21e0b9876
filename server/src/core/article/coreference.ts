// Whom pronouns and descriptions mean. Salience in the manner of Lappin and Leass (1994): who was named lately, as a subject rather
// than an object, outside quotations; gender and number must agree. Where nobody fits, the reference stays open.
import type { Agreement } from '../extract/references';
import { sayTheSame } from '../text/sayTheSame';
import type { Identity, WhoIsWho } from './entities/whoIsWho';
import { eventsOf, type DescriptionEvent, type FocusEvent, type NameEvent, type PairEvent, type PronounEvent, type ReferenceEvent } from './focus';
import type { EntityType, Gender } from './mention';
import type { Paragraph } from './paragraph';

/** How much is left of an entity's weight after each sentence, and more after each paragraph. */
const PER_SENTENCE = 0.55;
const PER_PARAGRAPH = 0.75;
const WEIGHT = { main: 1.6, subject: 1.1, other: 0.55, quoted: 0.1, pronoun: 1.3, owner: 0.4 };
/** Below this nobody is near enough to be meant. */
const ENOUGH = 0.08;

interface Focus {
  readonly id: number;
  weight: number;
  /** Why it stands out, for the hover. */
  why: string;
}

/** Whom a pronoun or a description means. */
export interface Meant {
  /** Null where it is not known, or where it means several. */
  readonly entity: number | null;
  /** The entities that "both leaders" means. */
  readonly several?: readonly number[];
  readonly type: EntityType;
  readonly reason: string;
}

/** The people of an article by the nouns of their titles and descriptions: "senator". */
type Called = ReadonlyMap<string, readonly { readonly id: number; readonly text: string }[]>;

interface State {
  readonly identities: readonly Identity[];
  readonly gender: Map<number, Gender>;
  /** Who is in focus, those longest there first, and the same by entity. */
  readonly focus: Focus[];
  readonly inFocus: (Focus | null)[];
  readonly called: Called;
  /** The two of each sort that were named together last, and how many sentences ago. */
  readonly pairs: Map<PairEvent['sort'], { readonly ids: readonly number[]; age: number }>;
}
const SORTS: readonly PairEvent['sort'][] = ['PERSON', 'ORG', 'PLACE'];

/** What the references of an article come to. */
export interface Meanings {
  /** For each paragraph its pronouns, pairs and those descriptions that may mean somebody, in reading order. */
  readonly references: readonly (readonly ReferenceEvent[])[];
  /** Whom each of them means; null for a description or pair that means nobody. */
  readonly meant: readonly (readonly (Meant | null)[])[];
  /** Genders that pronouns tell, by entity. */
  readonly gender: ReadonlyMap<number, Gender>;
}

/** What the references of the last article came to: after an edit, mostly the same is said in the same order. */
let last: { readonly identities: readonly Identity[]; readonly called: Called; readonly events: readonly (readonly FocusEvent[])[]; readonly meanings: Meanings } | null = null;

/** Whom the pronouns and descriptions of an article mean. */
export function resolveReferences(paragraphs: readonly Paragraph[], { names, identities }: WhoIsWho): Meanings {
  const events = paragraphs.map((p, i) => eventsOf(p.reading, names[i]));
  const known = last?.identities === identities ? last : null;
  const called = known?.called ?? byNoun(identities);
  const same = known?.events.length === events.length && events.every((e, i) => sameEvents(e, known.events[i], called));
  const references = events.map((e, i) => (e === known?.events[i] ? known.meanings.references[i] : referencesIn(e, called)));
  const before = last?.meanings.meant ?? [];
  const meanings = same ? { ...known.meanings, references } : { references, ...settleAll(events, identities, called, before) };
  last = { identities, called, events, meanings };
  return meanings;
}

/** A description by a noun that nobody is called by changes nothing. */
const matters = (e: FocusEvent, called: Called): boolean => e.what !== 'description' || called.has(e.noun);

const referencesIn = (events: readonly FocusEvent[], called: Called): ReferenceEvent[] =>
  events.filter((e): e is ReferenceEvent => e.what !== 'sentence' && e.what !== 'name' && matters(e, called));

function sameEvents(a: readonly FocusEvent[], b: readonly FocusEvent[], called: Called): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((events) => events.filter((e) => matters(e, called)));
  return sayTheSame(one, other);
}

/** Goes through the article from its first sentence to its last. Paragraphs in which nothing changed keep their lists of `before`. */
function settleAll(events: readonly (readonly FocusEvent[])[], identities: readonly Identity[], called: Called, before: Meanings['meant']): Pick<Meanings, 'meant' | 'gender'> {
  const state: State = { identities, gender: new Map(), focus: [], inFocus: identities.map(() => null), called, pairs: new Map() };
  const meant = events.map((own, i) => {
    const found = settleParagraph(state, own);
    return before[i]?.length === found.length && found.every((m, k) => sameMeaning(m, before[i][k])) ? before[i] : found;
  });
  return { meant, gender: state.gender };
}

const sameMeaning = (a: Meant | null, b: Meant | null): boolean => a === b || (a !== null && b !== null && a.entity === b.entity && a.type === b.type && a.reason === b.reason && String(a.several) === String(b.several));

/** Goes through one paragraph from left to right: names come into focus, references are settled. */
function settleParagraph(state: State, events: readonly FocusEvent[]): (Meant | null)[] {
  const found: (Meant | null)[] = [];
  /** Those named in the sentence so far. */
  let here: number[] = [];
  fade(state, PER_PARAGRAPH);
  for (const e of events) {
    switch (e.what) {
      case 'sentence': pairUp(state, here); fade(state, PER_SENTENCE); here = []; break;
      case 'name': readName(state, e); here.push(e.entity); break;
      case 'pronoun': found.push(readPronoun(state, e, here)); break;
      case 'pair': found.push(readPair(state, e, here)); break;
      case 'description': if (matters(e, state.called)) found.push(readDescription(state, e));
    }
  }
  pairUp(state, here);
  return found;
}

/** Leaves a share of everybody's weight; whoever has too little is out of focus. */
function fade({ focus, inFocus }: State, share: number): void {
  let stay = 0;
  for (const f of focus) {
    f.weight *= share;
    if (f.weight < 0.01) inFocus[f.id] = null;
    else focus[stay++] = f;
  }
  focus.length = stay;
}

function readName(state: State, { entity, quoted, rank }: NameEvent): void {
  const own = quoted ? 0 : rank;
  bring(state, entity, quoted ? WEIGHT.quoted : own === 2 ? WEIGHT.main : own === 1 ? WEIGHT.subject : WEIGHT.other,
    own === 2 ? 'subject of the sentence before it' : 'named before');
}

function readPronoun(state: State, { text, agrees, role }: PronounEvent, here: readonly number[]): Meant {
  const found = settle(state, agrees, role === 'object' ? here : null);
  if (!found) return { entity: null, type: 'PERSON', reason: `nobody near enough for “${text}”` };
  const { name, type } = state.identities[found.id];
  const meant: Meant = { entity: found.id, type, reason: `“${text}” → ${name}: ${found.why}` };
  if (agrees === 'male' || agrees === 'female') state.gender.set(found.id, agrees);
  bring(state, found.id, role === 'owner' ? WEIGHT.owner : WEIGHT.pronoun, role === 'subject' ? 'meant by the pronoun before it' : found.why);
  return meant;
}

/** Two who were named together count as a pair for so many sentences. */
const PAIR_LASTS = 3;

/** At the end of a sentence: two of a sort named in it, and no third, are a pair from now on. */
function pairUp({ pairs, identities }: State, here: readonly number[]): void {
  if (!here.length && !pairs.size) return;
  for (const sort of SORTS) {
    const ids: number[] = [];
    for (const id of here) if (identities[id].type === sort && !ids.includes(id)) ids.push(id);
    const before = pairs.get(sort);
    if (ids.length === 2) pairs.set(sort, { ids: ids.sort((a, b) => a - b), age: 0 });
    else if (before && (ids.length > 2 || ++before.age > PAIR_LASTS)) pairs.delete(sort);
  }
}

/** "both leaders": the two that were named together last. Two who were merely named near each other may be any two. */
function readPair(state: State, { text, sort }: PairEvent, here: readonly number[]): Meant | null {
  pairUp(state, here);
  const pair = state.pairs.get(sort);
  if (!pair) return null;
  const unfit = /\bwomen$/i.test(text) ? 'male' : /\bmen$/i.test(text) ? 'female' : null;
  if (pair.ids.some((id) => state.identities[id].gender === unfit)) return null;
  for (const id of pair.ids) bring(state, id, WEIGHT.subject, 'meant together before');
  return { entity: null, several: pair.ids, type: sort, reason: `“${text}” → ${pair.ids.map((id) => state.identities[id].name).join(' and ')}: named together before it` };
}

/** "the senator": the person last in focus whose title or description has that noun. */
function readDescription(state: State, { noun, subject }: DescriptionEvent): Meant | null {
  let best: { readonly id: number; readonly text: string } | null = null;
  let most = 0;
  for (const person of state.called.get(noun)!) {
    const weight = state.inFocus[person.id]?.weight ?? 0;
    if (weight > most) { best = person; most = weight; }
  }
  if (!best) return null;
  bring(state, best.id, subject ? WEIGHT.subject : WEIGHT.other, 'described before');
  const { name, type } = state.identities[best.id];
  return { entity: best.id, type, reason: `“the … ${noun}” → ${name}: called “${best.text}” before` };
}

function bring(state: State, entity: number, weight: number, why: string): void {
  const f = state.inFocus[entity];
  if (f) { f.weight += weight; f.why = why; } else state.focus.push(state.inFocus[entity] = { id: entity, weight, why });
}

/** The entity in focus that agrees and weighs most; `not` are those of the same clause, whom an object pronoun cannot mean. */
function settle(state: State, agrees: Agreement, not: readonly number[] | null): Readonly<Focus> | null {
  let best: Focus | null = null;
  let most = 0;
  for (const f of state.focus) {
    const fit = fits(state, f.id, agrees);
    if (!fit || (state.focus.length > 1 && not?.includes(f.id))) continue;
    const weight = f.weight * fit;
    if (weight >= ENOUGH && weight > most) { best = f; most = weight; }
  }
  return best;
}

/** 1 where gender and number agree, less where they are not known, 0 where they do not. */
function fits(state: State, id: number, agrees: Agreement): number {
  const { type, gender } = state.identities[id];
  if (agrees === 'thing') return type === 'ORG' ? 1 : type === 'PLACE' ? 0.5 : 0;
  if (agrees === 'plural') return type === 'ORG' ? 0.7 : 0;
  if (type !== 'PERSON') return 0;
  const known = gender !== 'unknown' ? gender : state.gender.get(id) ?? 'unknown';
  return known === 'unknown' ? 0.75 : known === agrees ? 1 : 0;
}

const KEPT = 5000;
const nouns = new Map<string, readonly string[]>();

/** The longer words of a title or description, in small letters; kept by its wording. */
function nounsOf(text: string): readonly string[] {
  let found = nouns.get(text);
  if (!found) {
    if (nouns.size >= KEPT) nouns.clear();
    nouns.set(text, found = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  }
  return found;
}

function byNoun(identities: readonly Identity[]): Called {
  const called = new Map<string, { id: number; text: string }[]>();
  for (const { id, type, described } of identities) {
    if (type !== 'PERSON') continue;
    for (const { text } of described) for (const noun of nounsOf(text)) {
      const list = called.get(noun);
      if (!list) called.set(noun, [{ id, text }]);
      else if (list.at(-1)!.id !== id) list.push({ id, text });
    }
  }
  return called;
}
