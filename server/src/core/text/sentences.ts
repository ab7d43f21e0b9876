// Groups the tokens of a paragraph into sentences.
import { beforeNames } from '../lexicon/abbreviations';
import type { Span } from './span';
import type { Token } from './tokens';

/** One sentence: its place, and its tokens as a range of indices, `to` exclusive. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

const STOP = /^(?:[.!?…]|\.{2,})$/u;
const CLOSER = /^["”’'»)\]]$|^''$/u;
const OPENER = /^["“‘'«([—–]$|^``$|^-{2,}$/u;
const STARTER = new Set(('the a an he she it they we i you in on at but and so as for if when while after before this that these those his her ' +
  'their its our my there what who how why where yet still meanwhile both some many most all no not with from by to').split(' '));

/** The sentences of a paragraph, in order, covering every token. */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) found.push({ from, to, start: tokens[from].start, end: tokens[to - 1].end });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    const dotted = t.kind === 'word' && t.text.length > 1 && t.text.endsWith('.');
    if (!dotted && !(t.kind === 'mark' && STOP.test(t.text))) continue;
    let next = i + 1;
    // closing marks belong to the sentence they stand against: no space before them
    while (next < tokens.length && CLOSER.test(tokens[next].text) && tokens[next].start === tokens[next - 1].end) next++;
    if (next < tokens.length && !startsSentence(tokens, next, dotted ? t : undefined, t.text)) continue;
    close(next);
    i = next - 1;
  }
  close(tokens.length);
  return found;
}

function startsSentence(tokens: readonly Token[], at: number, abbreviation: Token | undefined, stop: string): boolean {
  if (tokens[at].start === tokens[at - 1].end && !(abbreviation === undefined && OPENER.test(tokens[at].text))) return false;
  let first = at;
  while (first < tokens.length - 1 && OPENER.test(tokens[first].text)) first++;
  const word = tokens[first];
  const capital = /^[\p{Lu}\p{Lt}]/u.test(word.text);
  if (abbreviation) {
    if (beforeNames.has(abbreviation.text.toLowerCase()) || /^\p{L}\.$/u.test(abbreviation.text)) return false;
    return capital && STARTER.has(word.text.toLowerCase());
  }
  if (stop === '…' || stop.length > 1) return capital;
  return capital || word.kind === 'number' || !/^\p{Ll}/u.test(word.text);
}
