// A figure in other units, for its hover.
import type { Article } from '../article/article';
import type { Figure } from '../article/figure';
import { signOf } from '../lexicon/currencies';
import { convert, COUNTERPARTS, unitOf } from '../lexicon/units';

const rounded = (n: number): string => Number(n.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 2 });

/** What may stand between an amount and the same in another currency: "$1.5 million worth of goods (£1.1 million)". */
const BETWEEN = /^[^.;:()\d\n]{0,40} \($/;

/** A figure in other units: "≈ 25 miles"; money only at the rate that the article itself gives ("≈ £1.1 million at the article's rate"). */
export function conversionsOf(article: Article, figure: Figure): string[] {
  if (figure.value === null) return [];
  const unit = unitOf(figure.unit), counterpart = unit && unitOf(COUNTERPARTS[unit.id] ?? null);
  if (unit && counterpart) {
    const there = convert(figure.value, unit, counterpart);
    return there === null ? [] : [`≈ ${rounded(there)} ${counterpart.name}`];
  }
  if (figure.kind !== 'money') return [];
  for (let i = 1; i < article.figures.length; i++) {
    const a = article.figures[i - 1], b = article.figures[i];
    if (a.kind !== 'money' || b.kind !== 'money' || a.unit === b.unit || a === figure || b === figure || !a.value || !b.value || a.paragraph !== b.paragraph || !BETWEEN.test(article.text.slice(a.end, b.start))) continue;
    const rate = a.unit === figure.unit ? b.value / a.value : b.unit === figure.unit ? a.value / b.value : null;
    if (rate !== null) return [`≈ ${signOf((a.unit === figure.unit ? b : a).unit!)}${rounded(figure.value * rate)} at the article's own rate`];
  }
  return [];
}
