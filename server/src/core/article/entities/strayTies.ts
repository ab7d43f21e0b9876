// What a paragraph ties together once its stray words are names as well: "better known as Sparrow", where only the rest of the article says that
// Sparrow is somebody.
import { slotInReadings } from '../../extract/kept';
import type { Reading } from '../../extract/reading';
import { tiesOf } from './aliasPhrases';
import { isPlaceName } from './gazetteer';
import { isOtherScript } from './scripts';
import type { Sighting, Sightings } from './sightings';

type Ties = Sightings['ties'];

const kept = slotInReadings<{ readonly found: readonly Sighting[]; readonly ties: Ties }>();

/** Pairs of indices into `found`, the names of the paragraph with those stray words that are names, which the text says are one thing. */
export function tiesWith(reading: Reading, { names, ties }: Sightings, found: readonly Sighting[]): Ties {
  if (found === names) return ties;
  const own = kept.get(reading);
  if (own?.found === found) return own.ties;
  const place = new Map(found.map((s, i) => [s.shorter ?? s, i]));
  const written = found.flatMap((s, i) => (isOtherScript(s.text) ? [] : [i]));
  const all = [...ties.map(([a, b]): [number, number] => [place.get(names[a])!, place.get(names[b])!]),
    ...tiesOf(reading.tokens, written.map((i) => found[i]), isPlaceName).map(([a, b]): [number, number] => [written[a], written[b]])];
  kept.set(reading, { found, ties: all });
  return all;
}
