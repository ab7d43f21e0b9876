// What cannot be read in the head of an article file: broken YAML, a publication date that is none.
import type { Rule } from './rule';

export const frontMatterInvalid: Rule = {
  id: 'front-matter-invalid',
  title: 'Front matter that cannot be read',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'Front matter that is no valid YAML, a publication date that is no day, and fields that are not one line of text.',
    why: 'What cannot be read does not count: without the publication date no “Monday” and no “last week” is checked.',
    bad: ['---\nheadline: Ferry sinks\npublished: [[next week]]\n---\nFerry sinks\n\nThe ferry to Portvik sank.', 'Headline: Ferry sinks\nPublished: [[soon]]\n\nFerry sinks\n\nThe ferry to Portvik sank.',
      '---\nheadline: "Ferry sinks" [[again]]\npublished: 2015-11-23\n---\nThe ferry to Portvik sank.'],
    good: ['---\nheadline: Ferry sinks\npublished: 2015-11-23\ntags: [ferry, portvik]\n---\nFerry sinks\n\nThe ferry to Portvik sank.'],
    fix: '',
    ignore: 'Hardly ever: the field is not used as it stands.',
    measured: '1,003 news articles, none of which has front matter: no finding.',
  },
  *check({ article: { frontMatter, text } }) {
    for (const { start, end, message } of frontMatter?.problems ?? []) yield { start, end: Math.min(Math.max(end, start + 1), text.length), message };
  },
};
