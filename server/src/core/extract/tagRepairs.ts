// Mends tags where a quotation hangs on them: the tagger sees words one by one, the sentence around a quotation says more.
import { auxiliaries } from '../lexicon/auxiliaries';
import { cueWords } from '../lexicon/cues';
import type { Token } from '../text/tokens';
import type { Parts } from './pieces';
import type { Tag } from './tags';

/** Past and present forms that are hardly ever anything but verbs. */
const ALWAYS = new Set('said told wrote says tells writes tweeted replied insisted argued asked explained added acknowledged declared recalled'.split(' '));

const DETERMINER = /^(?:the|a|an|this|that|these|those|each|every|some|any|no|all|both|another|either|neither|such|many|much|few|several|most|half|quite|what|which|whatever)$/i;

/**
 * The tags of a paragraph with a few slips mended: what the names say, a capitalised "auxiliary" is a name, "said" and its like are verbs, a sentence
 * whose only possible verb is a reporting verb after a quotation ("“…,” Roe adds") has it. `markAt` tells the mark each token is in.
 */
export function repairTags({ tokens, sentences, tags, names }: Parts, markAt: Int32Array): readonly Tag[] {
  let fixed: Tag[] | null = null;
  const set = (i: number, tag: Tag) => { (fixed ??= tags.slice())[i] = tag; };
  for (const name of names) {
    for (let i = name.from; i < name.to; i++) if (tags[i] !== 'PROPN' && tags[i] !== 'NOUN' && /^\p{Lu}/u.test(tokens[i].text)) set(i, 'PROPN');
  }
  for (let i = 0; i < tokens.length; i++) {
    if (markAt[i] >= 0) continue;
    const text = tokens[i].text;
    const tag: Tag = (fixed as Tag[] | null)?.[i] ?? tags[i];
    if (tag === 'AUX' && !auxiliaries.has(text.toLowerCase())) set(i, /^\p{Lu}/u.test(text) ? 'PROPN' : 'VERB');
    else if (tag === 'DET' && /^\p{Lu}\p{Ll}{2,}/u.test(text) && !DETERMINER.test(text)) set(i, 'PROPN');
    else if (tag !== 'VERB' && ALWAYS.has(text) && !DETERMINER.test(tokens[i - 1]?.text ?? '')) set(i, 'VERB');
    else if (tag === 'VERB' && /^['’]s?$/.test(tokens[i - 1]?.text ?? '') && /(?:ed|ing)$/.test(text) && tags[i + 1] === 'NOUN' && tags[i - 2] !== 'PRON') set(i, 'ADJ');
  }
  for (const s of sentences) {
    // only where a quotation stands, or follows a colon
    if (tokens[s.to - 1].text !== ':' && !quoteWithin(markAt, s.from, s.to)) continue;
    let candidate = -1;
    let verb = false;
    for (let i = s.from; i < s.to && !verb; i++) {
      if (markAt[i] >= 0) continue;
      const tag: Tag = (fixed as Tag[] | null)?.[i] ?? tags[i];
      if (tag === 'VERB' || tag === 'AUX') verb = true;
      else if (candidate < 0 && i > s.from && isReportingForm(tokens[i], markAt[i - 1] >= 0) && !DETERMINER.test(tokens[i - 1].text)) candidate = i;
    }
    if (!verb && candidate >= 0) set(candidate, 'VERB');
  }
  return fixed ?? tags;
}

const quoteWithin = (markAt: Int32Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (markAt[i] >= 0) return true;
  return false;
};

/** Right after a quotation the plain form counts, too: "“…,” write the authors". */
function isReportingForm(token: Token, afterQuote: boolean): boolean {
  if (!/^\p{Ll}+$/u.test(token.text) || !(afterQuote || /(?:s|ed)$/.test(token.text))) return false;
  const cue = cueWords.get(token.text);
  return cue !== undefined && (cue.kinds.has('say') || cue.kinds.has('manner') || cue.kinds.has('call'));
}
