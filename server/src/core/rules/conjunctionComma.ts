// Finds a comma on the wrong side of a conjunction: "… the group but, Lind is …".
import { inMarks, sentencesIn } from '../article/sentencesIn';
import type { Rule } from './rule';
import { perParagraph } from './support/perParagraph';

export const conjunctionComma: Rule = {
  id: 'conjunction-comma',
  title: 'Comma behind a conjunction',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A clause joined by “but”, “and” or “or” where the comma stands behind the conjunction instead of before it, and no second comma closes a parenthesis.',
    why: 'The comma belongs before a conjunction that joins two clauses (AP Stylebook, “comma”); behind it, it cuts the conjunction from its clause.',
    bad: ['The two will talk about the [[pier but, Lind]] is likely to leave without a promise.'],
    good: ['The two will talk about the pier, but Lind is likely to leave.', 'They talked but, as Lind said, nothing came of it.', 'But, Lind said, it was late.', '“They talked but, well, that was all,” Lind said.'],
    fix: 'Moves the comma before the conjunction. Inside quotation marks there is no fix.',
    ignore: 'Where the comma opens a parenthesis that a dash closes.',
    measured: 'In 1,003 news articles it reports once, rightly. Too few to give a share.',
  },
  check: perParagraph(function* (paragraph) {
    for (const { tokens, tags } of sentencesIn(paragraph)) {
      for (let i = 1; i < tokens.length - 2; i++) {
        if (tokens[i + 1].text !== ',' || !/^(?:but|and|or)$/.test(tokens[i].text) || tokens[i - 1].kind === 'mark') continue;
        const next = tags[i + 2];
        const rest = tokens.slice(i + 3);
        // a second comma, a dash or a mark of quotation may close what this one opens
        if (rest.some((t) => /^[,—–"“”‘(]$|^-{1,2}$/.test(t.text)) || !/^(?:PROPN|PRON|NOUN|DET)$/.test(next)) continue;
        // a clause follows: a finite verb without a subordinating word before it
        const verb = tags.findIndex((t, k) => k > i + 2 && (t === 'VERB' || t === 'AUX'));
        if (verb < 0 || verb > i + 9 || /ing$/.test(tokens[verb].text) || !tags.slice(0, i).some((t) => t === 'VERB' || t === 'AUX')) continue;
        const [before, word] = [tokens[i - 1], tokens[i]];
        yield {
          start: before.start, end: tokens[i + 2].end,
          message: `The comma is on the wrong side of “${word.text}”: write “${before.text}, ${word.text} ${tokens[i + 2].text}”.`,
          fixes: inMarks(paragraph, word.start) ? [] : [{ title: 'Move the comma', edits: [
            { start: before.end, end: before.end, newText: ',' }, { start: tokens[i + 1].start, end: tokens[i + 1].end, newText: '' }] }],
        };
      }
    }
  }),
};
