// Who is who after an edit: names that came or went and have nothing in common with any other are linked among themselves, and all others stay what they were.
// The whole is linked in entities.ts, of which this gives the same at a fraction of the cost.
import type { Desk } from '../../desk/desk';
import { sameEnds } from '../../text/sameEnds';
import { sayTheSame } from '../../text/sayTheSame';
import { firstNot } from '../../text/within';
import { formOf } from './form';
import { group, nothingLinked } from './groups';
import { groupOf } from './identity';
import { reset, type Group, type Item } from './items';
import { retype, type Story } from './retype';
import type { Sightings } from './sightings';
import { mayBeShortened, standApart } from './standApart';

/** The names of an article and what they came to. */
export interface Linking {
  /** The names of each paragraph, and which of them the text ties together. */
  readonly lists: readonly (readonly Item[])[];
  readonly ties: readonly Sightings['ties'][];
  /** In the order of first mention. */
  readonly groups: readonly Group[];
}

/** How names are linked again, and the paragraphs of which some may mean somebody else, or have other records. */
export interface Relinked {
  readonly groups: readonly Group[];
  readonly touched: ReadonlySet<number>;
}

/** Links names of which most were linked `before`; null where some of the others have something in common with these. */
export function relink(before: Linking, { lists, ties }: Omit<Linking, 'groups'>, story: Story, desk: Desk): Relinked | null {
  if (lists.length !== before.lists.length) return null;
  const ends = sameEnds(lists, before.lists, (a, b) => a === b);
  const [head, end] = [ends.head, lists.length - ends.tail];
  // another article, rather than another state of this one
  if (2 * (end - head) > lists.length) return null;
  for (let i = head; i < end; i++) if (ties[i].length || before.ties[i].length) return null;
  const was = before.lists.slice(head, end).flat(), now = lists.slice(head, end).flat();
  const same = sameEnds(was, now, isAlike);
  const gone = was.slice(same.head, was.length - same.tail), come = now.slice(same.head, now.length - same.tail);
  if (!standApart(lists, come, gone)) return null;

  reset(come);
  retype(lists, story, [come]);
  if (mayBeShortened([...come, ...gone].filter(({ type }) => type === 'PERSON'))) return null;
  for (const item of come) item.form = formOf(item.sighting.text, item.type === 'PERSON');
  const made = group(come, [], story.aboutSport, nothingLinked()).map((own) => groupOf(own, desk, null));
  const stays = new Map<Item, Item>();
  for (let i = 0; i < same.head; i++) stays.set(was[i], now[i]);
  for (let i = same.tail; i > 0; i--) stays.set(was[was.length - i], now[now.length - i]);
  const touched = new Set<number>();
  for (let p = head; p < end; p++) touched.add(p);
  return { groups: merged(kept(before.groups, gone, stays, desk, touched), made), touched };
}

/** Whether two names are the same as far as their types and who they are go, wherever they stand. */
function isAlike(a: Item, b: Item): boolean {
  return a === b || (a.sighting.form === b.sighting.form && a.known === b.known && a.first === b.first && a.sure === b.sure && a.titled === b.titled
    && a.team === b.team && a.acts === b.acts && a.cue === b.cue && a.titleHead === b.titleHead && sayTheSame(a.logs, b.logs));
}

/** What becomes of groups when some names are gone and new records stand for others; notes the paragraphs of those who are otherwise now. */
function kept(groups: readonly Group[], gone: readonly Item[], stays: ReadonlyMap<Item, Item>, desk: Desk, touched: Set<number>): Group[] {
  const left = new Set<Group>(), changed = new Set<Group>();
  for (const { type, group } of gone) if (group && type !== 'MISC') left.add(group);
  for (const [old, now] of stays) {
    if (old === now) continue;
    now.type = old.type; now.form = old.form; now.person = old.person; now.reason = old.reason; now.group = old.group;
    if (old.group && old.type !== 'MISC') changed.add(old.group);
    old.group = null;
  }
  const all: Group[] = [];
  for (let i = 0; i < groups.length; i++) {
    const own = groups[i];
    if (left.has(own)) continue;
    if (!changed.has(own)) { all.push(own); continue; }
    const now = groupOf(own.items.map((item) => stays.get(item) ?? item), desk, own);
    if (now.identity !== own.identity) for (const { paragraph } of now.items) touched.add(paragraph);
    all.push(now);
  }
  return all;
}

/** Groups in the order of first mention; both lists are in that order. */
function merged(groups: Group[], made: readonly Group[]): readonly Group[] {
  for (const own of made) groups.splice(firstNot(groups.length, (at) => isBefore(groups[at].items[0], own.items[0])), 0, own);
  return groups;
}
const isBefore = (a: Item, b: Item): boolean => a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.index < b.index);
