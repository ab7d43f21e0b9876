// What the shipped word lists say of a folded word: gender of a given name, family name, place.
import { shippedLexicon } from '../../extract/names';
import { Kind } from '../../lexicon/nameLexicon';
import { hashPhrase, hashWord } from '../../lexicon/wordHash';
import type { Gender } from '../mention';
import type { Form } from './form';

const KEPT = 20000;
const ofWord = new Map<string, number>();

/** What the lists say of a single folded word, kept: an article asks for the same words again with every edit. */
function kindsOf(word: string): number {
  let kinds = ofWord.get(word);
  if (kinds === undefined) {
    if (ofWord.size >= KEPT) ofWord.clear();
    ofWord.set(word, kinds = shippedLexicon().kinds(hashWord(word)));
  }
  return kinds;
}

const kindsOfForm = ({ words }: Pick<Form, 'words'>): number =>
  words.length === 0 ? 0 : words.length === 1 ? kindsOf(words[0]) : shippedLexicon().kinds(words.map(hashWord).reduce(hashPhrase));

/** The gender that a given name, folded, tells, where it tells one. */
export function genderOfGiven(word: string): Gender {
  const kinds = kindsOf(word);
  const male = (kinds & Kind.male) > 0;
  const female = (kinds & Kind.female) > 0;
  return male === female ? 'unknown' : male ? 'male' : 'female';
}

/** Whether a folded word is known as a family name. */
export const isFamilyName = (word: string): boolean => (kindsOf(word) & Kind.family) > 0;

/** Whether a folded word is known as a given or family name. */
export const isPersonName = (word: string): boolean => (kindsOf(word) & (Kind.male | Kind.female | Kind.family)) > 0;

/** Whether a form is known as a country, region or city. */
export const isPlaceName = (form: Pick<Form, 'words'>): boolean =>
  (kindsOfForm(form) & (Kind.city | Kind.country | Kind.region)) > 0;

/** Whether a folded word is known as a town and as nothing larger: "Taipei", not "Mexico" or "Kansas". */
export const isTownOnly = (word: string): boolean => (kindsOf(word) & (Kind.city | Kind.country | Kind.region)) === Kind.city;

/** Whether a form is known as a country. */
export const isCountryName = (form: Pick<Form, 'words'>): boolean =>
  (kindsOfForm(form) & Kind.country) > 0;

/** Whether a folded word is in no list, not even in that of words seen in texts. */
export const isUnknownWord = (word: string): boolean => kindsOf(word) === 0 && shippedLexicon().cluster(hashWord(word)) === 0;

/** Whether a folded word is known as a given name. */
export const isGivenName = (word: string): boolean => (kindsOf(word) & (Kind.male | Kind.female)) > 0;

/** Whether a folded word is known as a country, or as what comes from one: "france", "french". */
export const isNational = (word: string): boolean => (kindsOf(word) & (Kind.country | Kind.demonym)) > 0;
