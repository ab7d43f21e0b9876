// Second thoughts: a name takes the type that the whole article makes likeliest for its words; in sports stories a place that plays is a team.
import { TYPES } from '../../extract/names/labels';
import type { EntityType } from '../mention';
import { COMPANY, type Form } from './form';

/** A name as far as its type is concerned. */
export interface Typed {
  readonly form: Form;
  type: EntityType;
  readonly sure: number;
  /** How likely each of `TYPES` is by its paragraph alone (see `logOdds`). */
  readonly logs: readonly number[];
  readonly titled: boolean;
  /** Whether it is a place's name that stands where a team's name would. */
  readonly team: boolean;
  /** Whether it stands where a place seldom does. */
  readonly acts: boolean;
  /** What the words beside it say its type is. */
  readonly cue: EntityType | null;
}

const PERSON = TYPES.indexOf('PERSON');
const ORG = TYPES.indexOf('ORG');
const PLACE = TYPES.indexOf('PLACE');
/** A name this sure keeps its type. */
const SURE = 0.985;
/** What the other mentions count beside the own paragraph. */
const OTHERS = 0.7;
const FLOOR = 0.02;
const MOST = 12;

/** How much less likely a name of one word is a person's when nobody of that surname is ever named in full: news introduces people by full names. */
const MONONYM = Math.log(0.12);
const KNOWN_MONONYM = Math.log(0.5);

/** How much less likely an unknown word is a place's name that never stands where a place does, said once or more often. */
const PLACELESS = [Math.log(0.4), Math.log(0.15)];

/** What such words count for a name of which nothing else is known, and for one that is a common word too. */
const UNKNOWN = 12, NO_NAME = 4;

/** A full name so sure settles what its surname is; behind "de" a place may stand. */
const FIRM = 0.8;

/** What the full name of a company counts for its first word alone. */
const COMPANY_NAMED = 3;

/** The logarithms of odds, with something left for what seems impossible. */
export const logOdds = (odds: readonly number[]): readonly number[] => odds.map((p) => Math.log(p + FLOOR));

const isOpen = ({ sure, team }: Typed): boolean => sure <= SURE || team;

/** What the article is like, as far as types depend on it. */
export interface Story {
  /** Long enough that people should be introduced by their full names. */
  readonly introduces: boolean;
  readonly aboutSport: boolean;
  /** Whether a word is known as a given or family name. */
  readonly isPersonName: (word: string) => boolean;
  readonly isPlaceName: (word: string) => boolean;
  readonly isUnknownWord: (word: string) => boolean;
  /** Whether organisations' names begin with the word without being called by it: a place, a given name, "National". */
  readonly isCommonStart: (word: string) => boolean;
}

/** Changes the types of unsure names to what all mentions of the same words together say. */
export function retype(names: readonly Typed[], story: Story): void {
  // most names are sure, and nobody asks what others say of them
  const open = new Set<string>();
  const companies = new Set<string>();
  for (const name of names) {
    if (isOpen(name)) open.add(name.form.key);
    const { words, parts } = name.form;
    if (name.type === 'ORG' && words.length < parts.length && COMPANY.has(parts[parts.length - 1])) companies.add(words[0]);
  }
  for (const word of companies) open.add(word);
  const sums = new Map<string, { readonly row: number[]; count: number }>();
  const sumOf = (key: string) => {
    let sum = sums.get(key);
    if (!sum) sums.set(key, sum = { row: [0, 0, 0, 0], count: 0 });
    return sum;
  };
  const add = (key: string, logs: readonly number[]) => {
    if (!open.has(key)) return;
    const sum = sumOf(key);
    if (sum.count++ >= MOST) return;
    for (let t = 0; t < TYPES.length; t++) sum.row[t] += logs[t];
  };
  /** A longer name of type `of` says that a word of it by itself is likely of that type too; `weight` times as loud as one mention. */
  const addWord = (word: string, of: number, likely: number, others: number, weight = 1) => {
    if (!open.has(word)) return;
    const sum = sumOf(word);
    if (sum.count++ >= MOST) return;
    const [own, other] = [Math.log(likely + FLOOR), Math.log(others + FLOOR)];
    for (let t = 0; t < TYPES.length; t++) sum.row[t] += weight * (t === of ? own : other);
  };
  const placed = new Set<string>();
  for (const { form: { key }, acts } of names) if (!acts && open.has(key)) placed.add(key);
  const introduced = new Set<string>();
  const surnames = new Set<string>(), firm = new Set<string>();
  const slips = new Set<string>();
  for (const { form: { words, key, number, slip }, type, sure, logs, titled, cue } of names) {
    if (type === 'PERSON' && (words.length > 1 || number || titled)) for (const w of words) introduced.add(w);
    if (type === 'PERSON' && words.length > 1 && sure > 0.4) {
      surnames.add(words[words.length - 1]);
      if (sure > FIRM && words[words.length - 2] !== 'de') firm.add(words[words.length - 1]);
      // "Michelle Lujan Grisham" is Lujan Grisham
      if (words.length > 2) surnames.add(words.slice(-2).join(' '));
      if (slip) slips.add(slip);
    }
    add(key, logs);
    // what is called a company once is one wherever it is named
    if (cue) addWord(key, TYPES.indexOf(cue), 0.8, 0.1, story.isPersonName(words[0]) || story.isPlaceName(words[0]) ? 1 : story.isUnknownWord(words[0]) ? UNKNOWN : NO_NAME);
    // "the accounting firm Mazars USA" speaks for "Mazars"
    if (cue === 'ORG' && type === 'ORG' && words.length > 1 && story.isUnknownWord(words[0])) addWord(words[0], ORG, 0.8, 0.1, NO_NAME);
    // a full name speaks for its surname
    if (type === 'PERSON' && words.length > 1 && sure > 0.6) addWord(words[words.length - 1], PERSON, sure, (1 - sure) / 3);
    // "Kestrel Motor Company" speaks for "Kestrel", unless that is a place's or a given name
    if (type === 'ORG' && words.length > 1 && sure > 0.6 && !story.isCommonStart(words[0])) addWord(words[0], ORG, 0.7, 0.1);
  }
  // "Ford Motor Co." speaks for "Ford", though it is a given name, where nobody is called so
  for (const word of companies) {
    if (introduced.has(word) || story.isPlaceName(word)) companies.delete(word);
    else addWord(word, ORG, 0.9, 0.03, COMPANY_NAMED);
  }
  for (const name of names) {
    const word = name.form.words.length === 1 ? name.form.words[0] : '';
    // a slip in a surname is the person's, too
    const surname = surnames.has(name.form.key) || (word !== '' && name.type !== 'PERSON' && slips.has(name.form.slip) && story.isUnknownWord(word));
    // a surname that is a place's name as well stands for the person where a place would not stand: not after "in", not beside another place
    // … and it stays the person's where that one is surely named in full, though most of its mentions look like a place's
    if (surname && (name.type !== 'PERSON' || (isOpen(name) && firm.has(word))) && name.sure < 1 && !name.form.acronym && (!story.isPlaceName(name.form.words[0]) || (name.type === 'PLACE' && name.acts))) { name.type = 'PERSON'; continue; }
    if (!isOpen(name) && !companies.has(word)) continue;
    const alone = story.introduces && name.form.words.length === 1 && !name.form.number && !introduced.has(name.form.words[0]);
    const penalty = !alone ? 0 : story.isPersonName(name.form.words[0]) ? KNOWN_MONONYM : MONONYM;
    const sum = sums.get(name.form.key);
    if (!sum) continue;
    const { row, count } = sum;
    const placeless = name.form.words.length === 1 && !placed.has(name.form.key) && !story.isPlaceName(name.form.words[0]) ? PLACELESS[count > 1 ? 1 : 0] : 0;
    let best = TYPES.indexOf(name.type);
    const score = (t: number) => OTHERS * row[t] + (1 - OTHERS) * name.logs[t] + (t === PERSON ? penalty : t === PLACE ? placeless : 0);
    let most = score(best);
    for (let t = 0; t < TYPES.length; t++) {
      const here = score(t);
      if (here > most) { best = t; most = here; }
    }
    name.type = story.aboutSport && name.team && TYPES[best] === 'PLACE' ? 'ORG' : TYPES[best];
  }
}
