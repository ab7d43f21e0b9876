// Makes server/models/common-words.bin: how often common words stand in news, so that even a small coverage knows that "president" tells little.
//   node out/server/train/commonWords.mjs /path/to/gmb-text.jsonl     Voice of America news, public domain
import { readFileSync, writeFileSync } from 'node:fs';
import { isFunctionWord, wordsOf } from '../src/core/coverage/words';
import { pack } from '../src/core/model/pack';

/** Counts are given for this many sentences. */
const PER = 20000;
const LEAST = 15;
const sentences = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((l) => (JSON.parse(l) as { text: string }).text);
const counts = new Map<number, number>();
for (const s of sentences) for (const w of new Set(wordsOf(s).hashes)) counts.set(w, (counts.get(w) ?? 0) + 1);
const kept = [...counts].map(([w, n]) => [w, Math.round((n * PER) / sentences.length)]).filter(([w, n]) => n > LEAST && !isFunctionWord(w)).sort((a, b) => a[0] - b[0]);
const bytes = (values: number[]) => new Uint8Array(Uint32Array.from(values).buffer);
writeFileSync('server/models/common-words.bin', pack({ words: bytes(kept.map(([w]) => w)), counts: bytes(kept.map(([, n]) => n)) }));
console.log(`${kept.length} words of ${sentences.length} sentences`);
