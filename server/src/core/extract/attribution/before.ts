// Attributions that stand before a quotation: "Roe said, “…”", "Roe called it “…”", "Roe's claim that “…”", "Roe: “…”".
import { cueNouns, type CueWord } from '../../lexicon/cues';
import type { Token } from '../../text/tokens';
import type { Piece } from '../pieces';
import { REACH, subjectOf, type Subject } from '../subjects';
import { according, cueOf, isAccording, hasTense, joint, lowerAt, reports, whenNear, type Attribution, type Scene } from './scene';

/** What a verb of saying weighs that governs a quotation with no verb between. */
export const REPORTS = 3;
const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that)$/i;
/** Give a thing its name: "a site called “…”" ascribes to nobody. */
const NAMING = /^(?:call|dub|label|term|name|title|entitle|nickname|know|brand|tag)$/;

/** What each kind of verb before a quotation weighs as its source, with `between` verbs between them. */
function weightOf(cue: CueWord | undefined, between: number): number {
  if (!cue) return 0.5;
  if (cue.kinds.has('say') || cue.kinds.has('tell')) return REPORTS - 0.1 * between;
  if (cue.kinds.has('call')) return 2.6 - between;
  if (cue.kinds.has('want')) return 2.4 - 0.4 * between;
  if (cue.kinds.has('manner')) return between ? 0.6 : 2.5;
  if (cue.kinds.has('show')) return 2 - 0.3 * between;
  return 1.5 - 0.1 * between;
}

/** The verb, noun or phrase before the quotation at piece `at` that governs it: of all of them the weightiest; or null. */
export function attributionBefore(scene: Scene, at: number): Attribution | null {
  const { pieces, tokens } = scene;
  let best: Attribution | null = null;
  let between = 0;
  let comma = false;
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) {
    const p = pieces[j];
    if (p.kind === 'semicolon' || (p.kind === 'colon' && j < at - 1)) break;
    if (p.kind === 'comma') comma = true;
    if (p.kind === 'quote' && between === 0 && onlyJoins(pieces, j, at)) return null;
    if (isAccording(scene, p) && j < at - 1) {
      const found = according(scene, j);
      if (found && (!best || found.score > best.score)) best = found;
      continue;
    }
    if (p.kind === 'noun') {
      const noun = nominal(scene, j, at, between);
      if (noun && (!best || noun.score > best.score)) best = noun;
    }
    if (p.kind === 'rel' && best && !comma && best.score > 1 && (pieces[j - 1]?.kind === 'comma' || followsSpeaker(pieces, j))) break;
    if (p.kind !== 'verb') continue;
    const cue = cueOf(scene, p);
    let score = weightOf(cue, between);
    if (comma && inRelative(pieces, j) && hasComma(pieces, j, at)) score -= 2;
    // "Roe said he called it “…”": the pronoun most likely means the one who says so
    const better = !best?.subject && (!best || score >= 2) || (best !== null && score > best.score) || (cue !== undefined && reports(cue) && isPronoun(tokens, best.subject));
    if (better) {
      const found = ascribed(scene, j, at, cue);
      if (found.subject) best = { ...found, place: cue ? 'before' : 'loose', score };
      else if (!best && at - j <= 2 && (p.form === 'passive' || p.form === 'part')) best = { ...found, score };
    }
    if (hasTense(p)) between++;
  }
  return best;
}

/** Whether a verb or colon stands right before the quotation: "said, “…", "said: “…", "called it “…". */
export function isIntroduced(scene: Scene, at: number): boolean {
  if (at === 0) return false;
  let j = at - 1;
  while (j >= 0 && /^(?:adv|time|comma|colon)$/.test(scene.pieces[j].kind)) j--;
  const p = scene.pieces[j];
  if (!p) return false;
  if (scene.pieces[at - 1].kind === 'colon') return true;
  const cue = cueOf(scene, p);
  return cue !== undefined && (reports(cue) || cue.kinds.has('manner') || scene.pieces[at - 1].kind === 'comma');
}

/** "Roe: “…”": a name and a colon, as in headlines and transcripts. */
export function attributionByColon(scene: Scene, at: number): Attribution | null {
  const { pieces } = scene;
  if (pieces[at - 1]?.kind !== 'colon') return null;
  for (let j = Math.max(0, at - REACH); j < at - 1; j++) {
    if (pieces[j].kind === 'verb') return null;
    if (pieces[j].kind !== 'noun' || pieces[j - 1]?.kind === 'prep') continue;
    return { place: 'colon', cue: null, lemma: null, subject: joint(pieces, j, 'named before the colon'), when: null, score: 2 };
  }
  return null;
}

/** "“…,” said Roe, a scholar who calls it “…”": the clause with "who" belongs to a speaker named after a quotation. */
function followsSpeaker(pieces: readonly Piece[], at: number): boolean {
  for (let j = at - 1; j > 0 && j > at - REACH; j--) if (pieces[j].kind === 'verb') return pieces[j - 1].kind === 'quote';
  return false;
}

const isPronoun = (tokens: readonly Token[], subject: Subject | null): boolean =>
  subject !== null && subject.to - subject.from === 1 && PRONOUN.test(tokens[subject.head].text);

/** Whether the verb stands in a clause with "who" or "which". */
function inRelative(pieces: readonly Piece[], verb: number): boolean {
  for (let j = verb - 1; j >= 0 && j > verb - REACH; j--) {
    if (pieces[j].kind === 'rel') return true;
    if (pieces[j].kind !== 'adv' && pieces[j].kind !== 'noun') return false;
  }
  return false;
}

const hasComma = (pieces: readonly Piece[], verb: number, at: number): boolean => {
  for (let j = verb + 1; j < at - 1; j++) if (pieces[j].kind === 'comma') return true;
  return false;
};

function ascribed(scene: Scene, verb: number, at: number, cue: CueWord | undefined): Attribution {
  const { pieces, tokens } = scene;
  const v = pieces[verb];
  const before = pieces[verb - 1];
  const none = { place: 'before' as const, cue: v, lemma: cue?.lemma ?? null, subject: null, when: whenNear(scene, verb), score: 0 };
  // "a site called “…”": a participle, unless "what Roe called"
  if (cue && verb === at - 1 && v.to - v.from === 1 && before?.kind === 'noun' && NAMING.test(cue.lemma) && !inRelative(pieces, verb)) return none;
  const quoted = before?.kind === 'quote' || (before?.kind === 'comma' && pieces[verb - 2]?.kind === 'quote');
  const mayInvert = v.form === 'finite' && pieces[verb + 1]?.kind === 'noun' && (cue?.kinds.has('say') ?? false);
  let subject = mayInvert && quoted ? null : subjectOf(pieces, verb, tokens);
  if (!subject && mayInvert && (quoted || verb === 0 || before.kind === 'comma')) subject = joint(pieces, verb + 1, 'named after the verb');
  return { ...none, subject };
}

/** "his promise to “…", "in Roe's words, “…": a noun of speech with its owner. */
function nominal(scene: Scene, noun: number, at: number, between: number): Attribution | null {
  const { pieces, tokens } = scene;
  const p = pieces[noun];
  const word = lowerAt(scene, p.head);
  if (!cueNouns.has(word) || at - noun > 12) return null;
  const next = pieces[noun + 1];
  const score = /^(?:that|prep|colon)$/.test(next.kind) || next.form === 'inf' ? 2.5 - 0.1 * between : 1;
  for (let i = p.head - 1; i >= p.from; i--) {
    const text = tokens[i].text;
    const own = /^['’]s?$/.test(text) && i > p.from ? { from: p.from, to: i, head: i - 1 } : /^(?:his|her|their|its|my|our)$/i.test(text) ? { from: i, to: i + 1, head: i } : null;
    if (own) return { place: 'noun', cue: { from: p.head, to: p.head + 1 }, lemma: word, subject: { ...own, how: `owner of “${tokens[p.head].text}”` }, when: null, score };
  }
  return null;
}

const onlyJoins = (pieces: readonly Piece[], from: number, to: number): boolean => {
  for (let j = from + 1; j < to; j++) if (!/^(?:comma|conj|adv)$/.test(pieces[j].kind)) return false;
  return true;
};
