// Figures of the headline and the story that count the same thing and cannot both be true.
// Whether they count the same thing is scored by what their sentences share. The weights were tuned by logistic regression on the
// development part of the figures benchmark (articles with one altered figure, against pairs of unaltered ones), and rounded.
import { verdictOf } from './agreement';
import type { Article } from './article';
import type { Conflict } from './conflicts';
import type { Figure } from './figure';
import { OTHERS } from '../lexicon/counted';
import { common, following, overlap, stem } from './contentWords';
import { TABLE } from './likePairs';
import { is, scaled } from './sameThing';
import { type Rarity, rarityIn } from './wordRarity';
import { type Around, aroundOf } from './wordsAround';

/** The logit above which a pair is reported. */
const HEADLINE_BAR = -0.2;

const sure = (logit: number): number => 1 / (1 + Math.exp(-logit));

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

/** A number far above what "more than" would be said of. */
const farAbove = (open: Figure, exact: Figure): boolean => open.low !== null && open.high === null && exact.low === exact.high && exact.value! >= 1.8 * open.low;

/** Ranges that exclude one another, or a headline far above what "more than" would be said of. */
const headlineExcludes = (a: Figure, b: Figure): boolean => verdictOf(a, b) === 'conflicts' || farAbove(a, b) || farAbove(b, a);

/** Whether only one of two counts "other", "more" or "additional" things: a part, or what comes on top. */
const leavesOut = (a: Figure, b: Figure): boolean => a.modifiers.some((m) => OTHERS.has(m)) !== b.modifiers.some((m) => OTHERS.has(m));

/** "68 cts vs 34 cts": the wires' tables set one period against another. */
const compares = ({ left, right }: Around): boolean => /^(?:vs|versus)$/.test(left[0] ?? '') || right.slice(0, 3).some((w) => w === 'vs' || w === 'versus');

/** Headline figures that the story contradicts, each with the place that is likest. `first` is the headline's. */
export function headlineConflicts(article: Article): Conflict[] {
  const heads = new Set(article.paragraphs.filter((p) => p.role === 'headline').map((p) => p.index));
  if (!heads.size) return [];
  const last = Math.max(...heads);
  const found: Conflict[] = [];
  for (const head of article.figures) {
    if (!heads.has(head.paragraph)) { if (head.paragraph > last) break; continue; }
    const kind = family(head), here = kind && aroundOf(article, head);
    if (!here || compares(here)) continue;
    const right = here.right.slice(0, 6);
    const words = new Set((head.noun === null ? [...right, ...here.left.slice(0, 2)] : right).map(stem));
    const kin = article.figures.filter((f) => f !== head && family(f) === kind);
    const others = kin.filter((f) => kind !== 'count' || (head.deed !== null && head.deed === f.deed) || (f.noun !== null && (f.noun === head.noun || words.has(f.noun) || words.has(stem(f.noun))))).slice(0, TABLE - 1)
      .filter((f) => headlineExcludes(head, f) && !leavesOut(head, f));
    if (!others.length) continue;
    const rarity = rarityIn(article);
    // where the story says what the headline says, and in words more like the headline's, the other figure is another thing
    const agreeing = kin.filter((f) => !heads.has(f.paragraph) && !headlineExcludes(head, f));
    const borneOut = Math.max(...agreeing.map((f) => { const there = f.value === head.value ? aroundOf(article, f) : null; return there ? likenessToHeadline(head, f, here, there, rarity) : -Infinity; }));
    let best: Conflict | null = null;
    for (const other of others) {
      const there = aroundOf(article, other);
      if (!there || (other.paragraph === head.paragraph && here.sentence === there.sentence)) continue;
      const likeness = likenessToHeadline(head, other, here, there, rarity);
      if (borneOut >= likeness) continue;
      const score = likeness - 2.6 * is(agreeing.length > 0);
      if (score > HEADLINE_BAR && (!best || sure(score) > best.score)) best = { first: head, second: other, score: sure(score) };
    }
    if (best) found.push(best);
  }
  return found;
}

/** How much the figure of the story looks like the headline's: the words of both sentences, rare ones above all, and the other numbers. */
function likenessToHeadline(a: Figure, b: Figure, here: Around, there: Around, { weight }: Rarity): number {
  const near = overlap(here.near, there.near).count, { count, share } = overlap(here.words, there.words);
  let shared = 0, all = 0;
  for (const s of here.words) {
    const w = weight(s);
    all += w;
    if (there.words.has(s)) shared += w;
  }
  let numbers = 0;
  for (const n of here.numbers) if (there.numbers.has(n)) numbers++;
  const far = Math.abs(Math.log(Math.max(a.value!, 0.01) / Math.max(b.value!, 0.01))) > 1.2;
  return -1.4 + 0.3 * Math.min(near, 5) + 0.3 * Math.min(count, 8) + 1.6 * share + 2.05 * (all ? shared / all : 0)
    + 0.4 * Math.min(common(here.left, there.left), 4) + 0.35 * Math.min(common(here.right, there.right), 4) + 0.8 * Math.min(following(here.right, there.right), 5)
    + 0.85 * is(b.paragraph <= 3) + 1.65 * Math.min(numbers, 2) - 0.8 * Math.min(there.numbers.size, 4) + 3.9 * is(scaled(a.value!, b.value!)) - 2.15 * is(far);
}
