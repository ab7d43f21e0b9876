// What is made of the paragraphs of an article one by one. After an edit most of them are as they were; going to each, to see that it is, is most of
// what an edit of a long article costs, as each lies somewhere else in memory. So what changed is found once, and only that is looked at.
import type { Reading } from '../extract/reading';
import { carried, sameEnds } from '../text/sameEnds';
import { isSameSpan } from '../text/span';
import type { Paragraph } from './paragraph';

/** Whether two paragraphs are the same but for where they stand. */
const isSameParagraph = (a: Paragraph, b: Paragraph): boolean => a.reading === b.reading && a.role === b.role && isSameSpan(a.dateline, b.dateline);

let compared: { readonly from: readonly Paragraph[]; readonly to: readonly Paragraph[]; readonly same: ReturnType<typeof sameEnds> } | null = null;

/** As many functions ask about one pair of articles, the answer is kept. */
function sameIn(from: readonly Paragraph[], to: readonly Paragraph[]): ReturnType<typeof sameEnds> {
  if (compared?.from !== from || compared.to !== to) compared = { from, to, same: sameEnds(from, to, isSameParagraph) };
  return compared.same;
}

/**
 * A function of an article's paragraphs that gives what `work` makes of each, in their order. `work` may look at a paragraph's reading, role and
 * dateline, not at where it stands; it is asked about those that the article asked about before did not have in the same place.
 */
export function alongParagraphs<T>(work: (p: Paragraph) => T): (paragraphs: readonly Paragraph[]) => readonly T[] {
  let last: { readonly paragraphs: readonly Paragraph[]; readonly made: readonly T[] } | null = null;
  return (paragraphs) => {
    if (last?.paragraphs === paragraphs) return last.made;
    const made = carried(last?.made ?? [], last ? sameIn(last.paragraphs, paragraphs) : NOTHING, paragraphs.length, (i) => work(paragraphs[i]));
    last = { paragraphs, made };
    return made;
  };
}

const NOTHING = { head: 0, tail: 0 };

/** Something found in a paragraph, and which it is. */
export interface FoundIn<T> { readonly paragraph: number; readonly found: T }

/** As `alongParagraphs`, for what is found in few of them: gives the paragraphs in which `look` finds something, neither null nor an empty list, in reading order. */
export function amongParagraphs<T extends {}>(look: (reading: Reading, p: Paragraph) => T | null): (paragraphs: readonly Paragraph[]) => readonly FoundIn<T>[] {
  let last: { readonly paragraphs: readonly Paragraph[]; readonly all: readonly FoundIn<T>[] } | null = null;
  return (paragraphs) => {
    if (last?.paragraphs === paragraphs) return last.all;
    const { head, tail } = last ? sameIn(last.paragraphs, paragraphs) : NOTHING;
    const before = last && head + tail > 0 ? last : null;
    const all: FoundIn<T>[] = before ? before.all.filter((f) => f.paragraph < head) : [];
    for (let i = head; i < paragraphs.length - tail; i++) {
      const found = look(paragraphs[i].reading, paragraphs[i]);
      if (found !== null && !(Array.isArray(found) && found.length === 0)) all.push({ paragraph: i, found });
    }
    if (before) {
      const moved = paragraphs.length - before.paragraphs.length;
      for (const f of before.all) if (f.paragraph >= before.paragraphs.length - tail) all.push(moved ? { paragraph: f.paragraph + moved, found: f.found } : f);
    }
    last = { paragraphs, all };
    return all;
  };
}
