// The coverage service without a thread: reads the articles in small steps, so that requests are served in between.
import { buildArticle } from '../core/article/buildArticle';
import type { Article } from '../core/article/article';
import type { Coverage } from '../core/coverage/coverage';
import { createCoverage } from '../core/coverage/createCoverage';
import { defaultCoverageSettings, type CoverageService, type CoverageSettings, type Progress } from './coverageService';

/** What the service needs of the outside: files by URI. */
export interface CoverageFiles {
  /** URIs of the files below `folder` that the settings name. */
  readonly list: (folder: string, settings: CoverageSettings) => Promise<readonly string[]>;
  /** The text of a file, or null where it cannot be read or is no text. */
  readonly read: (id: string) => Promise<string | null>;
}

/** A coverage service that works on the calling thread. */
export function inProcessCoverage(files: CoverageFiles): CoverageService {
  const open = new Map<string, Article>();
  const onDisk = new Map<string, Article>();
  const progressed: ((p: Progress) => void)[] = [];
  const changed: (() => void)[] = [];
  let built: Coverage | null = null;
  let run = 0;
  const stale = () => { built = null; };
  const tell = (done: number, total: number, state: Progress['state']) => { for (const l of progressed) l({ done, total, bytes: 0, state }); };
  const take = async (id: string) => {
    const text = await files.read(id);
    if (text === null) onDisk.delete(id);
    else onDisk.set(id, buildArticle(text, { id }));
    stale();
  };
  const readAll = async (folders: readonly string[], settings: CoverageSettings) => {
    const mine = ++run;
    const ids = (await Promise.all(folders.map((f) => files.list(f, settings)))).flat().slice(0, settings.maxArticles);
    onDisk.clear();
    for (const [n, id] of ids.entries()) {
      if (run !== mine) return tell(n, ids.length, 'cancelled');
      await take(id);
      if (n % 20 === 0) tell(n, ids.length, 'reading');
    }
    tell(ids.length, ids.length, 'idle');
    for (const l of changed) l();
  };
  return {
    coverage: () => (built ??= createCoverage([...onDisk.values()].filter((a) => !open.has(a.id)).concat([...open.values()]))),
    opened: (article) => { open.set(article.id, article); stale(); },
    closed: (id) => { open.delete(id); stale(); },
    filesChanged: (ids) => { void Promise.all(ids.map(take)).then(() => { for (const l of changed) l(); }); },
    setFolders: (folders, settings = defaultCoverageSettings) => { void readAll(folders, settings); },
    onProgress: (l) => { progressed.push(l); },
    onChanged: (l) => { changed.push(l); },
    cancel: () => { run++; },
    dispose: async () => { run++; },
  };
}
