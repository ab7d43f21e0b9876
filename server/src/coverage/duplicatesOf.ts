// `news-review duplicates`: the pairs of passages that stand twice in any number of articles. The articles pass once; what is kept of
// them is typed arrays, which worker threads share.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { collector, indexOf, pairsOf, type Pair, type TextRecord } from '../core/coverage/pairs';
import type { Segment } from '../core/coverage/segment';

export interface DuplicatesOptions {
  /** With bylines, credits and newsletter boxes. */
  readonly furniture?: boolean;
  /** Segments of an archive: pairs are looked for there, too, but not within it. */
  readonly against?: readonly Segment[];
  /** Threads to use; 1 stays on this one. */
  readonly threads?: number;
  /** The bundle that a worker thread is to run: it must call `runPairsThread` when `isPairsThread`. */
  readonly script?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Articles of one segment handed to a thread at once. */
const BATCH = 100;

interface Task {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}
interface ThreadData {
  readonly task: 'pairs';
  readonly segments: readonly Segment[];
  readonly furniture: boolean;
}

/** The pairs, in the order of the later of each two, as they are found. Throws what reading the records throws. */
export async function* duplicatesOf(records: AsyncIterable<TextRecord>, options: DuplicatesOptions = {}): AsyncGenerator<Pair> {
  const { against = [], threads = 1, script, onProgress = () => {}, furniture = false } = options;
  const gathered = collector();
  const segments: Segment[] = [...against];
  const parallel = threads > 1 && script !== undefined;
  const keep = (made: readonly Segment[]) => { for (const s of made) segments.push(parallel ? shared(s) : s); };
  for await (const record of records) {
    gathered.add(record);
    keep(gathered.take(false));
  }
  keep(gathered.take(true));
  const tasks = tasksOf(segments, against.length);
  const total = tasks.reduce((n, t) => n + t.to - t.from, 0);
  let done = 0;
  const results = parallel && tasks.length > 1 ? inThreads(tasks, { task: 'pairs', segments: segments.map((s, i) => (i < against.length ? shared(s) : s)), furniture }, threads, script) : here(tasks, segments, furniture);
  for await (const { task, pairs } of results) {
    yield* pairs;
    onProgress((done += task.to - task.from), total);
  }
}

function tasksOf(segments: readonly Segment[], from: number): Task[] {
  const tasks: Task[] = [];
  for (let s = from; s < segments.length; s++) {
    for (let a = 0; a < segments[s].articles.length; a += BATCH) tasks.push({ segment: s, from: a, to: Math.min(a + BATCH, segments[s].articles.length) });
  }
  return tasks;
}

interface Result {
  readonly task: Task;
  readonly pairs: readonly Pair[];
}

/** Finds the pairs of a task in the index over all segments. */
function finder(segments: readonly Segment[], furniture: boolean): (task: Task) => readonly Pair[] {
  const index = indexOf(segments);
  const firsts: number[] = [];
  let first = 0;
  for (const s of segments) { firsts.push(first); first += s.articleOf.length; }
  return ({ segment, from, to }) => pairsOf(segments[segment], from, to, firsts[segment], index, furniture);
}

function* here(tasks: readonly Task[], segments: readonly Segment[], furniture: boolean): Generator<Result> {
  const find = finder(segments, furniture);
  for (const task of tasks) yield { task, pairs: find(task) };
}

async function* inThreads(tasks: readonly Task[], data: ThreadData, threads: number, script: string): AsyncGenerator<Result> {
  const pool = Array.from({ length: Math.min(threads, tasks.length) }, () => new Worker(script, { workerData: data }));
  const waiting = new Map<number, (pairs: readonly Pair[]) => void>();
  let next = 0;
  let fail: (error: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => { fail = reject; });
  failed.catch(() => {});
  const results = tasks.map(() => null as Promise<readonly Pair[]> | null);
  const give = (worker: Worker) => {
    if (next >= tasks.length) return;
    const number = next++;
    results[number] = new Promise((resolve) => { waiting.set(number, resolve); });
    worker.postMessage({ number, task: tasks[number] });
  };
  for (const worker of pool) {
    worker.once('error', fail);
    worker.on('message', ({ number, pairs }: { number: number; pairs: readonly Pair[] }) => { waiting.get(number)!(pairs); waiting.delete(number); give(worker); });
    // one at work and one in wait, so that no thread stands idle
    give(worker);
    give(worker);
  }
  try {
    for (const [i, task] of tasks.entries()) {
      yield { task, pairs: await Promise.race([results[i]!, failed]) };
      results[i] = null;
    }
  } finally {
    await Promise.all(pool.map((w) => w.terminate()));
  }
}

/** The segment with its arrays in memory that threads share. */
function shared(segment: Segment): Segment {
  const copy: Record<string, unknown> = { ...segment };
  for (const [name, value] of Object.entries(segment)) {
    if (!(value instanceof Uint32Array || value instanceof Uint8Array) || value.buffer instanceof SharedArrayBuffer) continue;
    const memory = new SharedArrayBuffer(value.byteLength);
    const room = value instanceof Uint32Array ? new Uint32Array(memory) : new Uint8Array(memory);
    room.set(value);
    copy[name] = room;
  }
  return copy as unknown as Segment;
}

/** Whether this thread was begun by `duplicatesOf`. */
export const isPairsThread = (): boolean => !isMainThread && (workerData as Partial<ThreadData> | null)?.task === 'pairs';

/** The life of such a thread. */
export function runPairsThread(): void {
  const { segments, furniture } = workerData as ThreadData;
  const find = finder(segments, furniture);
  parentPort!.on('message', ({ number, task }: { number: number; task: Task }) => parentPort!.postMessage({ number, pairs: find(task) }));
}
