// relative-date-unanchored: weekdays and "last week" in a file that does not say when it was published.
import { place } from './figureSupport';
import type { Report, Rule } from './rule';

export const relativeDateUnanchored: Rule = {
  id: 'relative-date-unanchored',
  title: 'No publication date',
  severity: 'hint',
  status: 'preview',
  docs: {
    finds: 'The first weekday or "last week" of a file that has no publication date: in its front matter, its name, or the desk file.',
    why: 'Without the day of publication nobody can tell which Wednesday is meant, and dates cannot be checked.',
    bad: ['The council met [[Wednesday]] and will meet again next week.'],
    good: ['---\npublished: 2015-11-23\n---\nThe council met Wednesday and will meet again next week.', 'The council met on Nov. 13, 2015.'],
    fix: '',
    ignore: 'In drafts.',
    measured: 'A matter of the file, not of its words: right wherever there is no date.',
  },
  *check({ article }): Iterable<Report> {
    if (article.published) return;
    const hanging = article.moments.filter((m) => m.kind === 'weekday' || m.kind === 'relative');
    if (hanging.length) yield { ...place(hanging[0]), message: `The file has no publication date, and ${hanging.length === 1 ? 'this time expression hangs' : `${hanging.length} time expressions hang`} on it. Set one.` };
  },
};
