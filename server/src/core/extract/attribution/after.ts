// Attributions that follow a quotation: "“…,” Roe said", "“…,” said Roe", "“…,” according to Roe".
import type { Token } from '../../text/tokens';
import type { Piece } from '../pieces';
import { REACH, subjectOf } from '../subjects';
import { according, cueOf, isAccording, hasTense, joint, reports, whenNear, type Attribution, type Scene } from './scene';

/** The attribution right after the quotation at piece `at`, or null. */
export function attributionAfter(scene: Scene, at: number): Attribution | null {
  const { pieces, tokens, marks } = scene;
  const last = lastInside(tokens, pieces[at], marks[pieces[at].mark!].inner.end);
  let n = at + 1;
  const outside = pieces[n]?.kind === 'comma' || pieces[n]?.kind === 'dash';
  const comma = last === ',' || outside;
  const ended = comma || /^(?:[.?!…—–-]|-{2,}|\.{2,})$/.test(last);
  while (n < pieces.length && /^(?:comma|dash|adv|time)$/.test(pieces[n].kind)) n++;
  const p = pieces[n];
  if (!p) return null;
  if (isAccording(scene, p) && (comma || !outside)) return according(scene, n);
  if (hasTense(p)) return inverted(scene, at, n, ended) ?? (ended ? namedLater(scene, n, at) : null);
  const as = (p.kind === 'sub' || p.kind === 'prep') && /^as$/i.test(tokens[p.from].text) && pieces[n + 1]?.kind === 'noun';
  const start = as ? n + 1 : n;
  if (pieces[start].kind !== 'noun') return null;
  if (!ended && !as && !(at === 0 && isPlainReport(scene, start))) return null;
  for (let m = start + 1; m < pieces.length && m < start + 40; m++) {
    const v = pieces[m];
    if (v.kind === 'quote' || v.kind === 'colon' || v.kind === 'semicolon') return null;
    if (!hasTense(v)) continue;
    const cue = cueOf(scene, v);
    const strong = cue !== undefined && (reports(cue) || cue.kinds.has('manner'));
    const subject = subjectOf(pieces, m, tokens);
    if (subject?.from === pieces[start].from) {
      if (!cue && !comma && !as) return null;
      if (v.form === 'passive' && cue?.lemma !== 'quote' && cue?.lemma !== 'hear') return null;
      return { place: 'after', cue: v, lemma: cue?.lemma ?? null, subject, when: whenNear(scene, m), score: strong ? 4 : cue ? 2 : 1.2 };
    }
    if (strong && ended && !cue.kinds.has('show') && v.form === 'finite' && !subject?.antecedent) return unread(scene, start, m);
    if (!subject || subject.from < pieces[start].from) return null;
  }
  return null;
}

/** "“…” — Nora Bell, engineer": a name and nothing else after the quotation, as in pull quotes and round-ups. */
export function signature(pieces: readonly Piece[], from: number): Attribution | null {
  let n = from;
  while (pieces[n]?.kind === 'dash') n++;
  if (pieces[n]?.kind !== 'noun' || pieces.length - n > 8) return null;
  for (let j = n; j < pieces.length; j++) if (!/^(?:noun|comma|prep|time|other|open|close)$/.test(pieces[j].kind)) return null;
  return { place: 'signed', cue: null, lemma: null, subject: { from: pieces[n].from, to: pieces[n].to, head: pieces[n].head, how: 'signed with the name' }, when: null, score: 2 };
}

/** "“…” …, Roe said." at the end of a sentence that goes on after the quotation. */
export function attributionAtEnd(scene: Scene, at: number): Attribution | null {
  const { pieces, tokens } = scene;
  if (pieces.length - at > REACH) return null;
  for (let m = pieces.length - 1; m > at + 1; m--) {
    const p = pieces[m];
    if (p.kind === 'quote') return null;
    if (isAccording(scene, p)) return pieces[m - 1].kind === 'comma' ? according(scene, m) : null;
    if (!hasTense(p) || p.form === 'passive') continue;
    const cue = cueOf(scene, p);
    if (!cue?.kinds.has('say')) continue;
    if (pieces[m - 1].kind === 'comma' && pieces[m + 1]?.kind === 'noun') {
      return { place: 'inverted', cue: p, lemma: cue.lemma, subject: joint(pieces, m + 1, 'named after the verb'), when: whenNear(scene, m), score: 3.1 };
    }
    const subject = subjectOf(pieces, m, tokens);
    const first = subject ? pieces.findIndex((x) => x.from === subject.from) : -1;
    if (subject && first > at && pieces[first - 1]?.kind === 'comma' && !subject.antecedent && !pieces.slice(m + 1).some((x) => x.kind === 'verb' || x.kind === 'that')) {
      return { place: 'after', cue: p, lemma: cue.lemma, subject, when: whenNear(scene, m), score: 3.1 };
    }
    return null;
  }
  return null;
}

/** "“…,” said Roe": the verb first. */
function inverted(scene: Scene, at: number, verb: number, ended: boolean): Attribution | null {
  const { pieces, tokens } = scene;
  const cue = cueOf(scene, pieces[verb]);
  let start = verb + 1;
  while (start < pieces.length && /^(?:adv|time)$/.test(pieces[start].kind)) start++;
  if (pieces[verb].form === 'passive' || pieces[start]?.kind !== 'noun') return null;
  // "“…,” proffered Roe.": any verb, if a name comes after it and the sentence ends there
  const unusual = !(cue && (cue.kinds.has('say') || cue.kinds.has('manner')));
  if (unusual && !(ended && verb === at + 1 && /^\p{Lu}/u.test(tokens[pieces[start].from].text) && !pieces.slice(start + 1, start + REACH).some((p) => p.kind === 'verb'))) return null;
  // "The word “hope” said it all": the quotation is part of the subject
  const subjectBefore = verb === at + 1 && (pieces[at - 1]?.kind === 'noun' || pieces[at - 1]?.kind === 'other');
  if (!ended && (cue?.lemma !== 'say' || subjectBefore)) return null;
  return { place: 'inverted', cue: pieces[verb], lemma: cue?.lemma ?? null, subject: joint(pieces, start, 'named after the verb'), when: whenNear(scene, verb), score: 4 };
}

/** "“…,” retired general Roe said": what looks like a verb belongs to the name. */
function namedLater(scene: Scene, start: number, at: number): Attribution | null {
  const { pieces } = scene;
  for (let m = start + 1; m < pieces.length && m < start + 12; m++) {
    if (/^(?:quote|colon|semicolon|conj|that)$/.test(pieces[m].kind)) return null;
    const cue = cueOf(scene, pieces[m]);
    if (cue?.kinds.has('say') && hasTense(pieces[m]) && pieces[m - 1].kind === 'noun' && start === at + 1) return unread(scene, start, m);
  }
  return null;
}

/** Where the clause cannot be read, the words from the quotation to a plain verb of saying are its subject. */
function unread(scene: Scene, start: number, verb: number): Attribution {
  const { pieces } = scene;
  let to = start;
  while (to + 1 < verb && /^(?:noun|verb)$/.test(pieces[to + 1].kind)) to++;
  return { place: 'after', cue: pieces[verb], lemma: cueOf(scene, pieces[verb])!.lemma, when: whenNear(scene, verb), score: 3.5,
    subject: { from: pieces[start].from, to: pieces[to].to, head: pieces[to].head, how: 'before the verb' } };
}

/** "“We won” Roe said": no comma, but a name and a verb of saying at once. */
function isPlainReport(scene: Scene, start: number): boolean {
  const verb = scene.pieces[start + 1];
  return verb !== undefined && hasTense(verb) && (cueOf(scene, verb)?.kinds.has('say') ?? false);
}

/** The last word or stop within a quotation, nested closing marks left out. */
function lastInside(tokens: readonly Token[], piece: Piece, end: number): string {
  let i = piece.to - 1;
  while (i > piece.from && (tokens[i].start >= end || /^['’”"]$|^''$/.test(tokens[i].text))) i--;
  return tokens[i].text;
}
