// Cases at law, of which the tagger makes the names of those who went to law: "Roe v. Wade".
import { starters } from '../../lexicon/starters';
import type { Token } from '../../text/tokens';
import type { NameSpan } from '../names';
import { certain } from './labels';

/** The names with each case at law as one, which names nobody: "Roe v. Wade". Papers write "vs." of everything else (AP Stylebook, “v.”). */
export function wholeCases(tokens: readonly Token[], names: readonly NameSpan[]): readonly NameSpan[] {
  const cases: NameSpan[] = [];
  for (let i = 1, n = 0; i + 1 < tokens.length; i++) {
    const floor = cases[cases.length - 1]?.to ?? 0;
    if (tokens[i].text !== 'v.' || i <= floor || !isCapital(tokens[i - 1]) || !isCapital(tokens[i + 1])) continue;
    while (n < names.length && names[n].to < i) n++;
    let from = i - 1, to = i + 2;
    if (names[n]?.to === i) from = Math.max(floor, names[n++].from);
    else {
      while (from > floor && i - from < LONGEST_PARTY && isCapital(tokens[from - 1])) from--;
      if (from < i - 1 && starters.has(tokens[from].text.toLowerCase())) from++;
    }
    if (names[n]?.from === i + 1) to = names[n].to;
    else while (to < tokens.length && to - i <= LONGEST_PARTY && isCapital(tokens[to])) to++;
    cases.push(certain({ from, to, start: tokens[from].start, end: tokens[to - 1].end, type: 'MISC', sure: 1, odds: [] }, 'MISC'));
    i = to - 1;
  }
  if (!cases.length) return names;
  let c = 0;
  const apart = names.filter((name) => {
    while (c < cases.length && cases[c].to <= name.from) c++;
    return c === cases.length || name.to <= cases[c].from;
  });
  return [...apart, ...cases].sort((x, y) => x.from - y.from);
}
const LONGEST_PARTY = 5;
const isCapital = ({ text, kind }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text);
