// What is made of the entities of an article one by one. After most edits they are the same records, and nothing has to be made anew.
import type { Article } from './article';
import type { Entity, Mention } from './mention';
import { namesOf } from './namesOf';

/**
 * A function of an article that gives what `work` makes of each of its entities, in their order. `work` may look at the entity, but for its gender and the
 * places of its descriptions, and at its names, but for their places and reasons: the list of an entity's mentions is the same as long as the rest is.
 */
export function alongEntities<T>(work: (entity: Entity, names: readonly Mention[]) => T): (article: Article) => readonly T[] {
  let last: { readonly entities: readonly Entity[]; readonly made: readonly T[] } | null = null;
  return (article) => {
    const { entities } = article;
    const before = last;
    if (before?.entities === entities) return before.made;
    let made: readonly T[] | null = null;
    if (before?.entities.length === entities.length && entities.every((e, i) => isStill(e, before.entities[i]))) made = before.made;
    made ??= entities.map((e, i) => (before && i < before.entities.length && isStill(e, before.entities[i]) ? before.made[i] : work(e, namesOf(article, e))));
    last = { entities, made };
    return made;
  };
}

const isStill = (now: Entity, before: Entity): boolean => now === before || now.mentions === before.mentions;

/** As `alongEntities`, for the few for which `look` holds. */
export function amongEntities(look: (entity: Entity, names: readonly Mention[]) => boolean): (article: Article) => readonly Entity[] {
  const along = alongEntities(look);
  let last: { readonly made: readonly boolean[]; readonly at: readonly number[] } | null = null;
  return (article) => {
    const made = along(article);
    if (last?.made !== made) last = { made, at: made.flatMap((holds, i) => (holds ? [i] : [])) };
    return last.at.map((i) => article.entities[i]);
  };
}
