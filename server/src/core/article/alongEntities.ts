// What is made of the entities of an article one by one. After most edits they say what they said, and nothing has to be made anew.
import { carried, sameEnds } from '../text/sameEnds';
import type { Article } from './article';
import type { Entity, Mention } from './mention';
import { namesOf } from './namesOf';

/** An entity with its names, as they stood in the article where it first said this. */
interface Said { readonly entity: Entity; readonly names: readonly Mention[] }

let last: { readonly entities: readonly Entity[]; readonly said: readonly Said[] } | null = null;

/** What each entity says; the same record as for the article asked about before, and the same list, as long as it says the same. As many functions ask, the answer is kept. */
function saidIn(article: Article): readonly Said[] {
  const { entities } = article;
  if (last?.entities === entities) return last.said;
  const was = last?.said ?? [];
  // most edits change no name: the lists of mentions are the same then
  const stands = last?.entities.length === entities.length && entities.every((e, i) => e.mentions === last!.entities[i].mentions);
  const said = stands ? was : saidAnew(article, was);
  last = { entities, said };
  return said;
}

function saidAnew(article: Article, was: readonly Said[]): readonly Said[] {
  const { entities } = article;
  const same = (now: Entity, before: Said): boolean => saysTheSame(article, now, before);
  const { head, tail } = sameEnds(entities, was, same);
  if (head === entities.length && head === was.length) return was;
  return carried(was, { head, tail }, entities.length, (i) => {
    const before = i < was.length - tail ? was[i] : null;
    return before && same(entities[i], before) ? before : { entity: entities[i], names: namesOf(article, entities[i]) };
  });
}

/** Whether an entity of the article says what it said before, wherever it stands. */
function saysTheSame({ mentions }: Article, now: Entity, { entity: before, names }: Said): boolean {
  if (now.type !== before.type || now.name !== before.name || now.key !== before.key || now.note !== before.note || now.descriptions.length !== before.descriptions.length) return false;
  for (let i = 0; i < now.descriptions.length; i++) if (now.descriptions[i].text !== before.descriptions[i].text) return false;
  let next = 0;
  for (const at of now.mentions) {
    const m = mentions[at];
    if (m.kind !== 'name') continue;
    const other = next < names.length ? names[next++] : null;
    if (!other || m.text !== other.text || m.type !== other.type || m.quoted !== other.quoted || !m.title !== !other.title) return false;
  }
  return next === names.length;
}

/**
 * A function of an article that gives what `work` makes of each of its entities, in their order. `work` may look at the entity, but for its number, its gender and
 * the places of its descriptions and mentions, and at its names, but for their places and reasons.
 */
export function alongEntities<T>(work: (entity: Entity, names: readonly Mention[]) => T): (article: Article) => readonly T[] {
  let last: { readonly said: readonly Said[]; readonly made: readonly T[] } | null = null;
  return (article) => {
    const said = saidIn(article);
    if (last?.said === said) return last.made;
    const { said: was, made: before } = last ?? { said: [], made: [] };
    const ends = sameEnds(said, was, (a, b) => a === b);
    const made = carried(before, ends, said.length, (i) => (i < was.length - ends.tail && said[i] === was[i] ? before[i] : work(said[i].entity, said[i].names)));
    last = { said, made };
    return made;
  };
}
