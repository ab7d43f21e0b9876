// What the server needs of the place it runs in: Node or a browser Worker.
import type { CoverageService } from '../coverage/coverageService';

export interface Host {
  /** The text of a file; null where there is none; undefined where this host cannot reach it and the client is to be asked. */
  readonly readText: (uri: string) => Promise<string | null | undefined>;
  /** Begins to keep a coverage; `storage` is the URI of a folder to keep it in between sessions. */
  readonly startCoverage?: (storage: string | undefined, readText: (uri: string) => Promise<string | null>) => CoverageService;
}
