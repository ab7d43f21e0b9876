// Archives on disk: the passages of many articles, made once by `news-review index` and used by `--against`. One segment after the
// other, each with its length before it, so that neither writing nor reading holds more than is kept anyway.
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import { collector, type TextRecord } from '../core/coverage/pairs';
import type { Segment } from '../core/coverage/segment';
import { packSegment, unpackSegment } from '../core/coverage/store';

const MAGIC = Buffer.from('NewsReviewIndex\n');

/** Writes the archive of all records; gives the number of articles and passages in it. */
export async function writeArchive(file: string, records: AsyncIterable<TextRecord>): Promise<{ readonly articles: number; readonly passages: number }> {
  const out = createWriteStream(file);
  const failed = new Promise<never>((_, reject) => { out.once('error', reject); });
  failed.catch(() => {});
  const write = async (bytes: Uint8Array) => { if (!out.write(bytes)) await Promise.race([once(out, 'drain'), failed]); };
  let articles = 0;
  let passages = 0;
  const save = async (segments: readonly Segment[]) => {
    for (const s of segments) {
      articles += s.articles.length;
      passages += s.articleOf.length;
      const bytes = packSegment(s);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      await write(length);
      await write(bytes);
    }
  };
  await write(MAGIC);
  const gathered = collector();
  for await (const record of records) {
    gathered.add(record);
    await save(gathered.take(false));
  }
  await save(gathered.take(true));
  out.end();
  await Promise.race([once(out, 'finish'), failed]);
  return { articles, passages };
}

/** The segments of an archive. Throws, with a reason fit to print, when it is none, broken or of another version. */
export async function readArchive(file: string): Promise<Segment[]> {
  const handle = await open(file);
  try {
    const take = async (count: number): Promise<Buffer | null> => {
      const bytes = Buffer.alloc(count);
      let have = 0;
      while (have < count) {
        const { bytesRead } = await handle.read(bytes, have, count - have);
        if (bytesRead === 0) break;
        have += bytesRead;
      }
      if (have > 0 && have < count) throw new Error('the index is broken: it ends too early');
      return have === 0 ? null : bytes;
    };
    const { size } = await handle.stat();
    if (size < MAGIC.length || !(await take(MAGIC.length))?.equals(MAGIC)) throw new Error('this is no index made by "news-review index"');
    const segments: Segment[] = [];
    for (let length = await take(4); length; length = await take(4)) {
      const count = length.readUInt32LE();
      const bytes = count > size ? null : await take(count);
      if (!bytes) throw new Error('the index is broken: it ends too early');
      segments.push(unpackSegment(bytes));
    }
    return segments;
  } finally {
    await handle.close();
  }
}
