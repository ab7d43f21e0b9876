// The desk file that holds for an article: the nearest .newsreview.yml above it, or the one named on the command line.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { noDesk, parseDesk, rules, type Desk, type PublicationDate } from '../core';
import { lineStarts } from '../core/text/lines';
import { placeOf } from '../core/report/lines';
import type { Complain, Input } from './input';

export interface DeskChoice {
  /** A desk file for all articles; absent: the nearest above each. */
  readonly file?: string;
  /** No desk file at all. */
  readonly none?: boolean;
}

export interface DeskFiles {
  readonly deskOf: (input: Input) => Desk;
  /** The publication day of the input, the desk file's included. */
  readonly publishedOf: (input: Input) => PublicationDate | null;
}

const NAME = '.newsreview.yml';
const KNOWN = new Set(rules.map((r) => r.id));

/** Finds and reads desk files, each once. What is wrong in one is complained of with its line, and the rest of it holds. */
export function deskFiles(choice: DeskChoice, complain: Complain): DeskFiles {
  const read = new Map<string, Desk>();
  const nearest = new Map<string, string | null>();
  const load = (file: string): Desk => {
    let desk = read.get(file);
    if (!desk) {
      try {
        const text = readFileSync(file, 'utf8');
        const parsed = parseDesk(text, KNOWN);
        const lines = lineStarts(text);
        for (const p of parsed.problems) complain(`${path.relative('', file)}:${placeOf(lines, p.start).line}:${placeOf(lines, p.start).column}: ${p.message}`);
        desk = parsed.desk;
      } catch (error) {
        complain(`${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such desk file' : (error as Error).message}`);
        desk = noDesk;
      }
      read.set(file, desk);
    }
    return desk;
  };
  const fileFor = (folder: string): string | null => {
    if (choice.none) return null;
    if (choice.file !== undefined) return path.resolve(choice.file);
    const full = path.resolve(folder);
    let found = nearest.get(full);
    if (found === undefined) {
      const here = path.join(full, NAME);
      const above = path.dirname(full);
      found = existsSync(here) ? here : above === full ? null : fileFor(above);
      nearest.set(full, found);
    }
    return found;
  };
  const deskOf = (input: Input): Desk => {
    const file = fileFor(input.folder);
    return file === null ? noDesk : load(file);
  };
  return {
    deskOf,
    publishedOf: (input) => {
      const file = fileFor(input.folder);
      const day = file !== null && input.file !== null ? load(file).published[path.relative(path.dirname(file), path.resolve(input.file)).split(path.sep).join('/')] : undefined;
      return day ? { day, from: 'desk file' } : input.published;
    },
  };
}
