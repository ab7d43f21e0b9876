// The hovers of figures and of dates.
import type { Article } from '../../article/article';
import type { Figure } from '../../article/figure';
import type { Moment } from '../../article/moment';
import { anchorFinder } from '../../article/offsets';
import type { Coverage } from '../../coverage/coverage';
import type { Finding } from '../../rules/rule';
import { parseDay } from '../../text/calendar';
import { overlaps } from '../../text/span';
import { conversionsOf } from '../conversions';
import { countedElsewhere, type CountedElsewhere } from '../ledger';
import { dayInWords, momentInWords, rangeOf, withUnit, write } from '../values';
import { firstWords, many } from '../words';
import type { Pen } from './pen';

const COUNTING: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'percent', 'range', 'multiple']);

const VERDICTS: Readonly<Record<CountedElsewhere['verdict'], string>> = {
  agrees: 'agrees', compatible: 'compatible', conflicts: 'conflicts', update: 'a later count', differs: 'differs, cannot tell whether the same is counted', 'cannot tell': 'cannot tell',
};

export function figureHover(article: Article, figure: Figure, coverage: Coverage, findings: readonly Finding[], pen: Pen): string[] {
  const lines = [`${pen.strong(withUnit(figure.value === null ? 'no number' : write(figure.value), figure.unit))} · ${figure.kind === 'count' ? 'figure' : figure.kind}`];
  const range = rangeOf(figure);
  if (range) lines.push(figure.hedge ? `Hedge: “${pen.text(figure.hedge)}”, read as ${pen.text(withUnit(range, figure.unit))}` : `Range: ${pen.text(withUnit(range, figure.unit))}`);
  if (figure.counts) lines.push(`Counts: ${pen.text(figure.counts)}`);
  else if (COUNTING.has(figure.kind)) lines.push('What it counts is not resolved');
  lines.push(...conversionsOf(article, figure).map((c) => pen.text(c)));
  const elsewhere = countedElsewhere({ article, findings }, figure, coverage.relatedTo(article).map((r) => r.digest));
  if (elsewhere.length) lines.push('Counted elsewhere:', ...elsewhere.map((e) => pen.bullet(`${pen.text(e.text)}: ${VERDICTS[e.verdict]} (${e.article === article.id ? pen.line(e.span) : pen.to(firstWords(coverage.digests.get(e.article)?.headline ?? 'other article', 50), e.span, e.article)})`)));
  return [...lines, ...openProblems(article, figure, findings, pen)];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** What is known of a date that cannot be resolved. */
function unresolved({ parts, kind }: Moment): string {
  if (kind === 'duration' || kind === 'time') return 'No date';
  const { month, day } = parts;
  return month === undefined ? 'Date not known' : `${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}, year not known`;
}

/** What sort of expression it is, in plain words. */
const KIND: Readonly<Partial<Record<Moment['kind'], string>>> = { weekday: 'date', relative: 'date', offset: 'date', month: 'date', year: 'date' };

export function momentHover(article: Article, moment: Moment, findings: readonly Finding[], pen: Pen, setPublished: string | null): string[] {
  const lines = [`${pen.strong(moment.value ? momentInWords(moment.value) : unresolved(moment))} · ${KIND[moment.kind] ?? moment.kind}`];
  const { published } = article;
  const anchor = moment.kind === 'offset' ? anchorFinder(article.paragraphs, article.moments, published && parseDay(published.day))(article.moments.indexOf(moment)) : null;
  const { amount, unit, direction, year } = moment.parts;
  if (anchor && amount !== undefined && unit) lines.push(`${many(amount, unit)} ${direction! < 0 ? 'before' : 'after'} ${pen.text(dayInWords(anchor.day))} (${pen.line(anchor.moment)})`);
  const relative = year === undefined && moment.kind !== 'duration' && moment.kind !== 'time' && moment.kind !== 'offset';
  if (published && relative) lines.push(`Reckoned from the publication date, ${pen.text(dayInWords(published.day))} (${published.from})`);
  else if (relative) lines.push(`The publication date is not known. ${pen.link('Set publication date', setPublished)}`);
  return [...lines, ...openProblems(article, moment, findings, pen)];
}

function openProblems(article: Article, at: { start: number; end: number }, findings: readonly Finding[], pen: Pen): string[] {
  return findings.filter((f) => overlaps(f, at) && /figure|date|math|sum|unit|currency|range|age|count|magnitude|headline-body/.test(f.rule)).flatMap((f) => [
    `To check: ${pen.text(f.message)}`,
    ...f.related.slice(0, 3).map((r) => pen.bullet(`${pen.text(r.message)} (${r.article && r.article !== article.id ? pen.to('other article', r, r.article) : pen.line(r)})`)),
  ]);
}
