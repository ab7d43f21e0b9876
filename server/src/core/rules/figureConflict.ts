// figure-conflict: the same thing counted twice with numbers that exclude one another, in this article or in another on the same story.
import type { Article } from '../article/article';
import { bodyConflicts } from '../article/conflicts';
import type { Figure } from '../article/figure';
import type { FigureDigest } from '../coverage/coverage';
import { figureInWords, fixNumber, inWords, place, shown, wordsAt } from './figureSupport';
import { acrossArticles } from './figuresAcross';
import type { Report, Rule } from './rule';

/** What a hedge or a range makes of a figure; the article's own words say the rest. */
const reach = (f: Figure): string => {
  if (f.low !== null && f.high === null) return `${f.lowIncluded ? 'at least' : 'more than'} ${shown(f.low, 6)}`;
  if (f.high !== null && f.low === null) return `${f.highIncluded ? 'at most' : 'fewer than'} ${shown(f.high, 6)}`;
  return f.low === f.high || f.low === null ? shown(f.value!, 6) : `${shown(f.low, 6)} to ${shown(f.high!, 6)}`;
};
const isOpen = (f: Figure): boolean => f.low !== f.high;
/** " (more than 120 against 119)" where one of the two is hedged or a range. */
const reaches = (here: Figure, there: Figure): string => (isOpen(here) || isOpen(there) ? ` (${reach(here)} against ${reach(there)})` : '');

export const figureConflict: Rule = {
  id: 'figure-conflict',
  title: 'Figures exclude one another',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'The same thing counted twice with ranges that cannot both be true: within the article, or, for the toll of one event, against another article of the same day or of no known day. One person\'s age given twice is such a pair, and so is one text that stands in the article twice with another number. Hedges are read as ranges: "more than 120" goes with "at least 129" and with "more than 130", not with 119.',
    why: 'One of the two is a slip or out of date. Parts and wholes, changes over time, other subjects and figures beside other dates are kept silent, so the rule finds less than it could. Whether two figures count the same is judged by what their sentences share (the words around the numbers, their order, words of the headline), by the numbers themselves (a digit that differs, two that changed places, a million for a billion) and by what tells them apart (other numbers and years beside them, many figures of one kind), with weights tuned on altered articles.',
    bad: ['The storm left 2,400 homes in Aldbury without power, the grid said.\n\nBy noon crews had reached the valley.\n\nThe storm left [[2,900]] homes in Aldbury without power, the grid said in a statement.'],
    good: ['At least 12 people were killed in the blast, police said.\n\nMore than 10 people were killed in the blast, a paper wrote.', 'The team won 12 games in 2014.\n\nThe team won 31 games in 2015.'],
    fix: 'Makes this figure agree with the other one; or “These are different things”, which settles the pair for good in the desk file, from whichever of the two it is looked at.',
    ignore: 'Where the two count different things.',
    measured: 'On 1,003 real articles two findings within an article, both read: one a true slip (a total given again with another digit), one wrong (a threshold before and after a law). On the figures benchmark, on which its weights were tuned, about 37 in 100 altered repeats are found (33 where each fifth of the articles is judged by weights tuned on the others), and none of 837 unaltered articles is flagged. The rule is information for that reason.',
  },
  *check(scene): Iterable<Report> {
    const { article } = scene;
    for (const { first, second, score } of bodyConflicts(article)) {
      yield {
        ...place(second.number), score, pair: [figureInWords(article, first), figureInWords(article, second)],
        message: `${wordsAt(article, second)} here, ${wordsAt(article, first)} above${reaches(second, first)}. If both count the same, one is wrong.`,
        related: [{ ...place(first.number), message: `Counted before: ${wordsAt(article, first)}` }],
        fixes: [...fixNumber(article, second, first.value!, (t) => `Write ${t}, as above`), ...fixNumber(article, first, second.value!, (t) => `Write ${t} above, as here`)],
      };
    }
    for (const { here, there, entry, update } of acrossArticles(scene)) if (update === null) yield across(article, here, there, entry);
  },
};

const short = (headline: string): string => (headline.length > 70 ? `${headline.slice(0, 67).trimEnd()}…` : headline);

function across(article: Article, here: Figure, there: FigureDigest, entry: { readonly id: string; readonly headline: string }): Report {
  return {
    ...place(here), score: 0.7, pair: [figureInWords(article, here), inWords(there.sentence, there.text)],
    message: `${wordsAt(article, here)} here, ${there.text} in “${short(entry.headline)}”${reaches(here, there)}. Both cannot be true of one event.`,
    related: [{ ...place(there), article: entry.id, message: `There: ${there.text}` }],
    fixes: there.value === null || there.hedge ? [] : fixNumber(article, here, there.value, (t) => `Write ${t}, as there`),
  };
}

