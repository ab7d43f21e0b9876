// Figures of a story that are of one kind and noun and exclude one another: the pairs that could count the same thing, by their words.
import { perReading } from '../extract/kept';
import type { FigureReading } from '../extract/figures';
import type { Reading } from '../extract/reading';
import { isSame } from '../text/isSame';
import { firstFrom } from '../text/within';
import { countedKey, verdictOf } from './agreement';
import { amongParagraphs } from './alongParagraphs';
import type { Article } from './article';
import { following, overlap } from './contentWords';
import type { Figure } from './figure';
import { inThemselves, mostInSetting, type Told } from './sameThing';
import { type Around, wordsAround } from './wordsAround';

/** Two figures by their places in a group, the later one second, and what hangs on their paragraphs alone. */
export interface LikePair {
  readonly first: number;
  readonly second: number;
  /** Stems both sentences have. */
  readonly words: readonly string[];
  /** How sure it is that they count the same, as far as the two sentences say. */
  readonly score: number;
}

/** The figures of one kind and noun in reading order, with the words around those that have a likely partner. */
export interface GroupIn {
  readonly figures: readonly Figure[];
  readonly arounds: readonly (Around | null)[];
  readonly pairs: readonly LikePair[];
}

/** More figures of one kind than this are a table. */
export const TABLE = 40;
/** The logit above which a pair is reported: a false alarm costs more than a miss. */
export const BAR = 0.4;

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A figure that can be of a pair; one record as long as the reading of its paragraph stands. */
interface Member {
  readonly reading: Reading;
  readonly index: number;
  readonly key: string;
}

const membersIn: (reading: Reading) => readonly Member[] = perReading((reading) => reading.figures.flatMap((f, index) => keysOf(f).map((key) => ({ reading, index, key }))));

/** Where somebody was killed the deed counts, not who; but "20 children were killed" may stand beside "the 19 children". */
function keysOf(f: FigureReading): string[] {
  const key = f.kind === 'ratio' || f.kind === 'age' || f.value === null || f.value < 0 ? null : countedKey(f);
  if (key === null) return [];
  return isOfDeed(key) && f.noun !== null && f.noun !== 'person' ? [key, `count ${f.noun}`] : [key];
}
const isOfDeed = (key: string | null): boolean => key?.startsWith('deed ') ?? false;

type Group = Omit<GroupIn, 'figures'>;

/** The members with one key, each with the place of its paragraph among those that have any, and what the group came to. */
interface Gathered {
  readonly members: Member[];
  readonly at: number[];
  group: Group | null;
}
type Groups = ReadonlyMap<string, Gathered>;

const withMembers = amongParagraphs((reading, { role }) => (role === 'headline' ? null : membersIn(reading)));

/** The groups of the article asked about last. Most stand unchanged in the next one, which is this one after an edit. */
let known: { readonly own: ReturnType<typeof withMembers>; readonly groups: Groups } = { own: [], groups: new Map() };

/** The groups of the article's figures that have pairs in like words, headlines left out. */
export function likePairs(article: Article): GroupIn[] {
  const own = withMembers(article.paragraphs);
  const stands = own.length === known.own.length && own.every(({ found }, i) => found === known.own[i].found);
  known = { own, groups: stands ? known.groups : gathered(own.map((p) => p.found), known.groups) };
  const found: GroupIn[] = [];
  for (const { members, at, group } of known.groups.values()) {
    if (group) found.push({ ...group, figures: members.map(({ index }, i) => figureIn(article, own[at[i]].paragraph, index)) });
  }
  return found;
}

/** The article's figures are those of its readings, one behind the other. */
const figureIn = ({ figures, paragraphs }: Article, paragraph: number, index: number): Figure => figures[firstFrom(figures, paragraphs[paragraph].start) + index];

/** The groups of two and more; those whose members are as `before` are not worked out again. */
function gathered(own: readonly (readonly Member[])[], before: Groups): Groups {
  const groups = new Map<string, Gathered>();
  for (let at = 0; at < own.length; at++) for (const member of own[at]) {
    let group = groups.get(member.key);
    if (!group) groups.set(member.key, group = { members: [], at: [], group: null });
    group.members.push(member);
    group.at.push(at);
  }
  for (const [key, made] of groups) {
    const { members } = made, last = before.get(key);
    if (members.length < 2 || members.length > TABLE) groups.delete(key);
    else made.group = last && isSame(last.members, members) ? last.group : groupOf(members);
  }
  return groups;
}

const figureOf = ({ reading, index }: Member): FigureReading => reading.figures[index];
const aroundOf = ({ reading, index }: Member): Around | null => wordsAround(reading, index);

/** The pairs in this group of figures that could be reported; null where there are none. */
function groupOf(members: readonly Member[]): Group | null {
  const figures = members.map(figureOf);
  if (figures.every((f) => f.value === figures[0].value)) return null;
  const likely = excluding(members, figures);
  if (!likely.length) return null;
  const arounds = members.map(aroundOf);
  const told = (i: number): Told => ({ figure: figures[i], around: arounds[i]!, written: members[i].reading.text.slice(figures[i].number.start, figures[i].number.end) });
  const partners = members.map((_, i) => likely.filter((p) => p.first === i || p.second === i).length);
  const together = new Set<string>();
  arounds.forEach((around, i) => { if (around && !around.pointer) for (const n of around.numbers) if (n !== figures[i].value) together.add(pairKey(figures[i].value!, n)); });
  const pairs = likely.flatMap(({ first, second, near, words }): LikePair[] => {
    if (arounds[first]!.others !== arounds[second]!.others) return [];
    const score = inThemselves(told(first), told(second), near, { size: members.length, toldApart: together.has(pairKey(figures[first].value!, figures[second].value!)), partners: partners[second] });
    return score + mostInSetting(words.length) > BAR ? [{ first, second, words, score }] : [];
  });
  return pairs.length ? { arounds, pairs } : null;
}

/** The pairs that exclude one another and share a word or two; `near`: how many words near the numbers both have. */
function excluding(members: readonly Member[], figures: readonly FigureReading[]): (Omit<LikePair, 'score'> & { readonly near: number })[] {
  const found: (Omit<LikePair, 'score'> & { readonly near: number })[] = [];
  for (let i = 0; i < members.length; i++) {
    let sameParagraph = true;
    for (let j = i + 1; j < members.length; j++) {
      // a paragraph's own figures follow one another; where its text stands again, its first figure does
      sameParagraph &&= members[j].reading === members[i].reading && members[j].index > members[j - 1].index;
      if (verdictOf(figures[i], figures[j]) !== 'conflicts') continue;
      const here = aroundOf(members[i]);
      if (!here || here.pointer) break;
      const there = aroundOf(members[j]);
      if (!there || there.pointer || (sameParagraph && here.sentence === there.sentence)) continue;
      // two of one deed meet in its own group
      if (!isOfDeed(members[i].key) && isOfDeed(countedKey(figures[i])) && countedKey(figures[i]) === countedKey(figures[j])) continue;
      const near = overlap(here.near, there.near).count;
      const words = [...here.words].filter((s) => there.words.has(s));
      if (near > 0 || words.length > 1 || following(here.left, there.left) + following(here.right, there.right) > 0) found.push({ first: i, second: j, near, words });
    }
  }
  return found;
}
