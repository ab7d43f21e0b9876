// Keeps the coverage in a folder of the extension's between sessions.
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packKept, packSegment, STORE_VERSION, unpackKept, unpackSegment } from '../core/coverage/store';
import type { CoverageStore } from './coverageService';

/** Records of articles in one file: more would stop the server for too long while they are parsed. */
const ARTICLES = 500;
const FOLDER = `coverage-v${STORE_VERSION}`;

/**
 * A store in `folder` (a `file:` URI or a path). Each save makes a new folder and puts it in place when it is whole; what is broken, or of
 * another version, counts as nothing kept.
 */
export function nodeStore(folder: string): CoverageStore {
  const base = folder.startsWith('file:') ? fileURLToPath(folder) : folder;
  const current = path.join(base, FOLDER);
  return {
    async load() {
      try {
        const kept = [];
        const segments = [];
        for (const name of await readdir(current)) {
          const bytes = await readFile(path.join(current, name));
          if (name.startsWith('passages-')) segments.push(unpackSegment(bytes));
          else kept.push(...unpackKept(bytes));
        }
        return { kept, segments };
      } catch {
        return null; // not there, broken or of another version: it is built anew
      }
    },
    async save(kept, segments) {
      const fresh = `${current}.new-${process.pid}`;
      await rm(fresh, { recursive: true, force: true });
      await mkdir(fresh, { recursive: true });
      for (let i = 0; i < kept.length; i += ARTICLES) await writeFile(path.join(fresh, `articles-${i / ARTICLES}`), packKept(kept.slice(i, i + ARTICLES)));
      for (const [i, s] of segments.entries()) await writeFile(path.join(fresh, `passages-${i}`), packSegment(s));
      await rm(current, { recursive: true, force: true });
      await rename(fresh, current);
    },
  };
}
