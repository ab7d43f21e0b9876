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

/** The items of each entity, entities in order of first mention. What was `linked` last stands where the same names are linked again. */
export function group(items: readonly Item[], ties: Ties, sport: boolean, linked: LinkedLast): Item[][] {
  const people: Item[] = [], others: Item[] = [];
  const personAt = new Int32Array(items.length).fill(-1), otherAt = new Int32Array(items.length).fill(-1);
  // counted loops here and further on: before engines have compiled them, which for edits of names is long, they take a third of the time of others
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item.type === 'PERSON') personAt[at] = people.push(item) - 1;
    else if (item.type !== 'MISC') otherAt[at] = others.push(item) - 1;
  }
  const personCount = linkedPeople(people, within(ties, personAt), linked);
  const { roots, count } = linkedBodies(others, within(ties, otherAt), sport, linked);
  const groups: Item[][] = [];
  const groupOf = new Int32Array(personCount + count).fill(-1);
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item.type === 'MISC') continue;
    const id = otherAt[at] >= 0 ? personCount + roots[otherAt[at]] : item.person;
    if (groupOf[id] < 0) groupOf[id] = groups.push([]) - 1;
    groups[groupOf[id]].push(item);
  }
  return groups;
}

/** Names that were linked, and what came of it. */
interface Linked<T> { readonly items: readonly Item[]; readonly types: readonly EntityType[]; readonly ties: Ties; readonly result: T }
/** What was linked last: most edits that change a name leave all people as they are, or all bodies and places. */
export interface LinkedLast {
  people: Linked<{ readonly count: number; readonly persons: readonly number[]; readonly reasons: readonly string[] }> | null;
  bodies: Linked<{ readonly sport: boolean; readonly roots: Int32Array; readonly count: number }> | null;
}
export const nothingLinked = (): LinkedLast => ({ people: null, bodies: null });

/** Whether `now` are the same names as were linked, as far as `isAlike` tells: those of a paragraph that was edited are new records. */
function isStanding({ items, types, ties }: Linked<unknown>, now: readonly Item[], tiesNow: Ties, isAlike: (a: Item, b: Item) => boolean): boolean {
  if (items.length !== now.length || !isSame(ties.flat(), tiesNow.flat())) return false;
  for (let i = 0; i < now.length; i++) if (now[i].type !== types[i] || !(now[i] === items[i] || isAlike(now[i], items[i]))) return false;
  return true;
}
const linkedAs = <T>(items: readonly Item[], ties: Ties, result: T): Linked<T> => ({ items, types: items.map((item) => item.type), ties, result });

const alikePeople = (a: Item, b: Item): boolean => a.form === b.form && a.titleHead === b.titleHead;
const alikeBodies = (a: Item, b: Item): boolean => a.form === b.form && a.known === b.known;

/** As `linkPeople`. */
function linkedPeople(items: readonly Item[], ties: Ties, linked: LinkedLast): number {
  if (!linked.people || !isStanding(linked.people, items, ties, alikePeople)) {
    const count = linkPeople(items, genderOfGiven, ties);
    linked.people = linkedAs(items, ties, { count, persons: items.map((item) => item.person), reasons: items.map((item) => item.reason) });
    return count;
  }
  const { count, persons, reasons } = linked.people.result;
  for (let i = 0; i < items.length; i++) { items[i].person = persons[i]; items[i].reason = reasons[i]; }
  linked.people = { ...linked.people, items };
  return count;
}

/** For each of the items that are no people the number of its group, below `count`. */
function linkedBodies(items: readonly Item[], ties: Ties, sport: boolean, linked: LinkedLast): { readonly roots: Int32Array; readonly count: number } {
  for (let i = 0; i < items.length; i++) items[i].reason = 'same name';
  if (linked.bodies && linked.bodies.result.sport === sport && isStanding(linked.bodies, items, ties, alikeBodies)) {
    linked.bodies = { ...linked.bodies, items };
    return linked.bodies.result;
  }
  const forms: Body[] = [];
  const formAt = new Map<string, number>();
  const formOf = new Int32Array(items.length);
  for (let at = 0; at < items.length; at++) {
    const { form, known, type } = items[at];
    let own = formAt.get(form.key);
    if (own === undefined) {
      const { isPlaceName, isCountryName } = listedAs(form);
      formAt.set(form.key, own = forms.push({ form, known, at: [], place: type === 'PLACE', isPlaceName, isCountryName }) - 1);
    }
    forms[own].at.push(at);
    formOf[at] = own;
  }
  const roots = linkBodies(forms, within(ties, formOf), sport);
  linked.bodies = linkedAs(items, ties, { sport, roots: formOf.map((own) => roots[own]), count: forms.length });
  return linked.bodies.result;
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
