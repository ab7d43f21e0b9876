// From the noun phrase a quotation is ascribed to, to whom it means.
import type { Reading } from '../../extract/reading';
import type { Subject } from '../../extract/subjects';
import type { Identity } from '../entities/whoIsWho';
import type { Local, LocalMention } from '../mentions';
import type { Paragraph } from '../paragraph';
import type { Quote, Worded } from '../quote';

/** Whom an attribution names. */
export type Speaker = Pick<Quote, 'speaker' | 'canonicalSpeaker' | 'status' | 'anonymous'> & {
  readonly entity: Identity | null;
  /** What the reference rests on, in plain words; empty for a plain name. */
  readonly why: string;
};

const RELATIVE = /^(?:who|which|that|whom|what)$/i;
const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|his|their|its|my|our|those|one|this|these|someone|nobody|everyone|many|some|others|all)$/i;
const UNNAMED = /\b(?:anonym\w+|not (?:to )?be (?:named|identified)|spoke on (?:the )?condition|declined to be (?:named|identified)|not authori[sz]ed to)\b/i;
const SOURCE = /\b(?:source|sources|official|officials|diplomat|diplomats|aide|aides|adviser|advisers|insider|insiders|person|people familiar|strategist|strategists|operative|operatives)\b/i;

/** A noun phrase that somebody is named by; offsets count from the paragraph's start. */
interface Phrase {
  /** As it stands beside the verb: "who", too. */
  readonly said: Worded;
  /** The phrase itself, or the one "who" stands for. */
  readonly meant: Subject;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

// A subject belongs to the reading of its paragraph, so its words are cut out once.
const phrases = new WeakMap<Subject, Phrase>();

function phraseOf({ tokens, text }: Reading, subject: Subject): Phrase {
  let phrase = phrases.get(subject);
  if (!phrase) {
    const said = { start: tokens[subject.from].start, end: tokens[subject.to - 1].end };
    const words = text.slice(said.start, said.end);
    const meant = subject.antecedent && RELATIVE.test(words) ? subject.antecedent : subject;
    const start = tokens[meant.from].start, end = tokens[meant.to - 1].end;
    phrases.set(subject, phrase = { said: { ...said, text: words }, meant, text: text.slice(start, end), start, end, head: tokens[meant.head].start });
  }
  return phrase;
}

/** The mention that the head of a noun phrase belongs to: a name before a description before a pronoun. */
function mentionAt(within: Local, head: number): LocalMention | undefined {
  let found: LocalMention | undefined;
  for (const m of within) {
    if (m.start > head || head >= m.end) continue;
    if (m.kind === 'name') return m;
    if (!found || (m.kind === 'nominal' && found.kind !== 'nominal')) found = m;
  }
  return found;
}

/** "Jared Kushner, Mr. Trump's son-in-law": Trump does not speak along. */
const OWNS = /^['’]s?/;

/** The noun phrase of `subject` in paragraph `p`, and the person or body it means; offsets count from the paragraph's start. */
export function speakerOf(mentions: readonly Local[], p: Paragraph, subject: Subject): Speaker {
  const { said, meant, text, start, end, head } = phraseOf(p.reading, subject);
  const { tokens } = p.reading;
  const within = touching(mentions[p.index], start, end);
  const base = { speaker: said, anonymous: false };
  if (meant.joint) return together(base, within.filter((m) => !OWNS.test(p.reading.text.slice(m.end, m.end + 2))), text);
  const mention = mentionAt(within, head);
  if (mention && mention.entity !== null) {
    return { speaker: said, anonymous: false, entity: mention.entity, canonicalSpeaker: mention.entity.name, status: 'named', why: mention.kind === 'name' ? '' : mention.reason ?? '' };
  }
  if (mention?.several) return { ...base, entity: null, canonicalSpeaker: namesOf(mention.several), status: 'named', why: mention.reason ?? '' };
  if (PRONOUN.test(text)) return { ...base, entity: null, canonicalSpeaker: null, status: 'unresolved', why: mention?.reason ?? `it is not known whom “${text}” means` };
  if (mention?.kind === 'name' || /^\p{Lu}/u.test(tokens[meant.head].text)) return { ...base, entity: null, canonicalSpeaker: mention?.text ?? text, status: 'named', why: '' };
  return { ...base, entity: null, canonicalSpeaker: described(within, start, text), status: 'described', why: '', anonymous: isUnnamed(p, meant, text) };
}

/** Whether a description stands for a source that the article does not name. */
function isUnnamed(p: Paragraph, subject: Subject, text: string): boolean {
  const { tokens } = p.reading;
  const until = tokens[Math.min(tokens.length - 1, subject.to + 24)].end;
  const after = p.reading.text.slice(tokens[subject.to - 1].end, until);
  if (UNNAMED.test(after.split(/[.;“"]/)[0])) return true;
  return SOURCE.test(text) && !/^(?:the|his|her|its|their)\b/i.test(text) && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text);
}

const namesOf = (several: readonly Identity[]): string => several.map((e) => e.name).join(' and ');

/** "Feinstein and Panetta": all of them. */
function together(base: Pick<Speaker, 'speaker' | 'anonymous'>, within: Local, text: string): Speaker {
  const all = [...new Set(within.filter((m) => m.kind === 'name' && m.entity !== null && m.type !== 'PLACE').map((m) => m.entity!))];
  if (all.length === 0) return { ...base, entity: null, canonicalSpeaker: text, status: 'described', why: '' };
  return { ...base, entity: all.length === 1 ? all[0] : null, canonicalSpeaker: namesOf(all), status: 'named', why: all.length > 1 ? 'several speak together' : '' };
}

/** A description with its owner by name: "His office" → "Hollande's office". */
function described(within: Local, from: number, text: string): string {
  const owner = within.find((m) => m.start === from && m.entity !== null && (m.kind === 'pronoun' || m.kind === 'name'));
  if (!owner) return text;
  const rest = text.slice(owner.end - from).replace(/^['’]s?/, '');
  const name = owner.entity!.name.split(' ').at(-1)!;
  return owner.kind === 'pronoun' ? `${name}’s${rest}` : text;
}

/** The mentions that touch a stretch of their paragraph. */
function touching(mentions: Local, from: number, to: number): LocalMention[] {
  const found: LocalMention[] = [];
  for (let i = 0; i < mentions.length && mentions[i].start < to; i++) if (mentions[i].end > from) found.push(mentions[i]);
  return found;
}

/** Tokens of a paragraph as a stretch of it with its words. */
export function worded({ tokens, text }: Reading, from: number, to: number): Worded {
  const { start } = tokens[from];
  const { end } = tokens[to - 1];
  return { start, end, text: text.slice(start, end) };
}
