// Goes through an article and gives each stretch in marks whoever speaks: its own sentence says so, or what stands around it.
import { perReading } from '../../extract/kept';
import { signature } from '../../extract/attribution/after';
import type { Reading } from '../../extract/reading';
import type { Attribution, Stretch } from '../../extract/speech';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { QuotedTerm } from '../quote';
import { termsOf } from './terms';

/** An attribution with the paragraph it stands in. */
export interface Heard {
  readonly paragraph: Paragraph;
  readonly attribution: Attribution;
}

/**
 * How the speaker of a stretch is known. own: its sentence says so · same: it goes on from the one before it in the paragraph ·
 * next: the one after it has the speaker · goes on: the paragraph before was not closed · before: whoever spoke last · none.
 */
export type How = 'own' | 'same' | 'next' | 'goes on' | 'before' | 'none';

/** A stretch in marks with whoever it is ascribed to. */
export interface Unit extends Span {
  readonly paragraph: Paragraph;
  readonly stretch: Stretch;
  readonly heard: Heard | null;
  readonly how: How;
}

/** How many paragraphs back the one who spoke last may be to be taken for the speaker of a quotation without one. */
const NEAR = 1;
/** A paragraph with more words than this is no signature. */
const SIGNATURE = 12;

/** What is known when a paragraph begins. */
interface Hearing {
  readonly units: Unit[];
  readonly terms: QuotedTerm[];
  last: Heard | null;
  /** Whether the last quotation was not closed. */
  open: boolean;
}

/** The stretches in marks of all paragraphs in reading order: quotations, and terms that are none. Linear in the article. */
export function hear(paragraphs: readonly Paragraph[]): { units: readonly Unit[]; terms: QuotedTerm[] } {
  const state: Hearing = { units: [], terms: [], last: null, open: false };
  for (const p of paragraphs) hearParagraph(state, p, paragraphs[p.index + 1]);
  return state;
}

/** What the stretches of a paragraph say of their speakers by themselves. */
interface Said {
  /** The attribution of each stretch, where it has a speaker; and the next one from there on. */
  readonly own: readonly (Attribution | null)[];
  readonly ownAfter: readonly (Attribution | null)[];
  /** The first stretch that has an attribution, or -1. */
  readonly firstAscribed: number;
  /** The sentences with a stretch in them. */
  readonly quoting: ReadonlySet<number>;
}

const saidIn: (reading: Reading) => Said = perReading(({ speech: { stretches } }) => {
  const own = stretches.map(({ attribution: a }) => (a?.subject && a.score > 0 ? a : null));
  const ownAfter = own.slice();
  for (let i = own.length - 2; i >= 0; i--) ownAfter[i] ??= ownAfter[i + 1];
  return { own, ownAfter, firstAscribed: stretches.findIndex((s) => s.attribution !== null), quoting: new Set(stretches.map((s) => s.sentence)) };
});

function hearParagraph(state: Hearing, paragraph: Paragraph, below: Paragraph | undefined): void {
  const { reading } = paragraph;
  const { marks, stretches, sayers } = reading.speech;
  const terms = termsOf(reading);
  const { own, ownAfter, firstAscribed, quoting } = saidIn(reading);
  const heardHere = (attribution: Attribution | null | undefined): Heard | null => (attribution ? { paragraph, attribution } : null);
  let here: Heard | null = null;
  let seen = 0;
  // sentences without a quotation: whoever speaks there speaks on
  const listen = (to: number) => {
    for (; seen < to; seen++) {
      const a = sayers[seen];
      if (a?.subject && !quoting.has(seen)) state.last = here = { paragraph, attribution: a };
    }
  };
  stretches.forEach((stretch, i) => {
    const mark = marks[stretch.mark];
    const span = { start: paragraph.start + mark.start, end: paragraph.start + mark.end };
    const what = terms[i];
    if (what) { state.terms.push({ start: span.start, end: span.end, what }); return; }
    listen(stretch.sentence);
    seen = Math.max(seen, stretch.sentence + 1);
    const first = i === 0 && mark.start === 0;
    const bare = stretch.attribution === null && (firstAscribed < 0 || firstAscribed >= i);
    // the ways in which a speaker is known, the surest first
    let heard = heardHere(own[i]);
    let how: How = 'own';
    if (!heard && first && state.open) { heard = state.last; how = 'goes on'; }
    if (!heard) { heard = here; how = 'same'; }
    if (!heard && bare) { heard = heardHere(ownAfter[i + 1]); how = 'next'; }
    if (!heard && i === stretches.length - 1 && mark.start === 0 && below) { heard = signedBelow(reading.speech.sentences.length, below); how = 'own'; }
    if (!heard && isNear(state.last, paragraph) && !isOwnerless(stretch)) { heard = state.last; how = 'before'; }
    state.units.push({ start: span.start, end: span.end, paragraph, stretch, heard, how: heard ? how : 'none' });
    if (heard) here = state.last = heard;
    state.open = !mark.closed;
  });
  listen(sayers.length);
  if (!stretches.length && reading.tokens.length > 3) state.open = false;
}

const isNear = (last: Heard | null, p: Paragraph): boolean => last !== null && p.index - last.paragraph.index <= NEAR;
/** A verb without a subject: "known as “…”" is ascribed to nobody. */
const isOwnerless = ({ attribution }: Stretch): boolean => attribution !== null && attribution.subject === null;

/** The name under a quotation that is a paragraph by itself: "— Nora Bell, Example Post". */
function signedBelow(sentences: number, below: Paragraph): Heard | null {
  const { speech, tokens, names, text } = below.reading;
  if (sentences > 1 || tokens.length > SIGNATURE || speech.sentences.length !== 1) return null;
  const attribution = signature(speech.sentences[0], 0);
  if (!attribution?.subject) return null;
  const { from } = attribution.subject;
  return /^[—–-]/.test(text) || names.some((n) => n.type === 'PERSON' && n.from === from) ? { paragraph: below, attribution } : null;
}
