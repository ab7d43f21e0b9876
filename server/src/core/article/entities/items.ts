// The names of an article on their way to entities, each a record that is kept from one edit to the next.
import type { Desk } from '../../desk/desk';
import { slotInReadings } from '../../extract/kept';
import type { Span } from '../../text/span';
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
  /** Its form as a person's name or another: made again where the article changes its mind. */
  form: Form;
  /** The mentions of one entity of which it was one last. */
  group: Group | null;
}

/** Its entity; null for what names none. */
export const entityOf = ({ type, group }: Item): Identity | null => (type === 'MISC' ? null : group?.identity ?? null);

/** The mentions of one entity in reading order, and what they came to. */
export interface Group {
  readonly items: readonly Item[];
  readonly types: readonly EntityType[];
  readonly identity: Identity;
}

const kept = slotInReadings<{ readonly desk: Desk; readonly paragraph: number; readonly filed: number; readonly found: readonly Sighting[]; readonly items: readonly Item[] }>();

/** The items of the names `found` in a paragraph; the same records as long as the names and the paragraph's place are the same, and then as they were left last. */
export function itemsOf({ reading, index: paragraph, dateline }: Paragraph, found: readonly Sighting[], desk: Desk): readonly Item[] {
  const own = kept.get(reading);
  const filed = dateline ? placesTo(reading.text, dateline) : 0;
  if (own && own.desk === desk && own.paragraph === paragraph && own.filed === filed && isSame(own.found, found)) return own.items;
  // before an agency's bracket there are places only; without one, it may be the agency that stands there
  const isFiled = ({ name }: Sighting): boolean => name.end <= filed && (name.type === 'PERSON' || name.type === 'PLACE' || (name.type === 'ORG' && reading.text[filed] === '('));
  const items = found.map((sighting, index) => itemOf(sighting, paragraph, index, desk, isFiled(sighting)));
  kept.set(reading, { desk, paragraph, filed, found, items });
  return items;
}

/** Where the places of a dateline end: before the agency in brackets. */
function placesTo(text: string, { end }: Span): number {
  const bracket = text.indexOf('(');
  return bracket >= 0 && bracket < end ? bracket : end;
}

/** `place`: it stands where a dateline says where the story was filed ("JACKSON, Miss. —", above a story of Michael Jackson). */
function itemOf(sighting: Sighting, paragraph: number, index: number, desk: Desk, place: boolean): Item {
  const { form, name } = sighting;
  const known = knownName(desk, sighting);
  const regime = name.type === 'ORG' && form.words.length === 1 && !form.acronym && sighting.regime;
  const type = known?.type ?? (place ? 'PLACE' : regime ? 'PERSON' : name.type);
  return { sighting, known, paragraph, index, first: type, type, form, sure: known || place || type !== name.type ? 1 : name.sure, logs: logOdds(name.odds), titled: sighting.title !== null,
    team: sighting.team && type === 'PLACE' && !place, acts: (sighting.team || sighting.acts) && !place, cue: sighting.cue, titleHead: sighting.titleHead,
    person: -1, reason: '', group: null };
}

/** Puts items back to what they are by their paragraphs and the tables alone. */
export function reset(items: readonly Item[]): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    item.type = item.first; item.form = item.sighting.form; item.person = -1; item.reason = '';
  }
}
