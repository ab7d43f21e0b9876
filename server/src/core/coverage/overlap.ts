// What one article has in common with another as a whole: a copy of it, or parts taken over.
import type { Article } from '../article/article';
import type { Role } from '../article/paragraph';
import type { Coverage, SharedPassage } from './coverage';
import { COMMON_TOGETHER } from './furniture';
import { passagesOf } from './passages';
import { FEWEST_SAME } from './similarity';

/** All that an article shares with one other article, shared quotations left out. */
export interface Overlap {
  readonly article: string;
  /** In the order in which they stand here; of several there that are like one here, the likest. */
  readonly passages: readonly SharedPassage[];
  /** How many passages the story here has. */
  readonly of: number;
  /** The share of this article's story that stands there too, 0 to 1. */
  readonly share: number;
  /** Whether this article and that are one: most of it stands there. */
  readonly copy: boolean;
}

/** From this share on an article is a copy of the other. */
const COPY = 0.6;

/** The answer last given: several rules ask for it, one after the other. */
let last: { readonly article: Article; readonly shared: readonly SharedPassage[]; readonly overlaps: readonly Overlap[] } | null = null;

/** The overlaps of an article with the others, the largest first. */
export function overlapsOf(article: Article, coverage: Coverage): readonly Overlap[] {
  const shared = coverage.sharedWith(article);
  if (shared.length === 0) return [];
  if (last?.article !== article || last.shared !== shared) last = { article, shared, overlaps: gather(article, shared) };
  return last.overlaps;
}

function gather(article: Article, shared: readonly SharedPassage[]): Overlap[] {
  const story = storyOf(article);
  const byArticle = new Map<string, Map<number, SharedPassage>>();
  for (const s of shared) {
    if (s.kind === 'quotation') continue;
    let own = byArticle.get(s.there.article);
    if (!own) byArticle.set(s.there.article, (own = new Map()));
    const before = own.get(s.here.start);
    if (!before || before.score < s.score) own.set(s.here.start, s);
  }
  const overlaps: Overlap[] = [];
  for (const [other, own] of byArticle) {
    const passages = [...own.values()].sort((a, b) => a.here.start - b.here.start);
    if (passages.every((p) => p.common) && passages.length < COMMON_TOGETHER) continue;
    const share = Math.min(1, passages.reduce((n, p) => n + (p.here.end - p.here.start) * p.covers, 0) / story.length);
    overlaps.push({ article: other, passages, of: Math.max(story.passages, passages.length), share, copy: share >= COPY });
  }
  return overlaps.sort((a, b) => b.share - a.share || a.article.localeCompare(b.article));
}

/** The story proper, headline, bylines, credits and other furniture aside: how long it is (at least 1), and of how many passages. */
function storyOf(article: Article): { readonly length: number; readonly passages: number } {
  const aside = new Set(article.paragraphs.filter((p) => !STORY.has(p.role)).map((p) => p.start));
  let length = 0;
  let passages = 0;
  for (const p of passagesOf(article)) {
    if (aside.has(p.start) || p.words.length < FEWEST_SAME || p.furniture) continue;
    length += p.end - p.start;
    passages++;
  }
  return { length: Math.max(1, length), passages };
}

const STORY: ReadonlySet<Role> = new Set(['standfirst', 'lede', 'body', 'caption']);
