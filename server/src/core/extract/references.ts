// The pronouns, descriptions and pairs of one paragraph, and which noun phrases are subjects: what it takes to say whom they mean.
import { perReading } from './kept';
import { cueWords } from '../lexicon/cues';
import { titleHeads } from '../lexicon/titles';
import { singular } from '../text/singular';
import type { Token } from '../text/tokens';
import type { Piece } from './pieces';
import type { Reading } from './reading';
import { subjectOf, type Subject } from './subjects';

/** Whom a pronoun may mean. */
export type Agreement = 'male' | 'female' | 'thing' | 'plural';

/** A pronoun of the third person; `token` is its index. */
export interface Pronoun {
  readonly token: number;
  readonly agrees: Agreement;
  readonly role: 'subject' | 'object' | 'owner';
  /** Whether it is the subject of a verb of saying: whoever is meant can speak. */
  readonly speaks: boolean;
}

/** "the senator", "the former governor": a description of somebody known; token indices, `to` exclusive. */
export interface Description {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** "both leaders", "the two countries": two of a sort; token indices, `to` exclusive. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly sort: 'PERSON' | 'ORG' | 'PLACE';
}

/** A pronoun, a description or a pair, where it begins. */
export type Reference = { readonly at: number } & (
  | { readonly what: 'pronoun'; readonly pronoun: Pronoun }
  | { readonly what: 'description'; readonly description: Description }
  | { readonly what: 'pair'; readonly pair: Pair });

/** What one sentence holds; in reading order. */
export interface SentenceReferences {
  /** Token range of the sentence. */
  readonly from: number;
  readonly to: number;
  /** In reading order; offsets count from the paragraph's start. */
  readonly references: readonly Reference[];
  /** Heads of the noun phrases that are subjects of a finite verb: 2 for the main clause's, 1 for others. */
  readonly subjects: ReadonlyMap<number, number>;
  /** The tokens of the main clause's subject, where several are named together: "Roe and Poe". */
  readonly joint: { readonly from: number; readonly to: number } | null;
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

const PEOPLE = new Set(['man', 'woman', 'person', 'friend', 'rival', 'ally']);
const PLACES = new Set(['country', 'nation', 'city', 'state', 'capital']);
const BODIES = new Set(['company', 'firm', 'bank', 'team', 'club', 'group', 'organization', 'organisation', 'agency', 'airline', 'network', 'newspaper', 'university']);

/** What a noun phrase is two of: "both" or "the two" before a plural; null where it is no such phrase, or nobody knows of what ("both sides"). */
function pairOf({ from, to, head }: Piece, tokens: readonly Token[]): Pair['sort'] | null {
  const first = tokens[from].text.toLowerCase();
  if (first !== 'both' && !(first === 'the' && tokens[from + 1]?.text.toLowerCase() === 'two' && head > from + 1)) return null;
  // "the two women who …" are introduced by that
  if (head !== to - 1 || to - from > 4 || /^(?:who|whose|that|which)$/.test(tokens[to]?.text ?? '')) return null;
  const plural = tokens[head].text.toLowerCase(), noun = singular(plural);
  if (noun === plural) return null;
  return PEOPLE.has(noun) || titleHeads.has(noun) ? 'PERSON' : PLACES.has(noun) ? 'PLACE' : BODIES.has(noun) ? 'ORG' : null;
}

/** The references of a paragraph, sentence by sentence. */
export const referencesOf: (reading: Reading) => readonly SentenceReferences[] = perReading(({ speech, tokens }) => speech.sentences.filter((s) => s.length > 0).map((pieces) => look(pieces, tokens)));

function look(pieces: readonly Piece[], tokens: readonly Token[]): SentenceReferences {
  const references: Reference[] = [];
  const { subjects, speakers, joint } = subjectsIn(pieces, tokens);
  for (const p of pieces) {
    if (p.kind === 'quote' || (p.kind === 'verb' && p.form === 'finite')) continue;
    const sort = p.kind === 'noun' && p.to - p.from > 1 ? pairOf(p, tokens) : null;
    if (sort) references.push({ at: tokens[p.from].start, what: 'pair', pair: { from: p.from, to: p.to, sort } });
    else if (p.kind === 'noun' && p.to - p.from > 1 && p.to - p.from < 6 && isThe(tokens[p.from].text) && /^\p{L}{4,}$/u.test(tokens[p.head].text)) {
      references.push({ at: tokens[p.from].start, what: 'description', description: { from: p.from, to: p.to, head: p.head } });
    }
    for (let i = p.from; i < p.to; i++) {
      const { text, start } = tokens[i];
      const known = WRITTEN.get(text);
      // "her" after a verb or preposition with no noun behind it is an object
      if (known) references.push({ at: start, what: 'pronoun', pronoun: { token: i, agrees: known[0], role: isHer(text) && (p.kind !== 'noun' || p.head === i) ? 'object' : known[1], speaks: speakers.has(i) } });
    }
  }
  return { from: pieces[0].from, to: pieces[pieces.length - 1].to, references, subjects, joint };
}

/** The subjects of the finite verbs of a sentence, and the heads of those that say something. */
function subjectsIn(pieces: readonly Piece[], tokens: readonly Token[]): Pick<SentenceReferences, 'subjects' | 'joint'> & { readonly speakers: ReadonlySet<number> } {
  const subjects = new Map<number, number>();
  const speakers = new Set<number>();
  let main: Subject | null = null;
  pieces.forEach((p, at) => {
    if (p.kind !== 'verb' || p.form !== 'finite') return;
    const subject = subjectOf(pieces, at, tokens);
    if (!subject) return;
    if (!subjects.has(subject.head)) subjects.set(subject.head, main ? 1 : 2);
    if (cueWords.get(tokens[p.head].text)?.kinds.has('say')) speakers.add(subject.head);
    main ??= subject;
  });
  return { subjects, speakers, joint: jointIn(main) };
}

const jointIn = (subject: Subject | null): SentenceReferences['joint'] => (subject?.joint ? { from: subject.from, to: subject.to } : null);
