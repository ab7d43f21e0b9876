// Related coverage: the other articles on the same story, and for each what is shared and what differs.
import { countedKey, verdictOf, type Verdict } from '../article/agreement';
import type { Article } from '../article/article';
import type { Coverage, Digest } from '../coverage/coverage';
import { digestOf } from '../coverage/digest';
import { overlapsOf } from '../coverage/overlap';
import { wordsOf } from '../coverage/words';
import type { Span } from '../text/span';

/** A place in one article, with its words. */
export interface Place extends Span {
  readonly text: string;
}

/** One article on the same story, beside the one that is read. */
export interface RelatedEntry {
  readonly article: string;
  readonly headline: string;
  readonly source: string | null;
  readonly published: string | null;
  /** 0 to 1. */
  readonly score: number;
  /** The share of this article's words that stands there too, 0 to 1, and the passages. */
  readonly shared: { readonly share: number; readonly passages: readonly { readonly here: Span; readonly there: Span }[] };
  /** Canonical names in both, people first. */
  readonly names: readonly string[];
  /** Names only there. */
  readonly newNames: readonly Place[];
  /** Figures that count the same thing otherwise, and whether both can be true ("more than 120" and "at least 129"). */
  readonly figures: readonly { readonly here: Place; readonly there: Place; readonly verdict: Verdict }[];
  /** Quotes of which there are none here. */
  readonly newQuotes: readonly (Place & { readonly speaker: string | null })[];
}

/** The articles on the same story, the closest first. */
export function relatedCoverage(article: Article, coverage: Coverage): RelatedEntry[] {
  const here = digestOf(article);
  return coverage.relatedTo(article).map(({ digest, score }) => entry(article, here, digest, score, coverage));
}

function entry(article: Article, here: Digest, there: Digest, score: number, coverage: Coverage): RelatedEntry {
  const overlap = overlapsOf(article, coverage).find((o) => o.article === there.id);
  const known = new Set(here.entities.map((e) => e.key));
  const sorted = [...there.entities].sort((a, b) => RANK[a.type] - RANK[b.type]);
  const said = here.quotes.map((q) => new Set(wordsOf(q.text).hashes));
  return {
    article: there.id, headline: there.headline, source: there.source, published: there.published, score,
    shared: { share: overlap?.share ?? 0, passages: overlap?.passages.map((p) => ({ here: p.here, there: p.there })) ?? [] },
    names: sorted.filter((e) => known.has(e.key)).map((e) => e.name),
    newNames: sorted.filter((e) => !known.has(e.key)).map((e) => ({ ...e.first, text: e.name })),
    figures: differingFigures(here, there),
    newQuotes: there.quotes.filter((q) => !isSaid(q.text, said)).map((q) => ({ start: q.start, end: q.end, text: q.text, speaker: q.canonicalSpeaker })),
  };
}

const RANK = { PERSON: 0, ORG: 1, PLACE: 2, MISC: 3 };

/** From this share of its words in one quotation of ours on, a quotation is one we have. */
const SAME_QUOTE = 0.8;

function isSaid(text: string, ours: readonly ReadonlySet<number>[]): boolean {
  const { hashes } = wordsOf(text);
  return ours.some((own) => hashes.filter((w) => own.has(w)).length >= SAME_QUOTE * hashes.length);
}

/** Figures that count the same thing, with other values: each here with the first such one there. */
function differingFigures(here: Digest, there: Digest): RelatedEntry['figures'] {
  const found: { here: Place; there: Place; verdict: Verdict }[] = [];
  for (const mine of here.figures) {
    const key = countedKey(mine);
    if (key === null || mine.value === null) continue;
    const same = there.figures.filter((f) => f.value !== null && countedKey(f) === key);
    if (same.length === 0 || same.some((f) => verdictOf(mine, f) === 'agrees')) continue;
    const [other] = same;
    if (!found.some((f) => f.there.start === other.start)) found.push({ here: place(mine), there: place(other), verdict: verdictOf(mine, other) });
  }
  return found;
}

const place = ({ start, end, text }: Place): Place => ({ start, end, text });
