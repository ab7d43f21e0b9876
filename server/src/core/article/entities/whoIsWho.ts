// Who is who by the names of an article alone: what `resolveEntities` finds. Nothing in it depends on where a paragraph stands, so that most of
// it outlives an edit.
import type { Entity, EntityType } from '../mention';
import type { Sighting } from './sightings';

/** A name of a paragraph with whom or what it means. */
export interface Named {
  readonly sighting: Sighting;
  readonly type: EntityType;
  /** Null for demonyms and titles of works, which name no entity. */
  readonly entity: Identity | null;
  readonly reason: string;
}

/** A title or an apposition of somebody: which description of which name of which paragraph. */
export interface DescribedBy {
  readonly paragraph: number;
  readonly name: number;
  readonly description: number;
  readonly text: string;
}

/**
 * An entity before its mentions are known. It is the same record from one edit to the next as long as it says the same: what comes of it then is, too. Two
 * entities are two records, whatever they say.
 */
export interface Identity extends Pick<Entity, 'type' | 'name' | 'gender' | 'key' | 'note'> {
  readonly described: readonly DescribedBy[];
  /** Its place in the order of first mention, in the article as it was read last: no part of what it says, and only for what is put in its place at the end. */
  number: number;
}

export interface WhoIsWho {
  /** For each paragraph its names in reading order. */
  readonly names: readonly (readonly Named[])[];
  /** In the order of first mention. */
  readonly identities: readonly Identity[];
}
