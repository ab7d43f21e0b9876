// The hovers of figures and of dates.
import type { Article } from '../../article/article';
import type { Figure } from '../../article/figure';
import type { Moment } from '../../article/moment';
import type { Finding } from '../../rules/rule';
import { overlaps } from '../../text/span';
import type { Pen } from './pen';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const write = (n: number): string => number.format(n);
/** A value with its unit: "129 people", "$1,200,000", "60%". */
export function withUnit(n: string, unit: string | null): string {
  if (unit === null) return n;
  if (unit === '%') return `${n}%`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${n}` : `${n} ${unit}`;
}

/** The hedge read as a range, in mathematical short form: "> 120", "≥ 129", "20–30"; null where the figure is plain. */
export function rangeOf(f: Figure): string | null {
  if (f.low === null && f.high === null) return null;
  if (f.low !== null && f.high !== null) return f.low === f.high ? null : `${write(f.low)}–${write(f.high)}`;
  return f.low !== null ? `${f.lowIncluded ? '≥' : '>'} ${write(f.low)}` : `${f.highIncluded ? '≤' : '<'} ${write(f.high!)}`;
}

/** Value and range in short: "≥ 129 people". */
export const shortValue = (f: Figure): string => withUnit(rangeOf(f) ?? (f.value === null ? 'no number' : write(f.value)), f.unit);

const COUNTING: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'percent', 'range', 'multiple']);

export function figureHover(article: Article, figure: Figure, findings: readonly Finding[], pen: Pen): string[] {
  const lines = [`${pen.strong(withUnit(figure.value === null ? 'no number' : write(figure.value), figure.unit))} · ${figure.kind === 'count' ? 'figure' : figure.kind}`];
  const range = rangeOf(figure);
  if (range) lines.push(figure.hedge ? `Hedge: “${pen.text(figure.hedge)}”, read as ${pen.text(withUnit(range, figure.unit))}` : `Range: ${pen.text(withUnit(range, figure.unit))}`);
  if (figure.counts) lines.push(`Counts: ${pen.text(figure.counts)}`);
  else if (COUNTING.has(figure.kind)) lines.push('What it counts is not resolved');
  return [...lines, ...openProblems(article, figure, findings, pen)];
}

const DAY = new Intl.DateTimeFormat('en-US', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
const dayInWords = (iso: string): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
};

/** An ISO value in words: a day with its weekday, an interval by its ends, anything else as it is. */
export function momentInWords(value: string): string {
  const [from, to] = value.split('/');
  const one = (v: string) => (/^\d{4}-\d\d-\d\d$/.test(v) ? dayInWords(v) : v);
  return to ? `${one(from)} – ${one(to)}` : one(from);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** What is known of a date that cannot be resolved. */
function unresolved({ parts, kind }: Moment): string {
  if (kind === 'duration' || kind === 'time') return 'No date';
  const { month, day } = parts;
  return month === undefined ? 'Date not known' : `${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}, year not known`;
}

export function momentHover(article: Article, moment: Moment, findings: readonly Finding[], pen: Pen, setPublished: string | null): string[] {
  const lines = [`${pen.strong(moment.value ? momentInWords(moment.value) : unresolved(moment))} · ${moment.kind}`];
  const relative = moment.parts.year === undefined && moment.kind !== 'duration' && moment.kind !== 'time';
  if (article.published && relative) lines.push(`Reckoned from the publication date, ${pen.text(dayInWords(article.published.day))} (${article.published.from})`);
  else if (relative) lines.push(`The publication date is not known. ${pen.link('Set publication date', setPublished)}`);
  return [...lines, ...openProblems(article, moment, findings, pen)];
}

function openProblems(article: Article, at: { start: number; end: number }, findings: readonly Finding[], pen: Pen): string[] {
  return findings.filter((f) => overlaps(f, at) && /figure|date|math|sum|unit|currency|range|age|count|magnitude|headline-body/.test(f.rule)).flatMap((f) => [
    `Open: ${pen.text(f.message)}`,
    ...f.related.slice(0, 3).map((r) => pen.bullet(`${pen.text(r.message)} (${r.article && r.article !== article.id ? pen.to('other article', r, r.article) : pen.line(r)})`)),
  ]);
}
