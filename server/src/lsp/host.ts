// What the server needs of the place it runs in: Node or a browser Worker.
import type { CoverageFiles, CoverageService } from '../coverage/coverageService';

export interface Host {
  /** Files this host reaches itself; `undefined` where the client is to be asked. Never throws. */
  readonly files: {
    readonly read: (uri: string) => Promise<string | null | undefined>;
    /** What changes when the file does; `undefined` where it cannot be said. */
    readonly stamp: (uri: string) => Promise<string | null | undefined>;
    readonly list: (folder: string, include: readonly string[], exclude: readonly string[]) => Promise<readonly string[] | undefined>;
  };
  /** Clears memory of short-lived records where it is worth it; takes some milliseconds. */
  readonly clearMemory?: () => void;
  /** Begins to keep a coverage of `files`; `storage` names a folder to keep it in between sessions. */
  readonly startCoverage: (files: CoverageFiles, storage: string | undefined) => CoverageService;
}
