// Finds characters that cannot be seen: no-break and zero-width spaces, soft hyphens, control characters.
import { amongParagraphs } from '../article/alongParagraphs';
import type { Article } from '../article/article';
import { findInvisible, type Invisible, invisibleRuns } from '../text/invisible';
import { type Span, spanFrom } from '../text/span';
import type { Fix, Rule } from './rule';
import { gapsOf } from './support/gaps';

/** More places than these with one character are one finding: the text was pasted with them. */
const MANY = 40;

const inParagraphs = amongParagraphs(({ text }) => invisibleRuns(text));

/** The runs of one invisible character, in order. None reaches across the end of a paragraph: no paragraph begins or ends with what stands between them. */
function runsIn(article: Article): Span[] {
  const inside = inParagraphs(article.paragraphs).flatMap(({ paragraph, found }) => found.map((run) => spanFrom(run, article.paragraphs[paragraph].start)));
  const outside = gapsOf(article).flatMap(({ start, end }) => invisibleRuns(article.text.slice(start, end)).map((run) => spanFrom(run, start)));
  return [...inside, ...outside].sort((a, b) => a.start - b.start);
}

/** A plain space where one is missing; nothing beside another space, at the edge of a line, and for what is no space. */
function fixOf(text: string, places: readonly Invisible[]): Fix {
  const edits = places.map(({ start, end, space }) => ({ start, end, newText: space && /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ') ? ' ' : '' }));
  const title = edits.length > 1 ? `Replace or remove all ${edits.length}` : edits[0].newText ? 'Replace with a plain space' : `Remove the ${places[0].name}`;
  return { title, edits, safe: true };
}

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  title: 'Invisible character',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'No-break spaces, zero-width characters, soft hyphens, direction marks and control characters. Those with work to do are left alone: a ' +
      'no-break space between a number and its unit or inside French quotation marks, joiners between emoji or in other scripts. One character in more than 40 places is one finding.',
    why: 'They come along from web pages and word processors, cannot be seen, and break searching, line ends, word counts and other programs.',
    bad: ['Talks about how[[\u00a0]]to go on.', 'The mini[[\u00ad]]ster left.[[\u00a0]]', 'The fer[[\u200b]]ry sank.'],
    good: ['The ferry carried 10\u00a0000 people over 5\u00a0km.', '«\u00a0Non\u00a0», said the captain.', 'A family 👨‍👩‍👧 on the quay.'],
    fix: 'Puts a plain space where words need one, and removes the rest.',
    ignore: 'Where your system needs the character, as in text set by hand.',
    measured: '19 findings in 1,003 news articles, all read, all right.',
  },
  *check({ article }) {
    const { text } = article, found = findInvisible(text, runsIn(article));
    const byCode = new Map<number, Invisible[]>();
    for (const one of found) {
      const same = byCode.get(one.code);
      if (same) same.push(one);
      else byCode.set(one.code, [one]);
    }
    for (const one of found) {
      const all = byCode.get(one.code)!;
      if (all.length > MANY && one !== all[0]) continue;
      const told = all.length > MANY ? all : [one];
      const times = told.length > 1 ? ` stands ${told.length} times in the text` : one.end - one.start > 1 ? `, ${one.end - one.start} in a row` : '';
      yield {
        start: one.start, end: one.end,
        message: `${one.name[0].toUpperCase()}${one.name.slice(1)} (U+${one.code.toString(16).toUpperCase().padStart(4, '0')})${times}. It cannot be told from ` +
          `${one.space ? 'a plain space' : 'nothing'} and upsets searching and line ends.`,
        fixes: [fixOf(text, told)],
      };
    }
  },
};
