// Whether two figures agree: as ranges, with rounding.
import { unitOf } from '../lexicon/units';
import type { Figure } from './figure';

export type Verdict = 'agrees' | 'compatible' | 'conflicts' | 'cannot tell';

/** A figure as an interval with what rounding may hide: "$4bn" may be 4.1. `null` where it has no number. */
function interval(f: Figure): { low: number; high: number; lowIn: boolean; highIn: boolean } | null {
  if (f.value === null) return null;
  const slack = f.kind === 'money' || f.kind === 'measure' || f.kind === 'percent' || f.value >= 1000 ? Math.min(f.step / 2, Math.abs(f.value) * 0.13) : 0;
  return {
    low: f.low === null ? Number.NEGATIVE_INFINITY : f.low - (f.lowIncluded ? slack : 0), high: f.high === null ? Number.POSITIVE_INFINITY : f.high + (f.highIncluded ? slack : 0),
    lowIn: f.lowIncluded || f.low === null, highIn: f.highIncluded || f.high === null,
  };
}

/** Whether both can be true of one thing: the same number, ranges that meet, ranges that exclude one another. */
export function verdictOf(a: Figure, b: Figure): Verdict {
  const i = interval(a), j = interval(b);
  if (!i || !j) return 'cannot tell';
  if (a.value === b.value && a.kind !== 'range' && b.kind !== 'range') return a.hedge === b.hedge || a.low === b.low ? 'agrees' : 'compatible';
  const apart = i.high < j.low || j.high < i.low || (i.high === j.low && !(i.highIn && j.lowIn)) || (j.high === i.low && !(j.highIn && i.lowIn));
  return apart ? 'conflicts' : 'compatible';
}

/** What kind of thing is counted, as a key: figures of different keys are never the same thing; null for what cannot be compared. */
export function countedKey(f: Figure): string | null {
  switch (f.kind) {
    case 'count': case 'range': case 'ratio':
      if (f.kind !== 'ratio' && f.unit && /^[A-Z]{3}$/.test(f.unit)) return `money ${f.unit}`;
      if (f.kind === 'range' && (f.unit === '%' || f.unit === 'pp')) return f.unit;
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
