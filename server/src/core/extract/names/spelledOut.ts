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
  let found: NameSpan[] | null = null;
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (tokens[i].text !== '(' || !LETTERS.test(tokens[i + 1].text) || !/^[),;]$/.test(tokens[i + 2].text)) continue;
    const from = beginning(tokens, i, tokens[i + 1].text);
    if (from < 0) continue;
    const list: readonly NameSpan[] = found ?? names;
    const inside = list.filter((n) => n.from < i && n.to > from);
    const letters = list.find((n) => n.from === i + 1 && n.to === i + 2);
    // a disease or a measure has letters, too: only where the tagger saw a body there
    if (!inside.some((n) => n.type === 'ORG') && letters?.type !== 'ORG') continue;
    if (inside.length === 1 && inside[0].from === from && inside[0].to === i) continue;
    // "the Marlow Board and Public Authority of Rivers (PAR)": two bodies that were run together
    const and = inside.find((n) => n.from < from);
    if (inside.some((n) => n.to > i) || (and && tokens[from - 1].text !== 'and')) continue;
    const other = and && from - 1 > and.from ? [{ ...and, to: from - 1, end: tokens[from - 2].end }] : [];
    const whole = certain({ from, to: i, start: tokens[from].start, end: tokens[i - 1].end, type: 'ORG', sure: 1, odds: [] }, 'ORG');
    found = [...list.filter((n) => !inside.includes(n)), ...other, whole].sort((a, b) => a.from - b.from);
  }
  return found ?? names;
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
