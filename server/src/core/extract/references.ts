// The pronouns and descriptions of one paragraph, and which noun phrases are subjects: what it takes to say whom they mean.
import type { Token } from '../text/tokens';
import type { Piece } from './pieces';
import type { Reading } from './reading';
import { subjectOf } from './subjects';

/** Whom a pronoun may mean. */
export type Agreement = 'male' | 'female' | 'thing' | 'plural';

/** A pronoun of the third person; `token` is its index. */
export interface Pronoun {
  readonly token: number;
  readonly agrees: Agreement;
  readonly role: 'subject' | 'object' | 'owner';
}

/** "the senator", "the former governor": a description of somebody known; token indices, `to` exclusive. */
export interface Description {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** A pronoun or a description, where it begins. */
export type Reference = { readonly at: number; readonly pronoun: Pronoun; readonly description: null } | { readonly at: number; readonly pronoun: null; readonly description: Description };

/** What one sentence holds; in reading order. */
export interface SentenceReferences {
  /** Token range of the sentence. */
  readonly from: number;
  readonly to: number;
  /** In reading order; offsets count from the paragraph's start. */
  readonly references: readonly Reference[];
  /** Heads of the noun phrases that are subjects of a finite verb: 2 for the main clause's, 1 for others. */
  readonly subjects: ReadonlyMap<number, number>;
}

type Facts = readonly [Agreement, Pronoun['role']];
const PRONOUNS: Readonly<Record<string, Facts>> = {
  he: ['male', 'subject'], him: ['male', 'object'], his: ['male', 'owner'], himself: ['male', 'object'],
  she: ['female', 'subject'], her: ['female', 'owner'], hers: ['female', 'object'], herself: ['female', 'object'],
  they: ['plural', 'subject'], them: ['plural', 'object'], their: ['plural', 'owner'],
  it: ['thing', 'subject'], its: ['thing', 'owner'],
};
/** The pronouns as they are written: every word of an article is looked up here, and making each small first took longer than all the rest. */
const WRITTEN: ReadonlyMap<string, Facts> = new Map(Object.entries(PRONOUNS).flatMap(([word, facts]) =>
  [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()].map((written): [string, Facts] => [written, facts])));
const isThe = (word: string): boolean => word === 'the' || word === 'The' || word === 'THE';
const isHer = (word: string): boolean => word.length === 3 && word.toLowerCase() === 'her';

const kept = new WeakMap<Reading, readonly SentenceReferences[]>();

/** The references of a paragraph, sentence by sentence; worked out once for each reading. */
export function referencesOf(reading: Reading): readonly SentenceReferences[] {
  let found = kept.get(reading);
  if (!found) kept.set(reading, found = reading.speech.sentences.filter((s) => s.length > 0).map((pieces) => look(pieces, reading.tokens)));
  return found;
}

function look(pieces: readonly Piece[], tokens: readonly Token[]): SentenceReferences {
  const references: Reference[] = [];
  const subjects = new Map<number, number>();
  let main = true;
  pieces.forEach((p, at) => {
    if (p.kind === 'verb' && p.form === 'finite') {
      const subject = subjectOf(pieces, at, tokens);
      if (subject && !subjects.has(subject.head)) subjects.set(subject.head, main ? 2 : 1);
      if (subject) main = false;
      return;
    }
    if (p.kind === 'quote') return;
    if (p.kind === 'noun' && p.to - p.from > 1 && p.to - p.from < 6 && isThe(tokens[p.from].text) && /^\p{L}{4,}$/u.test(tokens[p.head].text)) {
      references.push({ at: tokens[p.from].start, pronoun: null, description: { from: p.from, to: p.to, head: p.head } });
    }
    for (let i = p.from; i < p.to; i++) {
      const { text, start } = tokens[i];
      const known = WRITTEN.get(text);
      // "her" after a verb or preposition with no noun behind it is an object
      if (known) references.push({ at: start, description: null, pronoun: { token: i, agrees: known[0], role: isHer(text) && (p.kind !== 'noun' || p.head === i) ? 'object' : known[1] } });
    }
  });
  return { from: pieces[0].from, to: pieces[pieces.length - 1].to, references, subjects };
}
