// The library: the articles of a coverage with all that is asked about them together. Articles come, change and go; answers about an article
// are kept until another one changes, so that typing in one costs only the paragraph that is edited.
import { sameEnds } from '../text/sameEnds';
import { createBearers } from './bearers';
import type { Article } from '../article/article';
import { wordsQuoted } from '../article/quote';
import type { Coverage, Digest, QuoteMatch, RelatedArticle, SharedPassage } from './coverage';
import { digestOf } from './digest';
import { isCommon } from './furniture';
import { overlapsOf } from './overlap';
import { createPassageIndex, type Hit, type PassageIndex } from './passageIndex';
import { passagesOf, slotInPassages, type OwnPassage } from './passages';
import { quotePassage, quotePassagesOf } from './quotePassages';
import type { Segment } from './segment';
import { FEWEST_SAME } from './similarity';
import { createTermIndex, groupStories, SAME_STORY, storyScore, termsOf, type Telling } from './stories';

export interface Library {
  readonly coverage: Coverage;
  /** Takes in an article, or its new text. */
  readonly put: (article: Article) => void;
  /** Takes in what was kept of articles. */
  readonly load: (parcel: Parcel) => void;
  /**
   * The same piece by piece, each mostly under a millisecond: other work may go on in between, and is answered as before as far as the answers are known, so that
   * it does not have to ask everything anew. Those about `askers` are found on the way. At the end, or when the iterator is left, all are of the newest articles.
   */
  readonly loading: (parcel: Parcel, askers: readonly Article[]) => Iterable<void>;
  readonly remove: (id: string) => void;
  readonly size: () => { readonly articles: number; readonly passages: number; readonly bytes: number };
  /** The passages, to be kept. */
  readonly segments: () => readonly Segment[];
}

/** What was kept of some articles. */
export interface Parcel {
  readonly digests: readonly Digest[];
  /** Their passages. */
  readonly segments: readonly Segment[];
  /** Their quotes; null where these are to be taken from the digests. */
  readonly quoted: readonly Segment[] | null;
  /** Which articles count, asked when they are taken in; the others are passed over. */
  readonly wanted: (id: string) => boolean;
}

/** Articles on one story shown for one of them. */
const MOST_RELATED = 50;
/** An article that has this share of its text in common with another tells the same story, if it is one of so many characters or more than one passage. */
const MUCH = 0.2;
const LONG = 150;
/** Answers about quotes that are kept. */
const KEPT_QUOTES = 3000;
/** Bytes a digest takes in memory, roughly: 20,000 for a news article of 5 KB, and its terms in the index. */
const DIGEST_BYTES = 24_000;

/** An empty library. */
export function createLibrary(): Library {
  const digests = new Map<string, Digest>();
  const passages = createPassageIndex();
  const quotes = createPassageIndex();
  const terms = createTermIndex();
  const bearers = createBearers();
  const changes = changeLog();

  const forgetDigest = (id: string) => {
    const old = digests.get(id);
    if (!old) return;
    bearers.remove(old);
    terms.remove(old);
    quotes.remove(id);
    digests.delete(id);
  };
  const keepDigest = (digest: Digest, quotesToo: boolean) => {
    forgetDigest(digest.id);
    digests.set(digest.id, digest);
    terms.put(digest);
    bearers.put(digest);
    if (quotesToo) quotes.put(digest.id, quotePassagesOf(digest));
    changes.note(digest.id);
  };
  function* loading({ digests: loaded, segments, quoted, wanted }: Parcel, askers: readonly Article[]): Generator<void> {
    // where an article is replaced, what is known of its old text must not be given any more
    const held = !loaded.some((d) => digests.has(d.id));
    if (held) changes.hold();
    try {
      for (const d of loaded) {
        if (wanted(d.id)) keepDigest(d, quoted === null);
        if (held) yield;
      }
      const known = (id: string) => wanted(id) && digests.has(id);
      for (const s of segments) passages.addSegment(s, known);
      passages.join();
      for (const s of quoted ?? []) quotes.addSegment(s, known);
      quotes.join();
      if (!held) return;
      // who asked since the last digest did not ask about the passages
      changes.note(NOBODY);
      for (const a of askers) yield* answering(a);
    } finally {
      if (held) changes.release();
    }
  }
  /** Finds what checks of the article will ask about its passages and quotations, by the newest articles. */
  function* answering(article: Article): Generator<void> {
    const at = changes.newest(article.id);
    for (const passage of passagesOf(article)) {
      findShared(passage, article.id, passages, at);
      yield;
    }
    for (const quote of article.quotes) {
      if (quote.type === 'indirect') continue;
      matchesOf(wordsQuoted(article.text, quote), article.id, at);
      yield;
    }
  }
  const sharing = cachedByArticle(changes.of, (a) => sharedPassages(a, passages, changes.of(a.id)));
  const relating = cachedByArticle(changes.of, (a) => relatedArticles(a));
  let grouped: { readonly at: number; readonly stories: Digest[][] } | null = null;

  /** The neighbours of an article by its terms, kept while these are the same: few edits change the words that tell most. */
  const neighbours = new Map<string, { readonly at: number; readonly terms: string; readonly scores: readonly (readonly [string, number])[] }>();
  const neighboursOf = (own: Telling) => {
    const at = changes.of(own.id);
    const words = `${own.published} ${own.terms.map(([w]) => w).join(' ')}`;
    let known = neighbours.get(own.id);
    if (known?.at !== at || known.terms !== words) {
      known = { at, terms: words, scores: terms.near(own).map((id) => [id, storyScore(own, digests.get(id)!)] as const).filter(([, score]) => score >= SAME_STORY) };
      neighbours.set(own.id, known);
    }
    return known.scores;
  };
  function relatedArticles(article: Article): RelatedArticle[] {
    const scores = new Map(neighboursOf({ id: article.id, terms: termsOf(article), published: article.published?.day ?? null }));
    for (const { article: other, passages: shared, share } of overlapsOf(article, coverage)) {
      // a single short passage in common may be a site's box
      const [{ here }] = shared;
      if (shared.length > 1 || (share >= MUCH && here.end - here.start >= LONG)) scores.set(other, Math.max(scores.get(other) ?? 0, 0.5 + 0.5 * share));
    }
    return [...scores].filter(([id]) => id !== article.id && digests.has(id)).sort((a, b) => b[1] - a[1]).slice(0, MOST_RELATED)
      .map(([id, score]) => ({ digest: digests.get(id)!, score }));
  }
  const alikeQuotes = new Map<string, { readonly at: number; readonly matches: readonly QuoteMatch[] }>();
  const matchesOf = (text: string, butNot: string, at: number): readonly QuoteMatch[] => {
    const name = `${butNot} ${text}`;
    let known = alikeQuotes.get(name);
    if (!known || known.at < at) {
      const hits = quotePassage(text, { start: 0, end: text.length }).flatMap((p) => quotes.like(p, (id) => id !== butNot));
      known = { at, matches: hits.flatMap((hit): QuoteMatch[] => {
        const quote = digests.get(hit.article)?.quotes.find((q) => q.start === hit.there.start && q.end === hit.there.end);
        return quote ? [{ article: hit.article, quote, score: hit.share }] : [];
      }) };
      if (alikeQuotes.size >= KEPT_QUOTES) alikeQuotes.clear();
      alikeQuotes.set(name, known);
    }
    return known.matches;
  };

  const coverage: Coverage = {
    digests,
    sharedWith: sharing,
    relatedTo: relating,
    quotesLike: (text, butNot) => matchesOf(text, butNot, changes.of(butNot)),
    stories: () => {
      if (grouped?.at !== changes.count()) grouped = { at: changes.count(), stories: groupStories([...digests.values()], terms.near) };
      return grouped.stories;
    },
    entities: bearers.of,
    timesSeen: passages.timesSeen,
  };
  return {
    coverage,
    put(article) {
      keepDigest(digestOf(article), true);
      passages.put(article.id, passagesOf(article));
    },
    load(parcel) { for (const _ of loading(parcel, [])); },
    loading,
    remove(id) {
      if (!digests.has(id)) return;
      forgetDigest(id);
      passages.remove(id);
      changes.note(id);
      changes.catchUp();
    },
    size: () => {
      const p = passages.size();
      return { articles: digests.size, passages: p.passages, bytes: p.bytes + quotes.size().bytes + digests.size * DIGEST_BYTES };
    },
    segments: passages.segments,
  };
}

/** Stands for no article: a change that all are told of. */
const NOBODY = '';

/** How many changes there were, and before those of the article changed last. */
interface Changes {
  readonly count: number;
  readonly lastId: string;
  readonly beforeLast: number;
}
/** The number of the last change of any other article. It never falls. */
const lastOfOthers = ({ count, lastId, beforeLast }: Changes, id: string): number => (id === lastId ? beforeLast : count);

/** Counts changes, and tells for an article the last change of any other one. Those made while it is held show when it is released. */
function changeLog() {
  let newest: Changes = { count: 0, lastId: '', beforeLast: 0 };
  let shown = newest;
  let holders = 0;
  return {
    note(id: string) {
      newest = { count: newest.count + 1, lastId: id, beforeLast: id === newest.lastId ? newest.beforeLast : newest.count };
      if (holders === 0) shown = newest;
    },
    of: (id: string) => lastOfOthers(shown, id),
    newest: (id: string) => lastOfOthers(newest, id),
    count: () => shown.count,
    hold() { holders++; },
    release() { holders--; shown = newest; },
    catchUp() { shown = newest; },
  };
}

/** Keeps the answer about the article record last asked about until another article changes. */
function cachedByArticle<T>(changeOf: (id: string) => number, ask: (article: Article) => T): (article: Article) => T {
  let last: { readonly article: Article; readonly at: number; readonly answer: T } | null = null;
  return (article) => {
    const at = changeOf(article.id);
    if (last?.article !== article || last.at !== at) last = { article, at, answer: ask(article) };
    return last.answer;
  };
}

/** What was found for a passage, by the articles as they were then or later; kept in it as long as its paragraph stays the same. */
interface Found {
  readonly index: PassageIndex;
  readonly article: string;
  readonly at: number;
  readonly hits: readonly Omit<SharedPassage, 'here'>[];
}
const foundFor = slotInPassages<Found>();

/** The passages of the article asked about last, and those of them, by number, that stand elsewhere too: an edit changes one. */
let lastAsked: { readonly index: PassageIndex; readonly article: string; readonly at: number; readonly passages: readonly OwnPassage[]; readonly shared: readonly (readonly [number, Found])[] } | null = null;

function sharedPassages(article: Article, index: PassageIndex, at: number): SharedPassage[] {
  const passages = passagesOf(article);
  const was = lastAsked?.index === index && lastAsked.article === article.id && lastAsked.at === at ? lastAsked : null;
  const { head, tail } = sameEnds(passages, was?.passages ?? [], (a, b) => a.kept === b.kept);
  const on = passages.length - (was?.passages.length ?? 0);
  const shared: (readonly [number, Found])[] = was?.shared.filter(([i]) => i < head) ?? [];
  for (let i = head; i < passages.length - tail; i++) {
    const found = findShared(passages[i], article.id, index, at);
    if (found?.hits.length) shared.push([i, found]);
  }
  for (const [i, found] of was?.shared ?? []) if (i + on >= passages.length - tail) shared.push([i + on, found]);
  lastAsked = { index, article: article.id, at, passages, shared };
  return shared.flatMap(([i, { hits }]) => {
    const here = { start: passages[i].start, end: passages[i].end };
    return hits.map(({ there, kind, score, covers, common }) => ({ here, there, kind, score, covers, common }));
  });
}

/** Where a passage stands in other articles; null where it is too short to be asked about. */
function findShared(passage: OwnPassage, article: string, index: PassageIndex, at: number): Found | null {
  const { words } = passage;
  if (words.length < FEWEST_SAME) return null;
  const known = foundFor.get(passage);
  if (known?.index === index && known.article === article && known.at >= at) return known;
  const hits: readonly Hit[] = passage.furniture ? [] : index.like(passage, (id) => id !== article);
  const common = hits.length > 0 && isCommon(words.length, index.timesSeen(words));
  const found: Found = { index, article, at, hits: hits.map((hit) => ({ there: { ...hit.there, article: hit.article }, kind: hit.kind, score: hit.score, covers: hit.covers, common })) };
  foundFor.set(passage, found);
  return found;
}
