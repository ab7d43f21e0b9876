// The one wrapper around every request: a cancelled one is answered so, one that throws is logged and answered with nothing.
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Something that can be told of an error. */
export interface Log {
  readonly error: (message: string) => void;
}

const soon = (): Promise<void> => new Promise((resolve) => { if (typeof setImmediate === 'function') setImmediate(resolve); else setTimeout(resolve); });
const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/**
 * Wraps a handler: waits until a cancellation that is already on its way has arrived, runs it, and gives its result;
 * `empty` where it throws.
 */
export function runSafe<P, R>(log: Log, name: string, empty: R, handler: (params: P, token: CancellationToken) => R | Promise<R>) {
  return async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
    await soon();
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      log.error(`${name}: ${describe(error)}`);
      return empty;
    }
  };
}

/** An error with where it came from, for the log. */
export const describe = (error: unknown): string => (error instanceof Error ? error.stack ?? error.message : String(error));
