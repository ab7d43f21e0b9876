// Figures of one story that count the same thing and cannot both be true.
import { countedKey, verdictOf } from './agreement';
import type { Article } from './article';
import type { Figure } from './figure';
import { contextReader, wordsAround, type FigureContext } from './figureContext';
import { type Group, judge, pairKey, rarityIn, type Shared, shares } from './sameThing';

/** Two figures that exclude one another; `score` is how sure it is that they count the same, 0 to 1. */
export interface Conflict {
  readonly first: Figure;
  readonly second: Figure;
  readonly score: number;
}

/** More figures of one kind than this are a table. */
const TABLE = 40;
/** The logit above which a pair is reported: a false alarm costs more than a miss. */
const BAR = 1.5;
/** Of two open ranges in the same direction ("more than 120", "more than 130") that both can be true: only in one and the same text. */
const SAME_TEXT = 5;

const sure = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Two figures of one kind and noun, the later one second, with what their sentences share. */
interface PairOfFigures {
  readonly x: FigureContext;
  readonly y: FigureContext;
  readonly shared: Shared;
  readonly group: Group;
  /** How much likelier partners the two have elsewhere. */
  readonly rest: number;
  readonly relation: 'excluded' | 'same reach';
}

/** Both are open in the same direction, and the ends differ: "more than 120" and "more than 130". */
const sameReach = (a: Figure, b: Figure): boolean => a.hedge !== null && a.value !== b.value && (a.low === null) === (b.low === null) && (a.high === null) === (b.high === null) && (a.low === null || a.high === null);

/** The pairs of figures in the story that exclude one another and could be about the same thing, by their kind, noun and words around. */
function* pairsOf(article: Article): Iterable<PairOfFigures> {
  const heads = new Set(article.paragraphs.filter((p) => p.role === 'headline').map((p) => p.index));
  const groups = new Map<string, Figure[]>();
  for (const f of article.figures) {
    const key = f.kind === 'ratio' || f.kind === 'age' || f.value === null || f.value < 0 || heads.has(f.paragraph) ? null : countedKey(f);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(f);
    else groups.set(key, [f]);
  }
  const contextOf = contextReader(article);
  const rarity = () => rarityIn(article);
  for (const figures of groups.values()) {
    if (figures.length < 2 || figures.length > TABLE || figures.every((f) => f.value === figures[0].value)) continue;
    const arounds = figures.map((f) => wordsAround(article.paragraphs[f.paragraph], f));
    const pairs: Omit<PairOfFigures, 'group' | 'rest'>[] = [];
    const likest = new Map<Figure, number>();
    for (let i = 0; i < figures.length; i++) {
      const a = figures[i], here = arounds[i];
      if (!here || here.pointer) continue;
      for (let j = i + 1; j < figures.length; j++) {
        const b = figures[j], there = arounds[j];
        if (!there || there.pointer || (a.paragraph === b.paragraph && here.sentence === there.sentence)) continue;
        const relation = verdictOf(a, b) === 'conflicts' ? 'excluded' : a.value === b.value ? 'equal' : sameReach(a, b) ? 'same reach' : null;
        const shared = relation && shares(here, there, rarity);
        if (!relation || !shared) continue;
        for (const f of [a, b]) likest.set(f, Math.max(likest.get(f) ?? 0, shared.likeness));
        if (relation === 'equal') continue;
        const x = contextOf(a)!, y = contextOf(b)!;
        if (x.others === y.others) pairs.push({ x, y, shared, relation });
      }
    }
    if (!pairs.length) continue;
    const group = groupOf(figures, figures.map(contextOf).filter((c) => c !== null && !c.pointer) as FigureContext[]);
    for (const p of pairs) yield { ...p, group, rest: likest.get(p.x.figure)! + likest.get(p.y.figure)! - 2 * p.shared.likeness };
  }
}

function groupOf(figures: readonly Figure[], contexts: readonly FigureContext[]): Group {
  const times = new Map<number, number>();
  for (const f of figures) times.set(f.value!, (times.get(f.value!) ?? 0) + 1);
  const toldApart = new Set<string>();
  for (const { figure, beside } of contexts) for (const n of beside().numbers) if (n !== figure.value) toldApart.add(pairKey(figure.value!, n));
  return { size: figures.length, values: times.size, times, toldApart };
}

/** Pairs of figures in the story that exclude one another and count the same, the later one second; each figure in one pair only. */
export function bodyConflicts(article: Article): Conflict[] {
  const found: Conflict[] = [];
  for (const { x, y, shared, group, rest, relation } of pairsOf(article)) {
    if (relation === 'same reach' && shared.alike < SAME_TEXT) continue;
    const score = judge(x, y, shared, group, rest, relation === 'same reach');
    if (score > BAR) found.push({ first: x.figure, second: y.figure, score: sure(score) });
  }
  found.push(...ageConflicts(article));
  found.sort((a, b) => b.score - a.score);
  const taken = new Set<Figure>();
  return found.filter(({ first, second }) => {
    if (taken.has(first) || taken.has(second)) return false;
    taken.add(first).add(second);
    return true;
  });
}

const AGE_SURE = 0.9;
/** "Jane Roe, 62,"; "Jane Roe, a 62-year-old teacher"; "Jane Roe was a 62-year-old". */
const BEHIND_NAME = /^(?:, (?:now |aged |age )?|(?:,| is| was),? (?:now )?an? )$/;
/** One person's age given twice, differently. */
function ageConflicts(article: Article): Conflict[] {
  const ages = article.figures.filter((f) => f.kind === 'age' && f.value !== null && f.hedge === null);
  if (ages.length < 2 || ages.length > TABLE || ages.every((f) => f.value === ages[0].value)) return [];
  const firstOf = new Map<number, Figure>();
  const found: Conflict[] = [];
  for (const age of ages) {
    const who = bearerOf(article, age);
    if (who === null) continue;
    const first = firstOf.get(who);
    if (!first) firstOf.set(who, age);
    else if (first.value !== age.value) found.push({ first, second: age, score: AGE_SURE });
  }
  return found;
}

/** The person whose age it is, where a name stands beside it; an index into the article's entities. */
function bearerOf(article: Article, age: Figure): number | null {
  const old = /\bold$/.test(article.text.slice(age.start, age.end));
  for (const m of article.mentions) {
    if (m.paragraph < age.paragraph || m.kind !== 'name' || m.entity === null || m.type !== 'PERSON') continue;
    if (m.paragraph > age.paragraph || m.start > age.end + 60) return null;
    const between = article.text.slice(m.end, Math.max(m.end, age.start));
    if (m.end <= age.start ? BEHIND_NAME.test(between) && old === / an? $/.test(between) : old && m.start >= age.end && onlyDescribes(article, age, m.start)) return m.entity;
  }
  return null;
}

/** "62-year-old retired teacher Jane Roe": whether nothing but nouns and what describes them stands between an age and what begins at `to`. */
function onlyDescribes(article: Article, age: Figure, to: number): boolean {
  const { reading: { tokens, tags }, start } = article.paragraphs[age.paragraph];
  const between = tokens.flatMap((t, i) => (t.start >= age.end - start && t.end <= to - start ? [tags[i]] : []));
  return between.length < 4 && between.every((tag, i) => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || (tag === 'VERB' && i === 0 && between[1] === 'NOUN'));
}
