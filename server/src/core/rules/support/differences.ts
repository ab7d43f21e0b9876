// A difference given beside the two numbers it is between.
import type { FigureReading } from '../../extract/figures';
import type { Reading } from '../../extract/reading';
import { before, behind, place, shown, wordsAt } from '../figureSupport';
import type { Report } from '../rule';

const WORDS = 'gap|difference|lead|margin|advantage|edge|deficit|surplus|shortfall|spread';
/** "…, a gap of 28 points"; "…, leaving a deficit of". */
const OF = new RegExp(`(?:[,—–(]|-|\\bfor|\\bleaving|\\bwith|\\bshowing|\\bmaking) (?:an? |the )(?:[\\p{L}\\d-]+ )?(?:${WORDS}) of (?:just |only )?$`, 'u');
/** "…, a 28-point gap", "…, a $12 million gap". */
const A = /(?:[,—–(]|-|\bfor|\bleaving|\bwith|\bshowing|\bmaking) an? $/u;
const APART = new RegExp(`^[ -](?:(?:percentage )?points? |points?-)?(?:[\\p{L}-]+ )?(?:${WORDS})\\b`, 'u');

const isExact = (f: FigureReading): boolean => f.value !== null && f.value > 0 && (f.hedge === null || /^(?:just|only|exactly)$/i.test(f.hedge));
/** What rounding may hide. */
const slack = (f: FigureReading): number => (f.kind === 'money' ? f.step / 2 : f.step > 0 && f.step < 1 ? f.step / 2 : 0.5);

/** Of which kind the two numbers are that the figure can be the difference of; null for none. */
const kindApart = (f: FigureReading): 'percent' | 'money' | null => (f.kind === 'money' ? 'money' : f.unit === 'pp' || (f.kind === 'count' && f.noun === 'point') ? 'percent' : null);

/** The two numbers that the figure stands behind: "54% of the one against 82% of the other, a gap of 28 points"; null for none. */
function inFront(reading: Reading, at: number, kind: 'percent' | 'money'): readonly [FigureReading, FigureReading] | null {
  const gap = reading.figures[at], [a, b] = [reading.figures[at - 2], reading.figures[at - 1]];
  if (!isOf(a, kind, gap) || !isOf(b, kind, gap)) return null;
  const lead = before(reading, gap.number.start, 60);
  if (!(OF.test(lead) || (A.test(lead) && APART.test(behind(reading, gap.number.end, 50))))) return null;
  const between = reading.text.slice(a.number.end, b.number.start), tail = reading.text.slice(b.number.end, gap.number.start);
  if (ENDS.test(between + tail) || between.length > 140 || tail.length > 90 || !/(?:^-$|[–—]|\b(?:to|and|against|versus|vs|while|compared|than|but)\b)/.test(between)) return null;
  // of three numbers it is not sure which two are meant
  const third = reading.figures[at - 3];
  return isOf(third, kind, gap) && !ENDS.test(reading.text.slice(third.number.end, a.number.start)) ? null : [a, b];
}

/** The two that stand behind it: "leads by 11 points, 51 percent to 40 percent", "rose nine points from 30% to 39%"; null for none. */
function atBack(reading: Reading, at: number): readonly [FigureReading, FigureReading] | null {
  const gap = reading.figures[at], [a, b] = [reading.figures[at + 1], reading.figures[at + 2]];
  if (!isOf(a, 'percent', gap) || !isOf(b, 'percent', gap) || !/^ (?:percent )?to $/.test(reading.text.slice(a.number.end, b.number.start))) return null;
  const between = reading.text.slice(gap.end, a.number.start);
  if (ENDS.test(between) || between.length > 80) return null;
  const lead = before(reading, gap.number.start, 60);
  return /^,? ?(?:– |— |\()?from $/.test(between) || (/(?:, |: | \(| – | — )$/.test(between) && LEADS.test(lead + between)) ? [a, b] : null;
}

const ENDS = /[.;?!](?: |$)/;
const LEADS = /\b(?:lead|leads|led|leading|ahead|trail|trails|trailed|trailing|behind|edges?|edged|margin|advantage|beats?|beating|defeats?|defeated)\b/;
const isOf = (f: FigureReading | undefined, kind: 'percent' | 'money', gap: FigureReading): f is FigureReading => f !== undefined && f.kind === kind && isExact(f) && f.unit === (kind === 'money' ? gap.unit : '%');

/** A difference that is not the one between the two numbers beside it. */
export function wrongDifference(reading: Reading, at: number): Report | null {
  const gap = reading.figures[at], kind = kindApart(gap);
  if (!kind || !isExact(gap)) return null;
  const pair = inFront(reading, at, kind) ?? (kind === 'percent' ? atBack(reading, at) : null);
  if (!pair) return null;
  const [a, b] = pair;
  const apart = Math.abs(a.value! - b.value!);
  if (Math.abs(apart - gap.value!) <= (slack(a) + slack(b) + slack(gap)) * 1.01) return null;
  const points = kind === 'percent' ? `${shown(apart)} percentage points` : `${/^[^\d]*/.exec(wordsAt(reading, gap.number))![0]}${shown(apart, 6)}`;
  return {
    ...place(gap.number), score: 0.9, message: `Between ${wordsAt(reading, a.number)} and ${wordsAt(reading, b.number)} lie ${points}, not ${wordsAt(reading, gap.number)}. Correct one of the three.`,
    related: [{ start: a.number.start, end: b.number.end, message: `The two numbers: ${points} apart` }], fixes: [],
  };
}
