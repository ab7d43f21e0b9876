// duplicate-line: a line or paragraph that stands twice in one article.
import type { Role } from '../article/paragraph';
import { paragraphAt } from '../article/paragraphAt';
import { isFurniture } from '../coverage/furniture';
import { repeatsWithin, type Repeat } from '../coverage/repeats';
import type { Scene, Report, Rule } from './rule';
import { deletionOf } from './support/deletion';

/** A label of one or two words may stand anywhere ("Related", "Q:"); two of them in a row are a slip. */
const LABEL_WORDS = 2;
/** Nearly the same: so many words, of which this share stands in both, and neither much longer than the other. */
const NEAR_WORDS = 12;
const NEAR = 0.8;
const LONGER = 1.25;
/** Blank lines between two lines that stand in a row, at most. */
const GAP = 100;

export const duplicateLine: Rule = {
  id: 'duplicate-line',
  title: 'Duplicate line',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A line or paragraph that stands twice in the article, word for word, but for typography, or with a few words changed.',
    why: 'Pasted twice, or an older version left standing beside the newer one: the commonest slip of cut-and-paste editing. Of two versions only one was corrected.',
    bad: [
      'Bridge stays closed until spring\n\nPhoto by: Example Agency\n[[Photo by: Example Agency]]\n\nThe bridge stays closed, the mayor said on Monday.',
      'The council met on Monday to talk about the harbour bridge and its cracks.\n\nIt will meet again in a week.\n\n[[The council met on Monday to talk about the harbour bridge and its cracks.]]',
      'The council met late on Monday to talk about the harbour bridge, the cracks in it and what the repair will cost the town.\n\nNobody knows yet.\n\n[[The council met late on Monday to talk about the harbour bridge, the cracks in it and what its repair will cost the city.]]',
    ],
    good: [
      'The bridge stays closed until spring, the mayor said.\n\nThe ferry runs until autumn, the mayor said.',
      'Results\n\nNorth district: 1,204 votes for the bridge, 880 against it.\n\nSouth district: 966 votes for the bridge, 1,011 against it.',
    ],
    fix: 'Deletes the later one with its line; or the earlier one.',
    ignore: 'Where the repeat is meant: a refrain, a list that names the same thing again.',
    measured: '1,003 news articles, 2012–2020: 124 findings, all read, 120 right (97 %), of which 66 are labels such as “Advertisement” twice in a row; wrong are a pulled-out sentence, a fragment, the author line of two posts and two sentences of one pattern.',
  },
  check: ({ article }) => reports(article),
};

function* reports(article: Scene['article']): Generator<Report> {
  for (const repeat of repeatsWithin(article)) {
    if (!isSlip(article.text, repeat, roleAt(article, repeat.here.start))) continue;
    const { here, before, alike } = repeat;
    const what = article.text.slice(here.start, here.end).length < 60 && repeat.words < 10 ? 'line' : 'paragraph';
    const same = alike.kind === 'exact' || alike.kind === 'typographic';
    yield {
      ...here,
      message: same ? `This ${what} stands twice in the article. Delete one of the two.`
        : `This ${what} is nearly the same as an earlier one. Keep the version that is right.`,
      score: alike.score, unnecessary: same,
      related: [{ ...before, message: same ? 'It stands here before.' : 'The earlier version.' }],
      fixes: [
        { title: `Delete this ${what}`, edits: [deletionOf(article.text, here)], safe: alike.kind === 'exact' },
        { title: same ? 'Delete the earlier one instead' : 'Delete the earlier version instead', edits: [deletionOf(article.text, before)] },
      ],
    };
  }
}

/** The role of the paragraph that begins there. */
function roleAt(article: Scene['article'], start: number): Role | undefined {
  const p = paragraphAt(article, start);
  return p?.start === start ? p.role : undefined;
}

/** A short answer in an interview may come back. */
const ANSWER = /^[QA][.:] |^\p{Lu}+: .{0,60}$/u;
/** A post with its author, or a paragraph that is all quotation. */
const SHOWN = /\(@\w+\)|^["“'‘][^”]{40,}$|^["“][^"“”]+["”](?: [^"“”.]{0,40}\.)?$/u;

function isSlip(text: string, { here, before, alike, words }: Repeat, role: Role | undefined): boolean {
  const inARow = here.start - before.end < GAP && text.slice(before.end, here.start).trim() === '';
  // furniture that returns every few paragraphs is the page's, and boilerplate-line reports it
  const furniture = role === 'credit' || role === 'caption' || role === 'footer' || isFurniture(text.slice(here.start, here.end));
  if (!inARow && (words <= LABEL_WORDS || furniture)) return false;
  const [text1, text2] = [text.slice(here.start, here.end), text.slice(before.start, before.end)];
  if (alike.kind === 'exact' || alike.kind === 'typographic') return inARow || !ANSWER.test(text1);
  // captions of one event; a post that is shown and then quoted; a quotation that is pulled out
  if (furniture || SHOWN.test(text1) || SHOWN.test(text2)) return false;
  const lengths = [here.end - here.start, before.end - before.start];
  return alike.kind === 'near' && words >= NEAR_WORDS && alike.share >= NEAR && Math.max(...lengths) <= LONGER * Math.min(...lengths);
}
