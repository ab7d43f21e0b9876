// The names in one paragraph: people, organisations, places.
import type { EntityType } from '../article/mention';
import type { Sentence } from '../text/sentences';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Tag } from './tags';

/** A stretch that is a name, before it is known whose. `from` and `to` are token indices, `to` exclusive. */
export interface NameSpan extends Span {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** How sure the tagger is, 0 to 1. */
  readonly sure: number;
}

/** The names of a paragraph in reading order; they do not overlap. */
export function findNames(_tokens: readonly Token[], _sentences: readonly Sentence[], _tags: readonly Tag[]): NameSpan[] {
  return [];
}
