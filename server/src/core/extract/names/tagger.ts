// Tags the runs of a sentence: adds up the weights of each token's features and takes the best labels.
import type { NameLexicon } from '../../lexicon/nameLexicon';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import { wholeBodies } from './bodies';
import { candidateRuns, type Run } from './candidates';
import { asCompany } from './companies';
import { wholeCases } from './courtCases';
import { Lattice, viterbi } from './decode';
import { FeatureBuffer, featuresAround, lineOf, PLACES, wordFeatures, type Line } from './features';
import { B, certain, L, LABELS, partOf, typeOf, TYPES, U } from './labels';
import { bareTitle, titleHeads } from '../../lexicon/titles';
import { addWeights, ROW, type NameModel } from './model';
import { valueAt } from '../../model/paired';
import { WordSums } from '../../model/wordSums';
import { openBracket, partPeople, partyOf, wholePeople } from './seams';
import { secondLook } from './secondLook';
import { spelledOut } from './spelledOut';
import { factsOf, isCourtesy, type WordFacts } from './words';
import type { NameSpan } from '../names';
import type { Word } from '../vocabulary';

export interface NameTagger {
  readonly model: NameModel;
  readonly lexicon: NameLexicon;
  readonly sums: WordSums<WordFacts>;
  /** Exponentials of the model's transitions. */
  readonly moves: Float64Array;
  /** Exponentials of 0, -1, -2, … steps. */
  readonly fall: Float64Array;
}

/** Score differences, in steps, whose exponentials are kept; greater ones are worked out. */
const FALL = 1024;

export const nameTagger = (model: NameModel, lexicon: NameLexicon): NameTagger => ({
  model, lexicon,
  sums: new WordSums<WordFacts>(LABELS, PLACES, (word, place, rows, at) => {
    wordBuffer.count = 0;
    wordFeatures(word, place, wordBuffer);
    addWeights(model, wordBuffer, rows, at);
  }),
  moves: Float64Array.from(model.transitions, (t) => Math.exp(t * model.step)),
  fall: Float64Array.from({ length: FALL }, (_, n) => Math.exp(-n * model.step)),
});

const buffer = new FeatureBuffer();
const wordBuffer = new FeatureBuffer();
const row = new Int32Array(ROW);
const lattice = new Lattice();
let emissions = new Int32Array(128 * LABELS);

/** The names in a paragraph's sentences, in reading order. `words` are those of the tokens, kept for this tagger alone. */
export function tagNames(tagger: NameTagger, tokens: readonly Token[], sentences: readonly Sentence[], words: readonly Word[]): readonly NameSpan[] {
  if (!tokens.length) return [];
  tagger.sums.follow(words[0].age);
  const facts = factsOf(tokens, words, tagger.lexicon);
  const names: NameSpan[] = [];
  for (const s of sentences) {
    const runs = candidateRuns(tokens, facts, s.from, s.to);
    if (!runs.length) continue;
    const line = lineOf(tokens, facts, s.from, s.to, tagger.lexicon);
    for (const run of runs) {
      const labels = labelsOf(tagger, line, run);
      let at = 0;
      while (at < run.to - run.from && labels[at] === 0) at++;
      if (at < run.to - run.from) readSpans(tokens, run, labels, sharesOf(tagger, run), names);
    }
  }
  const whole = wholePeople(tokens, facts, names.flatMap((n) => partPeople(tokens, facts, n)));
  const settled = whole.map((n, i) => asCompany(tokens, n, whole[i + 1]?.from ?? tokens.length)).flatMap((n) => tidy(tokens, n)).map((n) => secondLook(tokens, n));
  return wholeCases(tokens, withTitled(tokens, facts, spelledOut(tokens, wholeBodies(tokens, settled))));
}

/** A person after a courtesy title: the title makes it sure. */
const person = (tokens: readonly Token[], from: number, to: number): NameSpan =>
  ({ from, to, start: tokens[from].start, end: tokens[to - 1].end, type: 'PERSON', sure: 0.95, odds: [0.95, 0.02, 0.02, 0.01] });

/** The names with those people that stand after "Mr" or "Ms" and were overlooked, in order. */
function withTitled(tokens: readonly Token[], facts: readonly WordFacts[], names: readonly NameSpan[]): NameSpan[] {
  const more: NameSpan[] = [];
  let next = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!facts[i].courtesy) continue;
    while (next < names.length && names[next].to <= i + 1) next++;
    if (next < names.length && names[next].from <= i + 1) continue;
    let to = i + 1;
    while (to < tokens.length && to < i + 5 && tokens[to].kind === 'word' && /^\p{Lu}/u.test(tokens[to].text) && !(next < names.length && names[next].from <= to)) to++;
    if (to > i + 1) { more.push(person(tokens, i + 1, to)); i = to - 1; }
  }
  return more.length ? [...names, ...more].sort((a, b) => a.from - b.from) : [...names];
}

/** The best label of each token of a run; valid until the next call. */
export function labelsOf(tagger: NameTagger, line: Line, run: Run): Uint8Array {
  fillEmissions(tagger, line, run);
  return viterbi(emissions, run.to - run.from, tagger.model.transitions);
}

/** How likely each label of each token is in the run whose labels were asked for last, `LABELS` a token; valid until the next call. */
export function sharesOf(tagger: NameTagger, run: Run): Float64Array {
  fillOdds(tagger, run.to - run.from);
  lattice.sum(run.to - run.from, tagger.moves);
  return lattice.shares;
}

/** Fills `emissions` with the score of each label for each token of a run, in steps. */
function fillEmissions({ model, sums }: NameTagger, line: Line, run: Run): void {
  const length = run.to - run.from;
  if (emissions.length < length * LABELS) emissions = new Int32Array(length * LABELS * 2);
  for (let i = run.from, at = 0; i < run.to; i++, at += LABELS) {
    featuresAround(line, run, i, buffer);
    row.fill(0);
    addWeights(model, buffer, row, 0);
    for (let h = 0; h < buffer.held; h++) {
      const from = sums.rowOf(buffer.words[h], buffer.places[h]);
      const { rows } = sums;
      if (from) for (let k = 0; k < ROW; k++) row[k] += rows[from + k];
    }
    for (let l = 0; l < LABELS; l++) emissions[at + l] = valueAt(row, 0, l);
  }
}

/** Fills the odds of `lattice` from `emissions`. */
function fillOdds({ fall, model }: NameTagger, length: number): void {
  lattice.hold(length);
  const { odds } = lattice;
  for (let at = 0; at < length * LABELS; at += LABELS) {
    let top = emissions[at];
    for (let l = 1; l < LABELS; l++) if (emissions[at + l] > top) top = emissions[at + l];
    for (let l = 0; l < LABELS; l++) {
      const below = top - emissions[at + l];
      odds[at + l] = below < FALL ? fall[below] : Math.exp(-below * model.step);
    }
  }
}

function readSpans(tokens: readonly Token[], run: Run, labels: Uint8Array, shares: Float64Array, names: NameSpan[]): void {
  const length = run.to - run.from;
  for (let i = 0; i < length; i++) {
    if (labels[i] === 0) continue;
    const type = typeOf(labels[i]);
    const from = i;
    if (partOf(labels[i]) === B) while (i + 1 < length && typeOf(labels[i + 1]) === type && partOf(labels[i]) !== U && partOf(labels[i]) !== L) i++;
    const odds: number[] = [];
    for (let t = 0; t < TYPES.length; t++) {
      let least = 1;
      for (let k = from; k <= i; k++) {
        const at = k * LABELS + 1 + t * 4;
        least = Math.min(least, shares[at] + shares[at + 1] + shares[at + 2] + shares[at + 3]);
      }
      odds.push(least);
    }
    names.push({ from: run.from + from, to: run.from + i + 1, start: tokens[run.from + from].start, end: tokens[run.from + i].end, type: TYPES[type],
      sure: odds[type], odds });
  }
}

/** Takes titles off the front of a person's name, the country before a title as a place of its own; drops "Atlantic" of "trans-Atlantic". */
function tidy(tokens: readonly Token[], name: NameSpan): NameSpan[] {
  if (name.type === 'PLACE' && tokens[name.from - 1]?.text === '-' && /^(?:trans|mid|inter|sub)$/i.test(tokens[name.from - 2]?.text ?? '')) return [];
  const last = tokens[name.to - 1];
  // "American Football League (AFL": a bracket that is not closed within the name parts two names
  const bracket = openBracket(tokens, name);
  if (bracket > name.from) return [{ ...name, to: bracket, end: tokens[bracket - 1].end }, { ...name, from: bracket + 1, start: tokens[bracket + 1].start }].flatMap((n) => tidy(tokens, n));
  const party = partyOf(tokens, name);
  if (party > 0) return [person(tokens, name.from, party), certain({ ...name, from: party + 2, start: tokens[party + 2].start }, 'ORG')];
  if (name.to - name.from === 1 && /^\p{Lu}{2,}s$/u.test(last.text)) return [];
  // the period of "Inc." that ends a sentence belongs to the sentence
  if (COMPANY_END.test(last.text) && (name.to === tokens.length || !/^[\p{Ll},;]/u.test(tokens[name.to].text))) return [{ ...name, end: name.end - 1 }];
  if (OFFICE_END.test(last.text) && !tokens.slice(name.from, name.to).some((t) => t.text === 'of')) {
    // "EAC Chairperson", "Project Assistant": an office, of which at most the acronym before it is a name
    const to = name.to - 1;
    const acronym = to - name.from === 1 && /^\p{Lu}{2,}$/u.test(tokens[name.from].text);
    return acronym ? [{ ...name, to, end: tokens[to - 1].end, type: 'ORG' }] : [];
  }
  if (name.to - name.from > 1 && isCourtesy(tokens[name.from].text)) return tidy(tokens, person(tokens, name.from + 1, name.to));
  if (name.type !== 'PERSON' || name.to - name.from < 2) return [name];
  let head = name.to - 2;
  while (head >= name.from && !titleHeads.has(bareTitle(tokens[head].text))) head--;
  // "Judge" and "Dean" are given names as well: only a longer title or one before a full name is cut
  if (head < name.from || (head === name.from && !SURE_TITLE.test(tokens[head].text))) return [name];
  const kept = { ...name, from: head + 1, start: tokens[head + 1].start };
  const first = tokens[name.from];
  return /^U\.?[SKN]\.?$/.test(first.text) ? [{ ...name, to: name.from + 1, end: first.end, type: first.text.includes('N') ? 'ORG' : 'PLACE', odds: first.text.includes('N') ? [0, 1, 0, 0] : [0, 0, 1, 0] }, kept] : [kept];
}

const OFFICE_END = /^(?:Minister|Director|Manager|Officer|Secretary|Assistant|Inspector|President|Chairman|Chairwoman|Chairperson|Commissioner|Ambassador|Spokesman|Spokeswoman|Spokesperson|Coordinator|Executive|CEO|MP|MPs|MLA|Senator|Governor|Commander)$/;
const COMPANY_END = /^(?:Inc|Corp|Co|Ltd|Bros|Plc)\.$/;
const SURE_TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Madam|Brigadier|Brigadiers|Major|Admiral|Ambassador|Commissioner|Inspector|Superintendent|Sergeant|Colonel|Captain|Lieutenant|Chairperson|Ministers|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|President|Senator|Congressman|Congresswoman|Governor|Chancellor|Minister|Secretary|Professor|Chairman|Sir|Lord|Spokesman|Spokeswoman|Rabbi|Imam|Archbishop|Bishop|Pastor|Reverend|Rev|Justice|Mister)\.?$/;
