// duplicate-passage: an article that takes over part of another one.
import { overlapsOf } from '../coverage/overlap';
import type { SharedPassage } from '../coverage/coverage';
import type { Span } from '../text/span';
import type { Report, Rule, Scene } from './rule';
import { deletionOf, deletionThere } from './support/deletion';
import { nameOf } from './support/nameOf';

/** Shorter passages, and less alike ones, are seldom worth a look. */
const FEWEST_CHARACTERS = 80;
const SURE = 0.8;
/** Less than this of the paragraph standing there is a phrase or a name with its title in both. */
const MOST_OF_IT = 0.6;
/** A paragraph that is all the two articles have in common must stand there nearly whole. */
const NEARLY_ALL = 0.85;
/** Other articles named as related places. */
const PLACES = 5;

export const duplicatePassage: Rule = {
  id: 'duplicate-passage',
  title: 'Passage from another article',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'Paragraphs that also stand in another article of the coverage, word for word or lightly edited, while the rest of the two differs.',
    why: 'Text taken over carries the other article’s facts, dates (“last week”) and errors with it, and may need credit.',
    bad: [`=== one.txt
Bridge stays closed

[[The harbour bridge will stay closed until the spring because engineers found cracks in two of its four pylons in October.]]

The mayor promised on Monday that the town will pay for a second ferry in the meantime, starting at the end of the month.

“We owe that to everybody who works across the bay,” she told reporters in the old customs house.
=== two.txt
Ferry company hires sailors

The boats of the only ferry company are full every morning, and its director says that he could fill twice as many.

[[The harbour bridge will remain closed until the spring because engineers found cracks in two of its four pylons in October.]]

The company now looks for twenty sailors, three mates and a captain who knows the sandbanks of the northern shore.`],
    good: [`=== one.txt
Bridge stays closed

“We will not open a bridge that we cannot trust with the lives of our children,” the mayor said at her weekly conference.
=== two.txt
Critics speak up

Two councillors doubted the reports. The mayor had said: “We will not open a bridge that we cannot trust with the lives of our children.”`],
    fix: 'Deletes the paragraphs here, or in the other article.',
    ignore: 'Where an outlet repeats its own background paragraph, or the source is credited.',
    measured: '1,003 news articles of many outlets: 35 findings, all read; 34 stand in the other article as said (97 %), 14 of them story text, 15 link lists that one site runs into its paragraphs, 5 boxes.',
  },
  check: (scene) => reports(scene),
};

interface Stretch extends Span {
  readonly count: number;
  readonly there: readonly SharedPassage[];
}

function* reports(scene: Scene): Generator<Report> {
  const { article, coverage } = scene;
  for (const { start, end, count, there } of stretches(scene)) {
    const [closest] = there;
    const others = new Set(there.map((t) => t.there.article)).size - 1;
    const where = `${nameOf(closest.there.article, article.id)}${others > 0 ? ` and ${others} more article${others > 1 ? 's' : ''}` : ''}`;
    const what = count === 1 ? 'This paragraph' : `These ${count} paragraphs`;
    const same = there.every((t) => t.kind === 'exact' || t.kind === 'typographic');
    yield {
      start, end, score: closest.score,
      message: `${what} also stand${count === 1 ? 's' : ''} in ${where}${same ? '' : ', slightly changed'}. Credit it, or write it anew.`,
      related: there.slice(0, PLACES).map((t) => ({ ...t.there, message: 'It stands here, too.' })),
      fixes: count > 1 ? [] : [
        { title: 'Delete this paragraph', edits: [deletionOf(article.text, { start, end })] },
        { title: `Delete it in ${nameOf(closest.there.article, article.id)}`, edits: [deletionThere(coverage.digests.get(closest.there.article), closest.there.article, closest.there)] },
      ],
    };
  }
}

/** The passages taken over, those that follow each other here joined where they stand in the same article. */
function stretches({ article, coverage }: Scene): Stretch[] {
  const byPlace = new Map<number, SharedPassage[]>();
  for (const overlap of overlapsOf(article, coverage)) {
    if (overlap.copy) continue;
    for (const p of overlap.passages) {
      if (p.common || p.score < SURE || p.covers < (overlap.passages.length > 1 ? MOST_OF_IT : NEARLY_ALL) || (p.here.end - p.here.start) * p.covers < FEWEST_CHARACTERS) continue;
      const at = byPlace.get(p.here.start);
      if (at) at.push(p);
      else byPlace.set(p.here.start, [p]);
    }
  }
  const found: Stretch[] = [];
  for (const [start, there] of [...byPlace].sort((a, b) => a[0] - b[0])) {
    const before = found.at(-1);
    if (before && article.text.slice(before.end, start).trim() === '' && before.there.some((b) => b.there.article === there[0].there.article)) {
      found[found.length - 1] = { start: before.start, end: there[0].here.end, count: before.count + 1, there: before.there };
    } else found.push({ start, end: there[0].here.end, count: 1, there });
  }
  return found;
}
