// What verbs of saying report without marks: "Roe said the plan was bad", "the plan was bad, Roe said", "according to Roe, …".
import { cueOf, according, isAccording, hasTense, whenNear, type Attribution, type Scene, type TokenRange } from './attribution/scene';
import type { CueWord } from '../lexicon/cues';
import { REACH, subjectOf } from './subjects';

/** A clause that is somebody's words, marks within it or not. */
export interface Report {
  readonly attribution: Attribution;
  /** The tokens of what is said, without "that". */
  readonly content: TokenRange;
  /** How it hangs on the verb: a clause of its own, before or after it · an object ("urged calm") · an infinitive ("vowed to stay"). */
  readonly shape: 'clause' | 'fronted' | 'object' | 'infinitive';
}

/** Verbs of saying whose plain object is what was said ("denied the charge"); others take a thing ("wrote a song"). */
const WITH_OBJECT = new Set(('acknowledge admit concede deny demand propose recommend suggest note stress emphasize emphasise allege mention ' +
  'say report reject reveal disclose warn urge advocate show imply').split(' '));
/** Verbs of judgement that as often mean a deed. */
const DEEDS = new Set('attack refer challenge cast defend compare welcome question tag bill thank press offer order invite encourage request credit knock pan insult test'.split(' '));
/** Verbs whose infinitive is what is done, not said. */
const NO_INFINITIVE = new Set('continue refuse decline agree ask say call add begin start offer find show conclude go read return'.split(' '));

/** Whether what hangs on the verb in this way is speech. */
function isSpeech(cue: CueWord, shape: Report['shape']): boolean {
  if (shape === 'clause') return cue.kinds.has('say') || cue.kinds.has('tell') || cue.kinds.has('show') || cue.kinds.has('want');
  if (shape === 'infinitive') return (cue.kinds.has('want') || cue.kinds.has('say') || cue.kinds.has('tell')) && !NO_INFINITIVE.has(cue.lemma);
  return WITH_OBJECT.has(cue.lemma) || (cue.kinds.has('call') && !DEEDS.has(cue.lemma));
}

/** The reports of one sentence in reading order; a report within another is left out. */
export function reportsOf(scene: Scene): Report[] {
  const { pieces } = scene;
  const found: Report[] = [];
  let until = -1;
  for (let j = 0; j < pieces.length; j++) {
    const p = pieces[j];
    if (p.from < until) continue;
    const report = isAccording(scene, p) ? attributed(scene, j) : p.kind === 'verb' ? said(scene, j) : null;
    if (!report || report.content.to - report.content.from < 2) continue;
    found.push(report);
    until = Math.max(until, report.content.to);
  }
  return found;
}

/** "according to Roe, the plan is bad" or "the plan is bad, according to Roe". */
function attributed(scene: Scene, at: number): Report | null {
  const { pieces } = scene;
  const attribution = according(scene, at);
  if (!attribution) return null;
  if (at > 0) {
    const from = clauseStart(scene, at);
    return whole(scene, from, pieces[at - 1].kind === 'comma' ? at - 1 : at, attribution, 'fronted');
  }
  for (let j = at + 2; j < pieces.length; j++) if (pieces[j].kind === 'comma') return whole(scene, j + 1, pieces.length, attribution, 'clause');
  return null;
}

function said(scene: Scene, verb: number): Report | null {
  const { pieces, tokens } = scene;
  const v = pieces[verb];
  const cue = cueOf(scene, v);
  if (!cue || !(cue.kinds.has('say') || cue.kinds.has('tell') || cue.kinds.has('call') || cue.kinds.has('want') || cue.kinds.has('show'))) return null;
  if (v.form === 'passive' && cue.lemma !== 'quote') return null;
  const subject = subjectOf(pieces, verb, tokens);
  if (!subject) return null;
  const attribution: Attribution = { place: 'before', cue: { from: v.head, to: v.head + 1 }, lemma: cue.lemma, subject, when: whenNear(scene, verb), score: 3 };
  let first = Math.max(0, verb - REACH);
  while (first < pieces.length && first < verb + REACH && pieces[first].from !== subject.from) first++;
  // "the plan is bad, Roe said": the words come first
  if (cue.kinds.has('say') && first > 1 && first < verb && pieces[first - 1].kind === 'comma' && endsThere(scene, verb) && hasTense(v)) {
    if (hasVerb(scene, clauseStart(scene, first - 1), first - 1)) return whole(scene, clauseStart(scene, first - 1), first - 1, { ...attribution, place: 'after' }, 'fronted');
  }
  const start = contentStart(scene, verb, cue);
  if (start < 0 || start >= pieces.length) return null; // "they said that", still being typed
  const shape = shapeOf(scene, start);
  if (!isSpeech(cue, shape) && !holdsQuote(scene, start)) return null;
  return whole(scene, start, contentEnd(scene, start, shape), attribution, shape);
}

/** Whether words in marks follow: then the verb is their cue in any case. */
const holdsQuote = ({ pieces }: Scene, start: number): boolean => pieces.slice(start, start + REACH).some((p) => p.kind === 'quote') && !pieces.slice(Math.max(0, start - REACH), start).some((p) => p.kind === 'quote');

/** What begins at piece `start`: a clause if it has a verb before anything ends it. */
function shapeOf({ pieces }: Scene, start: number): Report['shape'] {
  const kind = pieces[start].kind;
  if (kind === 'verb') return pieces[start].form === 'inf' ? 'infinitive' : 'object';
  if (pieces[start - 1]?.kind === 'that' || kind === 'sub') return 'clause';
  for (let j = start; j < pieces.length && j < start + REACH; j++) {
    if (/^(?:comma|semicolon|colon|rel|that|conj|dash|open)$/.test(pieces[j].kind)) return 'object';
    if (pieces[j].kind === 'verb') return hasTense(pieces[j]) ? 'clause' : pieces[j].form === 'inf' ? 'infinitive' : 'object';
  }
  return 'object';
}

/** Whether nothing but a time or place follows the verb. */
function endsThere({ pieces }: Scene, verb: number): boolean {
  for (let j = verb + 1; j < pieces.length && j < verb + REACH; j++) if (/^(?:verb|that|quote|rel)$/.test(pieces[j].kind)) return false;
  return true;
}

function hasVerb({ pieces }: Scene, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (hasTense(pieces[j])) return true;
  return false;
}

/** Where the clause before piece `at` begins: after a semicolon, else the sentence's first piece that is not "But" or "And". */
function clauseStart({ pieces }: Scene, at: number): number {
  let from = 0;
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) if (pieces[j].kind === 'semicolon') { from = j + 1; break; }
  return pieces[from]?.kind === 'conj' ? from + 1 : from;
}

/** The piece with which the reported words begin: after "that" and whoever is told; -1 where nothing is reported. */
function contentStart(scene: Scene, verb: number, cue: CueWord): number {
  const { pieces, tokens } = scene;
  let n = verb + 1;
  for (let j = n; j < pieces.length && j < verb + 9; j++) {
    const kind = pieces[j].kind;
    if (kind === 'that') {
      // "said the man that …" is no report's "that"
      return pieces[j - 1]?.kind === 'noun' && !cue.kinds.has('tell') && pieces[j - 2]?.kind !== 'prep' && j - verb > 1 ? n : j + 1;
    }
    if (/^(?:verb|comma|quote|rel|semicolon|colon)$/.test(kind)) break;
  }
  while (pieces[n] && (pieces[n].kind === 'time' || pieces[n].kind === 'adv' || (pieces[n].kind === 'prep' && pieces[n + 1]?.kind === 'time'))) n += pieces[n].kind === 'prep' ? 2 : 1;
  if (cue.kinds.has('tell') && !cue.kinds.has('say') && pieces[n]?.kind === 'noun' && pieces[n + 1] && !hasTense(pieces[n + 1])) {
    n++;
    while (pieces[n]?.kind === 'time') n++;
  }
  const p = pieces[n];
  if (!p) return -1;
  const word = tokens[p.from].text.toLowerCase();
  if (p.kind === 'prep') return /^(?:for|on|to|about|against|of|as)$/.test(word) && pieces[n + 1] && cue.kinds.has('call') === (word !== 'about') ? n + 1 : -1;
  if (p.kind === 'noun' || p.kind === 'sub' || p.kind === 'rel' || p.kind === 'quote' || p.kind === 'other') return word === '.' ? -1 : n;
  if (p.kind === 'verb' && (p.form === 'inf' || p.form === 'ing')) return n;
  // "whom Roe has said must go"
  if (hasTense(p) && cue.kinds.has('say') && (pieces[verb - 2]?.kind === 'rel' || pieces[verb - 2]?.kind === 'that')) return n;
  return -1;
}

/** The piece before which the reported words end. */
function contentEnd(scene: Scene, start: number, shape: Report['shape']): number {
  const { pieces } = scene;
  for (let j = start; j < pieces.length; j++) {
    const p = pieces[j];
    if (p.kind === 'semicolon') return j;
    if (p.kind === 'quote' && pieces[j + 1]?.form === 'ing' && cueOf(scene, pieces[j + 1])?.kinds.has('say')) return j + 1;
    if (p.kind !== 'comma' && p.kind !== 'conj' && p.kind !== 'dash') continue;
    let n = j + 1;
    while (pieces[n]?.kind === 'conj' || pieces[n]?.kind === 'adv') n++;
    const next = pieces[n];
    if (!next) return j;
    if (isAccording(scene, next)) return j;
    if (next.kind === 'rel' && pieces[n + 1]?.kind === 'noun' && pieces[n + 2] && cueOf(scene, pieces[n + 2])?.kinds.has('say')) return j;
    const cue = cueOf(scene, next);
    // ", adding that …", "and said …"
    if (shape !== 'clause' && j > start && hasTense(next)) return j;
    if (cue && (cue.kinds.has('say') || cue.kinds.has('tell')) && (next.form === 'ing' || hasTense(next))) return j;
    if (next.kind === 'noun' && pieces[n + 1] && hasTense(pieces[n + 1]) && (cueOf(scene, pieces[n + 1])?.kinds.has('say') ?? false)) return j;
  }
  return pieces.length;
}

function whole(scene: Scene, from: number, to: number, attribution: Attribution, shape: Report['shape']): Report | null {
  const { pieces, tokens } = scene;
  if (from >= to || !pieces[from]) return null;
  let last = pieces[to - 1].to;
  const first = pieces[from].from;
  while (last > first && /^[.,;:—–-]$/.test(tokens[last - 1].text)) last--;
  return last > first ? { attribution, content: { from: first, to: last }, shape } : null;
}
