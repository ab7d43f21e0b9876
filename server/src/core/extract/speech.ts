// Who speaks in one paragraph, as far as its own words say: for each stretch in marks the verb or phrase that introduces it and
// the noun phrase it is ascribed to.
import { cueNouns, cueWords, type CueWord } from '../lexicon/cues';
import type { Token } from '../text/tokens';
import type { Marked } from './marks';
import { piecesOf, type Parts, type Piece } from './pieces';
import { subjectOf, type Subject } from './subjects';

/** Token indices, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Where the words that ascribe a quotation stand. */
export type Place = 'after' | 'inverted' | 'according' | 'before' | 'noun' | 'colon' | 'loose';

/** The words that ascribe a stretch in marks to somebody. */
export interface Attribution {
  readonly place: Place;
  readonly cue: TokenRange | null;
  /** Base form of the reporting verb or noun; null where the verb is none. */
  readonly lemma: string | null;
  readonly subject: Subject | null;
  readonly when: TokenRange | null;
}

/** A stretch in marks in its sentence. */
export interface Stretch {
  /** Index into `Speech.marks`. */
  readonly mark: number;
  /** Index of the sentence (quotations held together) it stands in. */
  readonly sentence: number;
  /** Index of its piece there. */
  readonly piece: number;
  readonly attribution: Attribution | null;
}

/** What a paragraph says of who speaks. */
export interface Speech {
  /** The outermost marks. */
  readonly marks: readonly Marked[];
  readonly sentences: readonly (readonly Piece[])[];
  readonly stretches: readonly Stretch[];
}

/** Reads who speaks from the tokens, tags and marks of one paragraph. */
export function findSpeech(parts: Parts, all: readonly Marked[]): Speech {
  const marks = all.filter((m) => m.depth === 0);
  const sentences = piecesOf(parts, marks);
  const stretches: Stretch[] = [];
  sentences.forEach((pieces, sentence) => {
    const scene: Scene = { tokens: parts.tokens, pieces, marks };
    let previous: Attribution | null = null;
    pieces.forEach((p, piece) => {
      if (p.kind !== 'quote') return;
      const attribution: Attribution | null = attributionOf(scene, piece, previous);
      stretches.push({ mark: p.mark!, sentence, piece, attribution });
      previous = attribution;
    });
  });
  return { marks, sentences, stretches };
}

interface Weighed extends Attribution {
  readonly score: number;
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly marks: readonly Marked[];
}

const lowerAt = (scene: Scene, token: number): string => scene.tokens[token]?.text.toLowerCase() ?? '';
const cueOf = (scene: Scene, piece: Piece): CueWord | undefined => (piece.kind === 'verb' ? cueWords.get(lowerAt(scene, piece.head)) : undefined);
const reports = (cue: CueWord): boolean => cue.kinds.has('say') || cue.kinds.has('tell') || cue.kinds.has('show');
const finite = (p: Piece | undefined): boolean => p?.kind === 'verb' && (p.form === 'finite' || p.form === 'passive');
const isAccording = (scene: Scene, p: Piece | undefined): boolean => p !== undefined && lowerAt(scene, p.from) === 'according' && lowerAt(scene, p.from + 1) === 'to';

function attributionOf(scene: Scene, at: number, previous: Attribution | null): Attribution | null {
  const before = introduced(scene, at);
  if (before && (before.score >= 5 || isDirectlyBefore(scene, at))) return before;
  const after = followed(scene, at);
  if (after && (!before || before.score < REPORTS || after.score > before.score)) return after;
  if (before && before.score > 1) return before;
  return joined(scene, at, previous) ?? opening(scene, at) ?? before;
}

/** Whether a verb or colon stands right before the quotation: "said, “…", "said: “…", "called it “…". */
function isDirectlyBefore(scene: Scene, at: number): boolean {
  let j = at - 1;
  while (j >= 0 && /^(?:adv|time|comma|colon)$/.test(scene.pieces[j].kind)) j--;
  const p = scene.pieces[j];
  if (!p) return false;
  if (scene.pieces[at - 1].kind === 'colon') return true;
  if (p.kind !== 'verb') return false;
  const cue = cueOf(scene, p);
  return cue !== undefined && (reports(cue) || cue.kinds.has('manner') || scene.pieces[at - 1].kind === 'comma');
}

/** "“…,” Roe said", "“…,” said Roe", "“…,” according to Roe". */
function followed(scene: Scene, at: number): Weighed | null {
  const { pieces, tokens, marks } = scene;
  const inner = marks[pieces[at].mark!].inner;
  const last = lastInside(tokens, pieces[at], inner.end);
  let n = at + 1;
  const outside = pieces[n]?.kind === 'comma' || pieces[n]?.kind === 'dash';
  const comma = last === ',' || outside;
  const ended = comma || /^(?:[.?!…—–]|-{2,}|\.{2,})$/.test(last);
  while (n < pieces.length && /^(?:comma|dash|adv|time)$/.test(pieces[n].kind)) n++;
  const p = pieces[n];
  if (!p) return null;
  if (isAccording(scene, p) && (comma || !outside)) return according(scene, n);
  if (p.kind === 'verb' && finite(p)) {
    const cue = cueOf(scene, p);
    let start = n + 1;
    while (start < pieces.length && /^(?:adv|time)$/.test(pieces[start].kind)) start++;
    if (!cue || p.form === 'passive' || pieces[start]?.kind !== 'noun' || !(cue.kinds.has('say') || cue.kinds.has('manner'))) return null;
    if (!ended && (cue.lemma !== 'say' || hasSubject(scene, at, n))) return null;
    return { place: 'inverted', cue: p, lemma: cue.lemma, subject: joint(pieces, start, 'named after the verb'), when: whenNear(scene, n), score: 4 };
  }
  const as = (p.kind === 'sub' || p.kind === 'prep') && lowerAt(scene, p.from) === 'as' && pieces[n + 1]?.kind === 'noun';
  const start = as ? n + 1 : n;
  if (pieces[start].kind !== 'noun' || (!ended && !as)) return null;
  for (let m = start + 1; m < pieces.length && m < start + 40; m++) {
    const v = pieces[m];
    if (v.kind === 'quote' || v.kind === 'colon' || v.kind === 'semicolon') return null;
    if (!finite(v)) continue;
    const cue = cueOf(scene, v);
    const strong = cue !== undefined && (reports(cue) || cue.kinds.has('manner'));
    const subject = subjectOf(pieces, m, tokens);
    if (subject?.from === pieces[start].from) {
      if (!cue && !comma && !as) return null;
      if (v.form === 'passive' && cue?.lemma !== 'quote') return null;
      return { place: 'after', cue: v, lemma: cue?.lemma ?? null, subject, when: whenNear(scene, m), score: strong ? 4 : cue ? 2 : 1.2 };
    }
    // the clause could not be read: the words from the quotation to a plain verb of saying are the subject
    if (strong && comma && !cue.kinds.has('show') && v.form === 'finite' && !subject?.antecedent) {
      let to = start;
      while (to + 1 < m && /^(?:noun|verb)$/.test(pieces[to + 1].kind)) to++;
      return { place: 'after', cue: v, lemma: cue.lemma, subject: { from: pieces[start].from, to: pieces[to].to, head: pieces[to].head, how: 'before the verb' }, when: whenNear(scene, m), score: 3.5 };
    }
    if (!subject || subject.from < pieces[start].from) return null;
  }
  return null;
}

/** The last word or stop within a quotation, nested closing marks left out. */
function lastInside(tokens: readonly Token[], piece: Piece, end: number): string {
  let i = piece.to - 1;
  while (i > piece.from && (tokens[i].start >= end || /^['’”"]$|^''$/.test(tokens[i].text))) i--;
  return tokens[i].text;
}

/** Whether the verb at `verb`, after the quotation at `at`, has a subject before the quotation: "The word “hope” was …". */
function hasSubject(scene: Scene, at: number, verb: number): boolean {
  const { pieces } = scene;
  if (verb !== at + 1) return false;
  return pieces[at - 1]?.kind === 'noun' || pieces[at - 1]?.kind === 'other';
}

function according(scene: Scene, at: number): Weighed | null {
  const { pieces } = scene;
  for (let j = at; j < pieces.length && j < at + 4; j++) {
    if (pieces[j].kind === 'noun') return { place: 'according', cue: { from: pieces[at].from, to: pieces[at].from + 2 }, lemma: 'according to', subject: joint(pieces, j, 'named after “according to”'), when: null, score: 3.2 };
  }
  return null;
}

const REPORTS = 3;
const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that)$/i;

/** What makes each kind of verb before a quotation its source: the more, the likelier. */
function weightOf(cue: CueWord | undefined, between: number): number {
  if (!cue) return 0.5;
  if (cue.kinds.has('say') || cue.kinds.has('tell')) return REPORTS - 0.1 * between;
  if (cue.kinds.has('call')) return 2.6 - between;
  if (cue.kinds.has('want')) return 2.4 - 0.4 * between;
  if (cue.kinds.has('manner')) return between ? 0.6 : 2.5;
  if (cue.kinds.has('show')) return 2 - 0.3 * between;
  return 1.5 - 0.1 * between;
}

/** The verb, noun or phrase before a quotation that governs it: of all of them the weightiest. */
function introduced(scene: Scene, at: number): Weighed | null {
  const { pieces, tokens } = scene;
  let best: Weighed | null = null;
  let between = 0;
  let comma = false;
  for (let j = at - 1; j >= 0; j--) {
    const p = pieces[j];
    if (p.kind === 'semicolon' || (p.kind === 'colon' && j < at - 1)) break;
    if (p.kind === 'comma') comma = true;
    if (p.kind === 'quote' && between === 0 && onlyJoins(pieces, j, at)) return null;
    if (isAccording(scene, p) && j < at - 1) { const found = according(scene, j); if (found && (!best || found.score > best.score)) best = found; continue; }
    if (p.kind === 'noun') {
      const noun = nominal(scene, j, at, between);
      if (noun && (!best || noun.score > best.score)) best = noun;
    }
    if (p.kind === 'rel' && best && !comma && pieces[j - 1]?.kind === 'comma' && best.score > 1) break;
    if (p.kind !== 'verb') continue;
    const cue = cueOf(scene, p);
    let score = weightOf(cue, between);
    if (comma && inRelative(pieces, j) && !spansComma(pieces, j, at)) score -= 2;
    if (best && score <= best.score && !(cue && reports(cue) && best.score < 5 && isPronoun(tokens, best.subject))) { if (finite(p)) between++; continue; }
    const found = ascribed(scene, j, cue);
    if (found.subject) best = { ...found, place: cue ? 'before' : 'loose', score };
    else if (!best && p.form === 'passive') best = { ...found, score };
    if (finite(p)) between++;
  }
  return best;
}

const isPronoun = (tokens: readonly Token[], subject: Subject | null): boolean => subject !== null && subject.to - subject.from === 1 && PRONOUN.test(tokens[subject.head].text);

/** Whether the verb stands in a clause with "who" or "which". */
function inRelative(pieces: readonly Piece[], verb: number): boolean {
  for (let j = verb - 1; j >= 0; j--) {
    if (pieces[j].kind === 'rel') return true;
    if (pieces[j].kind !== 'adv' && pieces[j].kind !== 'noun') return false;
  }
  return false;
}

/** Whether the clause of the verb goes on to the quotation: no comma between them. */
const spansComma = (pieces: readonly Piece[], verb: number, at: number): boolean => {
  for (let j = verb + 1; j < at - 1; j++) if (pieces[j].kind === 'comma') return false;
  return true;
};

function ascribed(scene: Scene, verb: number, cue: CueWord | undefined): Attribution {
  const { pieces, tokens } = scene;
  const before = pieces[verb - 1];
  const quoted = before?.kind === 'quote' || (before?.kind === 'comma' && pieces[verb - 2]?.kind === 'quote');
  const mayInvert = pieces[verb].form === 'finite' && pieces[verb + 1]?.kind === 'noun' && cue?.kinds.has('say');
  let subject = mayInvert && quoted ? null : subjectOf(pieces, verb, tokens);
  if (!subject && mayInvert && (quoted || verb === 0 || before.kind === 'comma')) subject = joint(pieces, verb + 1, 'named after the verb');
  return { place: 'before', cue: pieces[verb], lemma: cue?.lemma ?? null, subject, when: whenNear(scene, verb) };
}

/** "his promise to “…", "in Roe's words, “…": a noun of speech with its owner. */
function nominal(scene: Scene, noun: number, at: number, between: number): Weighed | null {
  const { pieces, tokens } = scene;
  const p = pieces[noun];
  if (!cueNouns.has(lowerAt(scene, p.head)) || at - noun > 12) return null;
  const score = /^(?:that|prep|colon)$/.test(pieces[noun + 1].kind) || pieces[noun + 1].form === 'inf' ? 2.5 - 0.1 * between : 1;
  for (let i = p.head - 1; i >= p.from; i--) {
    const text = tokens[i].text;
    if (/^['’]s?$/.test(text) && i > p.from) {
      return { place: 'noun', cue: { from: p.head, to: p.head + 1 }, lemma: tokens[p.head].text.toLowerCase(), subject: { from: p.from, to: i, head: i - 1, how: `owner of “${tokens[p.head].text}”` }, when: null, score };
    }
    if (/^(?:his|her|their|its|my|our)$/i.test(text)) {
      return { place: 'noun', cue: { from: p.head, to: p.head + 1 }, lemma: tokens[p.head].text.toLowerCase(), subject: { from: i, to: i + 1, head: i, how: `owner of “${tokens[p.head].text}”` }, when: null, score };
    }
  }
  return null;
}

const onlyJoins = (pieces: readonly Piece[], from: number, to: number): boolean => {
  for (let j = from + 1; j < to; j++) if (!/^(?:comma|conj|adv)$/.test(pieces[j].kind)) return false;
  return true;
};

/** A fragment joined to the one before: "“strong” and “proud”". */
function joined(scene: Scene, at: number, previous: Attribution | null): Attribution | null {
  for (let j = at - 1; j >= 0; j--) if (scene.pieces[j].kind === 'quote') return previous;
  return null;
}

/** "Roe: “…": a name and a colon, as in headlines and transcripts. */
function opening(scene: Scene, at: number): Attribution | null {
  const { pieces } = scene;
  if (pieces[at - 1]?.kind !== 'colon') return null;
  for (let j = 0; j < at - 1; j++) {
    if (pieces[j].kind === 'verb') return null;
    if (pieces[j].kind === 'noun' && pieces[j - 1]?.kind !== 'prep') return { place: 'colon', cue: null, lemma: null, subject: joint(pieces, j, 'named before the colon'), when: null };
  }
  return null;
}

function joint(pieces: readonly Piece[], at: number, how: string): Subject {
  const p = pieces[at];
  if (pieces[at + 1]?.kind === 'conj' && pieces[at + 2]?.kind === 'noun' && !finite(pieces[at + 3])) return { from: p.from, to: pieces[at + 2].to, head: p.head, how, joint: true };
  return { from: p.from, to: p.to, head: p.head, how };
}

/** The time expression next to a verb: "said Thursday", "Last week, Roe urged". */
function whenNear(scene: Scene, verb: number): TokenRange | null {
  const { pieces } = scene;
  for (let j = verb + 1; j < pieces.length && j < verb + 4; j++) {
    if (pieces[j].kind === 'time') return pieces[j];
    if (pieces[j].kind === 'verb' || pieces[j].kind === 'quote' || pieces[j].kind === 'that') break;
  }
  for (let j = verb - 1; j >= 0 && j > verb - 4; j--) {
    if (pieces[j].kind === 'time') return pieces[j];
    if (pieces[j].kind === 'verb' || pieces[j].kind === 'quote') break;
  }
  return pieces[0]?.kind === 'time' ? pieces[0] : pieces[0]?.kind === 'prep' && pieces[1]?.kind === 'time' ? pieces[1] : null;
}
