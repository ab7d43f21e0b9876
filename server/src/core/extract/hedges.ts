// The hedge before or behind a number.
import { BEHIND, HEDGE_ENDS, HEDGE_WORDS, HEDGES, type HedgeSense } from '../lexicon/hedges';
import type { Words } from './cardinals';

/** A hedge; `from` is the first token of what stands before the number (the number's own where nothing does), `to` one past what stands behind. */
export interface Hedge {
  readonly from: number;
  readonly to: number;
  readonly sense: HedgeSense | null;
  /** As written; null for none. */
  readonly text: string | null;
}

/** Hedges that are prepositions before "the" and "one": "win over the two governments" hedges nothing. */
export const PREPOSITIONS = new Set(['over', 'under', 'above', 'below', 'beyond', 'around', 'about', 'near']);

/** The hedge before token `at`, not reaching before token `start`. */
export function hedgeBefore(w: Words, at: number, start: number): { from: number; sense: HedgeSense; text: string } | null {
  let last = at - 1;
  if (w.lower[last] === 'a' || w.lower[last] === 'an' || w.lower[last] === 'the') last--;
  if (last < start || !HEDGE_ENDS.has(w.lower[last])) return null;
  let best: { from: number; sense: HedgeSense; text: string } | null = null;
  let phrase = '';
  for (let i = last, n = 0; i >= start && n < HEDGE_WORDS; i--, n++) {
    phrase = n ? `${w.lower[i]} ${phrase}` : w.lower[i];
    const sense = HEDGES.get(phrase);
    if (sense) best = { from: i, sense, text: phrase };
  }
  // "no more than a few", "not about": a "no" or "not" in front turns the rest around, and stands in the list where it is read
  if (best && (w.lower[best.from - 1] === 'not' || w.lower[best.from - 1] === 'no') && best.from > start && best.sense !== 'exact') return null;
  return best && w.lower[at - 1] === 'the' && PREPOSITIONS.has(best.text) ? null : best;
}

/** The hedge behind token `to` ("or more", "or so", "-plus", "+"). */
export function hedgeBehind(w: Words, to: number, end: number): { to: number; sense: HedgeSense; text: string } | null {
  if (to >= end) return null;
  const word = w.lower[to];
  const touches = w.tokens[to].start === w.tokens[to - 1]?.end;
  if (word === '+' && touches) return { to: to + 1, sense: 'from', text: '+' };
  if (word === '-' && touches && (w.lower[to + 1] === 'plus' || w.lower[to + 1] === 'odd')) return { to: to + 2, sense: w.lower[to + 1] === 'plus' ? 'from' : 'near', text: `-${w.lower[to + 1]}` };
  if (word === 'or' || word === 'and') {
    const text = `${word} ${w.lower[to + 1]}`;
    const sense = BEHIND.get(text);
    if (sense && w.lower[to + 2] !== 'than') return { to: to + 2, sense, text };
  }
  return null;
}
