// Whether a word is written in small letters throughout.

/** Whether all of `word` is small letters of any script; most are plain ones, for which no pattern is needed. */
export function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c > 127) return /^\p{Ll}+$/u.test(word);
    if (c < 97 || c > 122) return false;
  }
  return word !== '';
}
