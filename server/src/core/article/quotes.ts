// Who said what: joins the marked stretches of all paragraphs into quotations and gives each its speaker; adds what is reported
// without marks.
import { perReading } from '../extract/kept';
import type { Reading } from '../extract/reading';
import type { Report } from '../extract/reports';
import type { Stretch } from '../extract/speech';
import { shift, spanFrom, type Span } from '../text/span';
import type { Identity } from './entities/whoIsWho';
import type { Local } from './mentions';
import type { Paragraph } from './paragraph';
import { placing, type Placed } from './placing';
import type { Quote, QuotedTerm, Worded } from './quote';
import { hear, type Unit } from './quotes/hearing';
import { reasonOf, sourceOf } from './quotes/reasons';
import { speakerOf, worded, type Speaker } from './quotes/speakers';

/** A quotation as its paragraph has it; offsets count from the paragraph's start. */
type LocalQuote = Omit<Quote, 'paragraph' | 'entity'> & { readonly entity: Identity | null };

/** The quotations of an article in reading order, and the words in marks that are none. */
export function attributeQuotes(paragraphs: readonly Paragraph[], mentions: readonly Local[]): { quotes: Quote[]; terms: QuotedTerm[] } {
  const { units, terms } = hear(paragraphs);
  const quotes = group(units).map((of) => quoteOf(mentions, of)(of[0].paragraph));
  let next = 0;
  for (const p of paragraphs) for (const report of p.reading.speech.reports) {
    const { tokens } = p.reading, { from, to } = report.content;
    const start = p.start + tokens[from].start, end = p.start + tokens[to - 1].end;
    while (next < units.length && units[next].end <= start) next++;
    // a clause with quoted fragments is told by their quotation
    if (next === units.length || units[next].start >= end) quotes.push(indirect(mentions, p, report)(p));
  }
  return { quotes: quotes.sort((a, b) => a.start - b.start || b.end - a.end), terms };
}

// field by field, as a record made by spreading another costs ten times as much
const moved = (w: Worded | null, by: number): Worded | null => w && { start: w.start + by, end: w.end + by, text: w.text };

const place = (q: LocalQuote): Placed<Quote> => placing((start, paragraph) => ({
  start: q.start + start, end: q.end + start, type: q.type, parts: q.parts.map((s) => spanFrom(s, start)), speaker: moved(q.speaker, start), entity: q.entity ? q.entity.number : null,
  canonicalSpeaker: q.canonicalSpeaker, status: q.status, anonymous: q.anonymous, cue: moved(q.cue, start), when: moved(q.when, start), reason: q.reason, paragraph,
}));

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

/** What a quotation was made of, and what came of it. The mentions tell the names of those they mean, too. */
interface Made {
  readonly units: readonly Unit[];
  readonly mentions: Local;
  readonly quote: LocalQuote;
  /** The number of the speaker, where it has one, when it was placed. */
  readonly number: number | undefined;
  readonly placed: Placed<Quote>;
}
/** The quotations of a paragraph by what they begin with. */
const made: (reading: Reading) => Map<Stretch | Report, Made> = perReading(() => new Map());

/** The quotation of these units, by where their first paragraph stands; the same record as long as nothing changed. */
function quoteOf(mentions: readonly Local[], units: readonly Unit[]): Placed<Quote> {
  const [{ paragraph, stretch }] = units;
  // what depends on how far paragraphs are apart is worked out each time
  if (!units.every((u) => u.paragraph === paragraph && (!u.heard || u.heard.paragraph === paragraph))) return place(workOut(mentions, units));
  const here = mentions[paragraph.index];
  const own = made(paragraph.reading).get(stretch);
  const same = own?.mentions === here && sameUnits(own.units, units) ? own : null;
  return keep(paragraph.reading, stretch, same, () => ({ mentions: here, units, quote: workOut(mentions, units) }));
}

/** What is kept for a quotation, placed among the entities as they are numbered now; worked out where there is nothing `same` as before. */
function keep(reading: Reading, key: Stretch | Report, same: Made | null, work: () => Pick<Made, 'units' | 'mentions' | 'quote'>): Placed<Quote> {
  if (same && same.number === same.quote.entity?.number) return same.placed;
  const { units, mentions, quote } = same ?? work();
  const placed = place(quote);
  made(reading).set(key, { units, mentions, quote, number: quote.entity?.number, placed });
  return placed;
}

const sameUnits = (a: readonly Unit[], b: readonly Unit[]): boolean => a.length === b.length
  && a.every((u, i) => u.stretch === b[i].stretch && u.how === b[i].how && u.heard?.attribution === b[i].heard?.attribution);

function workOut(mentions: readonly Local[], units: readonly Unit[]): LocalQuote {
  const [first] = units;
  const base = first.paragraph.start;
  const parts = units.map((u) => spanFrom(u, -base));
  const clause = clauseOf(units);
  const content = clause ? spanOf(first.paragraph.reading, clause) : parts[0];
  const heard = units.find((u) => u.heard)?.heard ?? null;
  const by: Speaker = heard ? speakerOf(mentions, heard.paragraph, heard.attribution.subject!) : nobody;
  const told = heard && first.how !== 'before' ? heard : null;
  const there = heard ? heard.paragraph.start - base : 0;
  const said = (tokens: { readonly from: number; readonly to: number } | null | undefined) => (told && tokens ? shift(worded(told.paragraph.reading, tokens.from, tokens.to), there) : null);
  return {
    start: Math.min(parts[0].start, content.start), end: Math.max(parts.at(-1)!.end, content.end), type: clause ? 'mixed' : 'direct', parts,
    speaker: by.speaker && shift(by.speaker, there), entity: by.entity, canonicalSpeaker: by.canonicalSpeaker, status: by.status, anonymous: by.anonymous,
    cue: said(told?.attribution.cue), when: said(told?.attribution.when), reason: reasonOf(heard, first.how, by.why),
  };
}

const nobody: Speaker = { speaker: null, entity: null, canonicalSpeaker: null, status: 'unattributed', anonymous: false, why: '' };

/** The reported clause of which the stretches are fragments; null where they are all that is said. */
function clauseOf(units: readonly Unit[]): Report | null {
  const { paragraph, stretch, heard } = units[0];
  if (!heard || heard.paragraph !== paragraph || units.some((u) => u.paragraph !== paragraph || u.stretch.sentence !== stretch.sentence)) return null;
  const pieces = units.map((u) => paragraph.reading.speech.sentences[u.stretch.sentence][u.stretch.piece]);
  const { from, to } = { from: pieces[0].from, to: pieces.at(-1)!.to };
  const report = paragraph.reading.speech.reports.find((r) => r.content.from <= from && to <= r.content.to + 1);
  if (!report) return null;
  const inMarks = pieces.reduce((n, p) => n + p.to - p.from, 0);
  return report.content.to - report.content.from > inMarks ? report : null;
}

function indirect(mentions: readonly Local[], p: Paragraph, report: Report): Placed<Quote> {
  const here = mentions[p.index];
  const own = made(p.reading).get(report);
  return keep(p.reading, report, own?.mentions === here ? own : null, () => ({ mentions: here, units: [], quote: workOutIndirect(mentions, p, report) }));
}

function workOutIndirect(mentions: readonly Local[], p: Paragraph, report: Report): LocalQuote {
  const { attribution: { cue, when, subject } } = report;
  const by = speakerOf(mentions, p, subject!);
  const span = spanOf(p.reading, report);
  const source = sourceOf(p, report.attribution);
  return {
    start: span.start, end: span.end, type: 'indirect', parts: [span], speaker: by.speaker, entity: by.entity, canonicalSpeaker: by.canonicalSpeaker, status: by.status, anonymous: by.anonymous,
    cue: cue && worded(p.reading, cue.from, cue.to), when: when && worded(p.reading, when.from, when.to), reason: by.why ? `${source}; ${by.why}` : source,
  };
}

/** The reported clause as a stretch of its paragraph. */
function spanOf({ tokens }: Reading, { content }: Report): Span {
  return { start: tokens[content.from].start, end: tokens[content.to - 1].end };
}
