// The coverage service: lists the folders, reads what is new or changed in batches, and keeps a library of it all.
import type { Article } from '../core/article/article';
import { createLibrary, type Parcel } from '../core/coverage/library';
import type { Kept } from '../core/coverage/store';
import { defaultCoverageSettings, type ArticleReader, type CoverageFiles, type CoverageService, type CoverageStore, type Progress, type Source } from './coverageService';

/** Articles read at once: a fraction of a second of work. */
const BATCH = 24;
/** Milliseconds between two notices that articles came while many are read, and after the last change before all is kept. */
const NOTICE_EVERY = 3000;
const KEEP_AFTER = 20_000;
/** Milliseconds of work at once, and between two such pieces, where others may wait. */
const AT_ONCE = 2;
const REST = 2;
/** Milliseconds in which file events are gathered. */
const GATHER = 300;

export interface ServiceParts {
  readonly reader: ArticleReader;
  readonly store: CoverageStore | null;
}

export function createCoverageService(files: CoverageFiles, { reader, store }: ServiceParts): CoverageService {
  const library = createLibrary();
  /** Open articles as they were when their typing last stopped. */
  const open = new Map<string, Article>();
  /** The files that belong to the coverage, with the stamp of the text that was read; null while it was not. */
  const known = new Map<string, string | null>();
  const progressed: ((p: Progress) => void)[] = [];
  const changed: (() => void)[] = [];
  let folders: readonly string[] = [];
  let settings = defaultCoverageSettings;
  let run = 0;
  let restored = store === null;
  let dirty = false;
  let disposed = false;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const events = new Set<string>();

  const tell = (done: number, total: number, state: Progress['state']) => { for (const l of progressed) l({ done, total, bytes: library.size().bytes, state }); };
  const notice = () => { for (const l of changed) l(); };
  const stampOf = async (id: string): Promise<string | null> => (files.stamp ? files.stamp(id) : 'unknown');

  /** Takes one parcel in after the other, a little at a time: a keystroke waits for a few milliseconds at most. */
  let takenIn: Promise<void> = Promise.resolve();
  const takeIn = (parcel: Parcel): Promise<void> => (takenIn = takenIn.catch(() => {}).then(() => unhurried(library.loading(parcel, [...open.values()]))));

  /** Takes in what an earlier session kept, as far as the files are still the same. */
  async function restore(ids: ReadonlySet<string>): Promise<void> {
    restored = true;
    const loaded = files.stamp ? await store!.load() : null;
    if (!loaded) return;
    const stamps = new Map<string, string | null>();
    await Promise.all(loaded.kept.map(async ({ digest }) => { if (ids.has(digest.id)) stamps.set(digest.id, await stampOf(digest.id)); }));
    const holds = ({ digest, stamp }: Kept) => stamp !== null && stamps.get(digest.id) === stamp && !open.has(digest.id);
    const fresh = loaded.kept.filter(holds);
    const holding = new Set(fresh.map((k) => k.digest.id));
    await takeIn({ digests: fresh.map((k) => k.digest), segments: loaded.segments, quoted: null, wanted: (id) => holding.has(id) && !open.has(id) });
    for (const { digest, stamp } of fresh) known.set(digest.id, stamp);
    notice();
  }

  async function read(ids: readonly string[], mine: number): Promise<void> {
    let noticed = Date.now();
    for (let at = 0; at < ids.length; at += BATCH) {
      if (run !== mine) return;
      if (library.size().bytes > settings.maxBytes) return tell(at, ids.length, 'full');
      tell(at, ids.length, 'reading');
      await take(ids.slice(at, at + BATCH), () => run === mine);
      if (Date.now() - noticed > NOTICE_EVERY) { noticed = Date.now(); notice(); }
    }
    if (run === mine) tell(ids.length, ids.length, known.size >= settings.maxArticles ? 'full' : 'idle');
  }

  /** Reads some files; those that are gone or are open are passed over. */
  async function take(ids: readonly string[], stillWanted: () => boolean): Promise<void> {
    const stamps = await Promise.all(ids.map(stampOf));
    const texts = await Promise.all(ids.map((id) => (open.has(id) ? null : files.read(id))));
    const sources: Source[] = ids.flatMap((id, i) => (texts[i] === null ? [] : [{ id, text: texts[i] }]));
    const { digests, segment, quoted } = sources.length ? await reader.read(sources) : { digests: [], segment: null, quoted: null };
    if (!stillWanted() || disposed) return;
    for (const [i, id] of ids.entries()) {
      known.set(id, texts[i] === null ? null : stamps[i]);
      // what is no prose any more, or gone, is forgotten
      if (!open.has(id) && !digests.some((d) => d.id === id)) library.remove(id);
    }
    await takeIn({ digests, segments: segment ? [segment] : [], quoted: quoted ? [quoted] : [], wanted: (id) => !open.has(id) });
    changedOnDisk();
  }

  const changedOnDisk = () => {
    dirty = true;
    clearTimeout(keeping);
    if (store && !disposed) keeping = setTimeout(() => { void keep(); }, KEEP_AFTER);
  };
  async function keep(): Promise<void> {
    clearTimeout(keeping);
    if (!store || !dirty || !files.stamp) return;
    dirty = false;
    const kept: Kept[] = [];
    for (const digest of library.coverage.digests.values()) {
      const stamp = known.get(digest.id);
      if (stamp && !open.has(digest.id)) kept.push({ digest, stamp });
    }
    await store.save(kept, library.segments()).catch(() => { /* a full or read-only disk: the next session reads the articles anew */ });
  }

  /** Lists the folders, forgets what is gone, and reads what is new or changed. */
  async function refresh(): Promise<void> {
    const mine = ++run;
    tell(0, 0, 'reading');
    const listed = (await Promise.all(folders.map((f) => files.list(f, settings)))).flat();
    if (run !== mine) return;
    const ids = [...new Set(listed)].slice(0, settings.maxArticles);
    const wanted = new Set(ids);
    if (!restored) await restore(wanted);
    if (run !== mine) return;
    for (const id of [...known.keys()]) {
      if (wanted.has(id)) continue;
      known.delete(id);
      if (!open.has(id)) library.remove(id);
    }
    const stamps = await Promise.all(ids.map((id) => (known.has(id) ? stampOf(id) : null)));
    const stale = ids.filter((id, i) => !known.has(id) || known.get(id) !== stamps[i]);
    for (const id of ids) if (!known.has(id)) known.set(id, null);
    await read(stale, mine);
    if (run === mine) notice();
  }

  async function handleEvents(): Promise<void> {
    const ids = [...events];
    events.clear();
    const news = ids.filter((id) => !known.has(id));
    const changes = ids.filter((id) => known.has(id));
    for (let at = 0; at < changes.length; at += BATCH) await take(changes.slice(at, at + BATCH), () => true);
    // a file not seen before: whether it belongs to the coverage the listing says
    if (news.length && folders.some((f) => news.some((id) => id.startsWith(f)))) await refresh();
    else notice();
  }

  return {
    coverage: () => library.coverage,
    opened(article) {
      open.set(article.id, article);
      if (article.notProse) library.remove(article.id);
      else library.put(article);
    },
    closed(id) {
      if (!open.delete(id)) return;
      if (known.has(id)) void take([id], () => !open.has(id)).then(notice);
      else { library.remove(id); notice(); }
    },
    filesChanged(ids) {
      for (const id of ids) events.add(id);
      clearTimeout(gathering);
      gathering = setTimeout(() => { void handleEvents(); }, GATHER);
    },
    setFolders(next, chosen = defaultCoverageSettings) {
      folders = next;
      settings = chosen;
      void refresh();
    },
    onProgress: (l) => { progressed.push(l); },
    onChanged: (l) => { changed.push(l); },
    cancel() {
      run++;
      tell(0, 0, 'cancelled');
    },
    async dispose() {
      run++;
      disposed = true;
      clearTimeout(gathering);
      await keep();
      await reader.dispose();
    },
  };
}

/** Goes through the steps with rests between them. */
async function unhurried(steps: Iterable<void>): Promise<void> {
  let began = performance.now();
  for (const _ of steps) {
    if (performance.now() - began < AT_ONCE) continue;
    await new Promise((resolve) => { setTimeout(resolve, REST); });
    began = performance.now();
  }
}
