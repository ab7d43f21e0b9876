// Keeps the coverage of a workspace: which articles there are, and what they say together. The server asks it and tells it what changes.
import type { Article } from '../core/article/article';
import type { Coverage } from '../core/coverage/coverage';

/** How far background reading has come; `total` grows while folders are still being listed. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Rough size of what is held in memory, in bytes. */
  readonly bytes: number;
  readonly state: 'idle' | 'reading' | 'cancelled' | 'full';
}

/** Which files of the workspace belong to the coverage. */
export interface CoverageSettings {
  /** Globs relative to the folder: `*.txt` below any folder, and the like. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Articles beyond this number are left out, and the progress says `full`. */
  readonly maxArticles: number;
}

export const defaultCoverageSettings: CoverageSettings = {
  include: ['**/*.txt', '**/*.md', '**/*.article', '**/*.news'],
  exclude: ['**/node_modules/**', '**/.*/**', '**/.*', '**/README*', '**/LICENSE*', '**/CHANGELOG*', '**/CONTRIBUTING*'],
  maxArticles: 20000,
};

/** Ids are those of the articles given to it: URIs in the editor. */
export interface CoverageService {
  /** What stands now; cheap, and always of the newest articles. */
  readonly coverage: () => Coverage;
  /** An open document changed: its text goes before the file's until `closed`. */
  readonly opened: (article: Article) => void;
  /** The document closed; the file counts again, and nothing where there is no file. */
  readonly closed: (id: string) => void;
  /** Files were created, changed or deleted on disk. */
  readonly filesChanged: (ids: readonly string[]) => void;
  /** Reads the folders anew in the background (URIs); persisted parts that still hold are not read again. */
  readonly setFolders: (folders: readonly string[], settings?: CoverageSettings) => void;
  readonly onProgress: (listener: (p: Progress) => void) => void;
  /** Called when articles other than open ones came, changed or went: check the open ones again. */
  readonly onChanged: (listener: () => void) => void;
  readonly cancel: () => void;
  readonly dispose: () => Promise<void>;
}
