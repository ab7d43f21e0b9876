// The names of an article on their way to entities, each a record that is kept from one edit to the next.
import type { Desk } from '../../desk/desk';
import { slotInReadings } from '../../extract/kept';
import { isSame } from '../../text/isSame';
import type { EntityType } from '../mention';
import type { Form } from './form';
import type { Paragraph } from '../paragraph';
import { knownName, type Known } from './known';
import type { PersonMention } from './people';
import { logOdds, type Typed } from './retype';
import type { Sighting } from './sightings';
import type { Identity } from './whoIsWho';

/** One name of the article on its way to an entity. */
export interface Item extends Typed, PersonMention {
  readonly sighting: Sighting;
  readonly known: Known | null;
  /** Index of its paragraph, and its own among the paragraph's names. */
  readonly paragraph: number;
  readonly index: number;
  /** The type it has by its paragraph and the tables alone: `type` begins with it. */
  readonly first: EntityType;
  /** Its form as a person's name or another: made again where the article changes its mind. */
  form: Form;
  /** Its entity; null for what names none. */
  entity: Identity | null;
  /** The entity whose first mention it was last. */
  group: Group | null;
}

/** The mentions of one entity, and what they came to. */
export interface Group {
  readonly items: readonly Item[];
  readonly types: readonly EntityType[];
  readonly identity: Identity;
}

const kept = slotInReadings<{ readonly desk: Desk; readonly paragraph: number; readonly filed: number; readonly found: readonly Sighting[]; readonly items: readonly Item[] }>();

/** The items of the names `found` in a paragraph, as if nothing were known of them yet; the same records as long as the names and the paragraph's place are the same. */
export function itemsOf({ reading, index: paragraph, dateline }: Paragraph, found: readonly Sighting[], desk: Desk): readonly Item[] {
  const own = kept.get(reading);
  const filed = dateline?.end ?? 0;
  if (own && own.desk === desk && own.paragraph === paragraph && own.filed === filed && isSame(own.found, found)) {
    for (const item of own.items) { item.type = item.first; item.form = item.sighting.form; item.person = -1; item.entity = null; item.reason = ''; }
    return own.items;
  }
  const items = found.map((sighting, index) => itemOf(sighting, paragraph, index, desk, sighting.name.end <= filed));
  kept.set(reading, { desk, paragraph, filed, found, items });
  return items;
}

/** In a dateline nobody stands ("JACKSON, Miss. —", above a story of Michael Jackson). */
function itemOf(sighting: Sighting, paragraph: number, index: number, desk: Desk, inDateline: boolean): Item {
  const { form, name } = sighting;
  const known = knownName(desk, sighting);
  const regime = name.type === 'ORG' && form.words.length === 1 && !form.acronym && sighting.regime;
  const place = inDateline && (name.type === 'PERSON' || name.type === 'PLACE');
  const type = known?.type ?? (place ? 'PLACE' : regime ? 'PERSON' : name.type);
  return { sighting, known, paragraph, index, first: type, type, form, sure: known || place || type !== name.type ? 1 : name.sure, logs: logOdds(name.odds), titled: sighting.title !== null,
    team: sighting.team && type === 'PLACE' && !place, acts: (sighting.team || sighting.acts) && !place, cue: sighting.cue, titleHead: sighting.titleHead,
    person: -1, reason: '', entity: null, group: null };
}
