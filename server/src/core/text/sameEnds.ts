// Where two lists are the same: what an edit left as it was stands before and behind it.

/** How many members at the beginning of two lists are the same, and how many at their ends, none of them counted twice. */
export function sameEnds<A, B>(a: readonly A[], b: readonly B[], same: (x: A, y: B) => boolean): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0, tail = 0;
  while (head < shorter && same(a[head], b[head])) head++;
  while (tail < shorter - head && same(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  return { head, tail };
}

/** What was made of the members of a list, carried over to a list of `length` members with these ends in common: `work` makes what is new, by its place. */
export function carried<T>(made: readonly T[], { head, tail }: ReturnType<typeof sameEnds>, length: number, work: (at: number) => T): T[] {
  const now = made.slice(0, head);
  for (let i = head; i < length - tail; i++) now.push(work(i));
  for (let i = made.length - tail; i < made.length; i++) now.push(made[i]);
  return now;
}
