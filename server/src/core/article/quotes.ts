// Who said what: joins the marked stretches of all paragraphs into quotations and gives each its speaker; adds what is reported
// without marks.
import type { Report } from '../extract/reports';
import type { Span } from '../text/span';
import type { Entity, Mention } from './mention';
import type { Paragraph } from './paragraph';
import type { Quote, QuotedTerm } from './quote';
import { hear, type Unit } from './quotes/hearing';
import { reasonOf, sourceOf } from './quotes/reasons';
import { knownIn, speakerOf, worded, type Known, type Speaker } from './quotes/speakers';

/** The quotations of an article in reading order, and the words in marks that are none. */
export function attributeQuotes(paragraphs: readonly Paragraph[], mentions: readonly Mention[], entities: readonly Entity[]):
  { quotes: Quote[]; terms: QuotedTerm[] } {
  const known = knownIn(paragraphs.length, mentions, entities);
  const { units, terms } = hear(paragraphs);
  const quotes = group(units).map((of) => quoteOf(known, of));
  let next = 0;
  for (const p of paragraphs) for (const report of p.reading.speech.reports) {
    const { start, end } = spanOf(p, report);
    while (next < units.length && units[next].end <= start) next++;
    // a clause with quoted fragments is told by their quotation
    if (next === units.length || units[next].start >= end) quotes.push(indirect(known, p, report));
  }
  return { quotes: quotes.sort((a, b) => a.start - b.start || b.end - a.end), terms };
}

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

function quoteOf(known: Known, units: readonly Unit[]): Quote {
  const [first] = units;
  const parts = units.map(({ start, end }) => ({ start, end }));
  const clause = clauseOf(units);
  const content = clause ? spanOf(first.paragraph, clause) : parts[0];
  const heard = units.find((u) => u.heard)?.heard ?? null;
  const by: Speaker = heard ? speakerOf(known, heard.paragraph, heard.attribution.subject!) : nobody;
  const told = heard && first.how !== 'before' ? heard : null;
  return {
    start: Math.min(parts[0].start, content.start), end: Math.max(parts.at(-1)!.end, content.end), type: clause ? 'mixed' : 'direct', parts,
    speaker: by.speaker, entity: by.entity, canonicalSpeaker: by.canonicalSpeaker, status: by.status, anonymous: by.anonymous,
    cue: told?.attribution.cue ? worded(told.paragraph, told.attribution.cue.from, told.attribution.cue.to) : null,
    when: told?.attribution.when ? worded(told.paragraph, told.attribution.when.from, told.attribution.when.to) : null,
    reason: reasonOf(heard, first.how, by.why), paragraph: first.paragraph.index,
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

function indirect(known: Known, p: Paragraph, report: Report): Quote {
  const { attribution } = report;
  const by = speakerOf(known, p, attribution.subject!);
  const span = spanOf(p, report);
  return {
    start: span.start, end: span.end, type: 'indirect', parts: [span], speaker: by.speaker, entity: by.entity, canonicalSpeaker: by.canonicalSpeaker, status: by.status, anonymous: by.anonymous,
    cue: attribution.cue && worded(p, attribution.cue.from, attribution.cue.to), when: attribution.when && worded(p, attribution.when.from, attribution.when.to),
    reason: by.why ? `${sourceOf(p, attribution)}; ${by.why}` : sourceOf(p, attribution), paragraph: p.index,
  };
}

function spanOf({ start, reading: { tokens } }: Paragraph, { content }: Report): Span {
  return { start: start + tokens[content.from].start, end: start + tokens[content.to - 1].end };
}
