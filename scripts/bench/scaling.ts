// How the passage index scales: time to build, time to look one article up, memory.
//   node --expose-gc out/scripts/bench/scaling.mjs [--text FILE.jsonl|FOLDER] [--sizes 10000,100000,1000000]
// The paragraphs are generated: each is made of sentences of the sample articles (seeds/) and of real text, where that is given, with words
// put in place of others, so that passages are as long and words as frequent as in news while nothing stands twice but what is meant to.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createPassageIndex, type PassageIndex } from '../../server/src/core/coverage/passageIndex';
import { collector } from '../../server/src/core/coverage/pairs';
import { passageSpans, readPassages } from '../../server/src/core/coverage/passages';

const root = process.env.NEWS_REVIEW_ROOT!;
const option = (name: string): string | undefined => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? undefined : process.argv[at + 1]; };
const PARAGRAPHS_AN_ARTICLE = 22;
/** Every so many articles one takes over a paragraph of an earlier one. */
const COPY_EVERY = 50;

/** A small generator of pseudo-random numbers (mulberry32), so that every run makes the same text. */
function randomNumbers(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function textsAt(place: string): string[] {
  if (place.endsWith('.jsonl')) return readFileSync(place, 'utf8').trim().split('\n').map((l) => (JSON.parse(l) as { text: string }).text);
  return readdirSync(place).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(path.join(place, f), 'utf8'));
}

/** Makes articles without end. */
function* articles(sources: readonly string[]): Generator<{ id: string; text: string }> {
  const random = randomNumbers(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];
  const paragraphs = sources.flatMap((text) => passageSpans(text).map((s) => text.slice(s.start, s.end))).filter((p) => p.length > 60 && p.length < 1500);
  const words = paragraphs.flatMap((p) => p.split(' '));
  const kept: string[] = [];
  for (let n = 0; ; n++) {
    const made: string[] = [];
    for (let i = 0; i < PARAGRAPHS_AN_ARTICLE; i++) {
      // every second word from elsewhere: the same lengths and frequencies, and now and then a run of words in common
      made.push(pick(paragraphs).split(' ').map((w) => (random() < 0.5 ? pick(words) : w)).join(' '));
    }
    if (n % COPY_EVERY === COPY_EVERY - 1) made[3] = pick(kept);
    if (kept.length < 1000) kept.push(made[5]);
    yield { id: `article-${n}`, text: made.join('\n\n') };
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const percentile = (values: readonly number[], p: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))];

function measure(sources: readonly string[], size: number): string[] {
  const generated = articles(sources);
  const count = Math.ceil(size / PARAGRAPHS_AN_ARTICLE);
  const probes: { id: string; text: string }[] = [];
  const gathered = collector();
  const index: PassageIndex = createPassageIndex();
  let building = 0;
  let processor = 0;
  let peak = 0;
  for (let n = 0; n < count; n++) {
    const record = generated.next().value!;
    if (n % Math.max(1, Math.floor(count / 200)) === 0) probes.push(record);
    const began = performance.now();
    const used = process.cpuUsage();
    gathered.add(record);
    for (const s of gathered.take(n === count - 1)) index.addSegment(s);
    building += performance.now() - began;
    processor += process.cpuUsage(used).user / 1000;
    if (n % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  peak = Math.max(peak, process.memoryUsage().rss);
  globalThis.gc?.();
  const lookUp = ({ id, text }: { id: string; text: string }) => {
    const began = performance.now();
    for (const p of readPassages(text)) index.like(p, (article) => article !== id);
    return performance.now() - began;
  };
  // the faster of two runs, since what else the machine does is not what is measured
  const times = probes.map((probe) => Math.min(lookUp(probe), lookUp(probe)));
  const { passages, bytes } = index.size();
  return [String(passages), (building / 1000).toFixed(1), (processor / 1000).toFixed(1), percentile(times, 0.5).toFixed(1), percentile(times, 0.95).toFixed(1), megabytes(bytes), megabytes(peak)];
}

const sources = [path.join(root, 'seeds'), ...(option('text') ? [option('text')!] : [])].filter((p) => statSync(p, { throwIfNoEntry: false })).flatMap(textsAt);
const head = ['passages', 'build s', 'of processor', 'one article ms p50', 'p95', 'index', 'process peak'];
console.log(head.join('\t'));
for (const size of (option('sizes') ?? '10000,100000').split(',').map(Number)) console.log(measure(sources, size).join('\t'));
