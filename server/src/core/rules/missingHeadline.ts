// Finds an article that begins with the story, without a headline.
import type { Rule } from './rule';

export const missingHeadline: Rule = {
  id: 'missing-headline',
  title: 'No headline',
  severity: 'hint',
  status: 'preview',
  docs: {
    finds: 'An article of three paragraphs or more that begins with a full sentence of the story and whose front matter has no headline.',
    why: 'The headline is lost easily when text is pasted, and the file then goes by its first sentence.',
    bad: ['[[The ferry to Portvik]] sank on Monday morning in calm weather.\n\nNobody was hurt.\n\nThe pier is closed.'],
    good: ['Ferry to Portvik sinks\n\nThe ferry to Portvik sank on Monday.\n\nNobody was hurt.', '---\nheadline: Ferry sinks\n---\nThe ferry sank.\n\nNobody was hurt.\n\nThe pier is closed.'],
    fix: '',
    ignore: 'When headlines live elsewhere in your system.',
    measured: '806 of 1,003 articles of an archive that keeps headlines apart, hence a preview. Of 40 that were read, 37 were right; the other three, labels and a caption at the top, are left alone since.',
  },
  *check({ article: { paragraphs, frontMatter } }) {
    if (frontMatter?.headline !== undefined || paragraphs.length < 3 || paragraphs.some((p) => p.role === 'headline')) return;
    const first = paragraphs.find((p) => p.role === 'lede');
    if (!first) return;
    const { tokens, tags } = first.reading;
    const verb = tags.findIndex((t, i) => i > 0 && (t === 'VERB' || t === 'AUX'));
    const to = Math.min(verb > 0 ? verb : tokens.length, 8, tokens.length);
    yield { start: first.start, end: first.start + tokens[to - 1].end, message: 'No headline: the file begins with a sentence of the story. Put the headline on the first line or into the front matter.' };
  },
};
