// Stretches inside quotation marks, in one paragraph.
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';

/** What stands between an opening and a closing mark, both included. */
export interface Marked extends Span {
  /** Offsets of the words between the marks. */
  readonly inner: Span;
  /** Whether the closing mark is there; a paragraph that the quotation runs past has none. */
  readonly closed: boolean;
  readonly style: 'curly' | 'straight' | 'single' | 'guillemet' | 'doubled';
  /** Nesting depth: 0 for a quotation, 1 for one within it. */
  readonly depth: number;
}

/** The marked stretches of a paragraph in reading order. */
export function findMarks(_text: string, _tokens: readonly Token[]): Marked[] {
  return [];
}
