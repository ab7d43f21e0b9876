// What the editor colours: headline, byline, dateline, credits, quotations, figures, dates and names.
import type { Article } from '../article/article';
import type { EntityType } from '../article/mention';
import type { Role } from '../article/paragraph';
import type { Span } from '../text/span';

export const paints = ['headline', 'byline', 'dateline', 'credit', 'quotation', 'figure', 'moment', 'person', 'organisation', 'place', 'name'] as const;
export type Paint = (typeof paints)[number];

export interface Painted extends Span {
  readonly paint: Paint;
}

const ofRole: Partial<Record<Role, Paint>> = { headline: 'headline', standfirst: 'headline', byline: 'byline', dateline: 'dateline', credit: 'credit', caption: 'credit' };
const ofType: Readonly<Record<EntityType, Paint>> = { PERSON: 'person', ORG: 'organisation', PLACE: 'place', MISC: 'name' };

/** The coloured stretches in reading order; none overlaps another. Names and figures go before the quotation around them; a headline, byline or credit is of one colour. */
export function paint(article: Article): Painted[] {
  const ground: Painted[] = [];
  for (const p of article.paragraphs) {
    const whole = ofRole[p.role];
    if (whole) ground.push({ start: p.start, end: p.end, paint: whole });
    else if (p.dateline) ground.push({ start: p.start + p.dateline.start, end: p.start + p.dateline.end, paint: 'dateline' });
  }
  const quoted: Painted[] = article.quotes.flatMap((q) => (q.type === 'indirect' ? [] : q.parts.map((p): Painted => ({ start: p.start, end: p.end, paint: 'quotation' }))));
  const top: Painted[] = [
    ...article.mentions.filter((m) => m.kind === 'name').map((m): Painted => ({ start: m.start, end: m.end, paint: ofType[m.type] })),
    ...article.figures.map((f): Painted => ({ start: f.start, end: f.end, paint: 'figure' })),
    ...article.moments.map((m): Painted => ({ start: m.start, end: m.end, paint: 'moment' })),
  ];
  return over(over(apart(quoted), apart(top)), apart(ground));
}

/** Sorted, and each that overlaps an earlier one left out. */
function apart(spans: readonly Painted[]): Painted[] {
  let end = 0;
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end).filter((s) => {
    if (s.start < end || s.end <= s.start) return false;
    end = s.end;
    return true;
  });
}

/** `above` laid over `below`: what is covered is cut away. Both sorted and without overlaps; so is the result. */
function over(below: readonly Painted[], above: readonly Painted[]): Painted[] {
  const out: Painted[] = [...above];
  let i = 0;
  for (const b of below) {
    while (i < above.length && above[i].end <= b.start) i++;
    let at = b.start;
    for (let k = i; k < above.length && above[k].start < b.end; k++) {
      if (above[k].start > at) out.push({ ...b, start: at, end: above[k].start });
      at = Math.max(at, above[k].end);
    }
    if (at < b.end) out.push({ ...b, start: at });
  }
  return out.sort((a, b) => a.start - b.start);
}
