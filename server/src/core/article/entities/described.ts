// What a paragraph says of the people it names: the title before a name ("Foreign Minister Anna Roe") and the words between commas behind it
// ("Anna Roe, a lawyer from Leeds,").
import { shippedLexicon, type NameSpan } from '../../extract/names';
import type { Reading } from '../../extract/reading';
import { cueWords } from '../../lexicon/cues';
import { lexiconHash } from '../../lexicon/nameLexicon';
import { bareTitle, relationWords, singularTitle, titleHeads, titleModifiers } from '../../lexicon/titles';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';

/** What is said of one name; offsets count from the paragraph's start. */
export interface Titled {
  readonly title: Span | null;
  /** The last word of the title, bare. */
  readonly titleHead: string | null;
  /** What it says of who that is: the title, and the words between commas ("…, Obama's former defense secretary,"). */
  readonly descriptions: readonly Described[];
}

/** A title or an apposition: its words with single spaces, one of several people's in the singular; and the same in small letters. */
export interface Described extends Span {
  readonly text: string;
  readonly folded: string;
}

export const UNDESCRIBED: Titled = { title: null, titleHead: null, descriptions: [] };

/** For each name of a paragraph what is said of it; nothing of what is nobody. */
export function describedNames(reading: Reading): Titled[] {
  const { text, tokens, names } = reading;
  /** "Economists Anna Roe and Ben Lind": what all are that follow on one another. */
  let shared: Described | null = null;
  return names.map((name, i) => {
    const last = names[i - 1];
    if (name.type !== 'PERSON') { shared = null; return UNDESCRIBED; }
    const title = titleBefore(tokens, names, i, last?.type === 'PERSON' ? last.to : 0);
    const apposition = appositionAfter(reading, name.to);
    const behind = apposition ? [described(text, apposition)] : [];
    if (!title) {
      if (!shared || !isListed(tokens, last.to, name.from)) shared = null;
      return shared || behind.length ? { ...UNDESCRIBED, descriptions: shared ? [shared, ...behind] : behind } : UNDESCRIBED;
    }
    const span = { start: tokens[title.from].start, end: tokens[title.to - 1].end };
    const titleHead = bareTitle(tokens[title.head].text);
    const several = title.head === title.to - 1 && tokens[title.head - 1]?.text !== 'of' && singularTitle[titleHead];
    shared = several ? inSingular(described(text, span), tokens[title.head].text, several) : null;
    return { title: span, titleHead, descriptions: [shared ?? described(text, span), ...behind] };
  });
}

function described(text: string, { start, end }: Span): Described {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, text: words, folded: words.toLowerCase() };
}

/** "Princeton economists" of one of them: "Princeton economist". */
function inSingular(several: Described, head: string, singular: string): Described {
  const written = (/^\p{Lu}/u.test(head) ? singular[0].toUpperCase() + singular.slice(1) : singular) + (head.endsWith('.') ? '.' : '');
  const text = several.text.slice(0, several.text.length - head.length) + written;
  return { ...several, text, folded: text.toLowerCase() };
}

/** Whether nothing but "and" or a comma stands between two names. */
const isListed = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && to - from <= 2 && /^(?:and|,)$/.test(tokens[from].text) && (to - from === 1 || tokens[from + 1].text === 'and');

const LONGEST_TITLE = 8;
const startsCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isHead = (t: Token | undefined): boolean => t?.kind === 'word' && titleHeads.has(bareTitle(t.text));

/** The tokens of the title that ends right before the name with that index; it begins after token `floor`, and with the whole of a name ("Tea Party Patriots co-founder"). */
function titleBefore(tokens: readonly Token[], names: readonly NameSpan[], index: number, floor: number): { from: number; to: number; head: number } | null {
  const at = names[index].from;
  let head = at - 1;
  if (head < floor) return null;
  if (!isHead(tokens[head])) {
    // "Secretary of State John Kerry", "Minister for the Environment Jane Roe"
    let i = head;
    while (i > floor && i > at - 4 && startsCapital(tokens[i].text)) i--;
    if (i > floor && tokens[i].text === 'the') i--;
    if (i <= floor || i === head || !/^(?:of|for)$/.test(tokens[i].text) || !isHead(tokens[i - 1]) || !startsCapital(tokens[i - 1].text)) return null;
    head = i - 1;
  }
  let from = head;
  while (from > floor && at - from < LONGEST_TITLE && belongsToTitle(tokens, from - 1)) from--;
  while (from < head && (tokens[from].kind === 'mark' || /^['’]s$/.test(tokens[from].text))) from++;
  let first = index - 1;
  while (first >= 0 && names[first].from >= from) first--;
  if (first >= 0 && names[first].to > from) from = Math.max(floor, names[first].from);
  return { from, to: at, head };
}

function belongsToTitle(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const bare = bareTitle(t.text);
  if (titleModifiers.has(bare) || titleHeads.has(bare)) return true;
  if (t.kind !== 'word' || !startsCapital(t.text) || relationWords.has(bare)) return false;
  // a word that is mostly written small has its capital from the sentence's beginning: "Although Russian President"
  return (shippedLexicon().cluster(lexiconHash(t.text)) & 3) !== 3 || (i > 0 && tokens[i - 1].text !== '.' && tokens[i - 1].kind === 'word');
}

const OPENERS = new Set('a an the his her their its one'.split(' '));
const LONGEST_APPOSITION = 14;

/** The description between commas right after token `to`. */
function appositionAfter({ tokens, tags }: Reading, to: number): Span | null {
  if (tokens[to]?.text !== ',') return null;
  const first = to + 1;
  let end = first;
  let head = -1;
  while (end < tokens.length && end - first < LONGEST_APPOSITION && !/^[,.;:!?—–()"“”]$|^--$/.test(tokens[end].text)) {
    if (head < 0 && (isHead(tokens[end]) || relationWords.has(tokens[end].text))) head = end;
    end++;
  }
  if (head < 0 || end >= tokens.length || !/^[,.;—–]$|^--$/.test(tokens[end].text)) return null;
  const opener = tokens[first].text.toLowerCase();
  const opened = OPENERS.has(opener) || isHead(tokens[first]) || titleModifiers.has(opener);
  if (!opened && !startsCapital(tokens[first].text)) return null;
  return isClause(tokens, tags, first, end, head, opened) ? null : { start: tokens[first].start, end: tokens[end - 1].end };
}

const NOUN: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const OBJECT: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN']);
const SAID = /^(?:said|told|says|tells|wrote|added|adds|writes)$/;

/**
 * Whether the words between the commas have a verb of their own: "Roe, the minister told reporters," goes on with the sentence, as "Roe, Lind also backed
 * the chairman," and "Roe, the court stopped the count," do. Until "who", a description has participles only: "the man accused of it". Token `head` is
 * the word for what somebody is; `opened`: the words begin as a description does.
 */
function isClause(tokens: readonly Token[], tags: Reading['tags'], first: number, end: number, head: number, opened: boolean): boolean {
  for (let i = first; i < end; i++) {
    const word = tokens[i].text.toLowerCase();
    if (/^(?:who|whom|whose|which|that|where|when)$/.test(word)) return false;
    if (tags[i] === 'AUX' && tokens[i - 1].text !== 'to') return true;
    if (tags[i] !== 'VERB' || i === first) continue;
    const cue = cueWords.get(word);
    if ((cue?.kinds.has('say') || cue?.kinds.has('tell')) && SAID.test(word)) return true;
    if (i >= head || word.endsWith('ing') || titleModifiers.has(word) || /^(?:-|['’]s)$/.test(tokens[i - 1].text)) continue;
    if (!opened || (i + 1 < end && NOUN.has(tags[i - 1]) && OBJECT.has(tags[i + 1]))) return true;
  }
  return false;
}
