// Spreads articles over worker threads and gives the results in the order of the articles. Each thread runs this same bundle.
import { isMainThread, MessageChannel, parentPort, Worker, workerData, type MessagePort } from 'node:worker_threads';
import { analyzeTask, type AnalyzeSettings } from './analyze';
import type { Complain, Input } from './input';

/** What is done with one article: text to print. */
export type Task = (input: Input) => string;

/** A task by name, as a thread is told it. */
export interface Job {
  readonly task: 'analyze';
  readonly settings: AnalyzeSettings;
}

type Answer = { readonly out: string } | { readonly complaint: string };

/** Articles handed over at once: enough that the handing over costs little, few enough that memory stays small. */
const BATCH = 16;

const taskOf = (job: Job, complain: Complain): Task => analyzeTask(job.settings, complain);

/** The output for each article (or batch of them), in order; at most two batches a thread are on their way. */
export async function* inThreads(inputs: AsyncIterable<Input>, threads: number, job: Job, complain: Complain): AsyncGenerator<string> {
  if (threads === 1) {
    const task = taskOf(job, complain);
    for await (const input of inputs) yield task(input);
    return;
  }
  const pool = Array.from({ length: threads }, () => new Worker(__filename, { workerData: job }));
  const told = new Set<string>();
  const complainOnce: Complain = (line) => { if (!told.has(line)) { told.add(line); complain(line); } };
  try {
    const underWay: Promise<string>[] = [];
    let turn = 0;
    for await (const batch of batches(inputs)) {
      underWay.push(handOver(pool[turn++ % threads], batch, complainOnce));
      // a failure is seen when its turn comes; until then it must not count as unhandled
      underWay.at(-1)!.catch(() => {});
      if (underWay.length >= threads * 2) yield await underWay.shift()!;
    }
    while (underWay.length) yield await underWay.shift()!;
  } finally {
    await Promise.all(pool.map((w) => w.terminate()));
  }
}

async function* batches(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = [];
  for await (const input of inputs) {
    batch.push(input);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

/** A thread answers batches in the order in which it got them. */
function handOver(worker: Worker, batch: readonly Input[], complain: Complain): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    worker.once('error', reject);
    port1.on('message', (answer: Answer) => {
      if ('complaint' in answer) return complain(answer.complaint);
      worker.off('error', reject);
      port1.close();
      resolve(answer.out);
    });
    worker.postMessage({ batch, port: port2 }, [port2]);
  });
}

/** The life of a thread: does its job on each batch it is handed. */
export function runThread(): void {
  let answer: (a: Answer) => void = () => {};
  const task = taskOf(workerData as Job, (complaint) => answer({ complaint }));
  parentPort!.on('message', ({ batch, port }: { batch: readonly Input[]; port: MessagePort }) => {
    answer = (a) => port.postMessage(a);
    answer({ out: batch.map(task).join('') });
  });
}

export { isMainThread };
