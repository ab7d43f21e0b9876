// duplicate-article: an article that is, as a whole, a copy of another one. Reported once for each pair of files.
import { overlapsOf, type Overlap } from '../coverage/overlap';
import type { Related, Report, Rule, Scene } from './rule';
import { nameOf } from './support/nameOf';

/** Copies reported one by one; the rest are counted in the last of them. */
const ONE_BY_ONE = 4;
/** Places of a pair that are listed. */
const PLACES = 6;

export const duplicateArticle: Rule = {
  id: 'duplicate-article',
  title: 'Duplicate article',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'An article most of which also stands in another file: the same story filed twice, perhaps under another headline or with other quotation marks.',
    why: 'Two files of one story drift apart: a correction made in one is missing in the other, and in a count of outlets one source looks like two.',
    bad: [`=== first.txt
[[Harbour bridge stays closed]]

The harbour bridge will stay closed until the spring because of cracks in its pylons.

The town has hired a company from the north to repair the two pylons that are worst.

Drivers have to take the long way around the bay until the work is done.
=== second.txt
[["The harbour bridge will stay closed until the spring because of cracks in its pylons.]]

The town has hired a company from the north to repair the 2 pylons that are worst.

Drivers have to take the long way around the bay until the work is done.`],
    good: [`=== first.txt
Harbour bridge stays closed

The harbour bridge will stay closed until the spring because of cracks in its pylons.

Drivers have to take the long way around the bay until the work is done.
=== second.txt
Ferry company hires sailors

With the harbour bridge shut the boats are full on every weekday morning.

“We need twenty more people by Easter,” the captain of the oldest ferry said.`],
    fix: 'None: which file stays is for a person to say. Compare them first; the related places lead to the other file.',
    ignore: 'Where both are kept on purpose: a wire story beside the version an outlet made of it.',
    measured: '1,003 news articles with no article twice: no finding. The two copies among the four sample stories are found, in both files.',
  },
  check: (scene) => reports(scene),
};

function* reports({ article, coverage }: Scene): Generator<Report> {
  const copies = overlapsOf(article, coverage).filter((o) => o.copy);
  if (copies.length === 0) return;
  const head = article.paragraphs.find((p) => p.role === 'headline') ?? article.paragraphs[0];
  for (const [i, copy] of copies.slice(0, ONE_BY_ONE).entries()) {
    const more = i === ONE_BY_ONE - 1 ? copies.length - ONE_BY_ONE : 0;
    const others = more > 0 ? ` (and in ${more} more article${more > 1 ? 's' : ''})` : '';
    yield {
      start: head.start, end: head.end, score: copy.share, related: places(copy),
      message: `${copy.passages.length} of ${copy.of} paragraphs also stand in ${nameOf(copy.article, article.id)}${others}: this is the same article. Keep one, or compare what differs.`,
    };
  }
}

function places({ article, passages }: Overlap): Related[] {
  return passages.slice(0, PLACES).map((p, i) => ({ start: p.there.start, end: p.there.end, article,
    message: i === PLACES - 1 && passages.length > PLACES ? `And ${passages.length - PLACES + 1} paragraphs from here on.` : 'The same paragraph.' }));
}
