// Second thoughts: a name takes the type that the whole article makes likeliest for its words; in sports stories a place that plays is a team.
import { TYPES } from '../../extract/names/labels';
import { add, running } from '../../text/runningCount';
import type { EntityType } from '../mention';
import { COMPANY, type Form } from './form';

/** A name as far as its type is concerned. */
export interface Typed {
  /** Its form, and the type it has by its paragraph and the tables alone: `form` and `type` begin with these. */
  readonly sighting: { readonly form: Form };
  readonly first: EntityType;
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

/** The names of each paragraph. */
type Names = readonly Typed[];

// What the names of the article say of words by their paragraphs alone, counted in step with the edits: most names are sure, and nobody asks what others say of them.
/** Names that are open to what others say of them, and those that stand where places do. */
const open = new Map<string, number>(), placed = new Map<string, number>();
/** First words of companies' full names. */
const companies = new Map<string, number>();
/** Words of people's full names; surnames, and those of people who are surely named in full; what slips in them have in common. */
const introduced = new Map<string, number>(), surnames = new Map<string, number>(), firm = new Map<string, number>(), slips = new Map<string, number>();

const keepCount = running((names: Names, by) => {
  for (let i = 0; i < names.length; i++) {
    const { sighting: { form: { key, words, parts, number, slip } }, first, sure, acts, titled } = names[i];
    if (isOpen(names[i])) add(open, key, by);
    if (!acts) add(placed, key, by);
    if (first === 'ORG' && words.length < parts.length && COMPANY.has(parts[parts.length - 1])) add(companies, words[0], by);
    if (first !== 'PERSON') continue;
    if (words.length > 1 || number || titled) for (const word of words) add(introduced, word, by);
    if (words.length < 2 || sure <= 0.4) continue;
    const last = words[words.length - 1];
    add(surnames, last, by);
    if (sure > FIRM && words[words.length - 2] !== 'de') add(firm, last, by);
    // "Michelle Lujan Grisham" is Lujan Grisham
    if (words.length > 2) add(surnames, words.slice(-2).join(' '), by);
    if (slip) add(slips, slip, by);
  }
});

/**
 * Changes the types of unsure names, given by paragraphs, to what all mentions of the same words together say. Only those `among` them are looked at: all, or some
 * that have nothing in common with the rest.
 */
export function retype(paragraphs: readonly Names[], story: Story, among: readonly Names[] = paragraphs): void {
  keepCount(paragraphs);
  const isAsked = (key: string): boolean => open.has(key) || companies.has(key);
  const sums = new Map<string, { readonly row: Float64Array; count: number }>();
  const sumOf = (key: string) => {
    let sum = sums.get(key);
    if (!sum) sums.set(key, sum = { row: new Float64Array(TYPES.length), count: 0 });
    return sum;
  };
  const addName = (key: string, logs: readonly number[]) => {
    const sum = sumOf(key);
    if (sum.count++ >= MOST) return;
    for (let t = 0; t < TYPES.length; t++) sum.row[t] += logs[t];
  };
  /** A longer name of type `of` says that a word of it by itself is likely of that type too; `weight` times as loud as one mention. */
  const addWord = (word: string, of: number, likely: number, others: number, weight = 1) => {
    const sum = sumOf(word);
    if (sum.count++ >= MOST) return;
    const [own, other] = [Math.log(likely + FLOOR), Math.log(others + FLOOR)];
    for (let t = 0; t < TYPES.length; t++) sum.row[t] += weight * (t === of ? own : other);
  };
  for (const names of among) for (let i = 0; i < names.length; i++) {
    const { form: { words, key }, type, sure, logs, cue } = names[i];
    if (isAsked(key)) {
      addName(key, logs);
      // what is called a company once is one wherever it is named
      if (cue) addWord(key, TYPES.indexOf(cue), 0.8, 0.1, story.isPersonName(words[0]) || story.isPlaceName(words[0]) ? 1 : story.isUnknownWord(words[0]) ? UNKNOWN : NO_NAME);
    }
    if (words.length < 2) continue;
    const [first, last] = [words[0], words[words.length - 1]];
    // a full name speaks for its surname
    if (type === 'PERSON' && sure > 0.6 && isAsked(last)) addWord(last, PERSON, sure, (1 - sure) / 3);
    if (type !== 'ORG' || !isAsked(first)) continue;
    // "the accounting firm Mazars USA" speaks for "Mazars"
    if (cue === 'ORG' && story.isUnknownWord(first)) addWord(first, ORG, 0.8, 0.1, NO_NAME);
    // "Kestrel Motor Company" speaks for "Kestrel", unless that is a place's or a given name
    if (sure > 0.6 && !story.isCommonStart(first)) addWord(first, ORG, 0.7, 0.1);
  }
  // "Ford Motor Co." speaks for "Ford", though it is a given name, where nobody is called so
  const speaking = new Set<string>();
  for (const word of companies.keys()) if (!introduced.has(word) && !story.isPlaceName(word)) speaking.add(word);
  for (const word of speaking) addWord(word, ORG, 0.9, 0.03, COMPANY_NAMED);
  for (const names of among) for (let i = 0; i < names.length; i++) {
    const name = names[i], { words, key } = name.form;
    const word = words.length === 1 ? words[0] : '';
    const stays = !isOpen(name) && !speaking.has(word);
    if (stays && name.type === 'PERSON') continue;
    // a slip in a surname is the person's, too
    const surname = surnames.has(key) || (word !== '' && name.type !== 'PERSON' && slips.has(name.form.slip) && story.isUnknownWord(word));
    // a surname that is a place's name as well stands for the person where a place would not stand: not after "in", not beside another place
    // … and it stays the person's where that one is surely named in full, though most of its mentions look like a place's
    if (surname && (name.type !== 'PERSON' || (isOpen(name) && firm.has(word))) && name.sure < 1 && !name.form.acronym && (!story.isPlaceName(words[0]) || (name.type === 'PLACE' && name.acts))) { name.type = 'PERSON'; continue; }
    if (stays) continue;
    const sum = sums.get(key);
    if (!sum) continue;
    const alone = story.introduces && word !== '' && !name.form.number && !introduced.has(word);
    const penalty = !alone ? 0 : story.isPersonName(word) ? KNOWN_MONONYM : MONONYM;
    const { row, count } = sum;
    const placeless = word !== '' && !placed.has(key) && !story.isPlaceName(word) ? PLACELESS[count > 1 ? 1 : 0] : 0;
    const best = likeliest(TYPES.indexOf(name.type), row, name.logs, penalty, placeless);
    name.type = story.aboutSport && name.team && TYPES[best] === 'PLACE' ? 'ORG' : TYPES[best];
  }
}

/** The type for which most speaks, as an index into `TYPES`; `now` where no other is likelier. */
function likeliest(now: number, row: ArrayLike<number>, logs: readonly number[], penalty: number, placeless: number): number {
  let best = now, most = -Infinity;
  for (let i = -1; i < TYPES.length; i++) {
    const t = i < 0 ? now : i;
    const here = OTHERS * row[t] + (1 - OTHERS) * logs[t] + (t === PERSON ? penalty : t === PLACE ? placeless : 0);
    if (here > most) { best = t; most = here; }
  }
  return best;
}
