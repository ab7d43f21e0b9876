// The figures of one paragraph.
import type { Figure } from '../article/figure';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Tag } from './tags';

/** A figure before it has its place in the article. */
export type FigureReading = Omit<Figure, 'paragraph' | 'quoted'>;

/** The figures of a paragraph in reading order. */
export function findFigures(_text: string, _tokens: readonly Token[], _sentences: readonly Sentence[], _tags: readonly Tag[]): FigureReading[] {
  return [];
}
