// Who is who by the names of an article alone: what `resolveEntities` finds. Nothing in it depends on where a paragraph stands, so that most of
// it outlives an edit.
import type { Entity, EntityType } from '../mention';
import type { Sighting } from './sightings';

/** A name of a paragraph with whom or what it means. */
export interface Named {
  readonly sighting: Sighting;
  readonly type: EntityType;
  /** The number of its identity; -1 for demonyms and titles of works, which name no entity. */
  readonly entity: number;
  /** The identity's name, so that a list of names tells all that depends on it; "" for none. */
  readonly called: string;
  readonly reason: string;
}

/** A title or an apposition of somebody: which description of which name of which paragraph. */
export interface DescribedBy {
  readonly paragraph: number;
  readonly name: number;
  readonly description: number;
  readonly text: string;
}

/** An entity before its mentions are known. */
export interface Identity extends Pick<Entity, 'id' | 'type' | 'name' | 'gender' | 'key' | 'note'> {
  readonly described: readonly DescribedBy[];
}

export interface WhoIsWho {
  /** For each paragraph its names in reading order. */
  readonly names: readonly (readonly Named[])[];
  readonly identities: readonly Identity[];
}
