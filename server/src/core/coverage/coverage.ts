// The coverage: what the articles of a workspace say together, as far as rules ask for it.
import type { EntityType } from '../article/mention';
import type { Figure } from '../article/figure';
import type { Quote } from '../article/quote';
import type { Span } from '../text/span';

/** What is kept of one article: enough for the rules and views across articles, without its text. */
export interface Digest {
  readonly id: string;
  readonly headline: string;
  readonly source: string | null;
  readonly published: string | null;
  /** Offset at which each line begins, to show a place in a file that is not open. */
  readonly lineStarts: readonly number[];
  readonly entities: readonly { readonly key: string; readonly name: string; readonly type: EntityType; readonly first: Span; readonly quotes: number;
    readonly spellings: Readonly<Record<string, number>>; readonly titles: readonly string[] }[];
  readonly quotes: readonly (Pick<Quote, 'start' | 'end' | 'type' | 'canonicalSpeaker'> & { readonly text: string; readonly speakerKey: string | null })[];
  readonly figures: readonly (Figure & { readonly text: string })[];
}

/** A passage of this article that stands in another one too. */
export interface SharedPassage {
  readonly here: Span;
  readonly there: Span & { readonly article: string };
  readonly kind: 'exact' | 'typographic' | 'near' | 'contained' | 'quotation';
  /** 0 to 1: the share of the shorter one that stands in the longer. */
  readonly score: number;
}

export interface Coverage {
  /** The other articles, by id. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** What the article has in common with the others. */
  readonly sharedWith: (articleId: string) => readonly SharedPassage[];
}

export const noCoverage: Coverage = { digests: new Map(), sharedWith: () => [] };
