// Clears the memory of short-lived records (Node).
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this (bytes) it is not worth the time: some three edits in a long article. */
const WORTH = 4 * 1024 * 1024;

type Collect = (what: { readonly type: 'minor' }) => void;
let collect: Collect | null = null;

/** The engine's own collector, without asking whoever starts the server for it; one that does nothing where it cannot be had. */
function collector(): Collect {
  try {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc');
  } catch {
    return () => {};
  }
}

/** Collects short-lived records where there are many of them, in some milliseconds. Never throws. */
export function clearMemory(): void {
  const young = getHeapSpaceStatistics().find((s) => s.space_name === 'new_space');
  if (!young || young.space_used_size < WORTH) return;
  collect ??= collector();
  collect({ type: 'minor' });
}
