// The few entities of an article that a rule has something to say of. All rules look at an entity at once: going to each and its names is most of the work.
import { alongEntities } from '../../article/alongEntities';
import type { Article } from '../../article/article';
import type { Entity, Mention } from '../../article/mention';

/** Whether a rule has to look at an entity; it may look at what `alongEntities` allows. */
type Look = (entity: Entity, names: readonly Mention[]) => boolean;

const looks: Look[] = [];

/** For each entity which of the looks hold, a bit for each. */
const holding = alongEntities((entity, names) => looks.reduce((bits, look, i) => (look(entity, names) ? bits | (1 << i) : bits), 0));

/** For each look the indices of the entities for which it holds, in the article asked about last. */
let last: { readonly made: readonly number[]; readonly at: readonly (readonly number[])[] } | null = null;

function heldIn(article: Article): readonly (readonly number[])[] {
  const made = holding(article);
  if (last?.made !== made) {
    const at = looks.map((): number[] => []);
    made.forEach((bits, entity) => { for (let i = 0; bits >> i; i++) if ((bits >> i) & 1) at[i].push(entity); });
    last = { made, at };
  }
  return last.at;
}

/** A function of an article that gives those of its entities for which `look` holds. Made once for each rule, when its module is loaded. */
export function amongEntities(look: Look): (article: Article) => readonly Entity[] {
  const own = looks.push(look) - 1;
  return (article) => heldIn(article)[own].map((i) => article.entities[i]);
}
