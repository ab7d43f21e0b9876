// Finds two sentences joined by "however" with a comma alone: "… have failed however, the council …".
import { inMarks, sentencesIn } from '../article/sentencesIn';
import type { Tag } from '../extract/tags';
import type { Rule } from './rule';
import { perParagraph } from './support/perParagraph';

const isVerb = (t: Tag): boolean => t === 'VERB' || t === 'AUX';

export const howeverPunctuation: Rule = {
  id: 'however-punctuation',
  title: 'Sentences joined by “however”',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'Two full sentences joined by “however” with nothing but a comma behind it.',
    why: '“However” is an adverb and joins no clauses: a semicolon or a period goes before it (AP Stylebook, “however”).',
    bad: ['Attempts to close the gap have [[failed however,]] the council voted for another fifty engineers.'],
    good: ['Attempts have failed; however, the council voted for another fifty engineers.', 'Attempts have failed, however, and the pier is closed.', 'Lind did not say however, if asked by the council, when the pier would open.',
      'The pier, however, was closed.'],
    fix: 'Puts a semicolon before “however”. Inside quotation marks there is no fix.',
    ignore: 'Where “however” means “in whatever way”.',
    measured: 'In 1,003 news articles it reports nothing; it was found in one of four pasted articles. Too few to give a share.',
  },
  check: perParagraph(function* (paragraph) {
    for (const { tokens, tags } of sentencesIn(paragraph)) {
      for (let i = 2; i < tokens.length - 3; i++) {
        if (tokens[i].text !== 'however' || tokens[i + 1].text !== ',' || tokens[i - 1].kind === 'mark') continue;
        if (!/^(?:PROPN|PRON|NOUN|DET|NUM)$/.test(tags[i + 2]) || /^(?:which|who|that|what)$/i.test(tokens[i + 2].text)) continue;
        const verb = tags.findIndex((t, k) => k > i + 2 && isVerb(t));
        const comma = tokens.findIndex((t, k) => k > i + 2 && t.text === ',');
        if (verb < 0 || (comma > 0 && comma < verb) || /ing$/.test(tokens[verb].text) || !tags.slice(1, i).some(isVerb)) continue;
        const before = tokens[i - 1];
        yield {
          start: before.start, end: tokens[i + 1].end,
          message: `Two sentences are joined by “however” and a comma. Put a semicolon or a period before it: “${before.text}; however,”.`,
          fixes: inMarks(paragraph, before.start) ? [] : [{ title: 'Put a semicolon before “however”', edits: [{ start: before.end, end: before.end, newText: ';' }] }],
        };
      }
    }
  }, /however\s*,/),
};
