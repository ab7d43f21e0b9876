// "S. M., Calif." in a text about San Mateo: letters with points, taken for somebody's, that are a place's or body's of the article.
import type { Typed } from './retype';

interface Written extends Typed {
  readonly sighting: Typed['sighting'] & { readonly text: string };
}

const INITIALS = /^(?:\p{Lu}\. ?){1,3}\p{Lu}\.?$/u;

/** Whether a name is written so. */
export const isByLetters = (text: string): boolean => INITIALS.test(text);

/** Gives people that are called by letters alone the type of the one place or body whose first letters these are, unless somebody of the article has such a name. */
export function retypeInitials(names: readonly Written[]): void {
  const called = names.filter(({ type, form, sighting }) => type === 'PERSON' && form.words.every((w) => w.length === 1) && isByLetters(sighting.text));
  if (!called.length) return;
  const fulls = new Map<string, Written | 'several'>();
  const meet = (letters: string, full: Written | 'several') => {
    const before = fulls.get(letters);
    fulls.set(letters, before === undefined || (before !== 'several' && full !== 'several' && before.form.key === full.form.key) ? full : 'several');
  };
  for (const name of names) {
    const { type, form: { words, initials } } = name;
    if (type === 'MISC' || words.length < 2 || !words.some((w) => w.length > 1)) continue;
    if (type !== 'PERSON') meet(initials, name);
    // somebody's letters are nobody else's: "J. R." beside "John R. Marlow"
    else for (let n = 2, letters = words[0][0]; n <= Math.min(words.length, MOST_LETTERS); n++) meet(letters += words[n - 1][0], 'several');
  }
  for (const name of called) {
    const full = fulls.get(name.form.joined);
    if (full && full !== 'several') name.type = full.type;
  }
}

/** As many letters as `INITIALS` takes. */
const MOST_LETTERS = 4;
