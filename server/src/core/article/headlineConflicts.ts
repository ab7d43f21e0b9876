// Figures of the headline and the story that count the same thing and cannot both be true.
// Whether they count the same thing is scored by what their sentences share. The weights were fitted on the development
// part of the figures benchmark (articles with one altered figure, against pairs of unaltered ones), and rounded.
import { verdictOf } from './agreement';
import type { Article } from './article';
import type { Conflict } from './conflicts';
import type { Figure } from './figure';
import { OTHERS } from '../lexicon/counted';
import { common, overlap, stem } from './contentWords';
import { TABLE } from './likePairs';
import { unlike } from './sameThing';
import { type Around, aroundOf } from './wordsAround';

const HEADLINE_BAR = -0.4;

const sure = (logit: number): number => 1 / (1 + Math.exp(-logit));
const far = (a: Figure, b: Figure): number => (Math.abs(Math.log(Math.max(a.value!, 0.01) / Math.max(b.value!, 0.01))) > 1.2 ? 1 : 0);
const small = (a: Figure, b: Figure): number => (Math.min(a.value!, b.value!) <= 3 ? 1 : 0);

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
  const found: Conflict[] = [];
  for (const head of article.figures) {
    if (!heads.has(head.paragraph)) { if (head.paragraph > Math.max(...heads)) break; continue; }
    const kind = family(head), here = kind && aroundOf(article, head);
    if (!here) continue;
    const right = here.right.slice(0, 6);
    const words = new Set((head.noun === null ? [...right, ...here.left.slice(0, 2)] : right).map(stem));
    const others = article.figures.filter((f) => f !== head && family(f) === kind && (kind !== 'count' || (head.deed !== null && head.deed === f.deed) || (f.noun !== null && (f.noun === head.noun || words.has(f.noun) || words.has(stem(f.noun)))))).slice(0, TABLE - 1);
    let best: Conflict | null = null;
    for (const other of others) {
      if (!headlineExcludes(head, other) || leavesOut(head, other)) continue;
      const there = aroundOf(article, other);
      if (!there || (other.paragraph === head.paragraph && here.sentence === there.sentence)) continue;
      const score = likenessToHeadline(head, other, here, there, others.length + 1);
      if (score > HEADLINE_BAR && (!best || sure(score) > best.score)) best = { first: head, second: other, score: sure(score) };
    }
    if (best) found.push(best);
  }
  return found;
}

function likenessToHeadline(a: Figure, b: Figure, here: Around, there: Around, group: number): number {
  return -1.05 + 0.55 * Math.min(overlap(here.near, there.near).count, 5) + 2.4 * overlap(here.words, there.words).share + 0.7 * (Math.min(common(here.left, there.left), 4) + Math.min(common(here.right, there.right), 4))
    + 0.8 * Math.min(overlap(new Set(a.modifiers), new Set(b.modifiers)).count, 2) - 1.5 * Math.log(group) + (b.noun && here.right.slice(0, 6).some((w) => stem(w) === stem(b.noun!)) ? 0.6 : 0)
    + (b.paragraph <= 3 ? 1.15 : 0) + (/^(?:money|duration|percent)$/.test(a.kind) ? 0.55 : 0) - 0.65 * small(a, b) - 1.55 * far(a, b) - 1.8 * unlike(here.numbers, there.numbers, 3);
}
