// "S. M., Calif." in a text about San Mateo: letters with points, taken for somebody's, that are a place's or body's of the article.
import type { Typed } from './retype';

interface Written extends Typed {
  readonly sighting: { readonly text: string };
}

const INITIALS = /^(?:\p{Lu}\. ?){1,3}\p{Lu}\.?$/u;

/** Gives people that are called by letters alone the type of the one place or body whose first letters these are, unless somebody of the article has such a name. */
export function retypeInitials(names: readonly Written[]): void {
  const called = names.filter(({ type, form, sighting }) => type === 'PERSON' && form.words.every((w) => w.length === 1) && INITIALS.test(sighting.text));
  for (const name of called) {
    const letters = name.form.joined;
    const full = names.filter(({ type, form }) => type !== 'MISC' && form.words.length > 1 && form.words.some((w) => w.length > 1)
      && (type === 'PERSON' ? form.words.map((w) => w[0]).join('').startsWith(letters) : form.initials === letters));
    if (full.length && full.every(({ type, form }) => type !== 'PERSON' && form.key === full[0].form.key)) name.type = full[0].type;
  }
}
