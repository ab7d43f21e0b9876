// Which articles tell the same story: those that share the words that tell most, near in time.
import type { Article } from '../article/article';
import { PRIOR_PASSAGES, priorCount } from './commonWords';
import type { Digest } from './coverage';
import { LINK, NAME, passagesOf } from './passages';
import { isFigure, isFunctionWord } from './words';

/** Words kept for one article. */
const TERMS = 48;
/** Passages after this many add nothing: news is told from the top. */
const TOP = 30;
const NAME_BONUS = 1.5;

/** The words that tell most about an article: frequent in it, rare in news; names count more. Weights as a unit vector, to three places, heaviest first. */
export function termsOf(article: Article): [number, number][] {
  const counts = new Map<number, number>();
  const names = new Set<number>();
  for (const { words, flags } of passagesOf(article).slice(0, TOP)) {
    for (let i = 0; i < words.length; i++) {
      if (isFunctionWord(words[i]) || isFigure(words[i]) || flags[i] & LINK) continue;
      counts.set(words[i], (counts.get(words[i]) ?? 0) + 1);
      if (i > 0 && flags[i] & NAME) names.add(words[i]);
    }
  }
  const weighed = [...counts].map(([word, n]): [number, number] => [word, (1 + Math.log(n)) * Math.log(PRIOR_PASSAGES / priorCount(word)) * (names.has(word) ? NAME_BONUS : 1)]);
  weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = weighed.slice(0, TERMS);
  const norm = Math.sqrt(kept.reduce((n, [, w]) => n + w * w, 0)) || 1;
  return kept.map(([word, w]) => [word, Math.round((1000 * w) / norm) / 1000]);
}

/** What of an article says which story it tells. */
export type Telling = Pick<Digest, 'id' | 'terms' | 'published'>;

/** From this score on two articles tell the same story. */
export const SAME_STORY = 0.3;

/** Two articles so many days apart are hardly one story, whatever they share; where a day is not known they may be. */
const DAYS_APART = 21;
const FAR = 0.4;
const UNKNOWN = 0.85;

/** How much two articles tell the same story, 0 to 1: the cosine of their terms, less where they are far apart in time. */
export function storyScore(a: Telling, b: Telling): number {
  const weights = new Map(a.terms);
  let cosine = 0;
  for (const [word, w] of b.terms) cosine += w * (weights.get(word) ?? 0);
  return cosine * nearness(a, b);
}

function nearness(a: Telling, b: Telling): number {
  if (!a.published || !b.published) return UNKNOWN;
  const days = Math.abs(Date.parse(a.published) - Date.parse(b.published)) / 86_400_000;
  return days > DAYS_APART ? FAR : 1;
}

/** The articles by the terms they have: finds those that can be on one story without looking at all of them. */
export interface TermIndex {
  readonly put: (digest: Digest) => void;
  readonly remove: (digest: Digest) => void;
  /** Ids of the articles that share at least two terms with this one. */
  readonly near: (digest: Telling) => string[];
}

/** A term that more articles than this have tells no story. */
const MOST_ARTICLES = 400;
/** Of each article only its heaviest terms are looked up. */
const HEAVIEST = 24;

export function createTermIndex(): TermIndex {
  const byTerm = new Map<number, Set<string>>();
  return {
    put(digest) {
      for (const [word] of digest.terms) {
        let ids = byTerm.get(word);
        if (!ids) byTerm.set(word, (ids = new Set()));
        ids.add(digest.id);
      }
    },
    remove(digest) {
      for (const [word] of digest.terms) {
        const ids = byTerm.get(word);
        if (ids?.delete(digest.id) && ids.size === 0) byTerm.delete(word);
      }
    },
    near(digest) {
      const shared = new Map<string, number>();
      for (const [word] of digest.terms.slice(0, HEAVIEST)) {
        const ids = byTerm.get(word);
        if (!ids || ids.size > MOST_ARTICLES) continue;
        for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      return [...shared].filter(([id, n]) => n >= 2 && id !== digest.id).map(([id]) => id);
    },
  };
}

/** Groups articles into stories: each goes to the story whose members are on average closest, where that is close enough. Largest first. */
export function groupStories(digests: readonly Digest[], near: (d: Digest) => readonly string[]): Digest[][] {
  const storyOf = new Map<string, Digest[]>();
  const all: Digest[][] = [];
  const inOrder = [...digests].sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '') || a.id.localeCompare(b.id));
  for (const digest of inOrder) {
    const stories = new Set(near(digest).flatMap((id) => { const story = storyOf.get(id); return story ? [story] : []; }));
    let best: Digest[] | null = null;
    let bestScore = SAME_STORY;
    for (const story of stories) {
      const members = story.slice(-8);
      const score = members.reduce((n, d) => n + storyScore(digest, d), 0) / members.length;
      if (score >= bestScore) { bestScore = score; best = story; }
    }
    if (!best) all.push((best = []));
    best.push(digest);
    storyOf.set(digest.id, best);
  }
  return all.filter((s) => s.length > 1).sort((a, b) => b.length - a.length);
}
