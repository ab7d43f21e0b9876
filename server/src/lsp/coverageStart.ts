// When the folders are read for the first time: the article that is open goes first.

/** How long (ms) the folders wait where no article is open, and at most where one is. */
const NOTHING_OPEN = 300;
const OPEN_FIRST = 1500;

export interface CoverageStart {
  /** The client is ready. */
  readonly ready: () => void;
  /** An article is open and was checked: there may be more to do for it. */
  readonly checked: () => void;
  /** Nothing is left to do for it. */
  readonly now: () => void;
  readonly dispose: () => void;
}

/** `read` is called once, some time after `ready`. */
export function createCoverageStart(read: () => void): CoverageStart {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let opened = false;
  const dispose = () => {
    if (waiting) clearTimeout(waiting);
    waiting = null;
  };
  const now = () => {
    if (!waiting) return;
    dispose();
    read();
  };
  const within = (wait: number) => {
    dispose();
    waiting = setTimeout(now, wait);
  };
  return {
    ready: () => within(NOTHING_OPEN),
    checked() {
      if (!waiting || opened) return;
      opened = true;
      within(OPEN_FIRST);
    },
    now, dispose,
  };
}
