// Which names mean one entity: people among themselves, organisations and places among themselves.
import { isSame } from '../../text/isSame';
import type { EntityType } from '../mention';
import { linkBodies, type Body } from './bodies';
import type { Form } from './form';
import { genderOfGiven, isCountryName, isPlaceName } from './gazetteer';
import type { Item } from './items';
import { linkPeople } from './people';

/** Pairs of items, by their places in a list, that the text says are one thing. */
export type Ties = readonly (readonly [number, number])[];

/** The items of each entity, entities in order of first mention. */
export function group(items: readonly Item[], ties: Ties, sport: boolean): Item[][] {
  const people: Item[] = [], others: Item[] = [];
  const personAt = new Int32Array(items.length).fill(-1), otherAt = new Int32Array(items.length).fill(-1);
  items.forEach((item, at) => {
    if (item.type === 'PERSON') personAt[at] = people.push(item) - 1;
    else if (item.type !== 'MISC') otherAt[at] = others.push(item) - 1;
  });
  const personCount = linkedPeople(people, within(ties, personAt));
  const { roots, count } = linkedBodies(others, within(ties, otherAt), sport);
  const groups: Item[][] = [];
  const groupOf = new Int32Array(personCount + count).fill(-1);
  items.forEach((item, at) => {
    if (item.type === 'MISC') return;
    const id = otherAt[at] >= 0 ? personCount + roots[otherAt[at]] : item.person;
    if (groupOf[id] < 0) groupOf[id] = groups.push([]) - 1;
    groups[groupOf[id]].push(item);
  });
  return groups;
}

/** What was linked for the last article: most edits that change a name leave all people as they are, or all bodies and places. */
interface Linked<T> { readonly items: readonly Item[]; readonly types: readonly EntityType[]; readonly ties: Ties; readonly result: T }
let lastPeople: Linked<{ readonly count: number; readonly persons: readonly number[]; readonly reasons: readonly string[] }> | null = null;
let lastBodies: Linked<{ readonly sport: boolean; readonly roots: Int32Array; readonly count: number }> | null = null;

const isStanding = ({ items, types, ties }: Linked<unknown>, now: readonly Item[], tiesNow: Ties): boolean =>
  isSame(items, now) && now.every((item, i) => item.type === types[i]) && isSame(ties.flat(), tiesNow.flat());
const linked = <T>(items: readonly Item[], ties: Ties, result: T): Linked<T> => ({ items, types: items.map((item) => item.type), ties, result });

/** As `linkPeople`. */
function linkedPeople(items: readonly Item[], ties: Ties): number {
  if (!lastPeople || !isStanding(lastPeople, items, ties)) {
    const count = linkPeople(items, genderOfGiven, ties);
    lastPeople = linked(items, ties, { count, persons: items.map((item) => item.person), reasons: items.map((item) => item.reason) });
    return count;
  }
  const { count, persons, reasons } = lastPeople.result;
  items.forEach((item, i) => { item.person = persons[i]; item.reason = reasons[i]; });
  return count;
}

/** For each of the items that are no people the number of its group, below `count`. */
function linkedBodies(items: readonly Item[], ties: Ties, sport: boolean): { readonly roots: Int32Array; readonly count: number } {
  for (const item of items) item.reason = 'same name';
  if (lastBodies && lastBodies.result.sport === sport && isStanding(lastBodies, items, ties)) return lastBodies.result;
  const forms: Body[] = [];
  const formAt = new Map<string, number>();
  const formOf = new Int32Array(items.length);
  items.forEach(({ form, known, type }, at) => {
    let own = formAt.get(form.key);
    if (own === undefined) {
      const { isPlaceName, isCountryName } = listedAs(form);
      formAt.set(form.key, own = forms.push({ form, known, at: [], place: type === 'PLACE', isPlaceName, isCountryName }) - 1);
    }
    forms[own].at.push(at);
    formOf[at] = own;
  });
  const roots = linkBodies(forms, within(ties, formOf), sport);
  lastBodies = linked(items, ties, { sport, roots: formOf.map((own) => roots[own]), count: forms.length });
  return lastBodies.result;
}

type Listed = Pick<Body, 'isPlaceName' | 'isCountryName'>;
const listed = new WeakMap<Form, Listed>();

/** What the lists of places say of a form; kept, as forms outlive an edit. */
function listedAs(form: Form): Listed {
  let own = listed.get(form);
  if (!own) listed.set(form, own = { isPlaceName: isPlaceName(form), isCountryName: isCountryName(form) });
  return own;
}

/** The ties between items that have a number of 0 or more, by that number. */
const within = (ties: Ties, numbers: ArrayLike<number>): Ties =>
  ties.filter(([a, b]) => numbers[a] >= 0 && numbers[b] >= 0).map(([a, b]) => [numbers[a], numbers[b]]);
