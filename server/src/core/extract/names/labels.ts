// The labels of the name tagger: outside, or the first, inner, last or only token of a name of a type (BILOU).
import type { NameSpan } from '../names';
import type { EntityType } from '../../article/mention';

export const TYPES: readonly EntityType[] = ['PERSON', 'ORG', 'PLACE', 'MISC'];
/** 0 is outside; then for each type B, I, L, U. */
export const LABELS = 1 + 4 * TYPES.length;
export const B = 0;
export const I = 1;
export const L = 2;
export const U = 3;
export const labelOf = (type: number, part: number): number => 1 + type * 4 + part;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number => (label - 1) & 3;

const open = (label: number) => label > 0 && partOf(label) < L;
const starts = (label: number) => label === 0 || partOf(label) === B || partOf(label) === U;

/** Whether `next` may follow `label`: an open name goes on with its own type, a closed one with a new name or none. */
export const follows = (label: number, next: number): boolean =>
  open(label) ? next > 0 && typeOf(next) === typeOf(label) && (partOf(next) === I || partOf(next) === L) : starts(next);

/** The labels that may follow each label. */
export const NEXT: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, a) =>
  Array.from({ length: LABELS }, (_, b) => b).filter((b) => follows(a, b)));
/** Labels with which a run may begin and end. */
export const canStart: readonly boolean[] = Array.from({ length: LABELS }, (_, l) => starts(l));
export const canEnd: readonly boolean[] = Array.from({ length: LABELS }, (_, l) => !open(l));

/** A name that is surely of that type. */
export const certain = (name: NameSpan, type: NameSpan['type']): NameSpan => ({ ...name, type, sure: 0.99, odds: TYPES.map((t) => (t === type ? 0.99 : 0.003)) });
