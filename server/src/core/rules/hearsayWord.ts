// Finds hearsay without a source: "reportedly" in a sentence that names nobody who reports.
import { inMarks, sentencesIn, type SentenceOf } from '../article/sentencesIn';
import type { Rule } from './rule';
import { perParagraph } from './support/perParagraph';

const HEARSAY = /^reportedly$/i;
/** Somebody who reports: a verb of saying in active use, or a phrase that names the source. */
const SOURCE = /^(?:said|says|say|saying|told|tells|reported|reports|report|wrote|writes|according|claimed|claims|cited|citing|added|announced|confirmed|revealed|stated|sources?|tweeted|published|obtained|interview|leaked)$/i;

/** Whether the sentence, or a paper or broadcaster named in it, gives a source. */
const hasSource = ({ tokens }: SentenceOf): boolean => tokens.some((t) => SOURCE.test(t.text));

export const hearsayWord: Rule = {
  id: 'hearsay-word',
  title: 'Hearsay without a source',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: '“Reportedly”, outside quotations and behind the lede, in a paragraph that names nobody who reports.',
    why: 'The word asks the reader to trust a report that the article does not name. Say who reports it, or leave it out (Reuters Handbook of Journalism, “reportedly”).',
    bad: ['The ferry sank on Monday.\n\nIt will be [[reportedly]] scrapped in spring.'],
    good: ['The ferry sank, and reportedly nobody was hurt.', 'The ferry sank.\n\nIt will reportedly be scrapped, according to the Portvik Post.', 'The ferry sank.\n\nThe Post said the ferry would be scrapped. It was reportedly rusty.', 'The ferry sank.\n\n“It was reportedly rusty.”'],
    fix: '',
    ignore: 'Where the source stands in the paragraph before.',
    measured: '27 findings in 1,003 news articles, all read: in 24 nobody is named who reports, in three the source stands in another paragraph.',
  },
  check: perParagraph(function* (paragraph) {
    if (paragraph.role === 'lede') return;
    let sourced = false;
    for (const sentence of sentencesIn(paragraph)) {
      sourced ||= hasSource(sentence);
      if (sourced) continue;
      for (const t of sentence.tokens) {
        if (!HEARSAY.test(t.text) || inMarks(paragraph, t.start)) continue;
        yield { start: t.start, end: t.end, message: `“${t.text}” is hearsay without a source. Say who reports it, or leave it out.` };
      }
    }
  }, /reportedly/i),
};
