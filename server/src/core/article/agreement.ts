// Whether two figures agree: as ranges, with rounding.
import type { FigureReading } from '../extract/figures';
import { TIME_UNITS, unitOf } from '../lexicon/units';

export type Verdict = 'agrees' | 'compatible' | 'conflicts' | 'cannot tell';

/** What rounding may hide of a figure: "$4bn" may be 4.1, "37%" 37.4. */
function slackOf(f: FigureReading): number {
  const value = Math.abs(f.value!);
  if (f.kind === 'percent') return f.step >= 1 ? 0.45 : f.step / 2;
  return f.kind === 'money' || f.kind === 'measure' || value >= 1000 ? Math.min(f.step / 2, value * 0.13) : 0;
}

/** Whether both can be true of one thing: the same number, ranges that meet, ranges that exclude one another. */
export function verdictOf(a: FigureReading, b: FigureReading): Verdict {
  if (a.value === null || b.value === null) return 'cannot tell';
  if (a.value === b.value && a.kind !== 'range' && b.kind !== 'range') return a.low === b.low && a.high === b.high ? 'agrees' : 'compatible';
  if (a.low === b.low && a.high === b.high && a.kind === b.kind) return 'agrees';
  return excludes(a, b) || excludes(b, a) ? 'conflicts' : 'compatible';
}

/** Whether all of `a` lies below all of `b`, rounding granted to the rougher of the two. */
function excludes(a: FigureReading, b: FigureReading): boolean {
  // a range written the wrong way round reaches as far as its larger end
  const high = a.kind === 'range' && a.low !== null && a.high !== null ? Math.max(a.low, a.high) : a.high;
  const low = b.kind === 'range' && b.low !== null && b.high !== null ? Math.min(b.low, b.high) : b.low;
  if (high === null || low === null) return false;
  const slack = a.highIncluded && b.lowIncluded ? Math.max(slackOf(a), slackOf(b)) : 0;
  return high + slack < low || (high === low && !(a.highIncluded && b.lowIncluded));
}

/** What kind of thing is counted, as a key: figures of different keys are never the same thing; null for what cannot be compared. */
export function countedKey(f: FigureReading): string | null {
  switch (f.kind) {
    case 'count': case 'range': case 'ratio':
      if (f.kind !== 'ratio' && f.unit && /^[A-Z]{3}$/.test(f.unit)) return `money ${f.unit}`;
      if (f.kind === 'range' && (f.unit === '%' || f.unit === 'pp')) return f.unit;
      // "between one and three feet of snow" measures as "two feet" does
      if (f.kind === 'range' && unitOf(f.unit)) return `measure ${f.unit}`;
      if (f.kind === 'range' && f.unit && TIME_UNITS.has(f.unit)) return `duration ${f.unit}`;
      if (f.deed && (f.noun === null || PEOPLE.has(f.noun))) return `deed ${f.deed}`;
      return f.noun ? `${f.kind === 'ratio' ? 'share of' : 'count'} ${f.noun}` : f.kind === 'ratio' ? 'share' : null;
    case 'money': return `money ${f.unit}`;
    case 'percent': return f.unit;
    case 'measure': { const unit = unitOf(f.unit); return unit ? `measure ${unit.id}` : null; }
    case 'duration': return `duration ${f.unit}`;
    case 'age': return 'age';
    default: return null;
  }
}

/** Nouns that stand for people, whoever they are: where somebody was killed, the rest of the words is about whom. */
export const PEOPLE: ReadonlySet<string> = new Set('person man woman child civilian soldier victim life death fatality other resident passenger adult troop student worker'.split(' '));
