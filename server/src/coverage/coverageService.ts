// Keeps the coverage of a workspace: which articles there are, and what they say together. The server asks it and tells it what changes.
import type { Article } from '../core/article/article';
import type { Coverage } from '../core/coverage/coverage';
import type { Kept } from '../core/coverage/store';
import type { Segment } from '../core/coverage/segment';

/** How far background reading has come; `total` is known once the folders are listed. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Rough size of what is held in memory, in bytes. */
  readonly bytes: number;
  /** full: some articles were left out, since there are too many. */
  readonly state: 'idle' | 'reading' | 'cancelled' | 'full';
}

/** Which files of the workspace belong to the coverage. */
export interface CoverageSettings {
  /** Globs relative to the folder: `*.txt` below any folder, and the like. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Articles beyond this number, or beyond this many bytes of memory, are left out, and the progress says `full`. */
  readonly maxArticles: number;
  readonly maxBytes: number;
}

export const defaultCoverageSettings: CoverageSettings = {
  include: ['**/*.txt', '**/*.md', '**/*.article', '**/*.news'],
  exclude: ['**/node_modules/**', '**/.*/**', '**/.*', '**/README*', '**/LICENSE*', '**/CHANGELOG*', '**/CONTRIBUTING*'],
  maxArticles: 20_000,
  maxBytes: 1_000_000_000,
};

/** What the service needs of the outside: files by URI. None of these may reject. */
export interface CoverageFiles {
  /** URIs of the files below `folder` that the settings name. */
  readonly list: (folder: string, settings: CoverageSettings) => Promise<readonly string[]>;
  /** The text of a file, or null where it cannot be read or is no text. */
  readonly read: (id: string) => Promise<string | null>;
  /** Changes whenever the file does (time and size); null where it is not there. Absent where files cannot be asked. */
  readonly stamp?: (id: string) => Promise<string | null>;
}

export interface Source {
  readonly id: string;
  readonly text: string;
}

/** Reads articles into what the coverage keeps of them: on this thread or another. Articles that are no prose are left out. */
export interface ArticleReader {
  readonly read: (sources: readonly Source[]) => Promise<{ readonly digests: readonly Kept['digest'][]; readonly segment: Segment | null; readonly quoted: Segment | null }>;
  readonly dispose: () => Promise<void>;
}

/** Keeps the coverage between sessions. What cannot be read again counts as not there. */
export interface CoverageStore {
  readonly load: () => Promise<{ readonly kept: readonly Kept[]; readonly segments: readonly Segment[] } | null>;
  readonly save: (kept: readonly Kept[], segments: readonly Segment[]) => Promise<void>;
}

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
  /** Reads the folders in the background (URIs); what was kept and still holds is not read again. */
  readonly setFolders: (folders: readonly string[], settings?: CoverageSettings) => void;
  readonly onProgress: (listener: (p: Progress) => void) => void;
  /** Called when articles other than open ones came, changed or went: check the open ones again. */
  readonly onChanged: (listener: () => void) => void;
  readonly cancel: () => void;
  /** Ends reading, and keeps what was read where there is a store. */
  readonly dispose: () => Promise<void>;
}
