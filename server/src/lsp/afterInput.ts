// Work that waits: for a time, or until the messages that came along with the last one are handled.

/** Takes back what was not done yet. */
type Cancel = () => void;

/** Calls `work` after so many milliseconds. */
export function after(wait: number, work: () => void): Cancel {
  const timer = setTimeout(work, wait);
  return () => clearTimeout(timer);
}

/**
 * Calls `work` once the connection has handled the message that it already holds behind the one being handled: it takes one a turn of the event loop. A timer
 * would wait for a millisecond or two, which is a good part of what an edit costs.
 */
export function afterInput(work: () => void): Cancel {
  if (typeof setImmediate !== 'function') return after(0, work);
  let next = setImmediate(() => { next = setImmediate(work); });
  return () => clearImmediate(next);
}
