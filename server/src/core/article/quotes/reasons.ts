// Why a quotation is given to its speaker, in the words that a hover shows.
import type { Reading } from '../../extract/reading';
import type { Attribution } from '../../extract/speech';
import type { Heard, How } from './hearing';
import { worded } from './speakers';

const WHERE: Readonly<Record<How, string>> = {
  own: 'same sentence', same: 'the quotation goes on from the one before it in the paragraph', next: 'the quotation after it in the paragraph has this speaker',
  'goes on': 'the quotation goes on from the paragraph before', before: 'no speaker of its own: the one who spoke last', none: '',
};

/** "subject of “said”, same sentence; “he” → François Hollande: …". `why` says what a pronoun or description rests on. */
export function reasonOf(heard: Heard | null, how: How, why: string): string {
  if (!heard) return 'nobody is named as the speaker';
  const source = `${sourceOf(heard.reading, heard.attribution)}, ${WHERE[how]}`;
  return why ? `${source}; ${why}` : source;
}

/** "subject of “said”". */
export function sourceOf(reading: Reading, a: Attribution): string {
  let source = sources.get(a);
  if (source === undefined) sources.set(a, source = findSource(reading, a));
  return source;
}

// An attribution belongs to the reading of its paragraph, so what it rests on is said once.
const sources = new WeakMap<Attribution, string>();

function findSource(reading: Reading, a: Attribution): string {
  const cue = a.cue ? `“${worded(reading, a.cue.from, a.cue.to).text}”` : null;
  if (a.place === 'according') return 'named after “according to”';
  if (!cue || a.place === 'colon' || a.place === 'signed') return a.subject!.how;
  if (a.place === 'noun') return `owner of ${cue}`;
  return a.place === 'inverted' || a.subject!.how === 'named after the verb' ? `named after ${cue}` : `subject of ${cue}`;
}
