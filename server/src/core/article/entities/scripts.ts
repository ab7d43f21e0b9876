// Names in another script, right behind their Latin form in brackets: "Osaka Bay (大阪湾)".
import type { NameSpan } from '../../extract/names';
import type { Token } from '../../text/tokens';

/** Greek to Georgian, and the scripts of Asia. */
const FOREIGN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\uffef]/;
/** How far into a bracket such a name is looked for. */
const FARTHEST = 8;
const LONGEST = 6;

/** Whether a name begins in another script. */
export const isOtherScript = (text: string): boolean => FOREIGN.test(text[0] ?? '');

/** For names that have another form so: the index of the name, and where the other form stands. */
export function otherScripts(text: string, tokens: readonly Token[], names: readonly NameSpan[]): { of: number; name: NameSpan }[] {
  const found: { of: number; name: NameSpan }[] = [];
  if (!FOREIGN.test(text)) return found;
  names.forEach((name, of) => {
    if (name.type === 'MISC' || tokens[name.to]?.text !== '(') return;
    let from = name.to + 1;
    while (from < tokens.length && from < name.to + FARTHEST && !FOREIGN.test(tokens[from].text) && tokens[from].text !== ')') from++;
    let to = from;
    while (to < tokens.length && to < from + LONGEST && FOREIGN.test(tokens[to].text)) to++;
    if (to === from || names.some((n) => n.from < to && n.to > from)) return;
    found.push({ of, name: { ...name, from, to, start: tokens[from].start, end: tokens[to - 1].end } });
  });
  return found;
}
