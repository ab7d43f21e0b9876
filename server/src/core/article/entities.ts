// Who is who: gathers the names of all paragraphs into entities.
import type { Desk } from '../desk/desk';
import { genderOfTitle } from '../lexicon/titles';
import { spanFrom, type Span } from '../text/span';
import { abbreviates, linkBodies, type Body } from './entities/bodies';
import type { Form } from './entities/form';
import { genderOfGiven, isGivenName, isCountryName, isPersonName, isPlaceName, isUnknownWord } from './entities/gazetteer';
import { knownName, type Known } from './entities/known';
import { linkPeople, type PersonMention } from './entities/people';
import { retype, type Story, type Typed } from './entities/retype';
import { sightingsOf, type Sighting } from './entities/sightings';
import { addHeads, withStrays, wordsSaid, type WordsSaid } from './entities/strays';
import { GENERIC } from './entities/writings';
import type { Entity, EntityType, Mention } from './mention';
import type { Paragraph } from './paragraph';

/** One name of the article on its way to an entity. */
interface Item extends Typed, PersonMention {
  readonly sighting: Sighting;
  readonly paragraph: Paragraph;
}

/** The name mentions of an article in reading order, and the entities they refer to. Demonyms and titles of works are left out. */
export function resolveEntities(paragraphs: readonly Paragraph[], desk: Desk): { mentions: Mention[]; entities: Entity[] } {
  const { items, ties } = gather(paragraphs, desk);
  const story = storyOf(paragraphs);
  retype(items, story);
  agreeOnTypes(items, ties);
  const groups = group(items, ties, story.aboutSport, desk);
  const mentions: Mention[] = [];
  const entities: Entity[] = groups.map((of, id) => {
    const own = of.map((i) => items[i]);
    const type = mostCommon(own);
    const { name, gender, key, note } = identity(own, type, desk);
    const entity: Entity = { id, type, mentions: [], descriptions: describe(own), name, gender, key };
    return note ? { ...entity, note } : entity;
  });
  const entityOf = new Int32Array(items.length).fill(-1);
  groups.forEach((of, id) => { for (const i of of) entityOf[i] = id; });
  items.forEach((item, i) => {
    if (entityOf[i] < 0) return;
    const { sighting, paragraph } = item;
    (entities[entityOf[i]].mentions as number[]).push(mentions.length);
    mentions.push({ start: sighting.name.start + paragraph.start, end: sighting.name.end + paragraph.start, text: sighting.text, type: item.type, kind: 'name',
      entity: entityOf[i], paragraph: paragraph.index, title: sighting.title && spanFrom(sighting.title, paragraph.start), quoted: sighting.quoted, reason: item.reason });
  });
  return { mentions, entities };
}

/** Below this many tokens a text may speak of somebody without the full name. */
const FULL_STORY = 80;
const SPORT_SHARE = 0.028;

function storyOf(paragraphs: readonly Paragraph[]): Story {
  let tokens = 0;
  let sport = 0;
  for (const { reading } of paragraphs) {
    tokens += reading.tokens.length;
    sport += sightingsOf(reading).sport;
  }
  return { introduces: tokens > FULL_STORY, aboutSport: sport > 4 && sport > SPORT_SHARE * tokens,
    isPersonName, isUnknownWord, isPlaceName: (word) => isPlaceName({ words: [word] }), isCommonStart: (word) => GENERIC.has(word) || isGivenName(word) || isPlaceName({ words: [word] }) };
}

/** "the Assad regime", "the Obama administration": the name before is a person's. */
const REGIME = /^(?:regime|administration|presidency|dynasty)$/;

/** All names of the article in reading order, and which of them the text ties together. */
function gather(paragraphs: readonly Paragraph[], desk: Desk): { items: Item[]; ties: [number, number][] } {
  const items: Item[] = [];
  const ties: [number, number][] = [];
  let said: WordsSaid | null = null;
  const heads = new Set<string>();
  for (const paragraph of paragraphs) {
    const { names, ties: here, strays } = sightingsOf(paragraph.reading);
    const found = strays.length ? withStrays(names, strays, said ??= wordsSaid(paragraphs.map((p) => sightingsOf(p.reading))), heads, desk) : names;
    addHeads(heads, names);
    const place = here.length && found !== names ? new Map(found.map((s, i) => [s.shorter ?? s, i])) : null;
    for (const [a, b] of here) ties.push([items.length + (place?.get(names[a]) ?? a), items.length + (place?.get(names[b]) ?? b)]);
    for (const sighting of found) {
      let type = sighting.name.type;
      const { form } = sighting;
      const known = knownName(desk, sighting);
      if (known?.type) type = known.type;
      else if (type === 'ORG' && form.words.length === 1 && !form.acronym && REGIME.test(paragraph.reading.tokens[sighting.name.to]?.text ?? '')) type = 'PERSON';
      items.push({ sighting, paragraph, form, type, sure: known || type !== sighting.name.type ? 1 : sighting.name.sure, odds: sighting.name.odds, titled: sighting.title !== null, team: sighting.team && type === 'PLACE', acts: sighting.team || sighting.acts, cue: sighting.cue, titleHead: sighting.titleHead, person: -1, reason: '' });
    }
  }
  return { items, ties };
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
    const [loser, winner] = weight(a) < weight(b) ? [a, b] : [b, a];
    if (loser.sure < SURE || isMononym(loser)) changed.set(loser.form.key, { from: loser.type, to: winner.type });
  }
  for (const item of items) {
    const change = changed.get(item.form.key);
    if (change?.from === item.type) item.type = change.to;
  }
}

/** The items of each entity, entities in order of first mention. */
function group(items: readonly Item[], ties: Ties, sport: boolean, desk: Desk): number[][] {
  const people: Item[] = [];
  const personAt = Int32Array.from(items, (item) => (item.type === 'PERSON' ? people.push(item) - 1 : -1));
  const personCount = linkPeople(people, genderOfGiven, within(ties, personAt));
  const bodies: Body[] = [];
  const bodyOf = new Map<string, number>();
  const indexOf = new Int32Array(items.length).fill(-1);
  items.forEach((item, at) => {
    if (item.type !== 'ORG' && item.type !== 'PLACE') return;
    const form: Form = item.form;
    let body = bodyOf.get(form.key);
    if (body === undefined) {
      body = bodies.push({ form, known: knownName(desk, item.sighting), at: [], place: item.type === 'PLACE', isPlaceName: isPlaceName(form), isCountryName: isCountryName(form) }) - 1;
      bodyOf.set(form.key, body);
    }
    bodies[body].at.push(at);
    indexOf[at] = body;
    item.reason = 'same name';
  });
  const roots = linkBodies(bodies, within(ties, indexOf), sport);
  const groups = new Map<number, number[]>();
  items.forEach((item, at) => {
    if (item.type === 'MISC') return;
    const id = indexOf[at] >= 0 ? personCount + roots[indexOf[at]] : item.person;
    const list = groups.get(id);
    if (list) list.push(at);
    else groups.set(id, [at]);
  });
  return [...groups.values()];
}

type Ties = readonly (readonly [number, number])[];

/** The ties between items that have a number of 0 or more, by that number. */
const within = (ties: Ties, numbers: ArrayLike<number>): Ties =>
  ties.filter(([a, b]) => numbers[a] >= 0 && numbers[b] >= 0).map(([a, b]) => [numbers[a], numbers[b]]);

function mostCommon(items: readonly Item[]): EntityType {
  const first = items[0].type;
  if (items.every((i) => i.type === first)) return first;
  const count = new Map<EntityType, number>();
  for (const { type } of items) count.set(type, (count.get(type) ?? 0) + 1);
  return items.reduce((best, { type }) => (count.get(type)! > count.get(best)! ? type : best), first);
}

/** A name in another script is no canonical one. */
const LATIN = /\p{Script=Latin}/u;

/** The canonical name, gender, key and note of an entity. */
function identity(items: readonly Item[], type: EntityType, desk: Desk): Pick<Entity, 'name' | 'gender' | 'key' | 'note'> {
  let longest = items[0];
  for (const item of items) if ((item.form.words.length > longest.form.words.length && LATIN.test(item.sighting.text)) || (item.form.words.length === longest.form.words.length && longest.form.acronym && !item.form.acronym)) longest = item;
  let known: Known | null = null;
  // only the desk knows people
  if (type !== 'PERSON' || desk.names.length) for (const item of items) {
    const found = knownName(desk, item.sighting);
    if (!found || !(found.fromDesk || type !== 'PERSON')) continue;
    // the text spells out other words than the table: "Canine Breeders' Club (CBC)"
    if (!found.fromDesk && item.form.acronym && abbreviates(item.form.acronym, longest.form.parts) && !knownName(desk, longest.sighting)) continue;
    known = found;
    break;
  }
  let gender: Entity['gender'] | null = null;
  if (type === 'PERSON') for (const { titleHead } of items) if (titleHead && (gender = genderOfTitle(titleHead))) break;
  gender ??= type === 'PERSON' && longest.form.words.length > 1 ? genderOfGiven(longest.form.words[0]) : 'unknown';
  const name = known?.name ?? longest.sighting.text.replace(/\s+/g, ' ');
  return { name, gender, key: known?.key ?? longest.form.key, note: known?.note };
}

/** Titles and appositions, each wording once. */
function describe(items: readonly Item[]): (Span & { text: string })[] {
  const found: (Span & { text: string })[] = [];
  const told = items.filter(({ sighting }) => sighting.descriptions.length > 0);
  if (!told.length) return found;
  const seen = new Set<string>();
  for (const { sighting, paragraph } of told) for (const { start, end, text, folded } of sighting.descriptions) {
    if (seen.has(folded)) continue;
    seen.add(folded);
    found.push({ start: start + paragraph.start, end: end + paragraph.start, text });
  }
  return found;
}
