// Figures of one article that count the same thing and cannot both be true.
// Whether two figures count the same thing is scored by what their sentences share. The weights were fitted on the development
// part of the figures benchmark (articles with one altered figure, against pairs of unaltered ones), and rounded.
import { verdictOf, countedKey } from './agreement';
import type { Article } from './article';
import type { Figure } from './figure';
import { OTHERS } from '../lexicon/counted';
import { common, contextReader, isContent, overlap, stem, type FigureContext } from './figureContext';

/** Two figures that exclude one another; `score` is how sure it is that they count the same, 0 to 1. */
export interface Conflict {
  readonly first: Figure;
  readonly second: Figure;
  readonly score: number;
}

/** More figures of one kind than this are a table. */
const TABLE = 40;
const HEADLINE_BAR = 0.2, BODY_BAR = 0.5;

const sure = (logit: number): number => 1 / (1 + Math.exp(-logit));
const far = (a: Figure, b: Figure): number => (Math.abs(Math.log(Math.max(a.value!, 0.01) / Math.max(b.value!, 0.01))) > 1.2 ? 1 : 0);
const small = (a: Figure, b: Figure): number => (Math.min(a.value!, b.value!) <= 3 ? 1 : 0);
const without = <T>(a: readonly T[], b: readonly T[]): number => a.filter((x) => !b.includes(x)).length;
/** How many of the other members on either side have no partner: a parallel sentence about something else. */
const unlike = <T>(a: readonly T[], b: readonly T[], most: number): number => Math.min(without(a, b), without(b, a), most);

/** The family within which a headline's figure may be the same as one of the story, whatever noun stands there. */
function family(f: Figure): string | null {
  if (f.value === null) return null;
  switch (f.kind) {
    case 'money': case 'measure': case 'duration': return `${f.kind} ${f.unit}`;
    case 'percent': return '%';
    case 'range': return f.unit === '%' ? '%' : f.unit && /^[A-Z]{3}$/.test(f.unit) ? `money ${f.unit}` : 'count';
    case 'count': case 'age': return f.kind;
    default: return null;
  }
}

/** Ranges that exclude one another, or a headline far above what "more than" would be said of. */
function headlineExcludes(a: Figure, b: Figure): boolean {
  const farAbove = (open: Figure, exact: Figure) => open.low !== null && open.high === null && exact.low === exact.high && exact.value! >= 1.8 * open.low;
  return verdictOf(a, b) === 'conflicts' || farAbove(a, b) || farAbove(b, a);
}

/** Whether only one of two counts "other", "more" or "additional" things: a part, or what comes on top. */
const leavesOut = (a: Figure, b: Figure): boolean => a.modifiers.some((m) => OTHERS.has(m)) !== b.modifiers.some((m) => OTHERS.has(m));

/** Headline figures that the story contradicts, each with the place that is likest. `first` is the headline's. */
export function headlineConflicts(article: Article): Conflict[] {
  const heads = new Set(article.paragraphs.filter((p) => p.role === 'headline').map((p) => p.index));
  if (!heads.size) return [];
  const context = contextReader(article);
  const found: Conflict[] = [];
  for (const head of article.figures) {
    if (!heads.has(head.paragraph)) { if (head.paragraph > Math.max(...heads)) break; continue; }
    const kind = family(head), here = kind && context(head);
    if (!here) continue;
    const words = new Set((head.noun === null ? [...here.right, ...here.left.slice(0, 2)] : here.right).map(stem));
    const others = article.figures.filter((f) => f !== head && family(f) === kind && (kind !== 'count' || (head.deed !== null && head.deed === f.deed) || (f.noun !== null && (f.noun === head.noun || words.has(f.noun) || words.has(stem(f.noun)))))).slice(0, TABLE - 1);
    let best: Conflict | null = null;
    for (const other of others) {
      if (!headlineExcludes(head, other) || leavesOut(head, other)) continue;
      const there = context(other);
      if (!there || (other.paragraph === head.paragraph && here.sentence === there.sentence)) continue;
      const score = likenessToHeadline(here, there, others.length + 1);
      if (score > HEADLINE_BAR && (!best || sure(score) > best.score)) best = { first: head, second: other, score: sure(score) };
    }
    if (best) found.push(best);
  }
  return found;
}

function likenessToHeadline(h: FigureContext, f: FigureContext, group: number): number {
  const a = h.figure, b = f.figure;
  return -1.05 + 0.55 * Math.min(overlap(h.near, f.near).count, 5) + 2.4 * overlap(h.words, f.words).share + 0.7 * (Math.min(common(h.left, f.left), 4) + Math.min(common(h.right, f.right), 4))
    + 0.8 * Math.min(overlap(new Set(a.modifiers), new Set(b.modifiers)).count, 2) - 1.5 * Math.log(group) + (b.noun && h.right.some((w) => stem(w) === stem(b.noun!)) ? 0.6 : 0)
    + (b.paragraph <= 3 ? 1.15 : 0) + (/^(?:money|duration|percent)$/.test(a.kind) ? 0.55 : 0) - 0.65 * small(a, b) - 1.55 * far(a, b) - 1.8 * unlike(h.numbers, f.numbers, 3);
}

/** Pairs of figures in the story that exclude one another and count the same, the later one second; each figure in one pair only. */
export function bodyConflicts(article: Article): Conflict[] {
  const heads = new Set(article.paragraphs.filter((p) => p.role === 'headline').map((p) => p.index));
  const groups = new Map<string, Figure[]>();
  for (const f of article.figures) {
    const key = f.kind === 'ratio' ? null : countedKey(f);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(f);
    else groups.set(key, [f]);
  }
  const context = contextReader(article);
  const found: Conflict[] = [];
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > TABLE) continue;
    const values = new Set(group.map((f) => f.value)).size;
    let toldApart: ReadonlySet<string> | null = null;
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        const a = group[i], b = group[j];
        if (heads.has(a.paragraph) || heads.has(b.paragraph) || verdictOf(a, b) !== 'conflicts') continue;
        if ((a.paragraph === b.paragraph && a.quoted && b.quoted) || leavesOut(a, b) || a.value! < 0 || b.value! < 0) continue;
        const x = context(a), y = context(b);
        if (!x || !y || (a.paragraph === b.paragraph && x.sentence === y.sentence)) continue;
        const score = likeness(x, y, values);
        if (score <= BODY_BAR) continue;
        toldApart ??= inOneSentence(group, context);
        if (!toldApart.has(pairKey(a.value!, b.value!))) found.push({ first: a, second: b, score: sure(score) });
      }
    }
  }
  found.sort((a, b) => b.score - a.score);
  const taken = new Set<Figure>();
  return found.filter(({ first, second }) => {
    if (taken.has(first) || taken.has(second)) return false;
    taken.add(first).add(second);
    return true;
  });
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs of values that stand together in one sentence: there the article itself tells them apart. */
function inOneSentence(group: readonly Figure[], context: (f: Figure) => FigureContext | null): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const f of group) for (const n of context(f)?.numbers ?? []) if (n !== f.value) pairs.add(pairKey(f.value!, n));
  return pairs;
}

/** What a pair may score at most for the words and numbers that it shares, with a little room: -1.35, and the largest of those terms. */
const MOST_SHARED = -1.35 + 0.55 * 6 + 0.5 + 1.3 + 0.55 * 2 + 0.01;

function likeness(x: FigureContext, y: FigureContext, values: number): number {
  const a = x.figure, b = y.figure;
  if (unlike(x.times, y.times, 1)) return Number.NEGATIVE_INFINITY;
  const left = common(x.left, y.left), right = common(x.right, y.right);
  // most pairs share too little beside the number to get over the bar, whatever else they share
  if (MOST_SHARED + 0.06 * (Math.min(left, 4) + Math.min(right, 4)) + 0.5 * Math.min(left + right, 3) - 1.9 * Math.log(values) - unlike(x.numbers, y.numbers, 3) < BODY_BAR) return Number.NEGATIVE_INFINITY;
  const near = overlap(x.near, y.near);
  const content = x.left.slice(0, Math.min(left, 6)).filter(isContent).length + x.right.slice(0, right).filter(isContent).length;
  return -1.35 + 0.55 * Math.min(near.count, 6) + 0.5 * near.share + 1.3 * overlap(x.words, y.words).share + 0.06 * (Math.min(left, 4) + Math.min(right, 4)) + 0.5 * Math.min(content, 3)
    - 1.9 * Math.log(values) - (a.kind === 'percent' || a.kind === 'age' ? 0.75 : 0) - 0.55 * small(a, b) - 1.6 * far(a, b)
    - 0.6 * ((a.hedge ? 1 : 0) + (b.hedge ? 1 : 0)) - unlike(x.numbers, y.numbers, 3) + 0.55 * Math.min(x.numbers.filter((n) => n > 1 && y.numbers.includes(n)).length, 2);
}
