// Mentions of people, organisations and places, and the entities they refer to.
import type { Span } from '../text/span';

export type EntityType = 'PERSON' | 'ORG' | 'PLACE' | 'MISC';
export type Gender = 'male' | 'female' | 'unknown';

/** One place where an entity is named, described or stood for by a pronoun. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Index of the entity in `Article.entities`; null where it is not known whom it means. */
  readonly entity: number | null;
  /** The entities that "both leaders" stands for; `entity` is null then. */
  readonly several?: readonly number[];
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** The title written before or after the name: "French President", "White House spokesman". */
  readonly title: Span | null;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
  /** Why this entity, in plain words, for the hover. */
  readonly reason?: string;
}

/** What mentions refer to. */
export interface Entity {
  /** Its index in `Article.entities`. */
  readonly id: number;
  /** The canonical name: the fullest form the article gives, or the desk file's. */
  readonly name: string;
  readonly type: EntityType;
  readonly gender: Gender;
  /** Stands for the same entity in every article of a coverage: normalised name, folded case and marks. */
  readonly key: string;
  /** Indices into `Article.mentions`, in reading order. */
  readonly mentions: readonly number[];
  /** Who that is, from the text: titles and appositions, with their places. */
  readonly descriptions: readonly (Span & { readonly text: string })[];
  /** The desk file's note, if it has one. */
  readonly note?: string;
}
