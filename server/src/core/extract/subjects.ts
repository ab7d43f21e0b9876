// The subject of a verb: a light clause analysis over the pieces of a sentence.
import { cueNouns, cueWords, isSpeech } from '../lexicon/cues';
import type { Token } from '../text/tokens';
import type { Piece } from './pieces';

/** Who a verb's action is ascribed to; token indices, `to` exclusive. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** How it was found, for the reader: "named before the verb", "after the verb". */
  readonly how: string;
  /** For "who" and the like: the noun phrase it stands for. */
  readonly antecedent?: Subject;
  /** Whether several are named together ("Feinstein and Panetta"). */
  readonly joint?: boolean;
}

/** How many pieces a scan looks back or ahead: further nothing belongs to a verb, and a line without a stop stays quick to read. */
export const REACH = 90;

/** Words for an amount, which are not by themselves whoever speaks. */
const QUANTITY = /^(?:lot|lots|number|majority|dozens|scores|hundreds|thousands|millions|percent|handful|couple|plenty|group|half|third|quarter|most|many|several|some|few)$/i;
const NOMINATIVE = /^(?:he|she|they|i|we)$/i;

/** The subject of the verb `pieces[verb]`, or null. Linear in the length of the sentence. */
export function subjectOf(pieces: readonly Piece[], verb: number, tokens: readonly Token[], depth = 0): Subject | null {
  if (depth > 4) return null;
  const v = pieces[verb];
  if (v.form === 'ing' || v.form === 'inf' || v.form === 'part') return borrowedSubject(pieces, verb, tokens, depth);
  if (v.form === 'passive' && !/^(?:quoted|cited|heard|overheard|asked|expected|said|known|supposed)$/i.test(tokens[v.head].text)) {
    const by = agentOf(pieces, verb, tokens);
    if (by) return by;
    return null;
  }
  const own = ownSubject(pieces, verb, tokens, depth);
  return own && QUANTITY.test(tokens[own.head].text) ? wholeOf(pieces, own, verb, tokens) : own;
}

/** "A lot of people", "14 percent of voters": an amount stands for those it counts. */
function wholeOf(pieces: readonly Piece[], part: Subject, verb: number, tokens: readonly Token[]): Subject {
  let at = verb;
  while (at > 0 && at > verb - REACH && pieces[at - 1].from >= part.to) at--;
  if (pieces[at].from !== part.to || tokens[pieces[at].from].text.toLowerCase() !== 'of' || pieces[at + 1]?.kind !== 'noun') return part;
  return { ...part, to: pieces[at + 1].to, head: pieces[at + 1].head };
}

/** The noun after "by" that follows a passive. */
function agentOf(pieces: readonly Piece[], verb: number, tokens: readonly Token[]): Subject | null {
  for (let j = verb + 1; j < pieces.length - 1 && j < verb + 6; j++) {
    const p = pieces[j];
    if (p.kind === 'prep' && tokens[p.from].text.toLowerCase() === 'by' && pieces[j + 1].kind === 'noun') return subject(pieces[j + 1], 'named with “by”');
    if (p.kind === 'verb' || p.kind === 'comma') return null;
  }
  return null;
}

/** "Roe agreed, saying", "Roe wants to say": the subject of the verb it hangs on; "a letter saying": the letter. */
function borrowedSubject(pieces: readonly Piece[], verb: number, tokens: readonly Token[], depth: number): Subject | null {
  const before = pieces[verb - 1];
  if (pieces[verb].form !== 'inf' && before?.kind === 'noun') {
    const host = hostBefore(pieces, verb, tokens);
    // "issued a statement saying": whoever issued it
    if (host >= 0 && cueNouns.has(tokens[before.head].text.toLowerCase())) return subjectOf(pieces, host, tokens, depth + 1) ?? subject(before, 'before the verb');
    if (pieces[verb].form === 'ing' || host < 0) return withJoint(pieces, verb - 1, 'before the verb');
  }
  const host = hostBefore(pieces, verb, tokens);
  if (host >= 0) return subjectOf(pieces, host, tokens, depth + 1);
  for (let j = verb + 1; j < pieces.length && j < verb + REACH; j++) {
    if (pieces[j].kind === 'verb' && pieces[j].form === 'finite') return subjectOf(pieces, j, tokens, depth + 1);
  }
  // a clause without a finite verb: the first noun phrase that no preposition governs
  for (let j = Math.max(0, verb - REACH); j < verb; j++) if (pieces[j].kind === 'noun' && pieces[j - 1]?.kind !== 'prep') return subject(pieces[j], 'before the verb');
  return null;
}

/**
 * The finite verb to the left on which a verb without a subject of its own hangs: past a comma that of the main clause ("Roe
 * bristled at the idea that he lied, saying": Roe), else the nearest.
 */
function hostBefore(pieces: readonly Piece[], verb: number, tokens: readonly Token[]): number {
  let nearest = -1;
  let comma = false;
  // "… before claiming": what hangs on the whole clause
  const governed = pieces[verb].form === 'ing' && (pieces[verb - 1]?.kind === 'prep' || pieces[verb - 1]?.kind === 'sub');
  for (let j = verb - 1; j >= 0 && j > verb - REACH; j--) {
    const p = pieces[j];
    if (p.kind === 'comma') comma = true;
    if (p.kind === 'semicolon') break;
    if (p.kind !== 'verb' || (p.form !== 'finite' && p.form !== 'passive')) continue;
    if (!comma && !governed) return j;
    // "Roe said the plan was safe, adding": saying goes with saying
    if (openerOf(pieces, j) < 0) return comma && saysAt(pieces[verb], tokens) ? hostOfJoined(pieces, j + 1, verb, tokens) : j;
    if (nearest < 0) nearest = j;
  }
  return nearest;
}

/** ", who thinks they made a mistake,": the "who" right after a comma that opens the clause holding piece `at`; -1 where none does. */
function asideBefore(pieces: readonly Piece[], at: number): number {
  for (let j = at - 1; j > 0 && j > at - REACH; j--) {
    if (pieces[j].kind === 'rel' && pieces[j - 1].kind === 'comma') return j;
    if (/^(?:comma|colon|semicolon|dash)$/.test(pieces[j].kind)) return -1;
  }
  return -1;
}

/** The "who", "that", "when" that opens the clause of the verb at `at`, before any comma or other verb; -1 for a main clause. */
function openerOf(pieces: readonly Piece[], at: number): number {
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) {
    const kind = pieces[j].kind;
    if (kind === 'rel' || kind === 'sub' || kind === 'that') return j;
    if (kind === 'comma' || kind === 'verb' || kind === 'colon' || kind === 'semicolon' || kind === 'quote' || kind === 'dash') return -1;
  }
  return -1;
}

/**
 * The subject of a verb with tense: from the verb leftward, the first noun phrase that no preposition governs and that belongs to
 * no other clause. What stands between commas before the verb, and clauses with "who", are passed over.
 */
function ownSubject(pieces: readonly Piece[], verb: number, tokens: readonly Token[], depth: number): Subject | null {
  let left = verb - 1;
  // adverbs and times may stand between
  while (left >= 0 && (pieces[left].kind === 'adv' || pieces[left].kind === 'time')) left--;
  // a comma right before the verb closes an apposition or a relative clause: the subject stands before that
  const closed = left >= 0 && (pieces[left].kind === 'comma' || pieces[left].kind === 'dash');
  let best = -1;
  // the leftmost candidate with a comma or conjunction between it and the verb of another clause
  let apart = -1;
  for (let j = left; j >= 0 && j > left - REACH; j--) {
    const p = pieces[j];
    if (p.kind === 'noun') {
      if (NOMINATIVE.test(tokens[p.head].text)) return best >= 0 && pieces[j + 1]?.kind !== 'comma' ? withJoint(pieces, best, 'before the verb') : subject(p, 'before the verb');
      if (pieces[j - 1]?.kind === 'prep') {
        if (!opensClause(pieces, j - 1, tokens) || (closed && pieces[j - 2]?.kind !== 'comma' && j > 1)) continue;
        if (!closed) return withJoint(pieces, j, 'before the verb');
      }
      best = j;
    } else if (p.kind === 'close') {
      while (j > 0 && pieces[j].kind !== 'open') j--;
    } else if (p.kind === 'rel') {
      // "whom Roe has blamed"
      if (best >= 0) return withJoint(pieces, best, 'before the verb');
      return { ...subject(p, 'before the verb'), antecedent: antecedentOf(pieces, j) ?? undefined };
    } else if (p.kind === 'that') {
      if (best >= 0) return withJoint(pieces, best, 'before the verb');
      if (pieces[j - 1]?.kind === 'noun') return { ...subject(p, 'before the verb'), antecedent: antecedentOf(pieces, j) ?? undefined };
      return j === 0 ? subject(p, 'before the verb') : null;
    } else if (p.kind === 'verb') {
      if (p.form === 'ing' || p.form === 'inf' || p.form === 'part') {
        if (!closed && best >= 0) return withJoint(pieces, best, 'before the verb');
        best = -1;
        continue;
      }
      const aside = closed ? asideBefore(pieces, j) : -1;
      if (aside >= 0) { best = -1; j = aside; continue; }
      const opener = openerOf(pieces, j);
      if (opener >= 0 && (pieces[opener].kind === 'rel' || (pieces[opener].kind === 'that' && pieces[opener - 1]?.kind === 'noun' && best < 0)
        || (closed && pieces[opener].kind === 'sub'))) {
        if (best >= 0 && !closed && hasBetween(pieces, j, best)) return withJoint(pieces, best, 'before the verb');
        best = -1;
        j = opener;
        continue;
      }
      // a verb of another clause: what stands right of it may be its object
      if (best < 0) {
        // "the man charged with fraud said": a participle without an auxiliary
        if (j > 0 && p.to - p.from === 1 && pieces[j - 1].kind === 'noun' && /(?:ed|en|wn|ld)$/.test(tokens[p.head].text)) continue;
        return subjectOf(pieces, j, tokens, depth + 1);
      }
      return withJoint(pieces, apart >= 0 ? apart : best, 'before the verb');
    } else if (p.kind === 'comma' || p.kind === 'dash') {
      if (best >= 0) apart = best;
      if (!closed && best >= 0 && !isList(pieces, best, j)) return withJoint(pieces, best, 'before the verb');
    } else if (p.kind === 'conj') {
      if (best < 0) {
        const host = hostOfJoined(pieces, j, verb, tokens);
        return host >= 0 ? subjectOf(pieces, host, tokens, depth + 1) : null;
      }
      if (previousVerb(pieces, j) >= 0 || pieces[j - 1]?.kind !== 'noun') {
        const host = previousVerb(pieces, j);
        if (host >= 0 && openerOf(pieces, host) < 0) return withJoint(pieces, best, 'before the verb');
      }
      apart = best;
    } else if (p.kind === 'sub') {
      let k = j - 1;
      while (pieces[k]?.kind === 'adv') k--;
      if (closed) { best = -1; if (pieces[k]?.kind === 'comma') j = k; continue; }
      return best >= 0 ? withJoint(pieces, best, 'before the verb') : null;
    } else if (p.kind === 'colon' || p.kind === 'semicolon') {
      break;
    } else if (p.kind === 'quote') {
      if (p.stops && !closed) break;
      const inside = pieces[j - 1]?.kind === 'other' || pieces[j - 1]?.kind === 'noun';
      if (best >= 0 && pieces[j + 1]?.kind !== 'comma' && inside && best > j) continue;
      // "Roe, author of “Nine Days,” said": a title within the apposition
      if (closed && j > 1 && /^(?:noun|prep|other|verb)$/.test(pieces[j - 1].kind)) continue;
      break;
    }
  }
  return best >= 0 ? withJoint(pieces, best, 'before the verb') : null;
}

/** Prepositions that may open a clause: "after Roe told them", "as Roe put it". */
const opensClause = (pieces: readonly Piece[], at: number, tokens: readonly Token[]): boolean =>
  /^(?:as|like|after|before|since|until|because|than)$/i.test(tokens[pieces[at].from].text);

const hasBetween = (pieces: readonly Piece[], from: number, to: number): boolean => {
  for (let j = from + 1; j < to; j++) if (pieces[j].kind === 'comma' || pieces[j].kind === 'conj') return true;
  return false;
};

/** Whether the comma at `comma` parts members of a list that goes on to `at` ("Roe, Poe and Doe"). */
function isList(pieces: readonly Piece[], at: number, comma: number): boolean {
  if (pieces[comma - 1]?.kind !== 'noun') return false;
  for (let j = comma + 1; j < at + 3 && j < pieces.length; j++) if (pieces[j].kind === 'conj') return pieces[j + 1]?.kind === 'noun';
  return false;
}

/**
 * The verb with which the verb after a conjunction shares its subject: a verb of saying goes with the verb of saying before it
 * ("Roe said the members will meet but said"), others with the nearest.
 */
function hostOfJoined(pieces: readonly Piece[], conj: number, verb: number, tokens: readonly Token[]): number {
  const nearest = previousVerb(pieces, conj);
  if (!cueWords.has(tokens[pieces[verb].head].text.toLowerCase())) return nearest;
  for (let j = nearest; j >= 0 && j > conj - REACH; j = previousVerb(pieces, j)) {
    const cue = cueWords.get(tokens[pieces[j].head].text.toLowerCase());
    if (cue && isSpeech(cue) && openerOf(pieces, j) < 0) return j;
  }
  return nearest;
}

const saysAt = (p: Piece, tokens: readonly Token[]): boolean => {
  const cue = cueWords.get(tokens[p.head].text.toLowerCase());
  return cue !== undefined && isSpeech(cue);
};

function previousVerb(pieces: readonly Piece[], from: number): number {
  for (let j = from - 1; j >= 0 && j > from - REACH; j--) {
    const p = pieces[j];
    if (p.kind === 'colon' || p.kind === 'semicolon') return -1;
    if (p.kind === 'verb' && (p.form === 'finite' || p.form === 'passive')) return j;
  }
  return -1;
}

/** The noun phrase that a relative pronoun at `at` stands for: past a comma, the head of "the head of the agency". */
function antecedentOf(pieces: readonly Piece[], at: number): Subject | null {
  let best = -1;
  for (let j = at - 1; j >= 0; j--) {
    const p = pieces[j];
    if (p.kind === 'noun') {
      best = j;
      if (pieces[j - 1]?.kind !== 'prep' || pieces[j - 2]?.kind !== 'noun') break;
      j--;
    } else if (p.kind === 'close') {
      while (j > 0 && pieces[j].kind !== 'open') j--;
    } else if (p.kind !== 'comma' || best >= 0) break;
  }
  return best >= 0 ? subject(pieces[best], 'before “who”') : null;
}

const subject = (p: Piece, how: string): Subject => ({ from: p.from, to: p.to, head: p.head, how });

/** A noun phrase with those joined to it: "Roe and Poe", "Roe, Poe and Doe". */
function withJoint(pieces: readonly Piece[], at: number, how: string): Subject {
  let first = at;
  let last = at;
  if (pieces[at - 1]?.kind === 'conj' && pieces[at - 2]?.kind === 'noun' && pieces[at - 3]?.kind !== 'verb' && pieces[at - 3]?.kind !== 'prep') {
    first = at - 2;
    while (pieces[first - 1]?.kind === 'comma' && pieces[first - 2]?.kind === 'noun' && first > at - REACH) first -= 2;
  }
  for (let j = at + 1; j + 1 < pieces.length && j < at + REACH; j++) {
    if ((pieces[j].kind === 'conj' || (pieces[j].kind === 'comma' && listGoesOn(pieces, j))) && pieces[j + 1].kind === 'noun') { last = j + 1; j++; } else break;
  }
  if (first === last) return subject(pieces[at], how);
  return { from: pieces[first].from, to: pieces[last].to, head: pieces[first].head, how, joint: true };
}

function listGoesOn(pieces: readonly Piece[], comma: number): boolean {
  for (let j = comma + 1; j < pieces.length && j < comma + REACH && (pieces[j].kind === 'noun' || pieces[j].kind === 'comma'); j++) {
    if (pieces[j + 1]?.kind === 'conj') return pieces[j + 2]?.kind === 'noun';
  }
  return false;
}
