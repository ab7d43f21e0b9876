// The articles that the command line was given: files, folders and JSON Lines, one at a time.
import { isUtf8 } from 'node:buffer';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { dayInName, type PublicationDate } from '../core';

/** One article as it was given. */
export interface Input {
  readonly id: string;
  readonly text: string;
  readonly published: PublicationDate | null;
  /** The folder it stands in, from which its desk file is looked for. */
  readonly folder: string;
  /** Its path, where it is a file of its own. */
  readonly file: string | null;
}

/** Takes one line that says what could not be read; the rest goes on. */
export type Complain = (line: string) => void;

const ARTICLE = /\.(?:txt|md|article|news)$/i;
const NO_ARTICLE = /^(?:readme|licen[cs]e|changelog|contributing|notice)\b/i;
const RECORDS = /\.(?:jsonl|ndjson)$/i;

/** The articles of files, folders (searched below for .txt, .md, .article and .news), .jsonl files and "-" (JSON Lines on standard input), in order. */
export async function* readInputs(paths: readonly string[], complain: Complain): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const given of paths) {
    if (given === '-') {
      yield* readRecords(process.stdin, 'standard input', process.cwd(), complain);
      continue;
    }
    let any = false;
    for await (const file of filesOf(given, complain)) {
      any = true;
      if (seen.has(path.resolve(file))) continue;
      seen.add(path.resolve(file));
      if (RECORDS.test(file)) yield* readRecords(createReadStream(file), file, path.dirname(file), complain);
      else yield* readArticle(file, complain);
    }
    if (!any && isFolder(given)) complain(`${given}: no articles in this folder (.txt, .md, .article, .news)`);
  }
}

/** Calls `work` with the same paths, standard input among them kept in a file for as long as that takes: such input can be read twice. */
export async function spooled(paths: readonly string[], complain: Complain, work: (paths: readonly string[], complain: Complain) => Promise<void>): Promise<void> {
  if (!paths.includes('-')) return work(paths, complain);
  const folder = await mkdtemp(path.join(tmpdir(), 'news-review-'));
  try {
    const file = path.join(folder, 'standard-input.jsonl');
    await pipeline(process.stdin, createWriteStream(file));
    await work(paths.map((p) => (p === '-' ? file : p)), (line) => complain(line.replace(file, 'standard input')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isFolder = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function* filesOf(given: string, complain: Complain): AsyncGenerator<string> {
  if (!isFolder(given)) {
    yield given;
    return;
  }
  const entries = await readdir(given, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    complain(`${given}: ${reason(error)}`);
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = path.join(given, entry.name);
    if (entry.isDirectory()) yield* filesOf(inside, complain);
    else if (ARTICLE.test(entry.name) && !NO_ARTICLE.test(entry.name)) yield inside;
  }
}

async function* readArticle(file: string, complain: Complain): AsyncGenerator<Input> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return complain(`${file}: ${reason(error as NodeJS.ErrnoException)}`);
  }
  if (bytes.subarray(0, 8000).includes(0)) return complain(`${file}: a binary file, not an article`);
  if (!isUtf8(bytes)) return complain(`${file}:${firstBadLine(bytes)}: not valid UTF-8`);
  // a byte order mark is no part of the text, as in an editor
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  yield { id: path.relative('', file).split(path.sep).join('/'), text, published: dayInName(file), folder: path.dirname(file), file };
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from);
    if (!isUtf8(bytes.subarray(from, end < 0 ? bytes.length : end))) return line;
    from = end < 0 ? bytes.length : end + 1;
  }
  return line;
}

async function* readRecords(stream: NodeJS.ReadableStream, name: string, folder: string, complain: Complain): AsyncGenerator<Input> {
  let number = 0;
  try {
    for await (const bytes of lines(stream)) {
      number++;
      const wrong = (what: string) => complain(`${name}:${number}: ${what}`);
      if (!isUtf8(bytes)) { wrong('not valid UTF-8'); continue; }
      const line = bytes.toString('utf8').replace(/^\uFEFF/, '').trim();
      if (!line) continue;
      const record = parse(line);
      if (record instanceof Error) { wrong(`not JSON: ${record.message}`); continue; }
      if (typeof record !== 'object' || record === null || Array.isArray(record) || !('text' in record) || typeof record.text !== 'string') {
        wrong('a record is an object with an "id" and a "text"');
        continue;
      }
      const { id = number, text, date } = record as { id?: unknown; text: string; date?: unknown };
      const day = typeof date === 'string' ? dayInName(date.slice(0, 10)) : null;
      yield { id: String(id), text, published: day && { day: day.day, from: 'record' }, folder, file: null };
    }
  } catch (error) {
    complain(`${name}: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
}

/** The lines of a stream as bytes, without their ends; no more than one is held. */
async function* lines(stream: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield Buffer.concat([...pieces, rest.subarray(0, end)]);
      pieces = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length) pieces.push(rest);
  }
  if (pieces.length) yield Buffer.concat(pieces);
}

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'no such file or folder', EACCES: 'may not be read', EPERM: 'may not be read', EISDIR: 'a folder' };
const reason = (error: NodeJS.ErrnoException): string => REASONS[error.code ?? ''] ?? error.message;

/** The same items; `step` is called for each as it comes. */
export async function* watched<T>(items: AsyncIterable<T>, step: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    step();
    yield item;
  }
}
