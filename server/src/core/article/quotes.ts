// Who said what: joins the marked stretches of all paragraphs into quotations and gives each its speaker; adds what is reported
// without marks.
import { slotInReadings } from '../extract/kept';
import type { Reading } from '../extract/reading';
import type { Report } from '../extract/reports';
import { overlaps, shift, spanFrom, type Span } from '../text/span';
import type { Identity } from './entities/whoIsWho';
import type { Local } from './mentions';
import type { Paragraph } from './paragraph';
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
}

/** The quotations of an article in reading order, and the words in marks that are none. */
export function attributeQuotes(paragraphs: readonly Paragraph[], mentions: readonly Local[]): { quotes: Quote[]; terms: QuotedTerm[] } {
  const told: Told = { paragraphs, mentions };
  const heard = hear(paragraphs);
  const goOn = goingOn(heard);
  const quotes: Quote[] = [];
  const terms: QuotedTerm[] = [];
  let from = 0;
  while (from < paragraphs.length) {
    let to = from + 1;
    while (goOn[to]) to++;
    const own = to === from + 1 ? quotesOf(told, paragraphs[from], heard[from]) : quotesAcross(told, paragraphs.slice(from, to), heard.slice(from, to));
    for (const quote of own) quotes.push(quote);
    from = to;
  }
  paragraphs.forEach((p, i) => { for (const term of heard[i].terms(p)) terms.push(term); });
  return { quotes, terms };
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

/** The quotations of paragraphs that one of them may run through; worked out each time, as that depends on how far they are apart. */
function quotesAcross(told: Told, paragraphs: readonly Paragraph[], heard: readonly Hearing[]): Quote[] {
  const quotes = group(heard.flatMap((h) => h.units)).map((units) => place(direct(told, units), told.paragraphs[units[0].paragraph]));
  paragraphs.forEach((p, i) => { for (const report of untold(p.reading, heard[i].units)) quotes.push(place(indirect(told, p, report), p)); });
  return quotes.sort(byPlace);
}

/** What the quotations of a paragraph were made of, and what came of it. The mentions tell the names of those they mean, too. */
interface Made {
  readonly hearing: Hearing;
  readonly mentions: Local;
  readonly quotes: readonly LocalQuote[];
  readonly start: number;
  readonly placed: readonly Quote[];
}
const made = slotInReadings<Made>();

/** The quotations that begin and end in the paragraph; the same records as long as they, their place and the numbers of the speakers are the same. */
function quotesOf(told: Told, p: Paragraph, hearing: Hearing): readonly Quote[] {
  const { reading, index, start } = p;
  const here = told.mentions[index];
  if (!hearing.units.length && !reading.speech.reports.length) return [];
  if (!hearing.units.every(({ heard }) => !heard || heard.paragraph === index)) return quotesAcross(told, [p], [hearing]);
  const own = made.get(reading);
  const same = own?.hearing === hearing && own.mentions === here ? own : null;
  if (same && same.start === start && same.quotes.every(({ entity }, i) => !entity || entity.number === same.placed[i].entity)) return same.placed;
  const quotes = same?.quotes ?? [...group(hearing.units).map((units) => direct(told, units)), ...untold(reading, hearing.units).map((report) => indirect(told, p, report))].sort(byPlace);
  const placed = quotes.map((q) => place(q, p));
  made.set(reading, { hearing, mentions: here, quotes, start, placed });
  return placed;
}

/** The clauses that are reported without marks: one with quoted fragments is told by their quotation. */
function untold(reading: Reading, units: readonly Unit[]): readonly Report[] {
  const { reports } = reading.speech;
  return units.length ? reports.filter((report) => !units.some((u) => overlaps(u, spanOf(reading, report)))) : reports;
}

// field by field, as a record made by spreading another costs ten times as much
const moved = (w: Worded | null, by: number): Worded | null => w && { start: w.start + by, end: w.end + by, text: w.text };

const place = (q: LocalQuote, { start, index }: Paragraph): Quote => ({
  start: q.start + start, end: q.end + start, type: q.type, parts: q.parts.map((s) => spanFrom(s, start)), speaker: moved(q.speaker, start), entity: q.entity ? q.entity.number : null,
  canonicalSpeaker: q.canonicalSpeaker, status: q.status, anonymous: q.anonymous, cue: moved(q.cue, start), when: moved(q.when, start), reason: q.reason, paragraph: index,
});

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
