// Who said what: joins the marked stretches of all paragraphs into quotations and gives each its speaker.
import type { Attribution } from '../extract/speech';
import type { Span } from '../text/span';
import type { Entity, Mention } from './mention';
import type { Paragraph } from './paragraph';
import type { Quote, QuotedTerm, Worded } from './quote';

interface Given { at: Attribution; p: Paragraph; carried: string | null }

/** The quotations of an article in reading order, and the words in marks that are none. */
export function attributeQuotes(paragraphs: readonly Paragraph[], _mentions: readonly Mention[], _entities: readonly Entity[]):
  { quotes: Quote[]; terms: QuotedTerm[] } {
  const quotes: Quote[] = [];
  let last: Given | null = null;
  let lastOpen = false;
  for (const p of paragraphs) {
    const { speech } = p.reading;
    let here: Given | null = null;
    let seen = 0;
    const hear = (to: number) => { for (; seen < to; seen++) { const a = speech.sayers[seen]; if (a?.subject) last = { at: a, p, carried: 'sayer' }; } };
    for (const [i, s] of speech.stretches.entries()) {
      const m = speech.marks[s.mark];
      if (i === 0) hear(s.sentence); else seen = s.sentence;
      let given: Given | null = s.attribution?.subject ? { at: s.attribution, p, carried: null } : null;
      if (!given && i === 0 && lastOpen && last) given = last;
      if (!given && here) given = here;
      if (!given) { const next = speech.stretches.slice(i + 1).find((x) => x.attribution?.subject); if (next) given = { at: next.attribution!, p, carried: 'next' }; }
      if (!given && last) given = last;
      here = given;
      const part: Span = { start: p.start + m.start, end: p.start + m.end };
      quotes.push({ ...part, type: 'direct', parts: [part], speaker: given ? worded(given.p, given.at.subject!) : null, entity: null, canonicalSpeaker: null,
        status: 'unresolved', anonymous: false, cue: given?.at.cue && given.p === p ? worded(p, given.at.cue) : null, when: null, reason: given ? given.at.place + ' ' + (given.p === p ? '' : 'carried ') + given.at.subject!.how : 'none', paragraph: p.index });
      if (given) last = given;
      lastOpen = !m.closed;
    }
    if (speech.stretches.length === 0) hear(speech.sentences.length);
  }
  return { quotes, terms: [] };
}

function worded(p: Paragraph, range: { from: number; to: number }): Worded {
  const { tokens, text } = p.reading;
  const start = tokens[range.from].start;
  const end = tokens[range.to - 1].end;
  return { start: p.start + start, end: p.start + end, text: text.slice(start, end) };
}
