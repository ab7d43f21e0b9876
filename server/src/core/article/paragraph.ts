// The paragraphs of an article: where they stand, and what part they play.
import type { Reading } from '../extract/reading';
import type { Span } from '../text/span';

/** What a paragraph is for. `lede` is the first paragraph of the story proper; a dateline is a prefix of it (see `dateline`). */
export type Role = 'headline' | 'standfirst' | 'byline' | 'dateline' | 'credit' | 'caption' | 'lede' | 'body' | 'footer';

/** One paragraph, from its first to its last character that is not white space. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly role: Role;
  /** The dateline or agency credit that opens a lede: "(CNN)", "PARIS (AP) —"; offsets from `start`. */
  readonly dateline: Span | null;
  /** What it says by itself; offsets there count from `start`. */
  readonly reading: Reading;
}
