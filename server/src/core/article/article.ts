// The record of one article: everything the checks and the editor need to know about one file.
import type { Span } from '../text/span';
import type { Figure } from './figure';
import type { Entity, Mention } from './mention';
import type { Moment } from './moment';
import type { Paragraph } from './paragraph';
import type { Quote, QuotedTerm } from './quote';

/** What the head of the file says about the article: YAML front matter or plain header lines. */
export interface FrontMatter extends Span {
  readonly headline?: string;
  /** Where the headline stands as it is written, quotation marks of YAML and all. */
  readonly headlineAt?: Span;
  readonly byline?: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  /** What is wrong with it, with its place; the rest still counts. */
  readonly problems: readonly (Span & { readonly message: string })[];
}

/** Publication day as `YYYY-MM-DD`, and how it is known. */
export interface PublicationDate {
  readonly day: string;
  readonly from: 'front matter' | 'file name' | 'desk file' | 'record';
}

/** One article, immutable. All spans are UTF-16 offsets into `text`. */
export interface Article {
  /** Names the article: a URI in the editor, a path or record id on the command line. */
  readonly id: string;
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly published: PublicationDate | null;
  /** Why the file is not checked ("looks like a log file"); null where it is prose. */
  readonly notProse: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** In reading order, names, descriptions and pronouns together. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** In reading order. */
  readonly quotes: readonly Quote[];
  /** Words in marks that are no quotation. */
  readonly terms: readonly QuotedTerm[];
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
}
