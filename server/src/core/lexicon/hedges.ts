// Words before or behind a number that make it a range.

/** How a hedge reads: the number is above (the floor), below (the ceiling), a little under, a little over, or only near. */
export type HedgeSense = 'above' | 'from' | 'below' | 'to' | 'nearly' | 'over' | 'near' | 'exact';

const table: Record<HedgeSense, string> = {
  above: 'more than|over|greater than|larger than|higher than|above|exceeding|exceeds|exceed|in excess of|well over|way over|bigger than|longer than|older than|north of|far more than|well above|beyond|topped|topping|surpassed',
  from: 'at least|no fewer than|no less than|not less than|a minimum of|minimum of|upwards of|upward of|as few as|as little as|at the very least',
  below: 'fewer than|less than|under|below|smaller than|lower than|well under|south of|younger than|shorter than',
  to: 'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|as high as|as long as|as far as',
  nearly: 'nearly|almost|just under|just shy of|close to|approaching|just short of|just below|not quite|nearing',
  over: 'just over|slightly more than|a little more than|a little over|slightly over|just more than|just above|barely more than',
  near: 'about|around|some|roughly|approximately|approx|approx.|an estimated|estimated|circa|in the region of|in the neighborhood of|somewhere around|more or less|an average of|averaging|near',
  exact: 'exactly|precisely|just|only|a total of|all',
};

/** Hedges that stand before the number, words in lower case with single spaces. */
export const HEDGES: ReadonlyMap<string, HedgeSense> = new Map(Object.entries(table).flatMap(([sense, words]) => words.split('|').map((w): [string, HedgeSense] => [w, sense as HedgeSense])));
/** The last words of those, to see quickly that none stands there. */
export const HEDGE_ENDS: ReadonlySet<string> = new Set([...HEDGES.keys()].map((h) => h.slice(h.lastIndexOf(' ') + 1)));
/** The longest hedge, in words. */
export const HEDGE_WORDS = 5;

/** Hedges that stand behind the number (or behind what is counted). */
export const BEHIND: ReadonlyMap<string, HedgeSense> = new Map([
  ['or more', 'from'], ['and more', 'from'], ['or so', 'near'], ['or fewer', 'to'], ['or less', 'to'], ['or greater', 'from'], ['or higher', 'from'], ['and above', 'from'], ['and over', 'from'], ['or above', 'from'], ['or over', 'from'], ['and up', 'from'],
]);

/**
 * The range that a hedge makes of `value`. "Nearly" reaches down a
 * tenth, or by one up to ten; "about" a tenth either way.
 */
export function rangeOf(value: number, sense: HedgeSense | null): { low: number | null; high: number | null; lowIncluded: boolean; highIncluded: boolean } {
  const room = Math.max(Math.abs(value) * 0.1, Number.isInteger(value) && Math.abs(value) <= 10 ? 1 : 0);
  switch (sense) {
    case 'above': return { low: value, high: null, lowIncluded: false, highIncluded: false };
    case 'from': return { low: value, high: null, lowIncluded: true, highIncluded: false };
    case 'below': return { low: null, high: value, lowIncluded: false, highIncluded: false };
    case 'to': return { low: null, high: value, lowIncluded: false, highIncluded: true };
    case 'nearly': return { low: value - room, high: value, lowIncluded: false, highIncluded: false };
    case 'over': return { low: value, high: value + room, lowIncluded: false, highIncluded: false };
    case 'near': return { low: value - room, high: value + room, lowIncluded: true, highIncluded: true };
    default: return { low: value, high: value, lowIncluded: true, highIncluded: true };
  }
}
