// Groups the tokens of a paragraph into sentences.
import { beforeNames } from '../lexicon/abbreviations';
import { starters } from '../lexicon/starters';
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
/** "“Why?” Lind asked.": a name and one of these go on with the sentence that the quotation stands in. */
const SPEECH = /^(?:said|says|asked|asks|told|added|adds|replied|wrote|writes|tweeted|shouted|cried|exclaimed|answered|wondered|continued|yelled|recalled|argued)$/;

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

/** Whether a sentence begins with token `at`, behind the period of `abbreviation` or the mark `stop`. */
function startsSentence(tokens: readonly Token[], at: number, abbreviation: Token | undefined, stop: string): boolean {
  const touching = tokens[at].start === tokens[at - 1].end;
  if (touching && !(abbreviation === undefined && (OPENER.test(tokens[at].text) || isGlued(tokens, at)))) return false;
  let first = at;
  while (first < tokens.length - 1 && OPENER.test(tokens[first].text)) first++;
  const word = tokens[first];
  const capital = /^[\p{Lu}\p{Lt}]/u.test(word.text);
  // "MOORE, Okla. — During the night": the dash goes on with what the abbreviation ends
  if (abbreviation) return capital && !/^[—–-]/.test(tokens[at].text) && !beforeNames.has(abbreviation.text.toLowerCase()) && starters.has(word.text.toLowerCase());
  if (capital && (stop === '?' || stop === '!') && CLOSER.test(tokens[at - 1].text) && goesOn(tokens, first)) return false;
  if (stop === '…' || stop.length > 1) return capital;
  return capital || word.kind === 'number' || !/^\p{Ll}/u.test(word.text);
}

/** "…the vote.Then it rained": the space behind the period was lost. A short word before it is rather part of a name ("St.Gallen"). */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 2], tokens[at - 1]];
  return before !== undefined && mark.text === '.' && before.end === mark.start && /^\p{L}*\p{Ll}{3}$/u.test(before.text) && /^\p{Lu}\p{Ll}+$/u.test(tokens[at].text)
    && tokens[at + 1] !== undefined && tokens[at + 1].start > tokens[at].end;
}

/** Whether a capitalised name of up to four words and a verb of speech follow. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i < at + 4 && i < tokens.length && /^\p{Lu}/u.test(tokens[i].text)) i++;
  return i > at && tokens[i] !== undefined && SPEECH.test(tokens[i].text);
}
