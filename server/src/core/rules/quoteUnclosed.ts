// quote-unclosed: an opening quotation mark without its closing mark.
import { amongParagraphs } from '../article/alongParagraphs';
import type { Article } from '../article/article';
import type { Marked } from '../extract/marks';
import type { Fix, Report, Rule } from './rule';
import { shiftReport } from './support/perParagraph';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '‟': '”', '«': '»', '"': '"', "''": "''", '``': "''", '‘‘': '’’', '”': '”' };

export const quoteUnclosed: Rule = {
  id: 'quote-unclosed',
  title: 'Quotation not closed',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'An opening quotation mark whose closing mark is missing in its paragraph, where no next paragraph goes on with the quotation.',
    why: 'Without the mark nobody can tell where the speaker stops and the writer begins. A quotation that runs over several paragraphs opens in each and closes in the last (AP Stylebook, “quotation marks”).',
    bad: [
      'Mayor Ruth Adler said the town [[“fully]] commits to the new bridge.\n\nWork begins in May.',
'"We will not open it before spring," Mayor Ruth Adler said. "It is safe," she added. [["We]] looked twice.',
    ],
    good: [
      '“We will not open the bridge before spring,” Mayor Ruth Adler said. “It is safe.\n\n“But we want to look twice.”',
      'The plank is 6\'2" long, Mayor Ruth Adler said.',
    ],
    fix: 'Puts the closing mark where the quotation most likely ends: before the words that name the speaker, else at the end of the paragraph. No word is changed.',
    ignore: 'When a transcript is set without closing marks on purpose.',
    measured: '1,003 news articles: 62 findings, 60 read, 54 right; the others were quotations nested in marks of the same kind, or set over paragraphs in an unusual way.',
  },
  check: function* ({ article }) {
    for (const { paragraph, found } of unclosed(article.paragraphs)) {
      for (const { report, last } of found) if (!last || !goesOn(article, paragraph)) yield shiftReport(report, article.paragraphs[paragraph].start);
    }
  },
};

/** What is reported of each open mark, and whether it is the last mark of its paragraph: a quotation may go on behind it. */
const unclosed = amongParagraphs(({ speech: { marks }, text }, { role }) => (role === 'footer' || role === 'credit' ? null
  : marks.flatMap((m, i) => (m.closed || m.style === 'single' ? [] : [{ report: reportOf(text, m), last: i === marks.length - 1 }]))));

/** Whether the paragraph behind this one opens with a mark, as a quotation does that goes on. */
function goesOn({ paragraphs }: Article, paragraph: number): boolean {
  const next = paragraphs[paragraph + 1];
  return next !== undefined && /^["“„«]|^''|^``|^‘‘/.test(next.reading.text);
}

function reportOf(text: string, mark: Marked): Report {
  const opening = text.slice(mark.start, mark.inner.start);
  const word = /^\s*[^\s"“”]*/.exec(text.slice(mark.inner.start, mark.end))![0];
  return { start: mark.start, end: mark.inner.start + word.length, fixes: fixes(text, mark, CLOSING[opening] ?? opening),
    message: `The quotation that opens here is not closed in this paragraph, and the next does not go on with it. Close it where the speaker’s words end.` };
}

function fixes(text: string, mark: Marked, closing: string): Fix[] {
  const at = endOf(text.slice(mark.inner.start, mark.end));
  if (at === null) return [];
  const place = mark.inner.start + at;
  return [{ title: `Close the quotation with ${closing}`, edits: [{ start: place, end: place, newText: closing }] }];
}

/** Where in the open stretch the speaker's words end: after the comma before "Roe said", else at the end of the stretch. */
function endOf(open: string): number | null {
  const said = /[,?!](?=\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|added|told|wrote|asked)\b|\s(?:he|she|they)\s(?:said|says|added|told|wrote|asked)\b|\ssaid\s\p{Lu})/u.exec(open);
  if (said) return said.index + 1;
  const end = open.trimEnd().length;
  return end > 0 ? end : null;
}
