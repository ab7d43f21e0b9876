// Goes through an article and gives each stretch in marks whoever speaks: its own sentence says so, or what stands around it.
import { perReading, slotInReadings } from '../../extract/kept';
import { signature } from '../../extract/attribution/after';
import type { Reading } from '../../extract/reading';
import type { Attribution, Stretch } from '../../extract/speech';
import type { Span } from '../../text/span';
import type { Paragraph } from '../paragraph';
import type { QuotedTerm } from '../quote';
import { termsOf } from './terms';

/** An attribution with the paragraph it stands in: its number, and what it says by itself. */
export interface Heard {
  readonly paragraph: number;
  readonly reading: Reading;
  readonly attribution: Attribution;
}

/**
 * How the speaker of a stretch is known. own: its sentence says so · same: it goes on from the one before it in the paragraph ·
 * next: the one after it has the speaker · goes on: the paragraph before was not closed · before: whoever spoke last · none.
 */
export type How = 'own' | 'same' | 'next' | 'goes on' | 'before' | 'none';

/** A stretch in marks with whoever it is ascribed to; offsets count from the start of its paragraph, which has that number. */
export interface Unit extends Span {
  readonly paragraph: number;
  readonly stretch: Stretch;
  readonly heard: Heard | null;
  readonly how: How;
}

/** The stretches in marks of one paragraph, quotations and terms that are none, with the paragraph's offsets; the same record as long as nothing that bears on it changed. */
export interface Hearing {
  readonly units: readonly Unit[];
  readonly terms: readonly QuotedTerm[];
  readonly after: Floor;
}

/** Who has the floor where a paragraph begins. */
interface Floor {
  /** Who spoke last. */
  readonly last: Heard | null;
  /** Whether the last quotation was not closed. */
  readonly open: boolean;
}

/** How many paragraphs back the one who spoke last may be to be taken for the speaker of a quotation without one. */
const NEAR = 1;
/** A paragraph with more words than this is no signature. */
const SIGNATURE = 12;

/** What is heard in each paragraph. Linear in the article. */
export function hear(paragraphs: readonly Paragraph[]): readonly Hearing[] {
  let now: Floor = { last: null, open: false };
  return paragraphs.map((p, i) => {
    const heard = hearingOf(p, now, paragraphs[i + 1]);
    now = heard.after;
    return heard;
  });
}

/** An attribution of a paragraph is one record while the paragraph has its number: by it those that follow know that all is as before. */
const attributed: (reading: Reading) => Map<Attribution, Heard> = perReading(() => new Map());

function heardIn(paragraph: number, reading: Reading, attribution: Attribution): Heard {
  const all = attributed(reading);
  let heard = all.get(attribution);
  if (heard?.paragraph !== paragraph) all.set(attribution, heard = { paragraph, reading, attribution });
  return heard;
}

interface Known { readonly index: number; readonly before: Floor; readonly below: Reading | undefined; readonly hearing: Hearing }
const known = slotInReadings<Known>();

function hearingOf(paragraph: Paragraph, before: Floor, below: Paragraph | undefined): Hearing {
  const { reading, index } = paragraph;
  const own = known.get(reading);
  if (own && own.index === index && own.below === below?.reading && own.before.last === before.last && own.before.open === before.open) return own.hearing;
  const hearing = hearIn(paragraph, before, below?.reading);
  known.set(reading, { index, before, below: below?.reading, hearing });
  return hearing;
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

function hearIn({ index, reading }: Paragraph, before: Floor, below: Reading | undefined): Hearing {
  const { marks, stretches, sayers } = reading.speech;
  const whats = termsOf(reading);
  const { own, ownAfter, firstAscribed, quoting } = saidIn(reading);
  const heardHere = (attribution: Attribution | null | undefined): Heard | null => (attribution ? heardIn(index, reading, attribution) : null);
  const units: Unit[] = [];
  const terms: QuotedTerm[] = [];
  let { last, open } = before;
  let here: Heard | null = null;
  let seen = 0;
  // sentences without a quotation: whoever speaks there speaks on
  const listen = (to: number) => {
    for (; seen < to; seen++) {
      const a = sayers[seen];
      if (a?.subject && !quoting.has(seen)) last = here = heardHere(a);
    }
  };
  stretches.forEach((stretch, i) => {
    const mark = marks[stretch.mark];
    const what = whats[i];
    if (what) { terms.push({ start: mark.start, end: mark.end, what }); return; }
    listen(stretch.sentence);
    seen = Math.max(seen, stretch.sentence + 1);
    const first = i === 0 && mark.start === 0;
    const bare = stretch.attribution === null && (firstAscribed < 0 || firstAscribed >= i);
    // the ways in which a speaker is known, the surest first
    let heard = heardHere(own[i]);
    let how: How = 'own';
    if (!heard && first && open) { heard = last; how = 'goes on'; }
    if (!heard) { heard = here; how = 'same'; }
    if (!heard && bare) { heard = heardHere(ownAfter[i + 1]); how = 'next'; }
    if (!heard && i === stretches.length - 1 && mark.start === 0 && below) { heard = signedBelow(reading.speech.sentences.length, index + 1, below); how = 'own'; }
    if (!heard && last && index - last.paragraph <= NEAR && !isOwnerless(stretch)) { heard = last; how = 'before'; }
    units.push({ start: mark.start, end: mark.end, paragraph: index, stretch, heard, how: heard ? how : 'none' });
    if (heard) here = last = heard;
    open = !mark.closed;
  });
  listen(sayers.length);
  if (!stretches.length && reading.tokens.length > 3) open = false;
  return { units, terms, after: last === before.last && open === before.open ? before : { last, open } };
}

/** A verb without a subject: "known as “…”" is ascribed to nobody. */
const isOwnerless = ({ attribution }: Stretch): boolean => attribution !== null && attribution.subject === null;

/** The name under a quotation that is a paragraph by itself: "— Nora Bell, Example Post". */
function signedBelow(sentences: number, paragraph: number, reading: Reading): Heard | null {
  const { attribution } = signatureOf(reading);
  return sentences === 1 && attribution ? heardIn(paragraph, reading, attribution) : null;
}

const signatureOf: (reading: Reading) => { readonly attribution: Attribution | null } = perReading(({ speech, tokens, names, text }) => {
  const attribution = tokens.length <= SIGNATURE && speech.sentences.length === 1 ? signature(speech.sentences[0], 0) : null;
  const from = attribution?.subject?.from;
  return { attribution: from !== undefined && (/^[—–-]/.test(text) || names.some((n) => n.type === 'PERSON' && n.from === from)) ? attribution : null };
});
