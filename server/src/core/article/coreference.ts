// Whom the pronouns and descriptions of an article mean: what is in focus is followed from its first sentence to its last (salience.ts). After an
// edit that begins where something changed, and ends where all is as it was.
import { forLast } from '../text/forLast';
import { isSame } from '../text/isSame';
import { sameEnds } from '../text/sameEnds';
import { sayTheSame } from '../text/sayTheSame';
import { amongParagraphs } from './alongParagraphs';
import type { Identity, WhoIsWho } from './entities/whoIsWho';
import { eventsOf, type FocusEvent, type ReferenceEvent } from './focus';
import type { Gender } from './mention';
import type { Paragraph } from './paragraph';
import { boundaryOf, isAt, matters, settleParagraph, stateAt, type Boundary, type Called, type Meant, type Told } from './salience';

type Events = readonly FocusEvent[];

/** What the references of an article come to. */
export interface Meanings {
  /** For each paragraph its pronouns, pairs and those descriptions that may mean somebody, in reading order. */
  readonly references: readonly (readonly ReferenceEvent[])[];
  /** Whom each of them means; null for a description or pair that means nobody. */
  readonly meant: readonly (readonly (Meant | null)[])[];
  /** Genders that pronouns tell, by entity. */
  readonly gender: ReadonlyMap<Identity, Gender>;
}

/** What came of each paragraph, and what was in focus before it. */
interface Settled {
  readonly meant: readonly (readonly (Meant | null)[])[];
  readonly told: readonly Told[];
  readonly before: readonly Boundary[];
}

/** What the last article came to: after an edit, mostly the same is said in the same order. */
let last: { readonly identities: readonly Identity[]; readonly persons: readonly Identity[]; readonly called: Called; readonly events: readonly Events[]; readonly references: Meanings['references']; readonly headline: Headline; readonly settled: Settled } | null = null;

/** Whom the pronouns and descriptions of an article mean. */
export function resolveReferences(paragraphs: readonly Paragraph[], { names, identities }: WhoIsWho): Meanings {
  const events = paragraphs.map((p, i) => eventsOf(p.reading, names[i]));
  const persons = last?.identities === identities ? last.persons : identities.filter((e) => e.type === 'PERSON' && e.described.length > 0);
  const known = last && isSame(last.persons, persons) ? last : null;
  const called = known?.called ?? byNoun(persons);
  const references = events.map((e, i) => (e === known?.events[i] ? known.references[i] : referencesIn(e, called)));
  const headline = headlineOf(paragraphs, names);
  const settled = settle(events, called, headline, known && isSame(known.headline ?? [], headline ?? []) && sameOrder(known.identities, identities) ? known : null);
  last = { identities, persons, called, events, references, headline, settled };
  return { references, meant: settled.meant, gender: gendersIn(settled) };
}

/** The people of the headline, where they are two and the story is about both. */
type Headline = readonly Identity[] | null;

function headlineOf(paragraphs: readonly Paragraph[], names: WhoIsWho['names']): Headline {
  const people = new Set<Identity>();
  for (const { paragraph } of headlines(paragraphs)) for (const { entity } of names[paragraph]) if (entity?.type === 'PERSON') people.add(entity);
  const isInStory = (who: Identity) => names.some((own, p) => paragraphs[p].role !== 'headline' && own.some((n) => n.entity === who));
  return people.size === 2 && [...people].every(isInStory) ? [...people] : null;
}
const headlines = amongParagraphs((_, { role }) => (role === 'headline' ? true : null));

const referencesIn = (events: Events, called: Called): ReferenceEvent[] =>
  events.filter((e): e is ReferenceEvent => e.what !== 'sentence' && e.what !== 'name' && matters(e, called));

/** Whether those that both lists have stand in the same order. */
function sameOrder(a: readonly Identity[], b: readonly Identity[]): boolean {
  let last = -1;
  return a === b || a.every((e) => b[e.number] !== e || (e.number > last && (last = e.number) >= 0));
}

function sameEvents(a: Events, b: Events, called: Called): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((events) => events.filter((e) => matters(e, called)));
  return one.length === other.length && one.every((e, i) => sameEvent(e, other[i]));
}

/** Whether two events do the same, wherever they stand. Two entities that say the same are two. */
const sameEvent = (a: FocusEvent, b: FocusEvent): boolean => (a.what === 'name' && b.what === 'name' ? a.entity === b.entity && a.quoted === b.quoted && a.rank === b.rank && a.joint === b.joint : sayTheSame(a, b));

/** Goes through the article, past the paragraphs at its beginning in which nothing changed since `known`, and up to where those at its end are reached with the same in focus. */
function settle(events: readonly Events[], called: Called, headline: Headline, known: NonNullable<typeof last> | null): Settled {
  const was = known?.events ?? [], old = known?.settled ?? NOTHING;
  const { head, tail } = sameEnds(events, was, (a, b) => sameEvents(a, b, called));
  if (head === events.length && head === was.length) return old;
  // what was in focus after the last paragraph is not kept
  if (head > 0 && head === was.length) return settle(events, called, headline, null);
  const meant = old.meant.slice(0, head), told = old.told.slice(0, head), before = old.before.slice(0, head);
  const state = stateAt(old.before[head] ?? null, new Map(told.flat()), called, headline);
  let tries = MOST_TRIES;
  for (let i = head; i < events.length; i++) {
    const there = i - events.length + was.length;
    if (i >= events.length - tail && tries > 0 && isAt(state, old.before[there]) && tries-- && sameGenders(state.gender, new Map(old.told.slice(0, there).flat()))) {
      return { meant: meant.concat(old.meant.slice(there)), told: told.concat(old.told.slice(there)), before: before.concat(old.before.slice(there)) };
    }
    before.push(boundaryOf(state));
    state.told = [];
    meant.push(unlessSame(settleParagraph(state, events[i]), old.meant[i >= events.length - tail ? there : i]));
    told.push(state.told);
  }
  return { meant, told, before };
}

const gendersIn: (settled: Settled) => ReadonlyMap<Identity, Gender> = forLast(({ told }) => new Map(told.flat()));

/** Genders that are not as they were for so many paragraphs, with the same in focus, stay otherwise; comparing them takes the whole article. */
const MOST_TRIES = 5;

const NOTHING: Settled = { meant: [], told: [], before: [] };

const sameGenders = (a: ReadonlyMap<Identity, Gender>, b: ReadonlyMap<Identity, Gender>): boolean => a.size === b.size && [...a].every(([who, is]) => b.get(who) === is);

/** The same list as before, if it says the same. */
const unlessSame = (now: readonly (Meant | null)[], before: readonly (Meant | null)[] | undefined): readonly (Meant | null)[] =>
  (before?.length === now.length && now.every((m, k) => sameMeaning(m, before[k])) ? before : now);

const sameMeaning = (a: Meant | null, b: Meant | null): boolean => a === b || (a !== null && b !== null && a.entity === b.entity && a.type === b.type && a.reason === b.reason && isSame(a.several ?? [], b.several ?? []));

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

function byNoun(persons: readonly Identity[]): Called {
  const called = new Map<string, Map<Identity, string>>();
  for (const who of persons) {
    for (const { text } of who.described) for (const noun of nounsOf(text)) {
      const bearers = called.get(noun);
      if (!bearers) called.set(noun, new Map([[who, text]]));
      else if (!bearers.has(who)) bearers.set(who, text);
    }
  }
  return called;
}
