// For what is worked out of words that are met over and over, such as names and titles.

/** The same characters as a string of their own: a slice would hold on to the article that it was first met in. */
const ownCopy = (slice: string): string => ` ${slice}`.slice(1);

/** A function whose work is done once for each of the words met lately; of more than `most` all are forgotten. */
export function remembering<T>(work: (words: string) => T, most = 5000): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    let made = known.get(words);
    if (made === undefined && !known.has(words)) {
      if (known.size >= most) known.clear();
      known.set(ownCopy(words), made = work(words));
    }
    return made as T;
  };
}
