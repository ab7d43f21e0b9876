// Who said what: joins the marked stretches of all paragraphs into quotations and gives each its speaker.
import { signature } from '../extract/attribution/after';
import type { Report } from '../extract/reports';
import type { Attribution, Stretch } from '../extract/speech';
import type { Span } from '../text/span';
import type { Entity, Mention } from './mention';
import type { Paragraph } from './paragraph';
import type { Quote, QuotedTerm } from './quote';
import { speakerOf, worded, type Known, type Speaker } from './quotes/speakers';
import { termsOf } from './quotes/terms';

/** An attribution with the paragraph it stands in. */
interface Heard {
  readonly paragraph: Paragraph;
  readonly attribution: Attribution;
}

/** A stretch in marks with whoever it is ascribed to, and how that is known. */
interface Unit extends Span {
  readonly paragraph: Paragraph;
  readonly stretch: Stretch;
  readonly heard: Heard | null;
  readonly how: 'own' | 'same' | 'next' | 'goes on' | 'before' | 'none';
}

/** How many paragraphs back the one who spoke last may be to be taken for the speaker of a quotation without one. */
const NEAR = 1;

/** The quotations of an article in reading order, and the words in marks that are none. */
export function attributeQuotes(paragraphs: readonly Paragraph[], mentions: readonly Mention[], entities: readonly Entity[]):
  { quotes: Quote[]; terms: QuotedTerm[] } {
  const known: Known = { mentions, entities };
  const { units, terms } = hear(paragraphs);
  const taken = new Set<Report>();
  const quotes = group(units).map((of) => quoteOf(known, of, taken));
  for (const p of paragraphs) for (const report of p.reading.speech.reports) if (!taken.has(report) && isIndirect(p, report)) quotes.push(indirect(known, p, report));
  return { quotes: quotes.sort((a, b) => a.start - b.start || b.end - a.end), terms };
}

/** Goes through the article and gives each stretch in marks whoever speaks: its own sentence says so, or what stands around it. */
function hear(paragraphs: readonly Paragraph[]): { units: Unit[]; terms: QuotedTerm[] } {
  const units: Unit[] = [];
  const terms: QuotedTerm[] = [];
  let last: Heard | null = null;
  let open = false;
  for (const paragraph of paragraphs) {
    const { reading } = paragraph;
    const { marks, stretches, sayers } = reading.speech;
    const terminology = termsOf(reading);
    let seen = 0;
    let here: Heard | null = null;
    const quoting = new Set(stretches.map((s) => s.sentence));
    const listen = (to: number) => {
      for (; seen < to; seen++) {
        const a = sayers[seen];
        if (a?.subject && !quoting.has(seen)) last = here = { paragraph, attribution: a };
      }
    };
    const own = stretches.map((s) => (s.attribution?.subject && s.attribution.score > 0 ? { paragraph, attribution: s.attribution } : null));
    const nextOwn = own.slice();
    for (let i = own.length - 2; i >= 0; i--) nextOwn[i] ??= nextOwn[i + 1];
    const bareUpTo = stretches.findIndex((s) => s.attribution !== null);
    stretches.forEach((stretch, i) => {
      const mark = marks[stretch.mark];
      const span = { start: paragraph.start + mark.start, end: paragraph.start + mark.end };
      const what = terminology[i];
      if (what) { terms.push({ ...span, what }); return; }
      listen(stretch.sentence);
      seen = Math.max(seen, stretch.sentence + 1);
      let heard: Heard | null = own[i];
      let how: Unit['how'] = 'own';
      if (!heard && open && i === 0 && mark.start === 0) { heard = last; how = 'goes on'; }
      if (!heard && here) { heard = here; how = 'same'; }
      if (!heard && stretch.attribution === null) {
        const next = nextOwn[i + 1];
        if (next && (bareUpTo < 0 || bareUpTo >= i)) { heard = next; how = 'next'; }
      }
      if (!heard && !named(stretch.attribution) && last && paragraph.index - last.paragraph.index <= NEAR) { heard = last; how = 'before'; }
      if (how === 'own' && !heard || how === 'before') {
        const signer = signedBelow(paragraphs, paragraph, i === stretches.length - 1 && mark.start === 0);
        if (signer) { heard = signer; how = 'own'; }
      }
      units.push({ ...span, paragraph, stretch, heard, how: heard ? how : 'none' });
      if (heard) here = last = heard;
      open = !mark.closed;
    });
    listen(sayers.length);
    if (!stretches.length && reading.tokens.length > 3) open = false;
  }
  return { units, terms };
}

/** The name under a quotation that is a paragraph by itself: "— Nora Bell, Example Post". */
function signedBelow(paragraphs: readonly Paragraph[], { index, reading }: Paragraph, alone: boolean): Heard | null {
  const next = paragraphs[index + 1];
  if (!alone || reading.speech.sentences.length > 1 || !next || next.reading.tokens.length > 12 || next.reading.speech.sentences.length !== 1) return null;
  const { speech, tokens, names } = next.reading;
  const attribution = signature(speech.sentences[0], 0);
  const first = attribution?.subject && tokens[attribution.subject.from];
  if (!first || !(/^[—–-]/.test(next.reading.text) || names.some((n) => n.type === 'PERSON' && n.from === attribution.subject!.from))) return null;
  return { paragraph: next, attribution };
}

/** A verb without a subject: "known as “…”" is ascribed to nobody. */
const named = (a: Attribution | null): boolean => a !== null && a.subject === null;

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
  const sameCue = before.heard.paragraph === unit.heard.paragraph && before.heard.attribution.cue?.from === unit.heard.attribution.cue?.from;
  if (!sameCue) return false;
  if (before.paragraph !== unit.paragraph) return unit.how === 'goes on';
  const apart = unit.stretch.sentence - before.stretch.sentence;
  if (apart === 0) return true;
  return apart === 1 && unit.how === 'same' && unit.stretch.piece === 0;
}

function quoteOf(known: Known, units: readonly Unit[], taken: Set<Report>): Quote {
  const first = units[0];
  const parts = units.map(({ start, end }) => ({ start, end }));
  const clause = clauseOf(units);
  if (clause) taken.add(clause);
  for (const u of units) for (const r of u.paragraph.reading.speech.reports) if (covers(u, r)) taken.add(r);
  const p = first.paragraph;
  const content = clause ? { start: p.start + p.reading.tokens[clause.content.from].start, end: p.start + p.reading.tokens[clause.content.to - 1].end } : null;
  const start = Math.min(parts[0].start, content?.start ?? parts[0].start);
  const end = Math.max(parts.at(-1)!.end, content?.end ?? 0);
  const heard = units.find((u) => u.heard)?.heard ?? null;
  const speaker: Speaker = heard ? speakerOf(known, heard.paragraph, heard.attribution.subject!) : nobody;
  const near = heard && first.how !== 'before' && first.how !== 'none' ? heard : null;
  return {
    start, end, type: clause ? 'mixed' : 'direct', parts,
    speaker: speaker.speaker, entity: speaker.entity, canonicalSpeaker: speaker.canonicalSpeaker, status: speaker.status, anonymous: speaker.anonymous,
    cue: near?.attribution.cue ? worded(near.paragraph, near.attribution.cue.from, near.attribution.cue.to) : null,
    when: near?.attribution.when ? worded(near.paragraph, near.attribution.when.from, near.attribution.when.to) : null,
    reason: reasonOf(first, heard, speaker.why), paragraph: p.index,
  };
}

const nobody: Speaker = { speaker: null, entity: null, canonicalSpeaker: null, status: 'unattributed', anonymous: false, why: '' };

/** The reported clause of which the stretches are fragments; null where they are all that is said. */
function clauseOf(units: readonly Unit[]): Report | null {
  const { paragraph, stretch, heard } = units[0];
  if (!heard || heard.paragraph !== paragraph || units.some((u) => u.paragraph !== paragraph || u.stretch.sentence !== stretch.sentence)) return null;
  const { reports, sentences } = paragraph.reading.speech;
  const piece = sentences[stretch.sentence][stretch.piece];
  const last = units.at(-1)!;
  const lastPiece = sentences[last.stretch.sentence][last.stretch.piece];
  const report = reports.find((r) => r.content.from <= piece.from && lastPiece.to <= r.content.to + 1);
  if (!report || report.content.to - report.content.from - (lastPiece.to - piece.from) < 1) return null;
  const { from, to } = report.content;
  const outside = units.reduce((n, u) => n - (sentences[u.stretch.sentence][u.stretch.piece].to - sentences[u.stretch.sentence][u.stretch.piece].from), to - from);
  return outside > 0 ? report : null;
}

const covers = (u: Unit, r: Report): boolean => {
  const { tokens } = u.paragraph.reading;
  return u.paragraph.start + tokens[r.content.from].start < u.end && u.start < u.paragraph.start + tokens[r.content.to - 1].end;
};

/** Whether a report counts as indirect speech: no marks within it. */
function isIndirect(p: Paragraph, report: Report): boolean {
  const { tokens, speech } = p.reading;
  const start = tokens[report.content.from].start;
  const end = tokens[report.content.to - 1].end;
  return !speech.marks.some((m) => m.start < end && start < m.end);
}

function indirect(known: Known, p: Paragraph, { attribution, content }: Report): Quote {
  const s = speakerOf(known, p, attribution.subject!);
  const { start, end } = worded(p, content.from, content.to);
  return {
    start, end, type: 'indirect', parts: [{ start, end }], speaker: s.speaker, entity: s.entity, canonicalSpeaker: s.canonicalSpeaker, status: s.status, anonymous: s.anonymous, cue: attribution.cue && worded(p, attribution.cue.from, attribution.cue.to),
    when: attribution.when && worded(p, attribution.when.from, attribution.when.to), reason: [sourceOf(p, attribution), s.why].filter(Boolean).join('; '), paragraph: p.index,
  };
}

/** "named as subject of “said”". */
function sourceOf(p: Paragraph, a: Attribution): string {
  const cue = a.cue ? `“${worded(p, a.cue.from, a.cue.to).text}”` : null;
  if (a.place === 'according') return 'named after “according to”';
  if (a.place === 'colon' || a.place === 'signed') return a.subject!.how;
  if (a.place === 'noun') return `owner of ${cue}`;
  if (!cue) return a.subject!.how;
  return a.place === 'inverted' || a.subject!.how === 'named after the verb' ? `named after ${cue}` : `subject of ${cue}`;
}

function reasonOf(unit: Unit, heard: Heard | null, why: string): string {
  if (!heard) return 'nobody is named as the speaker';
  const source = sourceOf(heard.paragraph, heard.attribution);
  const where = { own: 'same sentence', same: 'the quotation goes on from the one before it in the paragraph', next: 'the quotation after it in the paragraph has this speaker',
    'goes on': 'the quotation goes on from the paragraph before', before: 'no speaker of its own: the one who spoke last', none: '' }[unit.how];
  return [`${source}, ${where}`, why].filter(Boolean).join('; ');
}
