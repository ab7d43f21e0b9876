// Files of the machine the server runs on, by `file:` URI.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { matcher } from './glob';
import type { Host } from './host';

/** Longer files are not read. */
const LARGEST = 5 * 1024 * 1024;

/** Reads and lists `file:` URIs; any other is left to the client. */
export const nodeFiles: Host['files'] = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      const file = fileURLToPath(uri);
      if ((await stat(file)).size > LARGEST) return null;
      const bytes = await readFile(file);
      return bytes.includes(0) ? null : new TextDecoder('utf-8').decode(bytes);
    } catch {
      return null; // not there, a folder, or not ours to read: no file
    }
  },
  async stamp(uri) {
    if (!uri.startsWith('file:')) return undefined;
    const found = await stat(fileURLToPath(uri)).catch(() => null);
    return found && `${found.mtimeMs} ${found.size}`;
  },
  async list(folder, include, exclude) {
    if (!folder.startsWith('file:')) return undefined;
    const wanted = matcher(include);
    const unwanted = matcher(exclude);
    const found: string[] = [];
    const walk = async (dir: string, below: string): Promise<void> => {
      const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
      for (const e of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const at = below + e.name;
        // A folder is left out where anything in it would be.
        if (e.isDirectory()) { if (!unwanted(`${at}/x`)) await walk(path.join(dir, e.name), `${at}/`); }
        else if (e.isFile() && wanted(at) && !unwanted(at)) found.push(pathToFileURL(path.join(dir, e.name)).href);
      }
    };
    try {
      await walk(fileURLToPath(folder), '');
    } catch {
      return []; // no such folder
    }
    return found;
  },
};
