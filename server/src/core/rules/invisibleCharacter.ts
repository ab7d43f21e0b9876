// Finds characters that cannot be seen: no-break and zero-width spaces, soft hyphens, control characters.
import { findInvisible, type Invisible } from '../text/invisible';
import type { Fix, Rule } from './rule';

/** A plain space where one is missing; nothing beside another space, at the edge of a line, and for what is no space. */
function fixOf(text: string, { start, end, name, space }: Invisible): Fix {
  const wanted = space && /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');
  return { title: wanted ? 'Replace with a plain space' : `Remove the ${name}`, edits: [{ start, end, newText: wanted ? ' ' : '' }], safe: true };
}

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  title: 'Invisible character',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'No-break spaces, zero-width characters, soft hyphens, direction marks and control characters. Those with work to do are left alone: a ' +
      'no-break space between a number and its unit or inside French quotation marks, joiners between emoji or in other scripts.',
    why: 'They come along from web pages and word processors, cannot be seen, and break searching, line ends, word counts and other programs.',
    bad: ['Talks about how[[\u00a0]]to go on.', 'The mini[[\u00ad]]ster left.[[\u00a0]]', 'The fer[[\u200b]]ry sank.'],
    good: ['The ferry carried 10\u00a0000 people over 5\u00a0km.', '«\u00a0Non\u00a0», said the captain.', 'A family 👨‍👩‍👧 on the quay.'],
    fix: 'Puts a plain space where words need one, and removes the rest.',
    ignore: 'Where your system needs the character, as in text set by hand.',
    measured: '19 findings in 1,003 news articles, all read, all right.',
  },
  *check({ article: { text } }) {
    for (const found of findInvisible(text)) {
      const { start, end, code, name } = found;
      const many = end - start > 1 ? `${end - start} times in a row ` : '';
      yield {
        start, end, message: `${name[0].toUpperCase()}${name.slice(1)} (U+${code.toString(16).toUpperCase().padStart(4, '0')}) ${many}in the text. It cannot be told from ` +
          `${found.space ? 'a plain space' : 'nothing'} and upsets searching and line ends.`,
        fixes: [fixOf(text, found)],
      };
    }
  },
};
