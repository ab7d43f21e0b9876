// Labels plain news with a tagger trained on the labelled texts, and keeps what it is sure of: the next tagger learns from it how news
// speaks (self-training). A name met often counts as sure where most of its places say the same: one may say what another leaves open.
import { candidateRuns, type Run } from '../src/core/extract/names/candidates';
import { lineOf } from '../src/core/extract/names/features';
import { B, L, LABELS, labelOf, partOf, typeOf, TYPES, U } from '../src/core/extract/names/labels';
import { labelsOf, sharesOf, type NameTagger } from '../src/core/extract/names/tagger';
import { factsOf } from '../src/core/extract/names/words';
import { fold } from '../src/core/lexicon/wordHash';
import type { Vocabulary } from '../src/core/extract/vocabulary';
import type { Labelled } from './corpus';

/** How often a name must be met, and how large a share of its places must agree on its type, for their word to count. */
const OFTEN = 4;
const AGREED = 0.85;
/** Without their word a name must be so likely; a word outside names, too. */
const SURE = 0.85;
/** And against their word, so likely. */
const SURE_APART = 0.97;

interface Guess { readonly from: number; readonly to: number; readonly type: number; readonly odds: readonly number[]; readonly name: string }
interface GuessedRun { readonly run: Run; readonly guesses: readonly Guess[]; readonly outsideSure: number }

/** The paragraphs with the names found in them; `runs` are those whose labels can be trusted. */
export interface SelfLabelled { readonly paragraph: Labelled; readonly runs: readonly Run[] }

/** Labels `paragraphs` of plain news with `tagger`, whose words `vocabulary` keeps. */
export function selfLabelled(paragraphs: readonly Labelled[], tagger: NameTagger, vocabulary: Vocabulary): SelfLabelled[] {
  const guessed = paragraphs.map((p) => guess(p, tagger, vocabulary));
  const tally = new Map<string, Float64Array>();
  for (const runs of guessed) for (const { guesses } of runs) for (const g of guesses) {
    const sums = tally.get(g.name) ?? new Float64Array(TYPES.length + 1);
    g.odds.forEach((o, t) => { sums[t] += o; });
    sums[TYPES.length]++;
    tally.set(g.name, sums);
  }
  return paragraphs.map((p, n) => {
    const names: { from: number; to: number; type: number }[] = [];
    const runs: Run[] = [];
    for (const { run, guesses, outsideSure } of guessed[n]) {
      const settled = guesses.map((g) => settle(g, tally.get(g.name)!));
      if (outsideSure < SURE || settled.some((t) => t < 0)) continue;
      runs.push(run);
      guesses.forEach((g, i) => { names.push({ from: g.from, to: g.to, type: settled[i] }); });
    }
    return { paragraph: { ...p, names }, runs };
  });
}

/** The type of a name if this place and all others let it stand; -1 where it stays open. */
function settle(g: Guess, sums: Float64Array): number {
  const common = agreedType(sums);
  if (common === g.type) return common;
  return g.odds[g.type] >= (common < 0 ? SURE : SURE_APART) ? g.type : -1;
}

/** The type on which the places of a name agree; -1 where they do not or are few. */
function agreedType(sums: Float64Array): number {
  const count = sums[TYPES.length];
  if (count < OFTEN) return -1;
  for (let t = 0; t < TYPES.length; t++) if (sums[t] >= AGREED * count) return t;
  return -1;
}

function guess(p: Labelled, tagger: NameTagger, vocabulary: Vocabulary): GuessedRun[] {
  const words = vocabulary.wordsOf(p.tokens);
  if (words.length) tagger.sums.follow(words[0].age);
  const facts = factsOf(p.tokens, words, tagger.lexicon);
  return p.sentences.flatMap((s) => {
    const line = lineOf(p.tokens, facts, s.from, s.to, tagger.lexicon);
    return candidateRuns(p.tokens, facts, s.from, s.to).map((run): GuessedRun => {
      const labels = labelsOf(tagger, line, run).slice(0, run.to - run.from);
      const shares = sharesOf(tagger, run);
      const guesses: Guess[] = [];
      let outsideSure = 1;
      for (let i = 0; i < labels.length; i++) {
        if (labels[i] === 0) { outsideSure = Math.min(outsideSure, shares[i * LABELS]); continue; }
        const from = i;
        if (partOf(labels[i]) === B) while (partOf(labels[i]) !== L) i++;
        const odds = TYPES.map((_, t) => {
          let least = 1;
          for (let k = from; k <= i; k++) {
            const part = from === i ? U : k === from ? B : k === i ? L : 1;
            least = Math.min(least, shares[k * LABELS + labelOf(t, part)]);
          }
          return least;
        });
        guesses.push({ from: run.from + from, to: run.from + i + 1, type: typeOf(labels[from]), odds,
          name: p.tokens.slice(run.from + from, run.from + i + 1).map((t) => fold(t.text)).join(' ') });
      }
      return { run, guesses, outsideSure };
    });
  });
}
