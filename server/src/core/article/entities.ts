// Who is who: gathers the names of all paragraphs into entities.
import type { Desk } from '../desk/desk';
import type { Entity, Mention } from './mention';
import type { Paragraph } from './paragraph';

/** The name mentions of an article in reading order, and the entities they refer to. */
export function resolveEntities(_paragraphs: readonly Paragraph[], _desk: Desk): { mentions: Mention[]; entities: Entity[] } {
  return { mentions: [], entities: [] };
}
