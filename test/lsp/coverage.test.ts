// What the language server says across the articles of a folder, while they come, change and go.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { LanguageClient, wordsAt } from '../support/languageClient';

const story = `Harbour bridge stays shut

The harbour bridge in Northport will stay closed until the spring because engineers found cracks in two of its four pylons.

The ferry company expects its boats to be full on every weekday morning, its director told reporters at the pier.

“We owe a second boat to everybody who works across the bay,” the director said.
`;
const copy = story.replace('Harbour bridge stays shut', 'No way across').replace('two of its four', '2 of its 4').replaceAll(/[“”]/g, '"');

describe('the coverage over stdio', function () {
  this.timeout(60_000);
  let client: LanguageClient;
  afterEach(() => client.stop());
  /** Pulls until the findings satisfy `wanted`, for at most twenty seconds. */
  const diagnostics = async (uri: string, wanted: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> => {
    for (const end = Date.now() + 20_000; ;) {
      const found = await client.pull(uri);
      if (wanted(found) || Date.now() > end) return found;
      await new Promise((r) => setTimeout(r, 50));
    }
  };
  const copies = (found: Diagnostic[]) => found.filter((d) => d.code === 'duplicate-article');

  it('reports a copy once, on the headline, with the way to the other file; and no more once that is gone', async () => {
    client = await LanguageClient.start({ files: { 'copy.txt': copy, 'story.txt': story } });
    const uri = await client.open('story.txt', story);
    const found = copies(await diagnostics(uri, (d) => copies(d).length > 0));
    assert.equal(found.length, 1);
    assert.equal(wordsAt(story, found[0].range), 'Harbour bridge stays shut');
    assert.match(String(found[0].message), /copy\.txt/);
    const [related] = found[0].relatedInformation!;
    assert.equal(related.location.uri, client.uri('copy.txt'));
    assert.match(wordsAt(copy, related.location.range), /^The harbour bridge/);
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: found[0].range, context: { diagnostics: found } });
    assert.deepEqual(actions.map((a) => a.title).filter((t) => /copy\.txt/.test(t)), ['Go to the other place (copy.txt, line 3)', 'Compare with copy.txt']);

    unlinkSync(path.join(client.folder, 'copy.txt'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('copy.txt'), type: 3 }] });
    assert.deepEqual(copies(await diagnostics(uri, (d) => copies(d).length === 0)), []);
  });

  it('goes by the unsaved text of another open article, and by its file again when it closes', async () => {
    client = await LanguageClient.start({ files: { 'copy.txt': copy } });
    const uri = await client.open('story.txt', story);
    await diagnostics(uri, (d) => copies(d).length > 0);
    const other = await client.open('copy.txt', 'Something else\n\nNothing that stood here before is left in this text, which speaks of the library.\n');
    await client.pull(other);
    assert.deepEqual(copies(await diagnostics(uri, (d) => copies(d).length === 0)), []);
    await client.close(other);
    assert.equal(copies(await diagnostics(uri, (d) => copies(d).length > 0)).length, 1);
  });

  it('keeps what it read in the folder it is given', async () => {
    const storage = mkdtempSync(path.join(tmpdir(), 'news-review-storage-'));
    try {
      client = await LanguageClient.start({ files: { 'copy.txt': copy }, options: { commands: true, notifications: true, storage: pathToFileURL(storage).href } });
      const uri = await client.open('story.txt', story);
      await diagnostics(uri, (d) => copies(d).length > 0);
      await client.stop();
      const [kept] = readdirSync(storage);
      assert.match(kept, /^coverage-v/);
      for (const name of readdirSync(path.join(storage, kept))) writeFileSync(path.join(storage, kept, name), 'broken');

      client = await LanguageClient.start({ files: { 'copy.txt': copy }, options: { commands: true, notifications: true, storage: pathToFileURL(storage).href } });
      const again = await client.open('story.txt', story);
      assert.equal(copies(await diagnostics(again, (d) => copies(d).length > 0)).length, 1);
    } finally {
      rmSync(storage, { recursive: true, force: true });
    }
  });
});
