// What the shipped word lists say of a folded word: gender of a given name, family name, place.
import { shippedLexicon } from '../../extract/names';
import { Kind, lexiconHash } from '../../lexicon/nameLexicon';
import { hashPhrase, hashWord } from '../../lexicon/wordHash';
import type { Gender } from '../mention';
import type { Form } from './form';

/** The gender a given name tells, where it tells one. */
export function genderOfGiven(word: string): Gender {
  const kinds = shippedLexicon().kinds(lexiconHash(word));
  const male = (kinds & Kind.male) > 0;
  const female = (kinds & Kind.female) > 0;
  return male === female ? 'unknown' : male ? 'male' : 'female';
}

/** Whether a folded word is known as a family name. */
export const isFamilyName = (word: string): boolean => (shippedLexicon().kinds(hashWord(word)) & Kind.family) > 0;

/** Whether a folded word is known as a given or family name. */
export const isPersonName = (word: string): boolean => (shippedLexicon().kinds(hashWord(word)) & (Kind.male | Kind.female | Kind.family)) > 0;

/** Whether a form is known as a country, region or city. */
export const isPlaceName = (form: Pick<Form, 'words'>): boolean =>
  form.words.length > 0 && (shippedLexicon().kinds(form.words.map(hashWord).reduce(hashPhrase)) & (Kind.city | Kind.country | Kind.region)) > 0;

/** Whether a form is known as a country. */
export const isCountryName = (form: Pick<Form, 'words'>): boolean =>
  form.words.length > 0 && (shippedLexicon().kinds(form.words.map(hashWord).reduce(hashPhrase)) & Kind.country) > 0;

/** Whether a folded word is known as a given name. */
export const isGivenName = (word: string): boolean => (shippedLexicon().kinds(hashWord(word)) & (Kind.male | Kind.female)) > 0;
