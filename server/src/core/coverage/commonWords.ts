// How common words are in news, before a coverage has been read: the start from which it counts on.
import model from '../../../models/common-words.bin';
import { unpack } from '../model/pack';

/** Passages that the counts below stand for, and how often a word not listed is taken to stand in them. */
export const PRIOR_PASSAGES = 20000;
const PRIOR_LEAST = 15;

/** The bytes as 32-bit numbers, copied since a section need not begin at a multiple of four. */
const numbers = (bytes: Uint8Array | undefined): Uint32Array => (bytes ? new Uint32Array(new Uint8Array(bytes).buffer) : new Uint32Array(0));

let table: Map<number, number> | null = null;

/** In how many of `PRIOR_PASSAGES` passages of news the word stands. */
export function priorCount(word: number): number {
  if (!table) {
    const sections = unpack(model);
    const counts = numbers(sections.get('counts'));
    table = new Map(Array.from(numbers(sections.get('words')), (w, i) => [w, counts[i]]));
  }
  return table.get(word) ?? PRIOR_LEAST;
}
