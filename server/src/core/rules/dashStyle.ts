// Finds hyphens typed for a dash: "the players -- all of them".
import type { Rule } from './rule';
import { perParagraph } from './support/perParagraph';

export const dashStyle: Rule = {
  id: 'dash-style',
  title: 'Hyphens for a dash',
  severity: 'hint',
  status: 'stable',
  profiles: ['ap'],
  docs: {
    finds: 'Two or three hyphens typed for a dash.',
    why: 'The AP Stylebook sets a dash with a space on either side; double hyphens are left over from wires that had no dash.',
    bad: ['The ferry[[ -- ]]the last of its kind[[ -- ]]sank on Monday.', 'It sank[[--]]nobody knows why.'],
    good: ['The ferry — the last of its kind — sank on Monday.', 'Run it with --help, the clerk said.', 'Talks ended.\n\n-----\n\nThe ferry sank.'],
    fix: 'Puts an em dash with spaces.',
    ignore: 'Where your system turns hyphens into dashes by itself.',
    measured: '651 findings in 1,003 news articles; the 40 that were read were right.',
  },
  check: perParagraph(function* (p) {
    const { text, tokens } = p.reading;
    for (let i = 1; i < tokens.length - 1; i++) {
      const { text: mark, start, end } = tokens[i];
      const spaced = tokens[i - 1].end < start;
      // "s---" hides a word
      if (mark !== '--' && !(mark === '---' && spaced)) continue;
      // "--help"
      if (spaced && tokens[i + 1].start === end) continue;
      const from = tokens[i - 1].end, to = tokens[i + 1].start === end ? end : tokens[i + 1].start;
      const opens = p.dateline !== null && end <= p.dateline.end;
      yield {
        start: from, end: to, message: opens ? 'Hyphens close the dateline. AP sets a dash.' : 'Hyphens typed for a dash. AP sets an em dash with a space on either side.',
        fixes: [{ title: 'Replace with a dash', edits: [{ start: from, end: to, newText: text[end] === '\n' ? ' —\n' : ' — ' }], safe: true }],
      };
    }
  }, /--/),
};
