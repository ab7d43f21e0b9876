// The parts of `natural` that are used, by deep import; its root loads far more than a language server should.
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** How alike two words are, 0 to 1; words that begin alike count as more alike (Winkler 1990). */
  export default function JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}

declare module 'natural/lib/natural/phonetics/double_metaphone.js' {
  /** How a word sounds, as a code of consonants and a second one where it may be said in two ways (Philips 2000). */
  export default class DoubleMetaphone {
    process(word: string): [string, string];
  }
}
