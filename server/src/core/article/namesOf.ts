// The names among the mentions of an entity.
import type { Article } from './article';
import type { Entity, Mention } from './mention';

/** The name mentions of an entity in reading order. */
export function namesOf({ mentions }: Article, entity: Entity): readonly Mention[] {
  const names: Mention[] = [];
  for (const i of entity.mentions) if (mentions[i].kind === 'name') names.push(mentions[i]);
  return names;
}
