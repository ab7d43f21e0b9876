// What the readers of figures pass to one another: the sentence a figure stands in, and a figure by its tokens.
import type { FigureKind } from '../article/figure';
import type { TimeUnit } from '../lexicon/units';
import type { Words } from './cardinals';
import type { Tag } from './tags';

/** A paragraph, and the sentence in it that is read. */
export interface Scene extends Words {
  readonly text: string;
  readonly tags: readonly Tag[];
  /** The sentence the figure stands in. */
  readonly from: number;
  readonly to: number;
}

/** A figure by token indices; the number's own are those of its amount. */
export interface Found {
  readonly kind: FigureKind;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  /** Of a range or score: the other end. */
  readonly second?: number;
  readonly unit: string | null;
  readonly step: number;
  /** "Ranging from 10 to 15": the range begins with its "from". */
  readonly ranging?: boolean;
  /** Age and the like stand alone: nothing behind them is counted. */
  readonly alone?: boolean;
  readonly deed?: string;
}

/** A unit of time as the unit of a figure. */
export const plural = (unit: TimeUnit): string => (unit === 'century' ? 'centuries' : unit + 's');
