// Who said what: joins the marked stretches of all paragraphs into quotations and gives each its speaker; adds what is reported
// without marks.
import { slotInReadings } from '../extract/kept';
import type { Reading } from '../extract/reading';
import type { Report } from '../extract/reports';
import { overlaps, shift, spanFrom, type Span } from '../text/span';
import type { Identity } from './entities/whoIsWho';
import type { Local } from './mentions';
import type { Paragraph } from './paragraph';
import { numberNow, placedAlong } from './placing';
import type { Quote, QuotedTerm, Worded } from './quote';
import { hear, type Hearing, type Unit } from './quotes/hearing';
import { reasonOf, sourceOf } from './quotes/reasons';
import { speakerOf, worded, type Speaker } from './quotes/speakers';

/** A quotation as its paragraph has it; offsets count from the paragraph's start. */
type LocalQuote = Omit<Quote, 'paragraph' | 'entity'> & { readonly entity: Identity | null };

/** What the speakers are looked up in. */
interface Told {
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Local[];
  readonly heard: readonly Hearing[];
}

/** The quotations of an article in reading order, and the words in marks that are none. `identities` are the entities of the article. */
export function attributeQuotes(paragraphs: readonly Paragraph[], mentions: readonly Local[], identities: readonly Identity[]): { quotes: readonly Quote[]; terms: readonly QuotedTerm[] } {
  const told: Told = { paragraphs, mentions, heard: hear(paragraphs) };
  const goOn = goingOn(told.heard);
  const own: (readonly LocalQuote[])[] = [];
  while (own.length < paragraphs.length) {
    const from = own.length;
    let to = from + 1;
    while (goOn[to]) to++;
    for (const quotes of quotesOf(told, from, to)) own.push(quotes);
  }
  return { quotes: placedQuotes(paragraphs, own, identities), terms: placedTerms(paragraphs, told.heard.map((h) => h.terms)) };
}

/** For each paragraph whether a quotation of an earlier one may go on in it or behind it. */
function goingOn(heard: readonly Hearing[]): readonly boolean[] {
  const goOn: boolean[] = [];
  let here = false;
  for (let i = heard.length - 1; i >= 0; i--) {
    const [first] = heard[i].units;
    goOn[i] = here = first ? first.how === 'goes on' : here;
  }
  return goOn;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What the quotations of some paragraphs were made of, and what came of it. The mentions tell the names of those they mean, too. */
interface Made {
  readonly hearings: readonly Hearing[];
  readonly mentions: readonly Local[];
  readonly gaps: readonly number[];
  readonly quotes: readonly (readonly LocalQuote[])[];
}
const made = slotInReadings<Made>();
const NOT_ONE: readonly (readonly LocalQuote[])[] = [[]];

/** The quotations that begin in each of the paragraphs `from`..`to`, which one of them may run through; the same lists as long as all that bears on them is. */
function quotesOf(told: Told, from: number, to: number): readonly (readonly LocalQuote[])[] {
  const { paragraphs, mentions, heard } = told;
  const { reading } = paragraphs[from];
  if (to === from + 1 && !heard[from].units.length && !reading.speech.reports.length) return NOT_ONE;
  const before = made.get(reading);
  if (before && stands(before, told, from, to)) return before.quotes;
  const quotes = quotesIn(told, from, to);
  // what is heard from farther off depends on more
  const within = heard.slice(from, to).every(({ units }) => units.every(({ heard: by }) => !by || (by.paragraph >= from && by.paragraph < to)));
  if (within) made.set(reading, { hearings: heard.slice(from, to), mentions: mentions.slice(from, to), gaps: paragraphs.slice(from, to).map((p) => p.start - paragraphs[from].start), quotes });
  return quotes;
}

function stands({ hearings, mentions, gaps }: Made, told: Told, from: number, to: number): boolean {
  if (hearings.length !== to - from) return false;
  for (let i = from; i < to; i++) {
    if (hearings[i - from] !== told.heard[i] || mentions[i - from] !== told.mentions[i] || gaps[i - from] !== told.paragraphs[i].start - told.paragraphs[from].start) return false;
  }
  return true;
}

function quotesIn(told: Told, from: number, to: number): readonly (readonly LocalQuote[])[] {
  const { paragraphs, heard } = told;
  const own = paragraphs.slice(from, to).map((): LocalQuote[] => []);
  for (const units of group(heard.slice(from, to).flatMap((h) => h.units))) own[units[0].paragraph - from].push(direct(told, units));
  for (let i = from; i < to; i++) for (const report of untold(paragraphs[i].reading, heard[i].units)) own[i - from].push(indirect(told, paragraphs[i], report));
  return own.map((quotes) => quotes.sort(byPlace));
}

/** The clauses that are reported without marks: one with quoted fragments is told by their quotation. */
function untold(reading: Reading, units: readonly Unit[]): readonly Report[] {
  const { reports } = reading.speech;
  return units.length ? reports.filter((report) => !units.some((u) => overlaps(u, spanOf(reading, report)))) : reports;
}

// field by field, as a record made by spreading another costs ten times as much
const moved = (w: Worded | null, by: number): Worded | null => w && { start: w.start + by, end: w.end + by, text: w.text };

/** The quotations where they stand in the article. */
const placedQuotes = placedAlong<LocalQuote, Quote>(
  (q, { start, index }) => quoteFrom(q, start, index, q.entity ? q.entity.number : null),
  (q, by, paragraphs, numbers) => quoteFrom(q, by, q.paragraph + paragraphs, numberNow(q.entity, numbers)));
const quoteFrom = (q: Omit<Quote, 'paragraph' | 'entity'>, by: number, paragraph: number, entity: number | null): Quote => ({
  start: q.start + by, end: q.end + by, type: q.type, parts: q.parts.map((s) => spanFrom(s, by)), speaker: moved(q.speaker, by), entity,
  canonicalSpeaker: q.canonicalSpeaker, status: q.status, anonymous: q.anonymous, cue: moved(q.cue, by), when: moved(q.when, by), reason: q.reason, paragraph,
});
const placedTerms = placedAlong<QuotedTerm, QuotedTerm>((t, { start }) => shift(t, start), shift);

/** Units that are one quotation: split by the speaker's name, several fragments of one clause, or running through paragraphs. */
function group(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const current = groups.at(-1);
    if (current && belongs(current.at(-1)!, unit)) current.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function belongs(before: Unit, unit: Unit): boolean {
  if (!before.heard || !unit.heard) return false;
  if (before.heard.paragraph !== unit.heard.paragraph || before.heard.attribution.cue?.from !== unit.heard.attribution.cue?.from) return false;
  if (before.paragraph !== unit.paragraph) return unit.how === 'goes on';
  const apart = unit.stretch.sentence - before.stretch.sentence;
  return apart === 0 || (apart === 1 && unit.how === 'same' && unit.stretch.piece === 0);
}

/** The quotation of these units; offsets count from the start of the paragraph of the first. */
function direct({ paragraphs, mentions }: Told, units: readonly Unit[]): LocalQuote {
  const [first] = units;
  const paragraph = paragraphs[first.paragraph];
  const from = (p: number) => paragraphs[p].start - paragraph.start;
  const parts = units.map((u) => spanFrom(u, from(u.paragraph)));
  const clause = clauseOf(paragraph.reading, units);
  const content = clause ? spanOf(paragraph.reading, clause) : parts[0];
  const heard = units.find((u) => u.heard)?.heard ?? null;
  const by: Speaker = heard ? speakerOf(mentions, paragraphs[heard.paragraph], heard.attribution.subject!) : nobody;
  const told = heard && first.how !== 'before' ? heard : null;
  const there = heard ? from(heard.paragraph) : 0;
  const said = (tokens: { readonly from: number; readonly to: number } | null | undefined) => (told && tokens ? shift(worded(told.reading, tokens.from, tokens.to), there) : null);
  return {
    start: Math.min(parts[0].start, content.start), end: Math.max(parts.at(-1)!.end, content.end), type: clause ? 'mixed' : 'direct', parts,
    speaker: by.speaker && shift(by.speaker, there), entity: by.entity, canonicalSpeaker: by.canonicalSpeaker, status: by.status, anonymous: by.anonymous,
    cue: said(told?.attribution.cue), when: said(told?.attribution.when), reason: reasonOf(heard, first.how, by.why),
  };
}

const nobody: Speaker = { speaker: null, entity: null, canonicalSpeaker: null, status: 'unattributed', anonymous: false, why: '' };

/** The reported clause of which the stretches are fragments; null where they are all that is said. */
function clauseOf({ speech }: Reading, units: readonly Unit[]): Report | null {
  const { paragraph, stretch, heard } = units[0];
  if (!heard || heard.paragraph !== paragraph || units.some((u) => u.paragraph !== paragraph || u.stretch.sentence !== stretch.sentence)) return null;
  const pieces = units.map((u) => speech.sentences[u.stretch.sentence][u.stretch.piece]);
  const { from, to } = { from: pieces[0].from, to: pieces.at(-1)!.to };
  const report = speech.reports.find((r) => r.content.from <= from && to <= r.content.to + 1);
  if (!report) return null;
  const inMarks = pieces.reduce((n, p) => n + p.to - p.from, 0);
  return report.content.to - report.content.from > inMarks ? report : null;
}

function indirect({ mentions }: Told, p: Paragraph, report: Report): LocalQuote {
  const { attribution: { cue, when, subject } } = report;
  const by = speakerOf(mentions, p, subject!);
  const span = spanOf(p.reading, report);
  const source = sourceOf(p.reading, report.attribution);
  return {
    start: span.start, end: span.end, type: 'indirect', parts: [span], speaker: by.speaker, entity: by.entity, canonicalSpeaker: by.canonicalSpeaker, status: by.status, anonymous: by.anonymous,
    cue: cue && worded(p.reading, cue.from, cue.to), when: when && worded(p.reading, when.from, when.to), reason: by.why ? `${source}; ${by.why}` : source,
  };
}

/** The reported clause as a stretch of its paragraph. */
function spanOf({ tokens }: Reading, { content }: Report): Span {
  return { start: tokens[content.from].start, end: tokens[content.to - 1].end };
}
