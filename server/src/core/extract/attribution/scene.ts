// What the readers of attributions share: one sentence in pieces, and small questions to it.
import { cueWords, type CueWord } from '../../lexicon/cues';
import type { Token } from '../../text/tokens';
import type { Marked } from '../marks';
import type { Piece } from '../pieces';
import type { Subject } from '../subjects';

/** Token indices, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Where the words that ascribe a quotation stand; loose: no reporting verb, only the subject of the sentence. */
export type Place = 'after' | 'inverted' | 'according' | 'before' | 'noun' | 'colon' | 'signed' | 'loose';

/** The words that ascribe a stretch in marks, or a reported clause, to somebody. */
export interface Attribution {
  readonly place: Place;
  readonly cue: TokenRange | null;
  /** Base form of the reporting verb or noun; null where the verb is none. */
  readonly lemma: string | null;
  readonly subject: Subject | null;
  readonly when: TokenRange | null;
  /** How strongly it ascribes: 3 and more for a verb of saying that governs the quotation. */
  readonly score: number;
}

/** One sentence; `marks` are the outermost marks of the paragraph. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly marks: readonly Marked[];
}

export const lowerAt = (scene: Scene, token: number): string => scene.tokens[token]?.text.toLowerCase() ?? '';
export const cueOf = (scene: Scene, piece: Piece): CueWord | undefined => (piece.kind === 'verb' ? cueWords.get(lowerAt(scene, piece.head)) : undefined);
/** Whether the verb reports words: says, tells, shows. */
export const reports = (cue: CueWord): boolean => cue.kinds.has('say') || cue.kinds.has('tell') || cue.kinds.has('show');
export const hasTense = (p: Piece | undefined): boolean => p?.kind === 'verb' && (p.form === 'finite' || p.form === 'passive');
export const isAccording = (scene: Scene, p: Piece | undefined): boolean =>
  p !== undefined && lowerAt(scene, p.from) === 'according' && lowerAt(scene, p.from + 1) === 'to';

/** "according to Roe", which begins at piece `at`. */
export function according(scene: Scene, at: number): Attribution | null {
  const { pieces } = scene;
  for (let j = at; j < pieces.length && j < at + 4; j++) {
    if (pieces[j].kind !== 'noun') continue;
    return { place: 'according', cue: { from: pieces[at].from, to: pieces[at].from + 2 }, lemma: 'according to',
      subject: joint(pieces, j, 'named after “according to”'), when: null, score: 3.2 };
  }
  return null;
}

/** The noun phrase at `at`, with one joined to it by "and" if no verb claims that. */
export function joint(pieces: readonly Piece[], at: number, how: string): Subject {
  const p = pieces[at];
  if (pieces[at + 1]?.kind === 'conj' && pieces[at + 2]?.kind === 'noun' && !hasTense(pieces[at + 3])) {
    return { from: p.from, to: pieces[at + 2].to, head: p.head, how, joint: true };
  }
  return { from: p.from, to: p.to, head: p.head, how };
}

/** The time expression next to a verb: "said Thursday", "Last week, Roe urged". */
export function whenNear({ pieces }: Scene, verb: number): TokenRange | null {
  for (let j = verb + 1; j < pieces.length && j < verb + 4; j++) {
    if (pieces[j].kind === 'time') return pieces[j];
    if (pieces[j].kind === 'verb' || pieces[j].kind === 'quote' || pieces[j].kind === 'that') break;
  }
  for (let j = verb - 1; j >= 0 && j > verb - 4; j--) {
    if (pieces[j].kind === 'time') return pieces[j];
    if (pieces[j].kind === 'verb' || pieces[j].kind === 'quote') break;
  }
  if (pieces[0]?.kind === 'time') return pieces[0];
  return pieces[0]?.kind === 'prep' && pieces[1]?.kind === 'time' ? pieces[1] : null;
}
