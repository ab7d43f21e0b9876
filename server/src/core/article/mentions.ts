// Puts names, pronouns and descriptions where they stand: the mentions of an article in reading order, and the entities with them.
import { slotInReadings } from '../extract/kept';
import { spanFrom } from '../text/span';
import type { Meanings } from './coreference';
import type { Identity, Named, WhoIsWho } from './entities/whoIsWho';
import type { ReferenceEvent } from './focus';
import type { Entity, Gender, Mention } from './mention';
import type { Paragraph } from './paragraph';
import { numberNow, placedAlong } from './placing';
import type { Meant } from './salience';

/** A mention as its paragraph has it; offsets count from the paragraph's start. */
export type LocalMention = Omit<Mention, 'paragraph' | 'entity' | 'several'> & {
  /** Null where it is not known whom it means. */
  readonly entity: Identity | null;
  readonly several?: readonly Identity[];
};
/** The mentions of one paragraph in reading order; the same list as long as nothing changed. */
export type Local = readonly LocalMention[];

const kept = slotInReadings<{ readonly names: readonly Named[]; readonly meant: readonly (Meant | null)[]; readonly mentions: Local }>();

/** The mentions of each paragraph. */
export function mentionsIn(paragraphs: readonly Paragraph[], { names }: WhoIsWho, { references, meant }: Meanings): Local[] {
  return paragraphs.map(({ reading }, i) => {
    let own = kept.get(reading);
    if (own?.names !== names[i] || own.meant !== meant[i]) kept.set(reading, own = { names: names[i], meant: meant[i], mentions: join(names[i], references[i], meant[i]) });
    return own.mentions;
  });
}

function join(names: readonly Named[], references: readonly ReferenceEvent[], meant: readonly (Meant | null)[]): LocalMention[] {
  const found: LocalMention[] = [];
  let next = 0;
  const tellNames = (until: number) => {
    for (; next < names.length && names[next].sighting.name.start <= until; next++) {
      const { sighting: { name, text, title, quoted }, type, entity, reason } = names[next];
      if (entity) found.push({ start: name.start, end: name.end, text, type, kind: 'name', entity, title, quoted, reason });
    }
  };
  references.forEach(({ what, start, end, text }, i) => {
    tellNames(start);
    const m = meant[i];
    if (m) found.push({ start, end, text, type: m.type, kind: what === 'pronoun' ? 'pronoun' : 'nominal', entity: m.entity, ...(m.several ? { several: m.several } : {}), title: null, quoted: false, reason: m.reason });
  });
  tellNames(Infinity);
  return found;
}

/** The mentions of all paragraphs where they stand in the article. */
const placed = placedAlong<LocalMention, Mention>(
  (m, { start, index }) => {
    const mention: Mention = { start: m.start + start, end: m.end + start, text: m.text, type: m.type, kind: m.kind, entity: m.entity ? m.entity.number : null, paragraph: index,
      title: m.title && spanFrom(m.title, start), quoted: m.quoted, reason: m.reason };
    return m.several ? { ...mention, several: m.several.map((e) => e.number) } : mention;
  },
  (m, by, paragraphs, numbers) => {
    const mention: Mention = { start: m.start + by, end: m.end + by, text: m.text, type: m.type, kind: m.kind, entity: numberNow(m.entity, numbers), paragraph: m.paragraph + paragraphs,
      title: m.title && spanFrom(m.title, by), quoted: m.quoted, reason: m.reason };
    return m.several ? { ...mention, several: m.several.map((e) => numberNow(e, numbers)!) } : mention;
  });

/** The entities of the last article, and what they were made of: after most edits each has the same mentions, wherever they stand (`alongEntities` counts on it). */
let last: { readonly identities: readonly Identity[]; readonly local: readonly Local[]; readonly gender: Meanings['gender']; readonly at: Described; readonly entities: readonly Entity[] } | null = null;

/** The mentions of all paragraphs with the offsets of the article, and the entities with their mentions and the gender that pronouns tell. */
export function assemble(paragraphs: readonly Paragraph[], local: readonly Local[], who: WhoIsWho, { gender }: Meanings): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  const { identities } = who;
  const at: Described = { paragraphs, names: who.names };
  const mentions = placed(paragraphs, local, identities);
  const stands = last?.identities === identities && last.local.length === local.length && local.every((own, i) => nameTheSame(own, last!.local[i]));
  const entities = stands && last!.gender === gender ? last!.entities.map((e, id) => described(e, identities[id], last!.at, at))
    : entitiesOf(identities, at, gender, stands ? last!.entities.map((e) => e.mentions) : byEntity(mentions, identities.length));
  last = { identities, local, gender, at, entities };
  return { mentions, entities };
}

const nameTheSame = (a: Local, b: Local): boolean => a === b || (a.length === b.length && a.every((m, i) => isAlike(m, b[i])));
const isAlike = (a: LocalMention, b: LocalMention): boolean => a.entity === b.entity && a.text === b.text && a.kind === b.kind && a.quoted === b.quoted && !a.title === !b.title;

/** For each entity its mentions, as indices. */
function byEntity(mentions: readonly Mention[], entities: number): number[][] {
  const counts = new Int32Array(entities);
  for (const { entity } of mentions) if (entity !== null) counts[entity]++;
  // as long as they are: most have one or two, and a list that grows takes room for seventeen
  const of = Array.from(counts, (count) => new Array<number>(count));
  counts.fill(0);
  mentions.forEach(({ entity }, at) => { if (entity !== null) of[entity][counts[entity]++] = at; });
  return of;
}

const UNDESCRIBED: Entity['descriptions'] = [];

/** Where descriptions are looked up. */
interface Described { readonly paragraphs: readonly Paragraph[]; readonly names: WhoIsWho['names'] }

function entitiesOf(identities: readonly Identity[], at: Described, told: Meanings['gender'], mentions: readonly (readonly number[])[]): Entity[] {
  return identities.map((e, id) => entity(e, id, mentions[id], e.gender === 'unknown' ? told.get(e) ?? 'unknown' : e.gender, descriptionsOf(e, at)));
}

function entity(e: Identity, id: number, mentions: readonly number[], gender: Gender, descriptions: Entity['descriptions']): Entity {
  const made: Entity = { id, type: e.type, mentions, descriptions, name: e.name, gender, key: e.key };
  return e.note ? { ...made, note: e.note } : made;
}

function descriptionsOf({ described }: Identity, { paragraphs, names }: Described): Entity['descriptions'] {
  return described.length === 0 ? UNDESCRIBED : described.map(({ paragraph, name, description, text }) => {
    const { start, end } = names[paragraph][name].sighting.descriptions[description], by = paragraphs[paragraph].start;
    return { start: start + by, end: end + by, text };
  });
}

/** The entity with its descriptions where they stand now; the same record where none of them can have moved. */
function described(was: Entity, e: Identity, before: Described, now: Described): Entity {
  const stays = e.described.every(({ paragraph: p }) => now.names[p] === before.names[p] && now.paragraphs[p].start === before.paragraphs[p].start);
  return stays ? was : entity(e, was.id, was.mentions, was.gender, descriptionsOf(e, now));
}
