// Small words that belong to the surname behind them: "von der Leyen", "de Gaulle".

const PARTICLES = new Set('de van von der den di da del della la le al el bin ibn du dos das ter ten'.split(' '));

/** Whether a word is a particle of surnames, as written inside a name: in small letters. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** How many of the last words of a full name are the surname, its particles among them; of a single word, one. */
export function surnameLength(words: readonly string[]): number {
  let n = Math.min(1, words.length);
  while (n < words.length && isParticle(words[words.length - 1 - n])) n++;
  return n;
}
