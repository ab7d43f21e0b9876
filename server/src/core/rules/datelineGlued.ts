// Finds a dateline that runs into the first word of the story: "(CNN)French".
import type { Rule } from './rule';

export const datelineGlued: Rule = {
  id: 'dateline-glued',
  title: 'Dateline without a space',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'An agency credit that runs into the first word of the story. A dash without spaces is the style of some papers and is left alone.',
    why: 'The space is lost when a wire story is pasted from a web page. The AP Stylebook sets a dateline off with a spaced dash, an agency credit with a space.',
    bad: ['[[(GNA)The]] ferry to Portvik sank on Monday.', 'PORTVIK [[(GNA)“]]We were lucky,” the captain said on Monday.'],
    good: ['(GNA) The ferry to Portvik sank on Monday.', 'PORTVIK (GNA) — The ferry sank on Monday.', 'PORTVIK—The ferry sank on Monday morning in calm weather.'],
    fix: 'Puts a space between them.',
    ignore: 'When the first word belongs to the credit.',
    measured: 'In 1,003 news articles it reports nothing: archives have mended this fault. Made for pasted text, where it was found in one of four articles.',
  },
  *check({ article }) {
    const lede = article.paragraphs.find((p) => p.dateline);
    if (!lede?.dateline) return;
    const { text, tokens } = lede.reading;
    const at = lede.dateline.end;
    const next = tokens.find((t) => t.start === at);
    if (!next || (next.kind === 'mark' && !/["“‘']/.test(next.text))) return;
    const last = tokens.findLast((t) => t.end === at)!;
    if (last.text !== ')') return;
    const from = text.lastIndexOf('(', at);
    yield {
      start: lede.start + from, end: lede.start + next.end,
      message: `The credit “${text.slice(from, at)}” runs into the next word. Put a space between them.`,
      fixes: [{ title: 'Insert a space', edits: [{ start: lede.start + at, end: lede.start + at, newText: ' ' }], safe: true }],
    };
  },
};
