// Figures of a story that are of one kind and noun and stand in like words: the pairs that could count the same thing.
import type { FigureReading } from '../extract/figures';
import type { Reading } from '../extract/reading';
import { countedKey, verdictOf } from './agreement';
import type { Article } from './article';
import { isContent, overlap } from './contentWords';
import type { Figure } from './figure';
import { type Around, wordsAround } from './wordsAround';

/** Two figures by their places in a group, the later one second, and what their surroundings share before their numbers are looked at. */
export interface LikePair {
  readonly first: number;
  readonly second: number;
  readonly relation: 'excluded' | 'equal' | 'same reach';
  readonly near: { readonly count: number; readonly share: number };
  /** How many content words follow one another alike from the numbers on, to the left and to the right. */
  readonly alike: number;
  /** Stems both sentences have. */
  readonly words: readonly string[];
}

/** The figures of one kind and noun, in reading order. What is known of them here hangs on their paragraphs alone. */
export interface Group {
  readonly arounds: readonly (Around | null)[];
  readonly pairs: readonly LikePair[];
  /** How often each value stands in it. */
  readonly times: ReadonlyMap<number, number>;
  /** Pairs of values that stand together in one sentence: there the article itself tells them apart. */
  readonly toldApart: ReadonlySet<string>;
}

/** A group with the article's own records of its figures. */
export interface GroupIn {
  readonly group: Group;
  readonly figures: readonly Figure[];
}

/** More figures of one kind than this are a table. */
export const TABLE = 40;
/** Words near the numbers, and words that follow alike: with fewer in common two figures are not looked at further. */
const LEAST_SHARED = 3;

export const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A figure that can be of a pair; one record as long as the reading of its paragraph stands. */
interface Member {
  readonly reading: Reading;
  readonly index: number;
  readonly key: string;
}

const keptMembers = new WeakMap<Reading, readonly Member[]>();

function membersIn(reading: Reading): readonly Member[] {
  let members = keptMembers.get(reading);
  if (!members) {
    const own: Member[] = [];
    reading.figures.forEach((f, index) => {
      const key = f.kind === 'ratio' || f.kind === 'age' || f.value === null || f.value < 0 ? null : countedKey(f);
      if (key !== null) own.push({ reading, index, key });
    });
    keptMembers.set(reading, members = own);
  }
  return members;
}

interface Gathered {
  readonly members: Member[];
  readonly figures: Figure[];
}

/** The groups of the article asked about last. Most stand unchanged in the next one, which is this one after an edit. */
let known: ReadonlyMap<string, { readonly members: readonly Member[]; readonly group: Group | null }> = new Map();

/** The groups of the article's figures that have pairs in like words, headlines left out. */
export function likePairs({ paragraphs, figures }: Article): GroupIn[] {
  const gathered = new Map<string, Gathered>();
  // the article's figures are those of its readings, one behind the other
  let begin = 0;
  for (const { reading, role } of paragraphs) {
    if (role !== 'headline') for (const member of membersIn(reading)) {
      let own = gathered.get(member.key);
      if (!own) gathered.set(member.key, own = { members: [], figures: [] });
      own.members.push(member);
      own.figures.push(figures[begin + member.index]);
    }
    begin += reading.figures.length;
  }
  const before = known;
  const now = new Map<string, { readonly members: readonly Member[]; readonly group: Group | null }>();
  const found: GroupIn[] = [];
  for (const [key, { members, figures: own }] of gathered) {
    if (members.length < 2 || members.length > TABLE) continue;
    const last = before.get(key);
    const group = last && isSame(last.members, members) ? last.group : groupOf(members);
    now.set(key, { members, group });
    if (group) found.push({ group, figures: own });
  }
  known = now;
  return found;
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);

const figureOf = ({ reading, index }: Member): FigureReading => reading.figures[index];

/** Both are open in the same direction, and the ends differ: "more than 120" and "more than 130". */
const sameReach = (a: FigureReading, b: FigureReading): boolean => a.hedge !== null && a.value !== b.value && (a.low === null) === (b.low === null) && (a.high === null) === (b.high === null) && (a.low === null || a.high === null);

/** The group of these figures; null where no two that differ stand in like words. */
function groupOf(members: readonly Member[]): Group | null {
  const figures = members.map(figureOf);
  if (figures.every((f) => f.value === figures[0].value)) return null;
  const arounds = members.map((m) => wordsAround(m.reading, m.index));
  const pairs: LikePair[] = [];
  for (let i = 0; i < figures.length; i++) {
    const a = figures[i], here = arounds[i];
    if (!here || here.pointer) continue;
    let sameParagraph = true;
    for (let j = i + 1; j < figures.length; j++) {
      const b = figures[j], there = arounds[j];
      // a paragraph's own figures follow one another; where its text stands again, its first figure does
      sameParagraph &&= members[j].reading === members[i].reading && members[j].index > members[j - 1].index;
      if (!there || there.pointer || (sameParagraph && here.sentence === there.sentence)) continue;
      const relation = verdictOf(a, b) === 'conflicts' ? 'excluded' : a.value === b.value ? 'equal' : sameReach(a, b) ? 'same reach' : null;
      if (!relation) continue;
      const near = overlap(here.near, there.near);
      const alike = following(here.left, there.left) + following(here.right, there.right);
      if (near.count + alike >= LEAST_SHARED) pairs.push({ first: i, second: j, relation, near, alike, words: [...here.words].filter((s) => there.words.has(s)) });
    }
  }
  if (!pairs.some((p) => p.relation !== 'equal' && arounds[p.first]!.others === arounds[p.second]!.others)) return null;
  const times = new Map<number, number>();
  for (const f of figures) times.set(f.value!, (times.get(f.value!) ?? 0) + 1);
  const toldApart = new Set<string>();
  arounds.forEach((around, i) => { if (around && !around.pointer) for (const n of around.numbers) if (n !== figures[i].value) toldApart.add(pairKey(figures[i].value!, n)); });
  return { arounds, pairs, times, toldApart };
}

/** How many content words follow one another alike from the front, with two gaps or other words allowed for. */
function following(a: readonly string[], b: readonly string[]): number {
  let i = 0, j = 0, count = 0, gaps = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (isContent(a[i])) count++;
      i++;
      j++;
    } else {
      if (++gaps > 2) break;
      if (a[i + 1] === b[j]) i++;
      else if (a[i] === b[j + 1]) j++;
      else { i++; j++; }
    }
  }
  return count;
}
