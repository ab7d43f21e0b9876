// Memory is cleared in the pauses between keystrokes, where the host can: left to itself, the engine does it in the midst of one.

/** A pause is a time (ms) in which nothing was checked: short enough for fast typing to have some. */
const PAUSE = 25;

export interface Pauses {
  /** A document was checked: a pause may begin. */
  readonly checked: () => void;
  /** The reader typed: it did not. */
  readonly typed: () => void;
  readonly dispose: () => void;
}

/** `clear` is called in each pause. */
export function createPauses(clear: () => void): Pauses {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = () => clearTimeout(timer);
  return {
    checked() {
      clearTimeout(timer);
      timer = setTimeout(clear, PAUSE);
    },
    typed: dispose, dispose,
  };
}
