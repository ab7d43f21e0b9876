// Which tokens can be part of a name: the tagger looks at these only, the rest is outside any name.
import type { Token } from '../../text/tokens';
import type { WordFacts } from './words';

/** A run of neighbouring tokens that may hold names; `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const LINKS = set(`of the and for de la le les del della di da do dos das du des y e i et und & - – ' ’ " “ ” ( ) , . / on in to at with al el ul bin ibn bint ` +
  `abu von van der den ter ten zu zur af av 's ’s s a an or against from by upon under`);
const PREFIXES = set('de la le del della di da do dos das du van von der den ter al el ul bin ibn bint abu af av the');
const MOST_LINKS = 3;
/** Whether a word or mark can stand within a name ("of"), and before one as a part of it ("al"). */
export const isLink = (text: string): boolean => LINKS.has(text);
export const isPrefix = (text: string): boolean => PREFIXES.has(text);
/** Longer runs (a page in capitals) are cut: the work for a run grows with its length only, but so does its memory. */
const LONGEST_RUN = 100;

/** Whether a word is written with a capital somewhere ("Obama", "iPhone", "U.S."). */
export function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) return true;
    if (c > 127) {
      const ch = text[i];
      if (ch.toLowerCase() !== ch) return true;
    }
  }
  return false;
}

/** The runs of candidates among tokens `from`..`to` of one sentence, in order; `facts` are those of all tokens of the paragraph. */
export function candidateRuns(tokens: readonly Token[], facts: readonly WordFacts[], from: number, to: number): Run[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    if (!facts[i].capital || tokens[i].kind === 'mark') continue;
    let start = i;
    while (start > from && start > i - 3 && (facts[start - 1].prefix || tokens[start - 1].kind === 'number' ||
      (start - 1 > from && facts[start - 2].prefix && tokens[start - 1].text === '-'))) start--;
    let end = i + 1;
    if (end < to && tokens[end].kind === 'number') end++;
    else if (end + 1 < to && tokens[end + 1].start === tokens[i].end + 1 && tokens[end].text === '-' && tokens[end + 1].kind !== 'mark') {
      // "Sputnik-5", "Park Geun-hye"; the tagger has learnt that "-based" and "-led" are outside
      if (tokens[end + 1].kind === 'number' || !facts[end + 1].capital) end += 2;
    }
    const last = runs[runs.length - 1];
    if (last && end - last.from < LONGEST_RUN && joins(facts, last.to, start)) last.to = end;
    else runs.push({ from: last ? Math.max(start, last.to) : start, to: end });
    if (end > i + 1) i = end - 1;
  }
  return runs;
}

/** Whether the words between two candidates can stand inside a name. */
function joins(facts: readonly WordFacts[], from: number, to: number): boolean {
  if (to - from > MOST_LINKS) return false;
  for (let i = from; i < to; i++) if (!facts[i].link) return false;
  return true;
}
