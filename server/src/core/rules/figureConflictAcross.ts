// figure-conflict-across: a toll that grew from one article on a story to a later one, shown as an update.
import { figureInWords, inWords, place, wordsAt } from './figureSupport';
import { acrossArticles } from './figuresAcross';
import type { Report, Rule } from './rule';

const away = (days: number): string => `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'older' : 'newer'}`;

export const figureConflictAcross: Rule = {
  id: 'figure-conflict-across',
  title: 'Toll updated in another article',
  severity: 'hint',
  status: 'stable',
  docs: {
    finds: 'A toll of an event that another article on the same story gives otherwise, where the later of the two gives the larger number: an update. (Where no later day explains the difference, figure-conflict reports it.)',
    why: 'A desk that runs both at the same time shows its readers two tolls. It is shown as a hint, in the article with the smaller number only.',
    bad: ['=== one.txt\n---\npublished: 2015-11-14\n---\nBlast kills many in Porto Velo\n\nThe blast in Porto Velo killed [[40 people]], Mayor Jane Roe said.\n=== two.txt\n---\npublished: 2015-11-16\n---\nPorto Velo mourns after blast\n\nThe blast in Porto Velo killed 52 people, Mayor Jane Roe said on Monday.'],
    good: ['=== one.txt\n---\npublished: 2015-11-14\n---\nBlast kills many in Porto Velo\n\nThe blast in Porto Velo killed more than 40 people, Mayor Jane Roe said.\n=== two.txt\n---\npublished: 2015-11-16\n---\nPorto Velo mourns after blast\n\nThe blast in Porto Velo killed 52 people, Mayor Jane Roe said on Monday.'],
    fix: '',
    ignore: 'Where the article is meant to stay as it was on its day.',
    measured: 'Not measured: the articles at hand are not gathered by event. Shown right on made examples only.',
  },
  *check(scene): Iterable<Report> {
    for (const { here, there, entry, update } of acrossArticles(scene)) {
      if (update === null || update > 0) continue;
      const source = entry.source ? `${entry.source}, ` : '';
      yield {
        ...place(here), score: 0.6, pair: [figureInWords(scene.article, here), inWords(there.sentence, there.text)],
        message: `${wordsAt(scene.article, here)} here; ${there.text} in “${entry.headline}” (${source}${away(update)}). An update: bring this article up to date, or say when its number held.`,
        related: [{ ...place(there), article: entry.id, message: `Later: ${there.text}` }],
      };
    }
  },
};
