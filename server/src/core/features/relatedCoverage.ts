// Related coverage: the other articles on the same story, and for each what is shared and what differs.
import type { Article } from '../article/article';
import type { Coverage, Digest } from '../coverage/coverage';
import { digestOf } from '../coverage/digest';
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
  /** Figures that count the same thing otherwise. */
  readonly figures: readonly { readonly here: Place; readonly there: Place }[];
  /** Quotes of which there are none here. */
  readonly newQuotes: readonly (Place & { readonly speaker: string | null })[];
}

/** The articles on the same story, the closest first. */
export function relatedCoverage(article: Article, coverage: Coverage): RelatedEntry[] {
  const here = digestOf(article);
  return coverage.relatedTo(article).map(({ digest, score }) => entry(article, here, digest, score, coverage));
}

function entry(article: Article, here: Digest, there: Digest, score: number, coverage: Coverage): RelatedEntry {
  const passages = coverage.sharedWith(article).filter((s) => s.there.article === there.id && s.kind !== 'quotation');
  const words = article.paragraphs.reduce((n, p) => n + p.end - p.start, 0);
  const inBoth = passages.reduce((n, s) => n + s.here.end - s.here.start, 0);
  const known = new Set(here.entities.map((e) => e.key));
  const rank = { PERSON: 0, ORG: 1, PLACE: 2, MISC: 3 };
  const sorted = [...there.entities].sort((a, b) => rank[a.type] - rank[b.type]);
  const said = new Set(here.quotes.map((q) => wordsOnly(q.text)));
  return {
    article: there.id, headline: there.headline, source: there.source, published: there.published, score,
    shared: { share: words === 0 ? 0 : Math.min(1, inBoth / words), passages: passages.map((s) => ({ here: s.here, there: s.there })) },
    names: sorted.filter((e) => known.has(e.key)).map((e) => e.name),
    newNames: sorted.filter((e) => !known.has(e.key)).map((e) => ({ ...e.first, text: e.name })),
    figures: differingFigures(here, there),
    newQuotes: there.quotes.filter((q) => !said.has(wordsOnly(q.text))).map((q) => ({ start: q.start, end: q.end, text: q.text, speaker: q.canonicalSpeaker })),
  };
}

const wordsOnly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Figures of the same kind whose counted thing has the same words, with other values. */
function differingFigures(here: Digest, there: Digest): { here: Place; there: Place }[] {
  const found: { here: Place; there: Place }[] = [];
  const byThing = new Map(here.figures.filter((f) => f.counts).map((f) => [`${f.kind} ${wordsOnly(f.counts!)}`, f]));
  for (const f of there.figures) {
    const mine = f.counts ? byThing.get(`${f.kind} ${wordsOnly(f.counts)}`) : undefined;
    if (mine && (mine.low !== f.low || mine.high !== f.high)) found.push({ here: mine, there: f });
  }
  return found;
}
