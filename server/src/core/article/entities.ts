// Who is who: gathers the names of all paragraphs into entities.
import type { Desk } from '../desk/desk';
import { isSame } from '../text/isSame';
import { isSameSpan } from '../text/span';
import { alongParagraphs } from './alongParagraphs';
import { abbreviates, formOf } from './entities/form';
import { isGivenName, isPersonName, isPlaceName, isUnknownWord } from './entities/gazetteer';
import { group, nothingLinked, type Ties } from './entities/groups';
import { groupOf, ledBy } from './entities/identity';
import { retypeInitials } from './entities/initials';
import { entityOf, itemsOf, reset, type Group, type Item } from './entities/items';
import { relink, type Linking } from './entities/relink';
import { retype, type Story } from './entities/retype';
import { sameSightings, sightingsOf, type Sighting, type Sightings } from './entities/sightings';
import { tiesWith } from './entities/strayTies';
import { foundIn, foundWith, headsBefore, NO_HEADS, wordsSaid, type WordsSaid } from './entities/strays';
import type { Named, WhoIsWho } from './entities/whoIsWho';
import { GENERIC } from './entities/writings';
import type { EntityType } from './mention';
import type { Paragraph } from './paragraph';

/** What the names of the last article came to: after an edit, mostly the same names stand there in the same way. */
interface Resolved {
  readonly desk: Desk;
  readonly story: Told;
  readonly sightings: readonly Sightings[];
  /** What the article says of single words. */
  readonly said: WordsSaid;
  readonly who: WhoIsWho;
  /** How they were linked last; edits since then that bear on no name leave it as it is. */
  readonly linking: Gathered & Linking;
}
let last: Resolved | null = null;
const linkedLast = nothingLinked();

/** Who is who by the names of the article. Demonyms and titles of works name nobody. */
export function resolveEntities(paragraphs: readonly Paragraph[], desk: Desk): WhoIsWho {
  const sightings = sightingsIn(paragraphs);
  const told = toldIn(paragraphs);
  const before = last?.desk === desk && last.story.introduces === told.introduces && last.story.aboutSport === told.aboutSport ? last : null;
  if (before && before.sightings.length === sightings.length && sightings.every((s, i) => sameSightings(s, before.sightings[i]) && isSameSpan(paragraphs[i].dateline, before.linking.paragraphs[i].dateline))) {
    last = { ...before, sightings, who: withSightings(before, paragraphs, sightings) };
    return last.who;
  }
  const story = { ...LISTS, ...told };
  const said = wordsSaid(sightings);
  const gathered = gather(paragraphs, sightings, foundWith(paragraphs, sightings, said, desk), desk, before?.linking ?? null);
  const relinked = before && relink(before.linking, gathered, story, desk);
  const groups = relinked?.groups ?? link(gathered, story, desk);
  last = { desk, story: told, sightings, said, linking: { ...gathered, groups }, who: whoIn(gathered.lists, groups, last?.who ?? { names: [], identities: [] }, relinked?.touched ?? null) };
  return last.who;
}

const sightingsIn = alongParagraphs(({ reading }) => sightingsOf(reading));

/** The same people and things, with the names where they stand now. */
function withSightings({ sightings: before, said, who, desk }: Resolved, paragraphs: readonly Paragraph[], sightings: readonly Sightings[]): WhoIsWho {
  const names = sightings.map((s, p): readonly Named[] => {
    if (s === before[p]) return who.names[p];
    return foundIn(s, said, s.strays.length ? headsBefore(paragraphs, p) : NO_HEADS, desk).map((sighting, i): Named => ({ ...who.names[p][i], sighting }));
  });
  return { identities: who.identities, names };
}

/** All names of the article by paragraphs. */
interface Gathered extends Omit<Linking, 'groups'> {
  readonly paragraphs: readonly Paragraph[];
  readonly found: readonly (readonly Sighting[])[];
}

/** Paragraphs that stand as they stood `before` keep their lists. */
function gather(paragraphs: readonly Paragraph[], sightings: readonly Sightings[], found: Gathered['found'], desk: Desk, before: Gathered | null): Gathered {
  const was = before?.found.length === found.length ? before : null;
  const lists: (readonly Item[])[] = [];
  const ties: Sightings['ties'][] = [];
  for (let p = 0; p < found.length; p++) {
    const stands = was !== null && found[p] === was.found[p] && isSameSpan(paragraphs[p].dateline, was.paragraphs[p].dateline);
    lists.push(stands ? was.lists[p] : itemsOf(paragraphs[p], found[p], desk));
    ties.push(stands ? was.ties[p] : tiesWith(paragraphs[p].reading, sightings[p], found[p]));
  }
  return { paragraphs, found, lists, ties };
}

/** Links all names of the article. */
function link({ lists, ties: tied }: Gathered, story: Story, desk: Desk): readonly Group[] {
  const items: Item[] = [];
  const ties: [number, number][] = [];
  for (let p = 0; p < lists.length; p++) {
    reset(lists[p]);
    for (const [a, b] of tied[p]) ties.push([items.length + a, items.length + b]);
    for (let i = 0; i < lists[p].length; i++) items.push(lists[p][i]);
  }
  retype(lists, story);
  agreeOnTypes(items, ties);
  retypeInitials(items);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (isPerson(item.type) !== isPerson(item.sighting.name.type)) item.form = formOf(item.sighting.text, isPerson(item.type));
  }
  return group(items, ties, story.aboutSport, linkedLast).map((own) => groupOf(own, desk, ledBy(own[0])));
}

/** Who is who by the groups of names. Paragraphs in which nothing changed keep their lists of `before`; only those `touched` are looked at, if it is known which these are. */
function whoIn(lists: Gathered['lists'], groups: readonly Group[], before: WhoIsWho, touched: ReadonlySet<number> | null): WhoIsWho {
  const identities = groups.map((g) => g.identity);
  identities.forEach((identity, number) => { identity.number = number; });
  const names = lists.map((items, p) => {
    const own = before.names[p];
    if (touched && !touched.has(p)) return own;
    return own?.length === items.length && own.every((n, i) => isStill(n, items[i])) ? own : items.map((item): Named => ({ sighting: item.sighting, type: item.type, entity: entityOf(item), reason: item.reason }));
  });
  return { names, identities: isSame(identities, before.identities) ? before.identities : identities };
}

const isPerson = (type: EntityType): boolean => type === 'PERSON';
const isStill = (n: Named, item: Item): boolean => n.sighting === item.sighting && n.entity === entityOf(item) && n.type === item.type && n.reason === item.reason;

/** What the lists of names say of words. */
const LISTS: Omit<Story, 'introduces' | 'aboutSport'> = {
  isPersonName, isUnknownWord, isPlaceName: (word) => isPlaceName({ words: [word] }),
  isCommonStart: (word) => GENERIC.has(word) || isGivenName(word) || isPlaceName({ words: [word] }),
};

/** Below this many tokens a text may speak of somebody without the full name. */
const FULL_STORY = 80;
const SPORT_SHARE = 0.028;

/** What of the story bears on types of names. */
type Told = Pick<Story, 'introduces' | 'aboutSport'>;

const tokensIn = alongParagraphs(({ reading }) => reading.tokens.length);
const sportIn = alongParagraphs(({ reading }) => sightingsOf(reading).sport);

function toldIn(paragraphs: readonly Paragraph[]): Told {
  let tokens = 0;
  let sport = 0;
  for (const n of tokensIn(paragraphs)) tokens += n;
  for (const n of sportIn(paragraphs)) sport += n;
  return { introduces: tokens > FULL_STORY, aboutSport: sport > 4 && sport > SPORT_SHARE * tokens };
}

/** Above this a name keeps its type whatever it is said to be. */
const SURE = 0.9;

/** What somebody called by one word only counts as a person. */
const MONONYM = 0.4;

/** "Mola di Bari, also called Mola": one thing has one type, that of the name that is told more often and surer. */
function agreeOnTypes(items: readonly Item[], ties: Ties): void {
  const conflicts = ties.filter(([a, b]) => items[a].type !== items[b].type);
  if (!conflicts.length) return;
  const told = new Map<string, number>();
  const introduced = new Set<string>();
  for (const { form: { key, words, number }, type } of items) {
    told.set(key, (told.get(key) ?? 0) + 1);
    if (type === 'PERSON' && (words.length > 1 || number)) for (const word of words) introduced.add(word);
  }
  // somebody called by one word only is as likely no person at all: "Veltara, formerly Norden Paper"
  const isMononym = ({ type, form: { words } }: Item): boolean => type === 'PERSON' && words.length === 1 && !introduced.has(words[0]);
  const changed = new Map<string, { readonly from: EntityType; readonly to: EntityType }>();
  for (const tie of conflicts) {
    const [a, b] = tie.map((i) => items[i]);
    const weight = (item: Item) => item.sure * told.get(item.form.key)! * (isMononym(item) ? MONONYM : 1);
    // letters are a body's: "Marlow Finch Hale (MFH)"
    const letters = b.form.acronym && b.type === 'ORG' && (a.type === 'PERSON' || a.sure < SURE) && abbreviates(b.form.acronym, a.form.parts) ? b : null;
    const [loser, winner] = letters ? [a, b] : weight(a) < weight(b) ? [a, b] : [b, a];
    if (loser.sure < SURE || isMononym(loser) || winner === letters) changed.set(loser.form.key, { from: loser.type, to: winner.type });
  }
  for (const item of items) {
    const change = changed.get(item.form.key);
    if (change?.from === item.type) item.type = change.to;
  }
}
