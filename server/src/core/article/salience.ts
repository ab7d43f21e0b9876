// Who is in focus as a text is read. Salience in the manner of Lappin and Leass (1994): who was named lately, as a subject rather than an object,
// outside quotations; gender and number must agree. Where nobody fits, the reference stays open.
import type { Agreement } from '../extract/references';
import { isSame } from '../text/isSame';
import type { Identity } from './entities/whoIsWho';
import type { DescriptionEvent, FocusEvent, NameEvent, PairEvent, PronounEvent } from './focus';
import type { EntityType, Gender } from './mention';

/** How much is left of an entity's weight after each sentence, and more after each paragraph. */
const PER_SENTENCE = 0.55;
const PER_PARAGRAPH = 0.75;
const WEIGHT = { main: 1.6, subject: 1.1, other: 0.55, quoted: 0.1, pronoun: 1.3, owner: 0.4 };
/** Below this nobody is near enough to be meant. */
const ENOUGH = 0.08;

interface Focus {
  readonly who: Identity;
  weight: number;
  /** Why it stands out, for the hover. */
  why: string;
}

/** Whom a pronoun or a description means. */
export interface Meant {
  /** Null where it is not known, or where it means several. */
  readonly entity: Identity | null;
  /** The entities that "both leaders" means. */
  readonly several?: readonly Identity[];
  readonly type: EntityType;
  readonly reason: string;
}

/** The people of an article by the nouns of their titles and descriptions ("senator"), each with the first wording that has the noun. */
export type Called = ReadonlyMap<string, ReadonlyMap<Identity, string>>;

/** Genders that pronouns tell, in the order in which they tell them. */
export type Told = readonly (readonly [Identity, Gender])[];

/** Two who were named together, and how many sentences ago. */
interface Pair {
  readonly both: readonly Identity[];
  /** Whether they were the subject of the sentence together. */
  readonly joint: boolean;
  age: number;
}

/** What is known where the reader is. */
export interface State {
  readonly gender: Map<Identity, Gender>;
  /** Who is in focus, those longest there first, and the same by entity. */
  readonly focus: Focus[];
  readonly inFocus: Map<Identity, Focus>;
  readonly called: Called;
  /** The two of each sort that were named together last. */
  readonly pairs: Map<PairEvent['sort'], Pair>;
  /** The two people of the headline, where it names two. */
  readonly headline: readonly Identity[] | null;
  /** What this paragraph told of genders. */
  told: [Identity, Gender][];
}
const SORTS: readonly PairEvent['sort'][] = ['PERSON', 'ORG', 'PLACE'];

/** What is in focus between two paragraphs: with the genders told up to there all that those below it depend on. */
export interface Boundary {
  readonly focus: readonly Readonly<Focus>[];
  readonly pairs: readonly (readonly [PairEvent['sort'], Readonly<Pair>])[];
}

/** What is in focus now, as a record of its own. */
export const boundaryOf = ({ focus, pairs }: State): Boundary => ({ focus: focus.map((f) => ({ ...f })), pairs: [...pairs].map(([sort, pair]) => [sort, { ...pair }]) });

/** The state of a reader who comes to a boundary; at the beginning of the article nothing is in focus. */
export function stateAt(at: Boundary | null, gender: Map<Identity, Gender>, called: Called, headline: readonly Identity[] | null): State {
  const focus = at?.focus.map((f): Focus => ({ ...f })) ?? [];
  return { gender, focus, inFocus: new Map(focus.map((f) => [f.who, f])), called, pairs: new Map(at?.pairs.map(([sort, pair]) => [sort, { ...pair }])), headline, told: [] };
}

/** Whether the reader is where one was before at that boundary, genders aside. */
export const isAt = ({ focus, pairs }: State, at: Boundary): boolean => focus.length === at.focus.length && pairs.size === at.pairs.length
  && focus.every((f, i) => f.who === at.focus[i].who && f.weight === at.focus[i].weight && f.why === at.focus[i].why)
  && at.pairs.every(([sort, before]) => { const pair = pairs.get(sort); return pair !== undefined && pair.age === before.age && pair.joint === before.joint && isSame(pair.both, before.both); });

/** A description by a noun that nobody is called by changes nothing. */
export const matters = (e: FocusEvent, called: Called): boolean => e.what !== 'description' || called.has(e.noun);

function tell({ gender, told }: State, who: Identity, is: Gender): void {
  gender.set(who, is);
  told.push([who, is]);
}

/** Goes through one paragraph from left to right: names come into focus, references are settled. */
export function settleParagraph(state: State, events: readonly FocusEvent[]): (Meant | null)[] {
  const found: (Meant | null)[] = [];
  /** Those named in the sentence so far, and those of them who are its subject together. */
  let here: Identity[] = [], joint: Identity[] = [];
  let sentences = 0;
  fade(state, PER_PARAGRAPH);
  for (const e of events) {
    switch (e.what) {
      case 'sentence': pairUp(state, here, joint); fade(state, PER_SENTENCE); here = []; joint = []; sentences++; break;
      case 'name': readName(state, e); here.push(e.entity); if (e.joint) joint.push(e.entity); break;
      case 'pronoun': found.push(readTogether(state, e, here, joint, sentences === 1) ?? readPronoun(state, e, here)); break;
      case 'pair': found.push(readPair(state, e, here, joint)); break;
      case 'description': if (matters(e, state.called)) found.push(readDescription(state, e));
    }
  }
  pairUp(state, here, joint);
  return found;
}

/** Leaves a share of everybody's weight; whoever has too little is out of focus. */
function fade({ focus, inFocus }: State, share: number): void {
  let stay = 0;
  for (const f of focus) {
    f.weight *= share;
    if (f.weight < 0.01) inFocus.delete(f.who);
    else focus[stay++] = f;
  }
  focus.length = stay;
}

function readName(state: State, { entity, quoted, rank }: NameEvent): void {
  const own = quoted ? 0 : rank;
  bring(state, entity, quoted ? WEIGHT.quoted : own === 2 ? WEIGHT.main : own === 1 ? WEIGHT.subject : WEIGHT.other,
    own === 2 ? 'subject of the sentence before it' : 'named before');
}

function readPronoun(state: State, { text, agrees, role }: PronounEvent, here: readonly Identity[]): Meant {
  const found = settle(state, agrees, role === 'object' ? here : null);
  if (!found) return { entity: null, type: 'PERSON', reason: `nobody near enough for “${text}”` };
  const { who, why } = found;
  const meant: Meant = { entity: who, type: who.type, reason: `“${text}” → ${who.name}: ${why}` };
  if (agrees === 'male' || agrees === 'female') tell(state, who, agrees);
  bring(state, who, role === 'owner' ? WEIGHT.owner : WEIGHT.pronoun, role === 'subject' ? 'meant by the pronoun before it' : why);
  return meant;
}

/** Two who were named together count as a pair for so many sentences. */
const PAIR_LASTS = 3;

/** At the end of a sentence: two of a sort named in it, and no third, are a pair from now on. */
function pairUp({ pairs }: State, here: readonly Identity[], joint: readonly Identity[]): void {
  if (!here.length && !pairs.size) return;
  for (const sort of SORTS) {
    const both: Identity[] = [];
    for (const who of here) if (who.type === sort && !both.includes(who)) both.push(who);
    const before = pairs.get(sort);
    if (both.length === 2) pairs.set(sort, { both: both.sort((a, b) => a.number - b.number), joint: both.every((who) => joint.includes(who)), age: 0 });
    else if (before && (both.length > 2 || ++before.age > PAIR_LASTS)) pairs.delete(sort);
  }
}

/**
 * "both leaders": the two that were named together last, else those of the headline, if it is one of them that the story is about just then. Two who were
 * merely named near each other may be any two.
 */
function readPair(state: State, { text, sort }: PairEvent, here: readonly Identity[], joint: readonly Identity[]): Meant | null {
  pairUp(state, here, joint);
  const near = state.pairs.get(sort)?.both;
  const both = near ?? (sort === 'PERSON' && state.headline?.includes(foremost(state)!) ? state.headline : null);
  if (!both) return null;
  const unfit = /\bwomen$/i.test(text) ? 'male' : /\bmen$/i.test(text) ? 'female' : null;
  if (both.some((who) => who.gender === unfit)) return null;
  for (const who of both) bring(state, who, WEIGHT.subject, 'meant together before');
  return { entity: null, several: both, type: sort, reason: `“${text}” → ${both.map((who) => who.name).join(' and ')}: named together ${near ? 'before it' : 'in the headline'}` };
}

/** "they said": the two who were the subject of the sentence together, this one or the one before it, with which the paragraph before may end: a pair ages there, too. */
function readTogether(state: State, { text, agrees, speaks }: PronounEvent, here: readonly Identity[], joint: readonly Identity[], opening: boolean): Meant | null {
  if (agrees !== 'plural' || !speaks) return null;
  const before = state.pairs.get('PERSON');
  const both = joint.length ? joint : before?.joint && before.age === (opening ? 1 : 0) ? before.both : [];
  // another person named since may be one of those who are meant: "what the Clintons say, and what they do not say"
  if (both.length !== 2 || both[0] === both[1] || both.some((who) => who.type !== 'PERSON') || here.some((who) => who.type === 'PERSON' && !both.includes(who))) return null;
  for (const who of both) bring(state, who, WEIGHT.pronoun, 'meant together before');
  return { entity: null, several: [...both], type: 'PERSON', reason: `“${text}” → ${both.map((who) => who.name).join(' and ')}: the subject of the sentence together` };
}

/** The person most in focus. */
function foremost({ focus }: State): Identity | null {
  let most: Focus | null = null;
  for (const f of focus) if (f.who.type === 'PERSON' && (!most || f.weight > most.weight)) most = f;
  return most?.who ?? null;
}

/** "the senator": the person last in focus whose title or description has that noun. */
function readDescription(state: State, { noun, subject }: DescriptionEvent): Meant | null {
  const called = state.called.get(noun)!;
  let who: Identity | null = null;
  let most = 0;
  // those in focus are few, and in a list of people all are called by one noun
  for (const f of state.focus) if (f.weight > most && called.has(f.who)) { who = f.who; most = f.weight; }
  if (!who) return null;
  bring(state, who, subject ? WEIGHT.subject : WEIGHT.other, 'described before');
  return { entity: who, type: who.type, reason: `“the … ${noun}” → ${who.name}: called “${called.get(who)}” before` };
}

function bring({ focus, inFocus }: State, who: Identity, weight: number, why: string): void {
  const f = inFocus.get(who);
  if (f) { f.weight += weight; f.why = why; return; }
  const made: Focus = { who, weight, why };
  focus.push(made);
  inFocus.set(who, made);
}

/** The entity in focus that agrees and weighs most; `not` are those of the same clause, whom an object pronoun cannot mean. */
function settle(state: State, agrees: Agreement, not: readonly Identity[] | null): Readonly<Focus> | null {
  let best: Focus | null = null;
  let most = 0;
  for (const f of state.focus) {
    const fit = fits(state, f.who, agrees);
    if (!fit || (state.focus.length > 1 && not?.includes(f.who))) continue;
    const weight = f.weight * fit;
    if (weight >= ENOUGH && weight > most) { best = f; most = weight; }
  }
  return best;
}

/** 1 where gender and number agree, less where they are not known, 0 where they do not. */
function fits(state: State, who: Identity, agrees: Agreement): number {
  const { type, gender } = who;
  if (agrees === 'thing') return type === 'ORG' ? 1 : type === 'PLACE' ? 0.5 : 0;
  if (agrees === 'plural') return type === 'ORG' ? 0.7 : 0;
  if (type !== 'PERSON') return 0;
  const known = gender !== 'unknown' ? gender : state.gender.get(who) ?? 'unknown';
  return known === 'unknown' ? 0.75 : known === agrees ? 1 : 0;
}
