// What the mentions of one entity come to: its canonical name, type, gender, and how it is described.
import type { Desk } from '../../desk/desk';
import { genderOfTitle } from '../../lexicon/titles';
import { isSame } from '../../text/isSame';
import type { Entity, EntityType } from '../mention';
import { abbreviates } from './form';
import { genderOfGiven } from './gazetteer';
import type { Group, Item } from './items';
import type { Known } from './known';
import type { DescribedBy, Identity } from './whoIsWho';

/** The group that it was the first mention of, if any. */
export const ledBy = (item: Item): Group | null => (item.group?.items[0] === item ? item.group : null);

/**
 * The group of the mentions of one entity, given in reading order, which are told of it. What was known of it `before`, by a group with other mentions or with the
 * same, is the same record as long as it says the same.
 */
export function groupOf(items: readonly Item[], desk: Desk, before: Group | null): Group {
  if (before && isSame(before.items, items) && items.every((item, i) => item.type === before.types[i])) return before;
  const type = mostCommon(items);
  const made: Identity = { type, ...canonical(items, type, desk), described: describe(items), number: -1 };
  const group: Group = { items, types: items.map((item) => item.type), identity: before && sameIdentity(before.identity, made) ? before.identity : made };
  for (const item of items) item.group = group;
  return group;
}

const sameIdentity = (a: Identity, b: Identity): boolean => a.type === b.type && a.name === b.name && a.gender === b.gender && a.key === b.key && a.note === b.note
  && a.described.length === b.described.length && a.described.every((d, i) => d.paragraph === b.described[i].paragraph && d.name === b.described[i].name
    && d.description === b.described[i].description && d.text === b.described[i].text);

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
