// The desk files in force: the nearest one above each article, read once, read again when it changes.
import { noDesk, type Desk, type DeskProblem } from '../core';
import { baseName, normalise, parentOf, schemeOf } from './uri';

export const DESK_FILE = '.newsreview.yml';

/** A desk file as it stands, or that there is none. */
export interface DeskInForce {
  readonly desk: Desk;
  /** URI of the file, and the folder its paths are relative to; null where there is no file. */
  readonly uri: string | null;
  readonly folder: string | null;
  readonly text: string;
  /** What is wrong with it, with offsets into `text`. */
  readonly problems: readonly DeskProblem[];
}

const none: DeskInForce = { desk: noDesk, uri: null, folder: null, text: '', problems: [] };

/** Reads the text of a desk file; never throws. */
export type ParseDesk = (text: string) => Pick<DeskInForce, 'desk' | 'problems'>;

export interface Desks {
  /** The desk file in force for the document. */
  readonly of: (uri: string) => Promise<DeskInForce>;
  /** The same where it is known already; otherwise undefined. */
  readonly known: (uri: string) => DeskInForce | undefined;
  /** Forgets what was read: something changed on disk or in the editor. */
  readonly forget: () => void;
  /** Where a desk file for the document would be made: its workspace folder, or its own. Null for one without a folder. */
  readonly place: (uri: string) => string | null;
}

/**
 * Desk files read with `read` (null where there is no such file), looked for from the article's folder up to the workspace folder
 * it stands in, or all the way up without one. `onLook` is told of each place looked at; null: there is no file.
 */
export function createDesks(read: (uri: string) => Promise<string | null>, parse: ParseDesk, folders: () => readonly string[],
  onLook: (uri: string, file: DeskInForce | null) => void): Desks {
  let byFolder = new Map<string, Promise<DeskInForce | null>>();
  let settled = new Map<string, DeskInForce>();
  const at = (folder: string): Promise<DeskInForce | null> => {
    let found = byFolder.get(folder);
    if (!found) {
      found = read(`${folder}/${DESK_FILE}`).then((text) => {
        const uri = `${folder}/${DESK_FILE}`;
        const file = text === null ? null : { ...parse(text), uri, folder, text };
        onLook(uri, file);
        return file;
      });
      byFolder.set(folder, found);
    }
    return found;
  };
  const home = (uri: string) => folders().find((f) => uri.startsWith(f + '/')) ?? null;
  const start = (uri: string) => (schemeOf(uri) === 'untitled' ? folders()[0] ?? null : parentOf(uri));
  const of = async (id: string): Promise<DeskInForce> => {
    const from = start(id);
    const mine = settled;
    const known = from === null ? none : mine.get(from);
    if (known) return known;
    const top = home(id);
    let found: DeskInForce | null = null;
    for (let folder = from; folder !== null && !found; folder = folder === top ? null : parentOf(folder)) found = await at(folder);
    mine.set(from!, found ?? none);
    return found ?? none;
  };
  return {
    of: (uri) => of(normalise(uri)),
    known: (uri) => { const from = start(normalise(uri)); return from === null ? none : settled.get(from); },
    forget: () => { byFolder = new Map(); settled = new Map(); },
    place: (uri) => { const id = normalise(uri); return home(id) ?? start(id); },
  };
}

/** Whether this is a desk file. */
export const isDeskFile = (uri: string): boolean => baseName(uri) === DESK_FILE;

