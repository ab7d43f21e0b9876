// Reads articles for the coverage on a thread of its own (Node), so that the server answers while it goes on.
import os from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ArticleReader, Source } from './coverageService';
import { readArticles } from './readArticles';

type Answer = ReturnType<typeof readArticles>;

/** Milliseconds without work after which the thread ends, and gives back the memory of its lexicons. */
const IDLE = 20_000;

/**
 * A reader on a thread that runs `script`, the bundle which calls `runCoverageThread` when `isCoverageThread`. The thread begins with the
 * first articles; should it fail, the articles are read on the calling thread.
 */
export function readOnThread(script: string): ArticleReader {
  let worker: Worker | null = null;
  let broken = false;
  let next = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, { readonly sources: readonly Source[]; readonly resolve: (answer: Answer) => void }>();
  const fail = () => {
    broken = true;
    worker = null;
    for (const { sources, resolve } of waiting.values()) resolve(readArticles(sources));
    waiting.clear();
  };
  const rest = () => {
    clearTimeout(resting);
    // forgotten at once, so that nothing is posted to a thread that is ending
    resting = setTimeout(() => { if (waiting.size === 0) { void worker?.terminate(); worker = null; } }, IDLE);
    resting.unref();
  };
  const begin = (): Worker => {
    const begun = new Worker(script, { workerData: { task: 'coverage' } });
    begun.on('message', ({ number, answer }: { number: number; answer: Answer }) => {
      waiting.get(number)?.resolve(answer);
      waiting.delete(number);
      rest();
    });
    begun.once('error', fail);
    begun.once('exit', () => { if (worker === begun) { if (waiting.size) fail(); else worker = null; } });
    begun.unref();
    return begun;
  };
  return {
    read: (sources) => broken ? Promise.resolve(readArticles(sources)) : new Promise((resolve) => {
      worker ??= begin();
      const number = next++;
      waiting.set(number, { sources, resolve });
      worker.postMessage({ number, sources });
    }),
    async dispose() {
      clearTimeout(resting);
      waiting.clear();
      await worker?.terminate();
    },
  };
}

/** Whether this thread was begun by `readOnThread`. */
export const isCoverageThread = (): boolean => !isMainThread && (workerData as { task?: string } | null)?.task === 'coverage';

/** Gives other threads the right of way, where a thread has a priority of its own (Linux): on a machine with one core at hand, typing goes before reading other articles. */
function goBehind(): void {
  if (process.platform !== 'linux') return;
  try {
    os.setPriority(0, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it reads as fast as all else, then
  }
}

/** The life of such a thread. */
export function runCoverageThread(): void {
  goBehind();
  parentPort!.on('message', ({ number, sources }: { number: number; sources: readonly Source[] }) => {
    const answer = readArticles(sources);
    const arrays = [answer.segment, answer.quoted].flatMap((s) => (s ? Object.values(s).filter((v) => v instanceof Uint32Array || v instanceof Uint8Array) : []));
    parentPort!.postMessage({ number, answer }, [...new Set(arrays.map((a) => a.buffer as ArrayBuffer))]);
  });
}
