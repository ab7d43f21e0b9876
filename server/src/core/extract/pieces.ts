// The skeleton of a paragraph's sentences: noun phrases, verb groups, quotations and the small words between them, in order. A
// quotation is one piece, whatever it holds, so that "“Why? I don't know,” Roe said" is one sentence with a subject and a verb.
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Marked } from './marks';
import type { Tag } from './tags';
import { auxiliaries, beings } from '../lexicon/auxiliaries';
import { cueWords } from '../lexicon/cues';
import { repairTags } from './tagRepairs';

export type PieceKind = 'noun' | 'verb' | 'quote' | 'rel' | 'that' | 'prep' | 'conj' | 'sub' | 'adv' | 'time' | 'comma' | 'colon' | 'semicolon' |
  'dash' | 'open' | 'close' | 'other';

/** finite: has a subject of its own · ing, inf, part: borrow one · passive: its subject is what is acted upon. */
export type VerbForm = 'finite' | 'ing' | 'inf' | 'part' | 'passive';

/** One piece; `from`, `to` (exclusive) and `head` are token indices. */
export interface Piece {
  readonly kind: PieceKind;
  readonly from: number;
  readonly to: number;
  /** The noun of a noun phrase, the main verb of a verb group. */
  readonly head: number;
  readonly form?: VerbForm;
  /** Index into the marks that were given, for a quotation. */
  readonly mark?: number;
  /** Whether a quotation ends with a stop, so that the words after it begin anew. */
  readonly stops?: boolean;
}

/** What one paragraph is made of. `tags` holds one tag a token; `names` are token ranges. */
export interface Parts {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly tags: readonly Tag[];
  readonly names: readonly { readonly from: number; readonly to: number }[];
}

const PREPOSITION = new Set(('of in on at by for from with about against during under over after before between through into without within since ' +
  'until among across behind beyond near toward towards upon via despite like as outside inside around amid alongside besides except ' +
  'regarding concerning including per than to').split(' '));
const SUBORDINATOR = new Set('because if while when although though whereas unless until since whether after before as once where why how'.split(' '));
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)s?$/i;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midnight)s?$/i;
const PERIOD = /^(?:week|month|year|summer|winter|fall|spring|autumn|weekend|decade|day|morning|night|evening|afternoon|january|february|march|april|may|june|july|august|september|october|november|december|time)$/i;
const POINTING = /^(?:last|this|next|earlier|later|late|early|that|one)$/i;
const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'what']);
const IRREGULAR_PARTICIPLE = new Set('known seen given made done taken written spoken shown held sent told met left found put set cut said paid built heard'.split(' '));

/** The pieces of each sentence of a paragraph. `marks` are the outermost stretches in marks, in order, without overlap. */
export function piecesOf(parts: Parts, marks: readonly Marked[]): Piece[][] {
  const { tokens } = parts;
  const markAt = coverWithMarks(tokens, marks);
  const tags = repairTags(parts, markAt);
  const ends = new Set(parts.sentences.map((s) => s.to));
  const found: Piece[][] = [];
  let current: Piece[] = [];
  let i = 0;
  while (i < tokens.length) {
    const before = i;
    if (markAt[i] >= 0) {
      const mark = markAt[i];
      while (i < tokens.length && markAt[i] === mark) i++;
      current.push({ kind: 'quote', from: before, to: i, head: before, mark, stops: endsWithStop(tokens, before, i) });
      if (ends.has(i) && !attributionFollows(tokens, tags, i)) { found.push(current); current = []; }
      continue;
    }
    const piece = readPiece(tokens, tags, i, markAt);
    current.push(piece);
    i = Math.max(piece.to, i + 1);
    if (ends.has(i)) { found.push(current); current = []; }
  }
  if (current.length) found.push(current);
  return found;
}

/** Whether the last token within the marks is a comma or another stop. */
function endsWithStop(tokens: readonly Token[], from: number, to: number): boolean {
  let i = to - 1;
  while (i > from && /^["“”'’»]$|^''$|^’’$/.test(tokens[i].text)) i--;
  return /^[,.?!…]$/.test(tokens[i].text);
}

/** For each token the mark it stands in, or -1. */
function coverWithMarks(tokens: readonly Token[], marks: readonly Marked[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let m = 0;
  for (let i = 0; i < tokens.length && m < marks.length; i++) {
    while (m < marks.length && marks[m].end <= tokens[i].start) m++;
    if (m < marks.length && tokens[i].end > marks[m].start) at[i] = m;
  }
  return at;
}

/** "“Why?” Roe asked": the sentence goes on after the question mark where a few words on a verb of saying stands. */
function attributionFollows(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const inner = tokens[at - 2]?.text;
  if (inner === '.' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !/^(?:He|She|They|I|We|It)$/.test(tokens[at].text)) {
    // “We won.” Said Roe: a slip, but plain
    return cueWords.get(tokens[at].text.toLowerCase())?.lemma === 'say';
  }
  for (let i = at; i < tokens.length && i < at + 25; i++) {
    const t = tokens[i].text;
    if (/^["“”.?!:;]$|^''$/.test(t) || (t === ',' && i === at)) return false;
    const cue = /(?:ed|s|said|told|wrote|sang|read)$/.test(t) && tags[i - 1] !== 'DET' ? cueWords.get(t) : undefined;
    if (cue && (tags[i] === 'VERB' || i > at) && (cue.kinds.has('say') || cue.kinds.has('tell') || cue.kinds.has('manner'))) {
      if (inner !== '.') return true;
      // after a full stop only "he said." that ends there
      return /^[.]$/.test(tokens[i + 1]?.text ?? '');
    }
    if (tags[i] === 'VERB' && !/ing$/.test(t)) return false;
  }
  return false;
}

function readPiece(tokens: readonly Token[], tags: readonly Tag[], at: number, markAt: Int32Array): Piece {
  const text = tokens[at].text;
  const lower = text.toLowerCase();
  const tag = tags[at];
  const single = (kind: PieceKind): Piece => ({ kind, from: at, to: at + 1, head: at });
  if (text === ',') return single('comma');
  if (text === ';') return single('semicolon');
  if (text === ':') return single('colon');
  if (text === '(' || text === '[') return single('open');
  if (text === ')' || text === ']') return single('close');
  if (text === '—' || text === '–' || text === '--' || (text === '-' && tokens[at - 1]?.end !== tokens[at].start)) return single('dash');
  const time = timeTo(tokens, at, markAt);
  if (time > at) return { kind: 'time', from: at, to: time, head: at };
  if (RELATIVE.has(lower)) return single('rel');
  if (lower === 'that' && tag !== 'DET') return single('that');
  if (tag === 'CCONJ') return single('conj');
  if (auxiliaries.has(lower) && (tag === 'AUX' || tag === 'VERB') || tag === 'VERB' || (lower === 'to' && tag === 'PART')) {
    const verb = readVerb(tokens, tags, at, markAt);
    if (verb) return verb;
  }
  const noun = readNoun(tokens, tags, at, markAt);
  if (noun) return noun;
  // "Roe once said"
  if (lower === 'once' && (tags[at + 1] === 'VERB' || tags[at + 1] === 'AUX') && at > 0 && NOUNISH.has(tags[at - 1])) return single('adv');
  if (tag === 'SCONJ' || (SUBORDINATOR.has(lower) && tag === 'ADV' && !PREPOSITION.has(lower))) return single(PREPOSITION.has(lower) && !SUBORDINATOR.has(lower) ? 'prep' : 'sub');
  if (tags[at + 1] === 'NUM' && /^(?:about|around|over|nearly|almost|under|roughly|some)$/.test(lower)) return single('adv');
  if (tag === 'ADP' || PREPOSITION.has(lower)) return single('prep');
  if (tag === 'ADV' || tag === 'PART') return single('adv');
  return single('other');
}

/** Where a time expression that begins at `at` ends: "Thursday night", "last week", "this year"; `at` where none begins. */
function timeTo(tokens: readonly Token[], at: number, markAt: Int32Array): number {
  const text = tokens[at].text;
  const next = markAt[at + 1] === -1 ? tokens[at + 1]?.text ?? '' : '';
  if (DAY.test(text)) {
    if (next === "'s" || next === '’s') return at;
    return PART_OF_DAY.test(next) ? at + 2 : at + 1;
  }
  if (POINTING.test(text) && (PERIOD.test(next) || DAY.test(next)) && !/^['’]s$/.test(tokens[at + 2]?.text ?? '')) return at + 2;
  return at;
}

/** Tokens looked at for one group of words: no sentence of a newspaper has longer ones, and a line of noise is read but once. */
const LONGEST = 60;

/** A verb group from its first auxiliary to its main verb and particle: "has also blasted", "to call". */
function readVerb(tokens: readonly Token[], tags: readonly Tag[], at: number, markAt: Int32Array): Piece | null {
  let i = at;
  let head = -1;
  let being = false;
  let perfect = false;
  const infinitive = tokens[at].text.toLowerCase() === 'to';
  for (const last = Math.min(tokens.length, at + LONGEST); i < last && markAt[i] === -1; i++) {
    const lower = tokens[i].text.toLowerCase();
    if (infinitive && i === at) continue;
    if (auxiliaries.has(lower) && (tags[i] === 'AUX' || tags[i] === 'VERB')) {
      if (head >= 0 && tags[head] === 'VERB') break;
      being ||= beings.has(lower);
      if (/^(?:has|have|had|having|['’]ve|['’]d)$/.test(lower)) { perfect = true; }
      if (lower === 'been' || lower === 'being') being = true;
      head = i;
    } else if (tags[i] === 'VERB') {
      if (head >= 0 && tags[head] === 'VERB' && !auxiliaries.has(tokens[head].text.toLowerCase())) break;
      head = i;
      i++;
      break;
    } else if ((tags[i] === 'ADV' || lower === 'not' || lower === "n't" || lower === 'n’t') && i > at) continue;
    else break;
  }
  if (head < 0) return null;
  // adverbs read past the last verb are not of the group
  const to = head + 1;
  const word = tokens[head].text.toLowerCase();
  const main = tags[head] === 'VERB' && !auxiliaries.has(word);
  const participle = /(?:ed|en)$/.test(word) || IRREGULAR_PARTICIPLE.has(word) || word === 'quoted';
  let form: VerbForm = 'finite';
  if (infinitive) form = being && participle && main ? 'passive' : 'inf';
  else if (/ing$/.test(word) && main) form = being ? 'finite' : head === at || !auxiliaries.has(tokens[at].text.toLowerCase()) ? 'ing' : 'finite';
  else if (/^(?:being|having)$/.test(tokens[at].text.toLowerCase())) form = 'ing';
  else if (participle && main && head === at && tokens[at - 1] && tags[at - 1] === 'ADP') form = 'part';
  else if (being && participle && main && !(perfect && !/^(?:been)$/.test(tokens[head - 1]?.text.toLowerCase() ?? '') && !hasBeing(tokens, at, head))) form = 'passive';
  return { kind: 'verb', from: at, to, head, form };
}

const hasBeing = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (beings.has(tokens[i].text.toLowerCase())) return true;
  return false;
};

const NOUNISH = new Set<Tag>(['NOUN', 'PROPN', 'NUM', 'PRON', 'X', 'SYM']);

/** A noun phrase that begins at `at`, or null. A possessive belongs to what it possesses; a new article begins a new phrase. */
function readNoun(tokens: readonly Token[], tags: readonly Tag[], at: number, markAt: Int32Array): Piece | null {
  let head = -1;
  let i = at;
  for (const last = Math.min(tokens.length, at + LONGEST); i < last && markAt[i] === -1; i++) {
    const tag = tags[i];
    const text = tokens[i].text;
    const glued = i > at && tokens[i].start === tokens[i - 1].end;
    if (i > at && timeTo(tokens, i, markAt) > i && !(tags[i + 1] === 'NOUN' && head < 0)) break;
    if (tag === 'DET') {
      if (head >= 0 || RELATIVE.has(text.toLowerCase())) break;
      if (/^(?:this|that|these|those|all|some|many|both|each|any|another)$/i.test(text)) { if (nounFollows(tags, i + 1)) continue; head = i; i++; break; }
      continue;
    }
    if (tag === 'PRON') {
      if (i === at && !isPossessive(text)) { head = i; i++; break; }
      if (isPossessive(text) && (head < 0)) continue;
      break;
    }
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM' || tag === 'X') { head = i; continue; }
    if (tag === 'ADJ' && isName(tokens, i) && !NOUNISH.has(tags[i + 1]) && tags[i + 1] !== 'ADJ') { head = i; continue; }
    if (tag === 'ADJ') { if (head >= 0 && !glued && !NOUNISH.has(tags[i + 1]) && tags[i + 1] !== 'ADJ' && tokens[i + 1]?.text !== '-') break; continue; }
    if (/^['’]s?$/.test(text) && head >= 0 && glued) { if (text.length === 2 || tag === 'PART') continue; if (NOUNISH.has(tags[i + 1]) || tags[i + 1] === 'ADJ') continue; break; }
    if ((text === '-' || text === '–' || text === '/' || text === '&' || text === '.') && glued && tokens[i + 1]?.start === tokens[i].end) continue;
    if (text === '&' && head >= 0) continue;
    if (text === ',' && head < 0 && i > at && tags[i - 1] === 'ADJ' && (tags[i + 1] === 'ADJ' || tags[i + 1] === 'NUM')) continue;
    if (text === '.' && head >= 0 && glued && tokens[i + 1]?.start === tokens[i].end && tags[i + 1] === 'PROPN') continue;
    if (text === '$' || text === '%' || text === '#') { if (text === '%') head = i; continue; }
    if ((tag === 'VERB' || tag === 'ADP' || tag === 'ADV') && i > at && glued && tokens[i - 1].text === '-') { continue; }
    if (tag === 'ADV' && head < 0 && i > at && (tags[i + 1] === 'ADJ' || tags[i + 1] === 'NOUN')) continue;
    if (tag === 'VERB' && head < 0 && i > at && tags[i - 1] === 'DET' && NOUNISH.has(tags[i + 1])) continue;
    break;
  }
  if (head < 0) {
    // "the accused", "the poor": an article with an adjective only; "a" before a quotation is no phrase
    if (i - 1 > at && tags[i - 1] === 'ADJ' && (tags[at] === 'DET')) head = i - 1;
    else return null;
  }
  return { kind: 'noun', from: at, to: Math.max(i, head + 1), head };
}

/** A capital in mid-sentence makes a name of any word. */
const isName = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at].text) && at > 0 && tokens[at - 1].text !== '.';
const isPossessive = (text: string): boolean => /^(?:his|her|their|its|my|our|your)$/i.test(text);

function nounFollows(tags: readonly Tag[], at: number): boolean {
  for (let i = at; i < tags.length && i < at + 4; i++) {
    if (tags[i] === 'NOUN' || tags[i] === 'PROPN' || tags[i] === 'NUM') return true;
    if (tags[i] !== 'ADJ' && tags[i] !== 'ADV' && tags[i] !== 'DET') return false;
  }
  return false;
}
