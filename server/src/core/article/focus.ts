// What each sentence of a paragraph does to who is in focus: it names somebody, stands for somebody by a pronoun, describes somebody. Nothing in
// it but the places of pronouns and descriptions depends on where things stand, so that most of it outlives an edit.
import { slotInReadings } from '../extract/kept';
import { referencesOf, type Agreement, type Pair, type Pronoun, type SentenceReferences } from '../extract/references';
import type { Reading } from '../extract/reading';
import type { Span } from '../text/span';
import type { Identity, Named } from './entities/whoIsWho';

export interface NameEvent {
  readonly what: 'name';
  readonly entity: Identity;
  readonly quoted: boolean;
  /** 2 for the subject of the main clause, 1 for another subject, else 0. */
  readonly rank: number;
  /** Whether it is of several who are the subject of the main clause together. */
  readonly joint: boolean;
}
/** A pronoun; offsets count from the paragraph's start. */
export interface PronounEvent extends Span {
  readonly what: 'pronoun';
  readonly text: string;
  readonly agrees: Agreement;
  readonly role: Pronoun['role'];
  readonly speaks: boolean;
}
/** "the senator", with its noun in small letters; offsets count from the paragraph's start. */
export interface DescriptionEvent extends Span {
  readonly what: 'description';
  readonly text: string;
  readonly noun: string;
  readonly subject: boolean;
}
/** "both leaders": two of a sort; offsets count from the paragraph's start. */
export interface PairEvent extends Span {
  readonly what: 'pair';
  readonly text: string;
  readonly sort: Pair['sort'];
}
export type ReferenceEvent = PronounEvent | DescriptionEvent | PairEvent;
export type FocusEvent = { readonly what: 'sentence' } | NameEvent | ReferenceEvent;

const kept = slotInReadings<{ readonly names: readonly Named[]; readonly events: readonly FocusEvent[] }>();

/** The events of a paragraph with these names, in reading order; each sentence begins with one of its own. */
export function eventsOf(reading: Reading, names: readonly Named[]): readonly FocusEvent[] {
  let own = kept.get(reading);
  if (own?.names !== names) kept.set(reading, own = { names, events: look(reading, names) });
  return own.events;
}

/** A name of an entity. */
type Somebody = Named & { readonly entity: Identity };
const isSomebody = (n: Named): n is Somebody => n.entity !== null;

function look(reading: Reading, all: readonly Named[]): FocusEvent[] {
  const events: FocusEvent[] = [];
  const names = all.filter(isSomebody);
  let next = 0;
  for (const sentence of referencesOf(reading)) {
    events.push(SENTENCE);
    const end = reading.tokens[sentence.to - 1].end;
    const from = next;
    while (next < names.length && names[next].sighting.name.start < end) next++;
    lookThrough(reading, sentence, names.slice(from, next), events);
  }
  return events;
}

const SENTENCE = { what: 'sentence' } as const;

/** The events of one sentence with these names. */
function lookThrough({ tokens, text }: Reading, sentence: SentenceReferences, names: readonly Somebody[], events: FocusEvent[]): void {
  let next = 0;
  const tellNames = (until: number) => {
    for (; next < names.length && names[next].sighting.name.start <= until; next++) {
      const { sighting: { name, quoted }, entity } = names[next];
      events.push({ what: 'name', entity, quoted, rank: rankOf(sentence, name), joint: sentence.joint !== null && sentence.joint.from <= name.from && name.to <= sentence.joint.to });
    }
  };
  for (const reference of sentence.references) {
    tellNames(reference.at);
    if (reference.what === 'pronoun') {
      const { token, agrees, role, speaks } = reference.pronoun;
      const { start, end, text: own } = tokens[token];
      events.push({ what: 'pronoun', start, end, text: own, agrees, role, speaks });
      continue;
    }
    const phrase = reference.what === 'pair' ? reference.pair : reference.description;
    const { start } = tokens[phrase.from];
    const { end } = tokens[phrase.to - 1];
    // a description with a name in it is that name's
    if (names.some(({ sighting: { name } }) => name.start < end && end <= name.end)) continue;
    if (reference.what === 'pair') events.push({ what: 'pair', start, end, text: text.slice(start, end), sort: reference.pair.sort });
    else events.push({ what: 'description', start, end, text: text.slice(start, end), noun: tokens[reference.description.head].text.toLowerCase(), subject: sentence.subjects.has(reference.description.head) });
  }
  tellNames(Infinity);
}

function rankOf({ subjects }: SentenceReferences, { from, to }: { readonly from: number; readonly to: number }): number {
  if (subjects.size) for (let i = from; i < to; i++) {
    const rank = subjects.get(i);
    if (rank) return rank;
  }
  return 0;
}
