// Standard output and standard error of the command line.

/** Writes to standard output; resolves when the reader is ready for more, so that memory stays bounded. */
export function write(text: string): Promise<void> {
  if (!text || process.stdout.write(text)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Ends quietly when the reader of our output goes away (`news-review … | head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
}

/** Counts the complaints, and prints each as one line on standard error. */
export function complaints(): { complain: (line: string) => void; count: () => number } {
  let n = 0;
  return {
    complain: (line) => { n++; process.stderr.write(`news-review: ${line.replace(/\s*[\r\n]+\s*/g, ' ')}\n`); },
    count: () => n,
  };
}

/** Shows how far long work has come, on a terminal only; `done()` wipes the line. */
export function progress(what: string): { step: () => void; done: () => void } {
  if (!process.stderr.isTTY) return { step: () => {}, done: () => {} };
  let n = 0;
  let shown = 0;
  return {
    step: () => { n++; if (Date.now() - shown > 200) { shown = Date.now(); process.stderr.write(`\r${what} ${n} …`); } },
    done: () => { if (shown) process.stderr.write('\r\u001b[K'); },
  };
}
