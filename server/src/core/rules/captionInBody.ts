// caption-in-body: the description of a picture left among the paragraphs.
import { amongParagraphs } from '../article/alongParagraphs';
import type { Rule } from './rule';
import { deletionOf } from './support/deletion';

const captions = amongParagraphs((_, { role }) => (role === 'caption' ? true : null));

export const captionInBody: Rule = {
  id: 'caption-in-body',
  title: 'Caption in the body',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A description of a picture among the paragraphs of the story: it has no finite verb, or ends in a photo credit.',
    why: 'Without its picture a caption reads as a broken sentence, and its date and place are those of the picture.',
    bad: ['Bridge stays closed\n\nPhoto by: Example Agency\n\n[[Mayor Ruth Adler speaking during a news conference.]]\n\nThe bridge will stay closed until spring, Mayor Ruth Adler said on Monday.'],
    good: ['Bridge stays closed\n\nMayor Ruth Adler was speaking during a news conference.\n\nThe bridge will stay closed until spring, she said on Monday.'],
    fix: 'Deletes the caption.',
    ignore: 'Where captions are kept with the text on purpose.',
    measured: '1,003 news articles: 253 findings, 30 read, 30 captions or credits.',
  },
  check: function* ({ article }) {
    for (const { paragraph } of captions(article.paragraphs)) {
      const p = article.paragraphs[paragraph];
      yield { start: p.start, end: p.end, message: 'This describes a picture and is no part of the story. Delete it, or move it to the picture.',
        fixes: [{ title: 'Delete the caption', edits: [deletionOf(article.text, p)] }] };
    }
  },
};
