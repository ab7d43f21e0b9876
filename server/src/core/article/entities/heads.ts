// What a name says the thing is: "Commission" of "Keswick Commission on Fishing Rights". Alone and with a capital letter it names the same body again.

const HEADS: ReadonlySet<string> = new Set(`administration agency assembly association authority bank board bureau centre center church club college commission committee company confederation congress
  convention corporation council court department directorate federation forum foundation fund group inquiry institute institution league ministry mission office organization organisation
  parliament party school secretariat senate society tribunal trust union university`.trim().split(/\s+/));
/** Whether a folded word says what a body is. */
export const isHeadWord = (word: string): boolean => HEADS.has(word);

const LINK = /^(?:of|for|on|against|in|at|and|to)$/;

const kept = new WeakMap<readonly string[], string | null>();

/** The word of a body's name of two words or more, folded, that says what it is; null where none does. Worked out once for each list of words. */
export function headOf(words: readonly string[]): string | null {
  let head = kept.get(words);
  if (head === undefined) kept.set(words, head = find(words));
  return head;
}

function find(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  const last = words[words.length - 1];
  if (HEADS.has(last)) return last;
  const link = words.findIndex((w, i) => i > 0 && LINK.test(w));
  return link > 0 && HEADS.has(words[link - 1]) ? words[link - 1] : null;
}
