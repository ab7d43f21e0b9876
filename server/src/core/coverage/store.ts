// The index as bytes: what the editor keeps between sessions and the command line in an archive. Versioned and checksummed; whoever reads
// it is told when it is broken or of another version, and builds it anew.
import { pack, unpack } from '../model/pack';
import type { Digest } from './coverage';
import type { Segment } from './segment';

/** Rises whenever words, keys or records change: older files are not read. */
export const STORE_VERSION = 2;

const NUMBERS = ['articleOf', 'starts', 'ends', 'raw', 'wordsAt', 'words', 'keys', 'passages', 'directory'] as const;
const BYTES = ['flags', 'furniture'] as const;

const bytesOf = (a: Uint32Array): Uint8Array => new Uint8Array(a.buffer, a.byteOffset, a.byteLength);
/** Copied, since a section need not begin at a multiple of four. */
const numbersOf = (b: Uint8Array): Uint32Array => new Uint32Array(new Uint8Array(b).buffer);
const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const fromJson = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

interface Head {
  readonly version: number;
  readonly shift: number;
  readonly articles: readonly string[];
}

/** A segment as bytes. */
export function packSegment(segment: Segment): Uint8Array {
  const head: Head = { version: STORE_VERSION, shift: segment.shift, articles: segment.articles };
  const sections: Record<string, Uint8Array> = { head: jsonBytes(head) };
  for (const name of NUMBERS) sections[name] = bytesOf(segment[name]);
  for (const name of BYTES) sections[name] = segment[name];
  return pack(sections);
}

/** The segment that was packed. Throws when the bytes are broken, of another version, or do not fit together. */
export function unpackSegment(bytes: Uint8Array): Segment {
  const sections = unpack(bytes);
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found) throw new Error(`the index is broken: it has no ${name}`);
    return found;
  };
  const head = fromJson<Head>(section('head'));
  if (head.version !== STORE_VERSION) throw new Error(`the index is of version ${head.version}, and this program reads version ${STORE_VERSION}`);
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, numbersOf(section(name))])) as Record<(typeof NUMBERS)[number], Uint32Array>;
  const segment: Segment = { articles: head.articles, shift: head.shift, ...numbers, flags: new Uint8Array(section('flags')), furniture: new Uint8Array(section('furniture')) };
  if (!fits(segment)) throw new Error('the index is broken: its parts do not fit together');
  return segment;
}

function fits(s: Segment): boolean {
  const count = s.articleOf.length;
  return s.starts.length === count && s.ends.length === count && s.raw.length === count && s.furniture.length === count && s.wordsAt.length === count + 1
    && s.wordsAt[count] === s.words.length && s.flags.length === s.words.length && s.keys.length === s.passages.length
    && s.directory.length === 2 ** (32 - s.shift) + 1 && s.directory.at(-1) === s.keys.length
    && s.passages.every((p) => p < count) && s.articleOf.every((a) => a < s.articles.length);
}

/** What is kept of one article beside its passages: its digest, and what tells whether the file has changed since. */
export interface Kept {
  readonly digest: Digest;
  /** Of the text it was read from. */
  readonly stamp: string;
}

/** The records of a library's articles as bytes. */
export const packKept = (kept: readonly Kept[]): Uint8Array => pack({ version: jsonBytes(STORE_VERSION), kept: jsonBytes(kept) });

/** The records that were packed. Throws when the bytes are broken or of another version. */
export function unpackKept(bytes: Uint8Array): Kept[] {
  const sections = unpack(bytes);
  if (!sections.has('version') || fromJson<number>(sections.get('version')!) !== STORE_VERSION) throw new Error('the index is of another version');
  return fromJson<Kept[]>(sections.get('kept') ?? jsonBytes([]));
}
