// Spreads articles over worker threads and gives the results in the order of the articles. Each thread runs this same bundle.
import { isMainThread, MessageChannel, parentPort, Worker, workerData, type MessagePort } from 'node:worker_threads';
import type { Complain, Input } from './input';
import { taskOf, type Job, type JobOf, type Known, type Results } from './tasks';
import { UsageError } from './usage';

type Answer = { readonly result: unknown } | { readonly complaint: string };

/** Articles handed over at once: enough that the handing over costs little, few enough that memory stays small. */
const BATCH = 16;
/** For what is kept of articles: large, so that the index of their passages has few parts. */
const KNOWN_BATCH = 1000;

/** The number of threads that `--jobs` asks for. */
export function threadsOf(jobs: string): number {
  const threads = Number(jobs);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) throw new UsageError(`--jobs is a number from 1 to 64, not '${jobs}'`);
  return threads;
}

/** What all the articles say together, in their order. What is wrong with their desk files is told when they are read again. */
export async function getToKnow(inputs: AsyncIterable<Input>, threads: number, desk: Job['desk']): Promise<Known> {
  const digests: Known['digests'][number][] = [];
  const segments: Known['segments'][number][] = [];
  for await (const part of inThreads<'know'>(inputs, threads, { task: 'know', desk }, () => {}, KNOWN_BATCH)) {
    for (const d of part.digests) digests.push(d);
    segments.push(...part.segments);
  }
  return { digests, segments };
}

/** The result for each batch of articles, in order; at most two batches a thread are on their way. One thread is this one. */
export async function* inThreads<K extends Job['task']>(inputs: AsyncIterable<Input>, threads: number, job: JobOf<K>, complain: Complain,
  size = threads === 1 ? 1 : BATCH): AsyncGenerator<Results[K]> {
  if (threads === 1) {
    const task = taskOf<K>(job, complain);
    for await (const batch of batches(inputs, size)) yield task(batch);
    return;
  }
  const pool = Array.from({ length: threads }, () => new Worker(__filename, { workerData: job }));
  const told = new Set<string>();
  const complainOnce: Complain = (line) => { if (!told.has(line)) { told.add(line); complain(line); } };
  try {
    const underWay: Promise<Results[K]>[] = [];
    let turn = 0;
    for await (const batch of batches(inputs, size)) {
      underWay.push(handOver(pool[turn++ % threads], batch, complainOnce) as Promise<Results[K]>);
      // a failure is seen when its turn comes; until then it must not count as unhandled
      underWay.at(-1)!.catch(() => {});
      if (underWay.length >= threads * 2) yield await underWay.shift()!;
    }
    while (underWay.length) yield await underWay.shift()!;
  } finally {
    await Promise.all(pool.map((w) => w.terminate()));
  }
}

async function* batches(inputs: AsyncIterable<Input>, size: number): AsyncGenerator<Input[]> {
  let batch: Input[] = [];
  for await (const input of inputs) {
    batch.push(input);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

/** A thread answers batches in the order in which it got them. */
function handOver(worker: Worker, batch: readonly Input[], complain: Complain): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    worker.once('error', reject);
    port1.on('message', (answer: Answer) => {
      if ('complaint' in answer) return complain(answer.complaint);
      worker.off('error', reject);
      port1.close();
      resolve(answer.result);
    });
    worker.postMessage({ batch, port: port2 }, [port2]);
  });
}

/** The life of a thread: does its job on each batch it is handed. */
export function runThread(): void {
  let answer: (a: Answer) => void = () => {};
  const task = taskOf(workerData as JobOf<Job['task']>, (complaint) => answer({ complaint }));
  parentPort!.on('message', ({ batch, port }: { batch: readonly Input[]; port: MessagePort }) => {
    answer = (a) => port.postMessage(a);
    answer({ result: task(batch) });
  });
}

export { isMainThread };
