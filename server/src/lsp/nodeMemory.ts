// Clears the memory of short-lived records (Node).
import { getHeapSpaceStatistics } from 'node:v8';

/** Below this (bytes) it is not worth the time: some three edits in a long article. */
const WORTH = 4 * 1024 * 1024;

/** What collects short-lived records where there are many of them: some milliseconds. Does nothing where Node was not started with --expose-gc. */
export function clearMemory(): void {
  const young = getHeapSpaceStatistics().find((s) => s.space_name === 'new_space');
  if (young && young.space_used_size > WORTH) globalThis.gc?.({ type: 'minor' });
}
