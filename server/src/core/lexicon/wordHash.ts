// Numbers that stand for words and features, so that tables need no strings.

/** Mixes two 32-bit numbers into one (a round of MurmurHash3 with its finisher's multipliers). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ b, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b, 0x9e3779b1), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over the code units of `text` from `from` up to `to`. */
export function hashPart(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** FNV-1a over the code units of `text`. */
export const hashWord = (text: string): number => hashPart(text, 0, text.length);

/** Extends the hash of a phrase by one more word. */
export const hashPhrase = (phrase: number, word: number): number => mix(phrase ^ 0x5bd1e995, word);

const MARKS = /\p{M}+/gu;
const NON_ASCII = /[^\x00-\x7f]/;
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', '’': "'", '‘': "'", ʼ: "'" };

/** `text` in lower case, without accents and with plain apostrophes: what two spellings of one name have in common. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS, '').replace(/[øłđðþßæœı’‘ʼ]/g, (c) => LETTERS[c] ?? c);
}
