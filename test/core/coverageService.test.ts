import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildArticle } from '../../server/src/core';
import { createCoverageService } from '../../server/src/coverage/createService';
import type { CoverageFiles, CoverageService, CoverageStore } from '../../server/src/coverage/coverageService';
import { nodeStore } from '../../server/src/coverage/nodeStore';
import { readArticles } from '../../server/src/coverage/readArticles';

const story = (n: number) => `Bridge stays closed, day ${n}\n\nThe harbour bridge will stay closed until the spring because engineers found cracks in two of its four pylons, the council said.\n\nOn day ${n} the ferry carried number ${n} of the people who wait for it every morning in the rain.`;

/** Files in memory that count how often they are read. */
function memoryFiles(texts: Map<string, string>): CoverageFiles & { reads: number } {
  const files = {
    reads: 0,
    list: async (folder: string) => [...texts.keys()].filter((id) => id.startsWith(folder)),
    read: async (id: string) => { files.reads++; return texts.get(id) ?? null; },
    stamp: async (id: string) => (texts.has(id) ? `${texts.get(id)!.length} ${texts.get(id)!.at(-1)}` : null),
  };
  return files;
}

const reader = { read: async (sources: Parameters<typeof readArticles>[0]) => readArticles(sources), dispose: async () => {} };
const ready = (service: CoverageService) => new Promise<void>((resolve) => service.onChanged(resolve));
async function started(files: CoverageFiles, store: CoverageStore | null = null): Promise<CoverageService> {
  const service = createCoverageService(files, { reader, store });
  const idle = new Promise<void>((resolve) => service.onProgress((p) => { if (p.state === 'idle') resolve(); }));
  service.setFolders(['file:///w']);
  await idle;
  return service;
}
const ids = (service: CoverageService) => [...service.coverage().digests.keys()].map((id) => id.slice(-1)).sort().join('');
const sharers = (service: CoverageService, text: string) => {
  const article = buildArticle(text, { id: 'file:///w/own' });
  return [...new Set(service.coverage().sharedWith(article).map((s) => s.there.article.slice(-1)))].sort().join('');
};

describe('the coverage service', () => {
  const texts = () => new Map([['file:///w/a', story(1)], ['file:///w/b', story(2)], ['file:///w/c', 'What else happened in town\n\nThe library opens again on Monday with more books than before, its director said.']]);

  it('reads the folders and finds what stands twice', async () => {
    const service = await started(memoryFiles(texts()));
    assert.equal(ids(service), 'abc');
    assert.equal(sharers(service, story(9)), 'ab');
    await service.dispose();
  });
  it('goes by the open text until the document closes', async () => {
    const files = memoryFiles(texts());
    const service = await started(files);
    service.opened(buildArticle('A new beginning\n\nNothing that was written here before is left in the text that stands here now.', { id: 'file:///w/a' }));
    assert.equal(sharers(service, story(9)), 'b');
    const closed = ready(service);
    service.closed('file:///w/a');
    await closed;
    assert.equal(sharers(service, story(9)), 'ab');
    await service.dispose();
  });
  it('follows files that change, go and come', async () => {
    const at = texts();
    const service = await started(memoryFiles(at));
    at.set('file:///w/a', `${story(1)} More.`.replace('harbour bridge', 'tunnel').replace('cracks in two of its four pylons', 'water in its lamps'));
    at.delete('file:///w/b');
    at.set('file:///w/d', story(4));
    const seen = ready(service);
    service.filesChanged(['file:///w/a', 'file:///w/b', 'file:///w/d']);
    await seen;
    assert.equal(ids(service), 'acd');
    assert.ok(sharers(service, story(9)).endsWith('d'));
    await service.dispose();
  });
  it('keeps what was read, and reads again only what changed since', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'news-review-'));
    try {
      const at = texts();
      await (await started(memoryFiles(at), nodeStore(folder))).dispose();
      at.set('file:///w/c', 'What else happened in town\n\nThe library stays closed, its director said on the day on which it was to open.');
      const files = memoryFiles(at);
      const service = await started(files, nodeStore(folder));
      assert.equal(files.reads, 1);
      assert.equal(sharers(service, story(9)), 'ab');
      assert.equal(ids(service), 'abc');
      await service.dispose();

      const [kept] = (await readdir(folder));
      for (const name of await readdir(path.join(folder, kept))) await writeFile(path.join(folder, kept, name), 'broken');
      const again = memoryFiles(at);
      const anew = await started(again, nodeStore(folder));
      assert.equal(again.reads, 3);
      assert.equal(ids(anew), 'abc');
      await anew.dispose();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
