// Whom pronouns and descriptions mean. Salience in the manner of Lappin and Leass (1994): who was named lately, as a subject rather
// than an object, outside quotations; gender and number must agree. Where nobody fits, the reference stays open.
import { referencesOf, type Agreement, type Description, type Pronoun, type SentenceReferences } from '../extract/references';
import type { Entity, Mention } from './mention';
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

interface State {
  readonly entities: readonly Entity[];
  readonly gender: Map<number, Entity['gender']>;
  /** Who is in focus, those longest there first, and the same by entity. */
  readonly focus: Focus[];
  readonly inFocus: (Focus | null)[];
  readonly out: Mention[];
  /** Who has been called by a noun: "senator". */
  readonly called: ReadonlyMap<string, readonly { id: number; text: string }[]>;
}

/** Names, pronouns and descriptions together in reading order; the entities with all their mentions and the gender pronouns tell. */
export function resolveReferences(paragraphs: readonly Paragraph[], names: readonly Mention[], entities: readonly Entity[]):
  { mentions: readonly Mention[]; entities: readonly Entity[] } {
  const state: State = { entities, gender: new Map(), focus: [], inFocus: entities.map(() => null), out: [], called: byNoun(entities) };
  let next = 0;
  for (const p of paragraphs) {
    fade(state, PER_PARAGRAPH);
    for (const sentence of referencesOf(p.reading)) {
      fade(state, PER_SENTENCE);
      const end = p.start + p.reading.tokens[sentence.to - 1].end;
      const from = next;
      while (next < names.length && names[next].start < end) next++;
      if (next > from || sentence.references.length) readSentence(state, p, sentence, names, from, next);
    }
    while (next < names.length && names[next].start < p.end) state.out.push(names[next++]);
  }
  while (next < names.length) state.out.push(names[next++]);
  return gather(state);
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

/** Goes through one sentence with its names (those from `from` to `to`) from left to right: names come into focus, references are settled. */
function readSentence(state: State, p: Paragraph, sentence: SentenceReferences, names: readonly Mention[], from: number, to: number): void {
  const here: number[] = [];
  let next = from;
  for (const reference of sentence.references) {
    while (next < to && names[next].start <= p.start + reference.at) readName(state, p, sentence, names[next++], here);
    if (reference.pronoun) readPronoun(state, p, reference.pronoun, here);
    else readDescription(state, p, sentence, reference.description, names.slice(from, to));
  }
  while (next < to) readName(state, p, sentence, names[next++], here);
}

function readName(state: State, p: Paragraph, sentence: SentenceReferences, name: Mention, here: number[]): void {
  state.out.push(name);
  if (name.entity === null) return;
  const rank = name.quoted ? 0 : rankOf(sentence, name, p);
  bring(state, name.entity, name.quoted ? WEIGHT.quoted : rank === 2 ? WEIGHT.main : rank === 1 ? WEIGHT.subject : WEIGHT.other,
    rank === 2 ? 'subject of the sentence before it' : 'named before');
  here.push(name.entity);
}

function readPronoun(state: State, p: Paragraph, pronoun: Pronoun, here: readonly number[]): void {
  const token = p.reading.tokens[pronoun.token];
  const start = p.start + token.start;
  const found = settle(state, pronoun.agrees, pronoun.role === 'object' ? here : null);
  state.out.push({ start, end: start + token.text.length, text: token.text, type: found ? state.entities[found.id].type : 'PERSON', kind: 'pronoun',
    entity: found?.id ?? null, paragraph: p.index, title: null, quoted: false,
    reason: found ? `“${token.text}” → ${state.entities[found.id].name}: ${found.why}` : `nobody near enough for “${token.text}”` });
  if (!found) return;
  if (pronoun.agrees === 'male' || pronoun.agrees === 'female') state.gender.set(found.id, pronoun.agrees);
  bring(state, found.id, pronoun.role === 'owner' ? WEIGHT.owner : WEIGHT.pronoun, pronoun.role === 'subject' ? 'meant by the pronoun before it' : found.why);
}

function readDescription(state: State, p: Paragraph, sentence: SentenceReferences, d: Description, names: readonly Mention[]): void {
  const found = describe(state, p, d);
  if (!found) return;
  const { tokens, text } = p.reading;
  const start = p.start + tokens[d.from].start;
  const end = p.start + tokens[d.to - 1].end;
  if (names.some((m) => m.start < end && start < m.end && m.entity !== null && m.end >= end)) return;
  state.out.push({ start, end, text: text.slice(start - p.start, end - p.start), type: state.entities[found.id].type, kind: 'nominal', entity: found.id,
    paragraph: p.index, title: null, quoted: false, reason: found.why });
  bring(state, found.id, sentence.subjects.has(d.head) ? WEIGHT.subject : WEIGHT.other, 'described before');
}

/** 2 for the subject of the main clause, 1 for another subject, else 0. */
function rankOf({ subjects, from, to }: SentenceReferences, name: Mention, p: Paragraph): number {
  if (!subjects.size) return 0;
  const { tokens } = p.reading;
  const start = name.start - p.start, end = name.end - p.start;
  // the name's first token, by halving
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < start) low = middle + 1; else high = middle;
  }
  for (let i = low; i < to && tokens[i].start < end; i++) {
    const rank = subjects.get(i);
    if (rank) return rank;
  }
  return 0;
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
  const { type, gender } = state.entities[id];
  if (agrees === 'thing') return type === 'ORG' ? 1 : type === 'PLACE' ? 0.5 : 0;
  if (agrees === 'plural') return type === 'ORG' ? 0.7 : 0;
  if (type !== 'PERSON') return 0;
  const known = gender !== 'unknown' ? gender : state.gender.get(id) ?? 'unknown';
  return known === 'unknown' ? 0.75 : known === agrees ? 1 : 0;
}

/** "the senator": the person last in focus whose title or description has that noun. */
function describe(state: State, p: Paragraph, d: Description): { id: number; why: string } | null {
  const noun = p.reading.tokens[d.head].text.toLowerCase();
  let best: { id: number; text: string } | null = null;
  let most = 0;
  for (const person of state.called.get(noun) ?? []) {
    const weight = state.inFocus[person.id]?.weight ?? 0;
    if (weight > most) { best = person; most = weight; }
  }
  return best && { id: best.id, why: `“the … ${noun}” → ${state.entities[best.id].name}: called “${best.text}” before` };
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

/** The people of an article by the nouns of their titles and descriptions. */
function byNoun(entities: readonly Entity[]): Map<string, { id: number; text: string }[]> {
  const called = new Map<string, { id: number; text: string }[]>();
  for (const { id, type, descriptions } of entities) {
    if (type !== 'PERSON') continue;
    for (const { text } of descriptions) for (const noun of nounsOf(text)) {
      const list = called.get(noun);
      if (!list) called.set(noun, [{ id, text }]);
      else if (list.at(-1)!.id !== id) list.push({ id, text });
    }
  }
  return called;
}

function gather(state: State): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  const mentions = state.out;
  const of = state.entities.map((): number[] => []);
  mentions.forEach((m, i) => { if (m.entity !== null) of[m.entity].push(i); });
  const entities = state.entities.map((e, id): Entity => {
    const entity: Entity = { id, type: e.type, mentions: of[id], descriptions: e.descriptions, name: e.name, gender: e.gender === 'unknown' ? state.gender.get(id) ?? 'unknown' : e.gender, key: e.key };
    return e.note ? { ...entity, note: e.note } : entity;
  });
  return { mentions, entities };
}
