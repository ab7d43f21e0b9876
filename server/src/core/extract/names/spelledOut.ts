// Bodies whose letters follow in brackets: "Public Authority of Manpower (PAM)". The letters say where the name begins and ends (after Schwartz and Hearst 2003).
import type { Token } from '../../text/tokens';
import type { NameSpan } from '../names';
import { certain } from './labels';

const LETTERS = /^\p{Lu}{3,7}$/u;
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'at', 'de', 'la', 'du', 'des', 'da', 'do', '&']);
/** Small words and hyphens beside as many words as letters. */
const MORE = 5;

/** The names with those bodies in full that are followed by their letters; a name that is only a part of one is left out. */
export function spelledOut(tokens: readonly Token[], names: readonly NameSpan[]): readonly NameSpan[] {
  const gone = new Set<NameSpan>();
  const more: NameSpan[] = [];
  let next = 0;
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (tokens[i].text !== '(' || !LETTERS.test(tokens[i + 1].text) || !/^[),;]$/.test(tokens[i + 2].text)) continue;
    const from = beginning(tokens, i, tokens[i + 1].text);
    if (from < 0) continue;
    while (next < names.length && names[next].to <= from) next++;
    let end = next;
    while (end < names.length && names[end].from < i) end++;
    const inside = names.slice(next, end);
    const letters = names[end]?.from === i + 1 && names[end].to === i + 2 ? names[end] : undefined;
    // a disease or a measure has letters, too: only where the tagger saw a body there
    if (!inside.some((n) => n.type === 'ORG') && letters?.type !== 'ORG') continue;
    if (inside.length === 1 && inside[0].from === from && inside[0].to === i) continue;
    // "the Marlow Board and Public Authority of Rivers (PAR)": two bodies that were run together
    const and = inside.find((n) => n.from < from);
    if (inside.some((n) => n.to > i) || (and && tokens[from - 1].text !== 'and')) continue;
    for (const name of inside) gone.add(name);
    if (and && from - 1 > and.from) more.push({ ...and, to: from - 1, end: tokens[from - 2].end });
    more.push(certain({ from, to: i, start: tokens[from].start, end: tokens[i - 1].end, type: 'ORG', sure: 1, odds: [] }, 'ORG'));
  }
  return more.length ? [...names.filter((n) => !gone.has(n)), ...more].sort((a, b) => a.from - b.from) : names;
}

/** The token at which the words begin that end before token `to` and have the first letters `letters`; -1 where they have not. */
function beginning(tokens: readonly Token[], to: number, letters: string): number {
  let at = letters.length - 1;
  for (let i = to - 1; i >= 0 && to - i <= letters.length + MORE; i--) {
    const { text, kind } = tokens[i];
    if (text === '-') continue;
    if (kind !== 'word') return -1;
    if (text[0] === letters[at]) { if (--at < 0) return i; }
    else if (!SMALL.has(text)) return -1;
  }
  return -1;
}
