// Letters and the words they are short for, one of them in brackets behind the other, where the tagger found less than the whole name.
import { fold } from '../../lexicon/wordHash';
import type { Token } from '../../text/tokens';
import { abbreviates } from './form';
import { isCapital, type Placed } from './namesInText';

/** How far back the name may stand whose letters a bracket writes out, and the words whose letters it gives. */
const NEARBY = 5;

/**
 * The name before an open bracket that is short for what the bracket begins with, or whose words the letters in the bracket are short for, though the tagger cut off some
 * of the words: "FAIR (For Aid in Rivers)", "Movement for the Freedom of Norland (MFN)"; -1 where the letters do not match. After Schwartz and Hearst (2003).
 */
export function spelledOut(tokens: readonly Token[], names: readonly Placed[], b: number, open: number): number {
  const { name, text, form } = names[b];
  if (ACRONYM.test(text) && name.from === open + 1) {
    const a = b - 1;
    if (names[a].name.to !== open || names[a].name.type === 'MISC' || names[a].form.words.length < 2) return -1;
    // the words of the name, with one more before it that the tagger left out, and small words between: "Movement for the"
    const { from } = names[a].name;
    const words = tokens.slice(from, open).flatMap(partsOf);
    for (let i = from, more = 0; more < 2; words.unshift(...partsOf(tokens[i]))) {
      if (isCapital(tokens[i].text) && abbreviates(form.key, words)) return a;
      if (--i < 0 || from - i > NEARBY || tokens[i].kind !== 'word') break;
      if (isCapital(tokens[i].text)) more++;
    }
    return -1;
  }
  if (form.words.length < 2 || name.from > open + 2) return -1;
  for (let a = b - 1; a >= 0 && open - names[a].name.to <= NEARBY; a--) {
    if (!ACRONYM.test(names[a].text) || names[a].name.to > open) continue;
    return abbreviates(names[a].form.key, tokens.slice(open + 1, name.to).flatMap(partsOf)) ? a : -1;
  }
  return -1;
}
const ACRONYM = /^\p{Lu}{3,8}$/u;
const partsOf = ({ text, kind }: Token): string[] => (kind === 'word' ? fold(text).split('-') : []);
