// The word that was probably meant.
import likeness from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this two words are not taken for one another. */
const ALIKE = 0.85;

/** The one of `known` that is most like `word`, or null where none is alike. */
export function closest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const k of known) {
    const l = likeness(word, k, { ignoreCase: true });
    if (l >= most) { best = k; most = l; }
  }
  return best;
}

/** “ Did you mean x?”, to be put behind a message; empty where nothing is alike. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = closest(word, known);
  return meant === null ? '' : ` Did you mean ${meant}?`;
}
