// Who is who: gathers the names of all paragraphs into entities.
import type { Desk } from '../desk/desk';
import { genderOfTitle } from '../lexicon/titles';
import { isSame } from '../text/isSame';
import { alongParagraphs } from './alongParagraphs';
import { abbreviates, formOf } from './entities/form';
import { genderOfGiven, isGivenName, isPersonName, isPlaceName, isUnknownWord } from './entities/gazetteer';
import { group, type Ties } from './entities/groups';
import { retypeInitials } from './entities/initials';
import { itemsOf, type Item } from './entities/items';
import type { Known } from './entities/known';
import { retype, type Story } from './entities/retype';
import { sameSightings, sightingsOf, type Sighting, type Sightings } from './entities/sightings';
import { tiesWith } from './entities/strayTies';
import { foundIn, foundWith, headsBefore, NO_HEADS, wordsSaid, type WordsSaid } from './entities/strays';
import type { DescribedBy, Identity, Named, WhoIsWho } from './entities/whoIsWho';
import { GENERIC } from './entities/writings';
import type { Entity, EntityType } from './mention';
import type { Paragraph } from './paragraph';

/** What the names of the last article came to: after an edit, mostly the same names stand there in the same way. */
let last: { readonly desk: Desk; readonly story: Told; readonly sightings: readonly Sightings[]; readonly said: Said; readonly who: WhoIsWho } | null = null;

/** Who is who by the names of the article. Demonyms and titles of works name nobody. */
export function resolveEntities(paragraphs: readonly Paragraph[], desk: Desk): WhoIsWho {
  const sightings = sightingsIn(paragraphs);
  const story = toldIn(paragraphs);
  const said = lazily(() => wordsSaid(sightings));
  const same = last !== null && last.desk === desk && last.story.introduces === story.introduces && last.story.aboutSport === story.aboutSport
    && last.sightings.length === sightings.length && sightings.every((s, i) => sameSightings(s, last!.sightings[i]));
  const who = same ? withSightings(last!, paragraphs, sightings, desk) : afresh(paragraphs, sightings, said, story, desk, last?.who ?? { names: [], identities: [] });
  last = { desk, story, sightings, said: same ? last!.said : said, who };
  return who;
}

/** What the article says of single words, worked out when first asked for. */
type Said = () => WordsSaid;
function lazily<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: work() }).value;
}

const sightingsIn = alongParagraphs(({ reading }) => sightingsOf(reading));

/** The same people and things, with the names where they stand now. */
function withSightings({ sightings: before, said, who }: NonNullable<typeof last>, paragraphs: readonly Paragraph[], sightings: readonly Sightings[], desk: Desk): WhoIsWho {
  const names = sightings.map((s, p): readonly Named[] => {
    if (s === before[p]) return who.names[p];
    return foundIn(s, said, s.strays.length ? headsBefore(paragraphs, p) : NO_HEADS, desk).map((sighting, i): Named => ({ ...who.names[p][i], sighting }));
  });
  return { identities: who.identities, names };
}

/** Works out who is who. Paragraphs in which nothing changed keep their lists of `before`. */
function afresh(paragraphs: readonly Paragraph[], sightings: readonly Sightings[], said: Said, story: Told, desk: Desk, before: WhoIsWho): WhoIsWho {
  const { items, lists, ties, starts } = gather(paragraphs, sightings, foundWith(paragraphs, sightings, said(), desk), desk);
  retype(lists, { ...story, isPersonName, isUnknownWord, isPlaceName: (word) => isPlaceName({ words: [word] }), isCommonStart: (word) => GENERIC.has(word) || isGivenName(word) || isPlaceName({ words: [word] }) });
  agreeOnTypes(items, ties);
  retypeInitials(items);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (isPerson(item.type) !== isPerson(item.sighting.name.type)) item.form = formOf(item.sighting.text, isPerson(item.type));
  }
  const identities = group(items, ties, story.aboutSport).map((own) => {
    const identity = identityOf(own, desk);
    for (const item of own) item.entity = identity;
    return identity;
  });
  const names = paragraphs.map((_, p) => {
    const [from, to] = [starts[p], starts[p + 1]];
    const own = before.names[p];
    if (own?.length === to - from && own.every((n, i) => isStill(n, items[from + i]))) return own;
    return items.slice(from, to).map(({ sighting, type, entity, reason }): Named => ({ sighting, type, entity, reason }));
  });
  identities.forEach((identity, number) => { identity.number = number; });
  return { names, identities: isSame(identities, before.identities) ? before.identities : identities };
}

const isPerson = (type: EntityType): boolean => type === 'PERSON';
const sameIdentity = (a: Identity, b: Identity): boolean => a.type === b.type && a.name === b.name && a.gender === b.gender && a.key === b.key && a.note === b.note
  && a.described.length === b.described.length && a.described.every((d, i) => d.paragraph === b.described[i].paragraph && d.name === b.described[i].name
    && d.description === b.described[i].description && d.text === b.described[i].text);
const isStill = (n: Named, { sighting, type, reason, entity }: Item): boolean => n.sighting === sighting && n.entity === entity && n.type === type && n.reason === reason;

/** Below this many tokens a text may speak of somebody without the full name. */
const FULL_STORY = 80;
const SPORT_SHARE = 0.028;

/** What of the story bears on types of names. */
type Told = Pick<Story, 'introduces' | 'aboutSport'>;

const tokensIn = alongParagraphs(({ reading }) => reading.tokens.length);
const sportIn = alongParagraphs(({ reading }) => sightingsOf(reading).sport);

function toldIn(paragraphs: readonly Paragraph[]): Told {
  let tokens = 0;
  let sport = 0;
  for (const n of tokensIn(paragraphs)) tokens += n;
  for (const n of sportIn(paragraphs)) sport += n;
  return { introduces: tokens > FULL_STORY, aboutSport: sport > 4 && sport > SPORT_SHARE * tokens };
}

/** All names of the article in reading order, also by paragraphs, which of them the text ties together, and where those of each paragraph begin (one number more than paragraphs). */
function gather(paragraphs: readonly Paragraph[], sightings: readonly Sightings[], all: readonly (readonly Sighting[])[], desk: Desk): { items: Item[]; lists: (readonly Item[])[]; ties: [number, number][]; starts: number[] } {
  const items: Item[] = [];
  const lists: (readonly Item[])[] = [];
  const ties: [number, number][] = [];
  const starts: number[] = [];
  paragraphs.forEach((paragraph, p) => {
    starts.push(items.length);
    for (const [a, b] of tiesWith(paragraph.reading, sightings[p], all[p])) ties.push([items.length + a, items.length + b]);
    const own = itemsOf(paragraph, all[p], desk);
    lists.push(own);
    for (let i = 0; i < own.length; i++) items.push(own[i]);
  });
  starts.push(items.length);
  return { items, lists, ties, starts };
}

/** Above this a name keeps its type whatever it is said to be. */
const SURE = 0.9;

/** What somebody called by one word only counts as a person. */
const MONONYM = 0.4;

/** "Mola di Bari, also called Mola": one thing has one type, that of the name that is told more often and surer. */
function agreeOnTypes(items: readonly Item[], ties: Ties): void {
  const conflicts = ties.filter(([a, b]) => items[a].type !== items[b].type);
  if (!conflicts.length) return;
  const told = new Map<string, number>();
  const introduced = new Set<string>();
  for (const { form: { key, words, number }, type } of items) {
    told.set(key, (told.get(key) ?? 0) + 1);
    if (type === 'PERSON' && (words.length > 1 || number)) for (const word of words) introduced.add(word);
  }
  // somebody called by one word only is as likely no person at all: "Veltara, formerly Norden Paper"
  const isMononym = ({ type, form: { words } }: Item): boolean => type === 'PERSON' && words.length === 1 && !introduced.has(words[0]);
  const changed = new Map<string, { readonly from: EntityType; readonly to: EntityType }>();
  for (const tie of conflicts) {
    const [a, b] = tie.map((i) => items[i]);
    const weight = (item: Item) => item.sure * told.get(item.form.key)! * (isMononym(item) ? MONONYM : 1);
    // letters are a body's: "Marlow Finch Hale (MFH)"
    const letters = b.form.acronym && b.type === 'ORG' && (a.type === 'PERSON' || a.sure < SURE) && abbreviates(b.form.acronym, a.form.parts) ? b : null;
    const [loser, winner] = letters ? [a, b] : weight(a) < weight(b) ? [a, b] : [b, a];
    if (loser.sure < SURE || isMononym(loser) || winner === letters) changed.set(loser.form.key, { from: loser.type, to: winner.type });
  }
  for (const item of items) {
    const change = changed.get(item.form.key);
    if (change?.from === item.type) item.type = change.to;
  }
}

function mostCommon(items: readonly Item[]): EntityType {
  const first = items[0].type;
  if (items.every((i) => i.type === first)) return first;
  const count = new Map<EntityType, number>();
  for (const { type } of items) count.set(type, (count.get(type) ?? 0) + 1);
  return items.reduce((best, { type }) => (count.get(type)! > count.get(best)! ? type : best), first);
}

/** A name in another script is no canonical one. */
const LATIN = /\p{Script=Latin}/u;

/** The identity of the entity whose mentions these are, in reading order; the same record as before where it says the same. */
function identityOf(items: readonly Item[], desk: Desk): Identity {
  const before = items[0].group;
  if (before && isSame(before.items, items) && items.every((item, i) => item.type === before.types[i])) return before.identity;
  const type = mostCommon(items);
  const { name, gender, key, note } = canonical(items, type, desk);
  const made: Identity = { type, name, gender, key, note, described: describe(items), number: -1 };
  const identity = before && sameIdentity(before.identity, made) ? before.identity : made;
  items[0].group = { items, types: items.map((item) => item.type), identity };
  return identity;
}

/** The canonical name, gender, key and note of an entity. */
function canonical(items: readonly Item[], type: EntityType, desk: Desk): Pick<Entity, 'name' | 'gender' | 'key' | 'note'> {
  let longest = items[0];
  for (const item of items) if ((item.form.words.length > longest.form.words.length && LATIN.test(item.sighting.text)) || (item.form.words.length === longest.form.words.length && longest.form.acronym && !item.form.acronym)) longest = item;
  let known: Known | null = null;
  // only the desk knows people
  if (type !== 'PERSON' || desk.names.length) for (const item of items) {
    const found = item.known;
    if (!found || !(found.fromDesk || type !== 'PERSON')) continue;
    // the text spells out other words than the table: "Canine Breeders' Club (CBC)"
    if (!found.fromDesk && item.form.acronym && abbreviates(item.form.acronym, longest.form.parts) && !longest.known) continue;
    known = found;
    break;
  }
  let gender: Entity['gender'] | null = null;
  if (type === 'PERSON') for (const { titleHead } of items) if (titleHead && (gender = genderOfTitle(titleHead))) break;
  gender ??= type === 'PERSON' && longest.form.words.length > 1 ? genderOfGiven(longest.form.words[0]) : 'unknown';
  const name = known?.name ?? longest.sighting.text.replace(/\s+/g, ' ');
  return { name, gender, key: known?.key ?? longest.form.key, note: known?.note };
}

/** Titles and appositions of one entity, each wording once. */
function describe(items: readonly Item[]): DescribedBy[] {
  const found: DescribedBy[] = [];
  let seen: Set<string> | null = null;
  for (const { sighting, paragraph, index } of items) {
    sighting.descriptions.forEach(({ text, folded }, description) => {
      seen ??= new Set();
      if (seen.has(folded)) return;
      seen.add(folded);
      found.push({ paragraph, name: index, description, text });
    });
  }
  return found;
}
