// From offsets of a paragraph to offsets of the article.
import { isSame } from '../text/isSame';
import { sameEnds } from '../text/sameEnds';
import type { Identity } from './entities/whoIsWho';
import type { Paragraph } from './paragraph';

/** The numbers that entities have now, by those they had; null where all have kept theirs. */
export type Numbers = ArrayLike<number> | null;

/** The number now of the entity that had number `was`. */
export const numberNow = (was: number | null, numbers: Numbers): number | null => (was === null || !numbers ? was : numbers[was]);

const NOBODY: readonly Identity[] = [];
const NOTHING = { head: 0, tail: 0 };

/**
 * A function of an article's paragraphs, of the records that each has (in lists that are the same as long as these are) and of the entities that they name: gives all
 * records where they stand in the article. `place` puts one there; what the article asked about before had as well is only moved from where it stood then, which
 * spares going to its paragraph: `move` gives it `by` code units and so many paragraphs on, with the numbers that entities have now.
 */
export function placedAlong<L, P>(place: (own: L, at: Paragraph) => P, move: (placed: P, by: number, paragraphs: number, numbers: Numbers) => P) {
  let last: { readonly own: readonly (readonly L[])[]; readonly starts: readonly number[]; readonly from: readonly number[]; readonly all: readonly P[]; readonly identities: readonly Identity[] } | null = null;
  return (paragraphs: readonly Paragraph[], own: readonly (readonly L[])[], identities: readonly Identity[] = NOBODY): readonly P[] => {
    const was = last;
    const { head, tail } = was ? sameEnds(own, was.own, (a, b) => a === b) : NOTHING;
    const numbers = was && renumbered(was.identities, identities);
    const all: P[] = [], starts: number[] = [], from: number[] = [];
    for (let i = 0; i < own.length; i++) {
      const { start } = paragraphs[i];
      starts.push(start);
      from.push(all.length);
      if (!was || (i >= head && i < own.length - tail)) {
        for (const one of own[i]) all.push(place(one, paragraphs[i]));
        continue;
      }
      const on = i < head ? 0 : own.length - was.own.length, there = i - on;
      const by = start - was.starts[there], stays = by === 0 && on === 0 && !numbers;
      for (let k = was.from[there]; k < was.from[there + 1]; k++) all.push(stays ? was.all[k] : move(was.all[k], by, on, numbers));
    }
    from.push(all.length);
    last = { own, starts, from, all, identities };
    return all;
  };
}

/** The numbers that the entities of the article before have in this one; null where all have kept theirs. Of those that are gone nobody asks. */
function renumbered(before: readonly Identity[], now: readonly Identity[]): Numbers {
  return before === now || isSame(before, now.slice(0, before.length)) ? null : before.map((who) => who.number);
}
