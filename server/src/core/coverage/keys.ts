// The keys by which passages find each other: their runs of five words, and the whole of them.
import { hashOf, mix } from './words';

/** Words in a run. Five in a row are rarely the same by chance, and even a heavily edited passage keeps one such run (95 in 100 on the dev corpus). */
export const RUN = 5;

/** The key of a whole passage: equal for passages with the same words, of any length. */
export const wholeKey = (words: Uint32Array): number => mix(hashOf(words) ^ Math.imul(words.length, 0x9e3779b1));

/** The keys of a passage: first the whole, then its runs. */
export function keysOf(words: Uint32Array): Uint32Array {
  const n = words.length - RUN + 1;
  const keys = new Uint32Array(Math.max(1, n + 1));
  keys[0] = wholeKey(words);
  for (let i = 0; i < n; i++) keys[i + 1] = runKey(words, i);
  return keys;
}

/** The key of the run that begins with word `at`. */
export function runKey(words: Uint32Array, at: number): number {
  let h = words[at];
  for (let k = 1; k < RUN; k++) h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + words[at + k];
  return mix(h);
}
