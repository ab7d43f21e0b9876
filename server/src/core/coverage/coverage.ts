// The coverage: what the articles of a workspace say together, as far as rules and views ask for it.
import type { Article } from '../article/article';
import type { Figure } from '../article/figure';
import type { EntityType } from '../article/mention';
import type { Quote } from '../article/quote';
import type { Span } from '../text/span';

/** An entity of one article, as the other articles see it. */
export interface EntityDigest {
  /** `Entity.key`: the same in every article. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** Where it is first named. */
  readonly first: Span;
  /** How many quotes it is given, those without marks left out. */
  readonly quotes: number;
  /** Each spelling of the name with its number. */
  readonly spellings: Readonly<Record<string, number>>;
  readonly titles: readonly string[];
}

/** A quote of one article, with its words. */
export interface QuoteDigest extends Pick<Quote, 'start' | 'end' | 'type' | 'canonicalSpeaker'> {
  /** The words of all its parts, without the marks around them, parts joined by a space. */
  readonly text: string;
  /** `Entity.key` of the speaker; null where that is nobody with a name. */
  readonly speakerKey: string | null;
}

/** A figure of one article, with the words around it. */
export interface FigureDigest extends Figure {
  /** The figure as written. */
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** What is kept of one article: enough for the rules and views across articles, without its text. */
export interface Digest {
  readonly id: string;
  /** The headline, or the first line where there is none. */
  readonly headline: string;
  readonly headlineSpan: Span;
  readonly source: string | null;
  /** Publication day, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Offset at which each line begins, to show a place in a file that is not open. */
  readonly lineStarts: readonly number[];
  readonly entities: readonly EntityDigest[];
  readonly quotes: readonly QuoteDigest[];
  readonly figures: readonly FigureDigest[];
  /** Days the article speaks of, `YYYY-MM-DD`, without repeats. */
  readonly days: readonly string[];
  /** The words that tell most about its story, as `wordsOf` numbers them, with their weights; the squares of the weights add up to 1. */
  readonly terms: readonly (readonly [word: number, weight: number])[];
}

/** How two passages are alike; see `core/coverage/similarity.ts`. */
export type Likeness = 'exact' | 'typographic' | 'near' | 'contained' | 'quotation';

/** A passage of this article that stands in another one too. */
export interface SharedPassage {
  readonly here: Span;
  readonly there: Span & { readonly article: string };
  readonly kind: Likeness;
  /** 0 to 1: how sure it is that one was made from the other. */
  readonly score: number;
  /** The share of the words here that stand there in order, 0 to 1. */
  readonly covers: number;
  /** Whether it stands in so many articles that it tells nothing about these two. */
  readonly common: boolean;
}

/** Another article on the same story. */
export interface RelatedArticle {
  readonly digest: Digest;
  /** 0 to 1: how much of their names, days and passages they share. */
  readonly score: number;
}

/** A quote of another article with nearly the same words. */
export interface QuoteMatch {
  readonly article: string;
  readonly quote: QuoteDigest;
  /** 0 to 1: the share of the shorter quote's words that stands in the other, in order. */
  readonly score: number;
}

/** The other articles, as a rule may ask about them. Every question about an article leaves that article itself out. */
export interface Coverage {
  /** All articles known, by id; the one that is being checked may be among them. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** What the article has in common with the others, word for word or nearly, in reading order. */
  readonly sharedWith: (article: Article) => readonly SharedPassage[];
  /** The articles on the same story, the closest first. */
  readonly relatedTo: (article: Article) => readonly RelatedArticle[];
  /** Quotes of articles other than `butNot` with nearly the same words as `text`, the likest first. */
  readonly quotesLike: (text: string, butNot: string) => readonly QuoteMatch[];
  /** Articles on one story, where there are two or more; each article is in one story at most. The largest first. */
  readonly stories: () => readonly (readonly Digest[])[];
  /**
   * Where the entity of that key is named: the articles with their record of it. A person is found by the surname alone too, where only one
   * in the coverage bears it; `titles`, those given where it is asked, keep namesakes apart.
   */
  readonly entities: (key: string, titles?: readonly string[]) => readonly { readonly article: string; readonly entity: EntityDigest }[];
  /** In how many articles a line with these words (see `wordsOf`) stands, however its marks and case are written. */
  readonly timesSeen: (words: Uint32Array) => number;
}

export const noCoverage: Coverage = {
  digests: new Map(), sharedWith: () => [], relatedTo: () => [], quotesLike: () => [], stories: () => [], entities: () => [], timesSeen: () => 0,
};
