// Who speaks in one paragraph, as far as its own words say: for each stretch in marks the verb or phrase that introduces it and
// the noun phrase it is ascribed to; and for each sentence whose words it reports.
import { attributionAfter, attributionAtEnd, signature } from './attribution/after';
import { attributionBefore, attributionByColon, isIntroduced, REPORTS } from './attribution/before';
import { cueOf, reports as isReporting, whenNear, type Attribution, type Scene } from './attribution/scene';
import type { Marked } from './marks';
import { piecesOf, type Parts, type Piece } from './pieces';
import { reportsOf, type Report } from './reports';
import { REACH, subjectOf } from './subjects';

export type { Attribution, Place, TokenRange } from './attribution/scene';

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
  /** What is reported without marks, or with marks round a part of it only. */
  readonly reports: readonly Report[];
  /** For each sentence its last verb of saying with its subject: who speaks on if a quotation follows with no word of its own. */
  readonly sayers: readonly (Attribution | null)[];
}

/** Reads who speaks from the tokens, tags and marks of one paragraph. */
export function findSpeech(parts: Parts, all: readonly Marked[]): Speech {
  const marks = all.filter((m) => m.depth === 0);
  const sentences = piecesOf(parts, marks);
  const stretches: Stretch[] = [];
  const reports: Report[] = [];
  const sayers = sentences.map((pieces, sentence) => {
    const scene: Scene = { tokens: parts.tokens, pieces, marks };
    let previous: Attribution | null = null;
    pieces.forEach((p, piece) => {
      if (p.kind !== 'quote') return;
      const attribution: Attribution | null = attributionOf(scene, piece, previous);
      stretches.push({ mark: p.mark!, sentence, piece, attribution });
      previous = attribution;
    });
    reports.push(...reportsOf(scene));
    return sayerOf(scene);
  });
  return { marks, sentences, stretches: stretches.map((s) => (s.attribution ? s : signed(s, sentences, parts.tokens))), reports, sayers };
}

/** A quotation with nothing but a name after it, in its sentence or as the last words of the paragraph. */
function signed(stretch: Stretch, sentences: readonly (readonly Piece[])[], tokens: Parts['tokens']): Stretch {
  const pieces = sentences[stretch.sentence];
  const rest = stretch.piece + 1 < pieces.length;
  const next = rest ? pieces : sentences[stretch.sentence + 1];
  if (stretch.piece > 0 || !next || (!rest && stretch.sentence + 2 !== sentences.length)) return stretch;
  const found = signature(next, rest ? stretch.piece + 1 : 0);
  return found && /^\p{Lu}/u.test(tokens[found.subject!.from].text) ? { ...stretch, attribution: found } : stretch;
}

function attributionOf(scene: Scene, at: number, previous: Attribution | null): Attribution | null {
  const before = attributionBefore(scene, at);
  if (before?.subject && isIntroduced(scene, at)) return before;
  const after = attributionAfter(scene, at) ?? (!before || before.score < 2 ? attributionAtEnd(scene, at) : null);
  // "Although Roe admitted they were “friends,” he said": each clause has its own speaker
  const apart = before !== null && before.score >= REPORTS - 0.3 && scene.pieces[0].kind === 'sub';
  if (after && (!before || (after.score > before.score && !apart))) return after;
  if (before && before.score > 1) return before;
  return joined(scene, at, previous) ?? attributionByColon(scene, at) ?? before;
}

/** A fragment joined to the one before: "“strong” and “proud”". */
function joined(scene: Scene, at: number, previous: Attribution | null): Attribution | null {
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) if (scene.pieces[j].kind === 'quote') return previous;
  return null;
}

/** The verb of saying of the main clause, else the last one of the sentence. */
function sayerOf(scene: Scene): Attribution | null {
  const { pieces, tokens } = scene;
  let found: Attribution | null = null;
  let plain = false;
  for (let j = pieces.length - 1; j >= 0 && j > pieces.length - REACH; j--) {
    const p = pieces[j];
    if (p.kind !== 'verb' || p.form === 'inf') continue;
    const cue = cueOf(scene, p);
    if (!cue || !(isReporting(cue) || cue.kinds.has('call') || cue.kinds.has('want'))) continue;
    const says = cue.kinds.has('say') || cue.kinds.has('tell');
    if (found && !(says && !plain)) continue;
    const subject = subjectOf(pieces, j, tokens);
    if (!subject) continue;
    found = { place: 'before', cue: p, lemma: cue.lemma, subject, when: whenNear(scene, j), score: REPORTS };
    plain = says;
  }
  return found;
}
