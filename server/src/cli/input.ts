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

/** A stream, piece by piece. */
type Bytes = AsyncIterable<Buffer | string>;
/** Opens what "-" stands for. */
export type StandardInput = () => Bytes;

/** Takes one line that says what could not be read; the rest goes on. */
export type Complain = (line: string) => void;

const ARTICLE = /\.(?:txt|md|article|news)$/i;
const NO_ARTICLE = /^(?:readme|licen[cs]e|changelog|contributing|notice)\b/i;
const RECORDS = /\.(?:jsonl|ndjson)$/i;

/**
 * The articles of files, folders (searched below for .txt, .md, .article and .news), .jsonl files and "-" (standard input: JSON Lines, or one
 * article), in order. `standardInput` opens what "-" stands for.
 */
export async function* readInputs(paths: readonly string[], complain: Complain, standardInput: StandardInput = () => process.stdin): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const given of paths) {
    if (given === '-') {
      yield* readStandardInput(standardInput(), complain);
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

/** Calls `work` with what opens standard input, kept in a file for as long as that takes where `paths` name it: such input can be read twice. */
export async function spooled(paths: readonly string[], work: (standardInput: StandardInput) => Promise<void>): Promise<void> {
  if (!paths.includes('-')) return work(() => process.stdin);
  const folder = await mkdtemp(path.join(tmpdir(), 'news-review-'));
  try {
    const file = path.join(folder, 'standard-input');
    await pipeline(process.stdin, createWriteStream(file));
    await work(() => createReadStream(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const STANDARD_INPUT = 'standard input';

/** JSON Lines where the first character is that of a record, else one article; nothing where nothing is given. */
async function* readStandardInput(stream: Bytes, complain: Complain): AsyncGenerator<Input> {
  const chunks = stream[Symbol.asyncIterator]();
  const head: Buffer[] = [];
  let opening = '';
  while (!opening) {
    const next = await chunks.next();
    if (next.done) return;
    head.push(Buffer.from(next.value));
    opening = next.value.toString().replace(/^\uFEFF/, '').trimStart().charAt(0);
  }
  const all = (async function* () {
    yield* head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  if (opening === '{' || opening === '[') return yield* readRecords(all, STANDARD_INPUT, process.cwd(), complain);
  const bytes: Buffer[] = [];
  for await (const chunk of all) bytes.push(Buffer.from(chunk));
  yield* articleIn(Buffer.concat(bytes), STANDARD_INPUT, complain, { id: STANDARD_INPUT, published: null, folder: process.cwd(), file: null });
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
  yield* articleIn(bytes, file, complain, { id: path.relative('', file).split(path.sep).join('/'), published: dayInName(file), folder: path.dirname(file), file });
}

/** The article that `bytes` are; `name` is what messages call them. */
function* articleIn(bytes: Buffer, name: string, complain: Complain, about: Omit<Input, 'text'>): Generator<Input> {
  if (bytes.subarray(0, 8000).includes(0)) return complain(`${name}: a binary file, not an article`);
  if (!isUtf8(bytes)) return complain(`${name}:${firstBadLine(bytes)}: not valid UTF-8`);
  // a byte order mark is no part of the text, as in an editor
  yield { ...about, text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
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

async function* readRecords(stream: Bytes, name: string, folder: string, complain: Complain): AsyncGenerator<Input> {
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
async function* lines(stream: Bytes): AsyncGenerator<Buffer> {
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
