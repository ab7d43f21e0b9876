// Finds spaces that do nothing: at the beginning and end of a line, and before a comma or period.
import type { Article } from '../article/article';
import type { Report, Rule } from './rule';
import { gapsOf } from './support/gaps';
import { perParagraph } from './support/perParagraph';

const removed = (start: number, end: number) => [{ title: 'Remove the space', edits: [{ start, end, newText: '' }], safe: true }];
const count = (run: string, where: string): string => {
  const what = /^ +$/.test(run) ? 'space' : /^\t+$/.test(run) ? 'tab' : 'blank';
  return run.length === 1 ? `A ${where} ${what}` : `${run.length} ${where} ${what}s`;
};
const LIST = /^(?:[-*•+–—·⦁]|\d+[.)])\s/;

/** Indents, but for those of lists, and but for an article that indents all its paragraphs: that is its layout. */
function* indents(article: Article): Generator<Report> {
  const { text, paragraphs } = article;
  if (!gapsOf(article).some(({ end }) => end < text.length && (text[end - 1] === ' ' || text[end - 1] === '\t'))) return;
  const runs = paragraphs.map((p) => {
    let start = p.start;
    while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
    return { start, end: p.start };
  });
  const story = paragraphs.flatMap((p, i) => (p.role === 'body' ? [runs[i]] : []));
  if (story.length > 1 && story.every((r) => r.end > r.start)) return;
  for (const [i, { start, end }] of runs.entries()) {
    if (end === start || LIST.test(paragraphs[i].reading.text.slice(0, 6))) continue;
    yield { start, end, message: `${count(text.slice(start, end), 'leading')}: an indent pasted with the text. Paragraphs need none.`, fixes: removed(start, end) };
  }
}

function* endings(article: Article): Generator<Report> {
  const { text, paragraphs: [first] } = article;
  for (const { start } of gapsOf(article)) {
    if (!first || start < first.end) continue;
    let end = start;
    while (end < text.length && /[^\S\r\n\u0085\u2028\u2029]/.test(text[end])) end++;
    if (end === start) continue;
    const run = text.slice(start, end);
    // a run of no-break spaces alone is the matter of invisible-character
    if (!/[ \t]/.test(run)) continue;
    const what = /^[ \t]+$/.test(run) ? count(run, 'trailing') : 'A space and a no-break space at the end of the line';
    yield { start, end, message: `${what}: nothing follows.`, fixes: removed(start, end) };
  }
}

/** A space before a comma, semicolon or period: "Lind , who". Not before an ellipsis, a decimal or a domain. */
const beforeMarks = perParagraph(function* ({ reading: { tokens } }) {
  for (let i = 1; i < tokens.length; i++) {
    const mark = tokens[i], gap = mark.start - tokens[i - 1].end;
    if (gap === 0 || !/^[,;.]$/.test(mark.text) || tokens[i - 1].kind === 'mark') continue;
    const next = tokens[i + 1];
    if (next && (next.start === mark.end || /^[.,;]/.test(next.text)) && !/^["”’)]$/.test(next.text)) continue;
    const start = tokens[i - 1].end, end = mark.start;
    const name = mark.text === ',' ? 'comma' : mark.text === ';' ? 'semicolon' : 'period';
    yield { start, end: end + 1, message: `A space before the ${name}. The mark stands against the word before it.`, fixes: removed(start, end) };
  }
}, /\s[,;.]/);

export const strayWhitespace: Rule = {
  id: 'stray-whitespace',
  title: 'Stray white space',
  severity: 'hint',
  status: 'stable',
  docs: {
    finds: 'Spaces and tabs at the beginning or end of a line, and a space before a comma, semicolon or period. Lists, and articles that indent every paragraph, are left alone.',
    why: 'They are left over from pasting and from removed links; some systems print them.',
    bad: ['The ferry sank.\n[[    ]]Nobody was hurt.\nThe pier is closed.', 'The ferry sank.[[  ]]\nNobody was hurt.', 'Ada Lind[[ ,]] who was on board, swam ashore.'],
    good: ['The ferry sank.\n  - Nobody was hurt.\nThe pier is closed.', 'Rain.\n\n    The ferry sank.\n    Nobody was hurt.\n    The pier is closed.', 'They waited . . . and left at .5 knots.'],
    fix: 'Removes the white space.',
    ignore: 'In verse and in tables.',
    measured: '139 findings in 1,003 news articles; the 40 that were read were right, mostly places where a link was cut out.',
  },
  *check(scene) {
    const { article } = scene;
    // two spaces at the end of a line of Markdown are a line break, four at its beginning are code
    if (!/\.(?:md|markdown)$/i.test(article.id)) {
      yield* indents(article);
      yield* endings(article);
    }
    yield* beforeMarks(scene);
  },
};
