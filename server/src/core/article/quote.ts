// Quotations: what was said, by whom, and how the article says so.
import type { Span } from '../text/span';

export interface Worded extends Span {
  readonly text: string;
}

/** One quotation, possibly of several parts. */
export interface Quote extends Span {
  /** direct: all inside marks · mixed: a clause with quoted fragments (its parts) · indirect: no marks. */
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** The stretches inside quotation marks, marks included, in order; for an indirect quote the clause itself. */
  readonly parts: readonly Span[];
  /** The mention the words are given to, as it stands in the text. */
  readonly speaker: Worded | null;
  /** Index of the speaker in `Article.entities`, or null. */
  readonly entity: number | null;
  /** The speaker's canonical name, or a description where there is no name ("a French diplomat"). */
  readonly canonicalSpeaker: string | null;
  /** named: an entity · described: somebody without a name · unresolved: a pronoun or description of unknown reference · unattributed: nobody. */
  readonly status: 'named' | 'described' | 'unresolved' | 'unattributed';
  /** Whether the speaker is an unnamed source ("a diplomat who spoke on condition of anonymity"). */
  readonly anonymous: boolean;
  /** "said", "called for", "according to". */
  readonly cue: Worded | null;
  /** When it was said, as written: "Thursday". */
  readonly when: Worded | null;
  /** Why this speaker, in plain words, for the hover. */
  readonly reason: string;
  /** Index of the paragraph in which it begins. */
  readonly paragraph: number;
}

/** The words of a quote as they stand in the text, marks included, its parts joined by a space. */
export const wordsQuoted = (text: string, { parts }: Quote): string => parts.map((p) => text.slice(p.start, p.end)).join(' ');

/** Words in quotation marks that are no quotation. */
export interface QuotedTerm extends Span {
  readonly what: 'title' | 'nickname' | 'term' | 'sign';
}
