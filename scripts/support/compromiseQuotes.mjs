// The quotations that the library compromise finds, as prediction records: a peer to compare with. It names no speakers.
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise';

/** Writes what compromise takes for quotations in the articles of `gold` to `file`, a record a line. */
export function predictWithCompromise(gold, file) {
  const records = readFileSync(gold, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, text } = JSON.parse(line);
    const found = nlp(text).quotations().json({ offset: true }).filter((q) => q.offset?.length > 0);
    const quotes = found.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, speaker: null, canonicalSpeaker: null, cue: null }));
    return JSON.stringify({ id, quotes });
  });
  writeFileSync(file, records.join('\n'));
}
