// Finds text decoded with the wrong table: "donâ€™t".
import { amongParagraphs } from '../article/alongParagraphs';
import type { Article } from '../article/article';
import { findMojibake, mojibakeSuspects } from '../text/mojibake';
import type { Rule } from './rule';

const inParagraphs = amongParagraphs(({ text }) => mojibakeSuspects(text));

/** Where a garbled stretch may begin: in front matter and in paragraphs, as between these stands nothing that can be seen. */
function suspectsIn({ text, paragraphs }: Article): number[] {
  const front = text.slice(0, paragraphs.length ? paragraphs[0].start : text.length);
  return [...mojibakeSuspects(front), ...inParagraphs(paragraphs).flatMap(({ paragraph, found }) => found.map((at) => paragraphs[paragraph].start + at))];
}

export const mojibake: Rule = {
  id: 'mojibake',
  title: 'Garbled characters',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'Characters garbled by a wrong decoding: UTF-8 read as Windows-1252, once or twice over, stray bytes of Windows-1252, and replacement characters (�).',
    why: 'Readers see “donâ€™t” for “don’t”. The garbling arises between two systems, and the right characters can be had back exactly.',
    bad: ['The ferry doesn[[â€™]]t run.', 'The caf[[Ã©]] is closed [[â€“]] for good.', 'The captain[[Ã¢â‚¬â„¢]]s boat sank.', 'The captain[[\u0092]]s boat sank.', 'The caf[[\ufffd]] is closed.'],
    good: ['The ferry doesn’t run.', 'Le café d’Ângela, São Paulo, Åland: 5 °C, â, €.'],
    fix: 'Decodes the characters again. Where they are lost there is no fix.',
    ignore: 'When the article shows such characters on purpose.',
    measured: '45 findings in 1,419 news articles, all read, all garbled; in 43 the right characters come back, in two they are lost.',
  },
  *check({ article }) {
    const { text } = article;
    for (const { start, end, right } of findMojibake(text, suspectsIn(article))) {
      if (right === null) yield { start, end, message: 'A character was lost in a wrong decoding. Look it up in the source.' };
      else {
        const meant = right.trim() ? `“${right}”` : right ? 'a no-break space' : 'a byte order mark';
        yield {
          start, end, message: `“${text.slice(start, end).replace(/[\u0080-\u009f]/g, '·')}” is ${meant} read in the wrong encoding.`,
          fixes: [{ title: right.trim() ? `Replace with ${meant}` : right ? 'Replace with a space' : 'Remove it', edits: [{ start, end, newText: right.trim() ? right : right && ' ' }], safe: true }],
        };
      }
    }
  },
};
