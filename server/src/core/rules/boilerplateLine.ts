// boilerplate-line: credits, agency lines, newsletter boxes and other furniture of the page left in the text.
import { amongParagraphs } from '../article/alongParagraphs';
import type { Role } from '../article/paragraph';
import { isFurniture } from '../coverage/furniture';
import { wordsOf } from '../coverage/words';
import type { Report, Rule, Scene } from './rule';
import { deletionOf } from './support/deletion';

/** A line of so many words that is none of the story's and stands in so many articles belongs to the page. */
const WORDS = 25;
const OFTEN = 4;

export const boilerplateLine: Rule = {
  id: 'boilerplate-line',
  title: 'Boilerplate line',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A line that belongs to the page and not to the story: a photo credit, an agency line, an advertisement, a newsletter box; by its words, or because it stands in many articles.',
    why: 'It came along when the page was copied. In print or in another layout it reads as a sentence of the story.',
    bad: [
      'Bridge stays closed\n\n[[Photo by: Example Agency]]\n\nThe bridge stays closed, the mayor said on Monday.\n\n[[Sign up for our newsletter]]',
      'The bridge stays closed, the mayor said on Monday.\n\nNobody was hurt when the first crack opened in October.\n\n[[Additional reporting by Ann Example in Northport]]',
    ],
    good: [
      'The mayor put a photo by a local artist on her desk.\n\nShe asked everybody to sign up for the ferry by Friday.',
      'Bridge stays closed\n\nBy Ann Example\n\nThe bridge stays closed, the mayor said on Monday.',
    ],
    fix: 'Deletes the line.',
    ignore: 'Where the credit is to be printed with the text.',
    measured: '1,003 news articles: 1,188 findings, 140 read, 136 right (97 %); wrong are subheads that return in many articles.',
  },
  check: (scene) => reports(scene),
};

function* reports({ article, coverage }: Scene): Generator<Report> {
  for (const { paragraph, found } of linesOfPage(article.paragraphs)) {
    const p = article.paragraphs[paragraph];
    const why = typeof found === 'string' ? found : coverage.timesSeen(found) >= OFTEN ? 'A line that stands in many articles' : null;
    if (!why) continue;
    yield { start: p.start, end: p.end, message: `${why} left in the text. Delete it, unless it is to be printed.`, unnecessary: true,
      fixes: [{ title: 'Delete this line', edits: [deletionOf(article.text, p)] }] };
  }
}

/** Parts with a place in the story; captions have a rule of their own. */
const STORY: ReadonlySet<Role> = new Set(['headline', 'byline', 'lede', 'standfirst', 'dateline', 'caption']);
/** Notes to the reader about the text itself stay. */
const NOTE = /^(?:correction|clarification|update|updated|editor[’']?s[’']? note)\b/i;

/** What a line of the page is, or the words of one that is short enough to be a line of the page if it stands in many articles. */
const linesOfPage = amongParagraphs(({ tokens, text, sentences }, { role }): string | Uint32Array | null => {
  if (STORY.has(role) || NOTE.test(text)) return null;
  if (role === 'credit') return 'A photo credit';
  if (role === 'footer' || isFurniture(text)) return /^(?:photos?|images?|pictures?)\b/i.test(text) ? 'A photo credit' : 'A line of the page (credit, agency, newsletter or advertisement)';
  if (tokens.length > WORDS || tokens.length < 2 || sentences.length > 2 || /["“”]/.test(text)) return null;
  const words = wordsOf(text).hashes;
  return words.length >= 2 ? words : null;
});
