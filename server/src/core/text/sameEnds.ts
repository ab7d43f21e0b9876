// Where two lists are the same: what an edit left as it was stands before and behind it.

/** How many members at the beginning of two lists are the same, and how many at their ends, none of them counted twice. */
export function sameEnds<A, B>(a: readonly A[], b: readonly B[], same: (x: A, y: B) => boolean): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0, tail = 0;
  while (head < shorter && same(a[head], b[head])) head++;
  while (tail < shorter - head && same(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  return { head, tail };
}
