// Finds a comma on the wrong side of a conjunction: "… the group but, Lind is …".
import { inMarks, sentencesIn } from '../article/sentencesIn';
import type { Tag } from '../extract/tags';
import { cueWords } from '../lexicon/cues';
import type { Rule } from './rule';
import { perParagraph } from './support/perParagraph';

/** Words between the verb and the next comma from which on that comma closes no parenthesis. */
const LATE = 8;

const isVerb = (t: Tag): boolean => t === 'VERB' || t === 'AUX';

export const conjunctionComma: Rule = {
  id: 'conjunction-comma',
  title: 'Comma behind a conjunction',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A clause joined by “but”, “and” or “or” where the comma stands behind the conjunction instead of before it, and no second comma soon closes a parenthesis.',
    why: 'The comma belongs before a conjunction that joins two clauses (AP Stylebook, “comma”); behind it, it cuts the conjunction from its clause.',
    bad: ['The two will talk about the [[pier but, Lind]] is likely to leave without a promise.', 'They met under one [[roof but, Lind]] is likely to leave without a firm promise that he will be let in, which he wanted.'],
    good: ['The two will talk about the pier, but Lind is likely to leave.', 'They talked but, as Lind said, nothing came of it.', 'They talked but, Lind said at the end of the very long day, nothing came of it.', 'But, Lind said, it was late.', '“They talked but, well, that was all,” Lind said.'],
    fix: 'Moves the comma before the conjunction. Inside quotation marks there is no fix.',
    ignore: 'Where the comma opens a parenthesis that a dash closes.',
    measured: 'In 1,003 news articles it reports once, rightly. Too few to give a share.',
  },
  check: perParagraph(function* (paragraph) {
    for (const { tokens, tags } of sentencesIn(paragraph)) {
      for (let i = 1; i < tokens.length - 2; i++) {
        if (tokens[i + 1].text !== ',' || !/^(?:but|and|or)$/.test(tokens[i].text) || tokens[i - 1].kind === 'mark') continue;
        const next = tags[i + 2];
        if (!/^(?:PROPN|PRON|NOUN|DET)$/.test(next) || !tags.slice(0, i).some(isVerb)) continue;
        // a clause follows: its verb comes soon, and is not that of a parenthesis ("but, Lind said, …")
        const verb = tags.findIndex((t, k) => k > i + 2 && isVerb(t));
        if (verb < 0 || verb > i + 9 || /ing$/.test(tokens[verb].text)) continue;
        // a comma, a dash or a mark of quotation may close what this comma opens, unless it comes late
        const closing = tokens.findIndex((t, k) => k > i + 2 && /^[,—–"“”‘(]$|^-{1,2}$/.test(t.text));
        if (closing > 0 && (closing < verb + LATE || tokens[closing].text !== ',' || cueWords.has(tokens[verb].text))) continue;
        const [before, word] = [tokens[i - 1], tokens[i]];
        yield {
          start: before.start, end: tokens[i + 2].end,
          message: `The comma is on the wrong side of “${word.text}”: write “${before.text}, ${word.text} ${tokens[i + 2].text}”.`,
          fixes: inMarks(paragraph, word.start) ? [] : [{ title: 'Move the comma', edits: [
            { start: before.end, end: before.end, newText: ',' }, { start: tokens[i + 1].start, end: tokens[i + 1].end, newText: '' }] }],
        };
      }
    }
  }, /\b(?:but|and|or)\s*,/),
};
