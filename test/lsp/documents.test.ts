// Documents and their diagnostics: what is served, how fast results follow, and that they vanish with the document.
import assert from 'node:assert/strict';
import { LanguageClient, modernEditor, plainEditor } from '../support/languageClient';
import type { Status } from '../../server/src/protocol';

const story = 'Mayor opens new bridge over the river\n\n(CNN)The mayor opened the new bridge on Monday before a crowd of two hundred.\n\n'
  + 'The old bridge was closed in spring after engineers found cracks in its piers.\n\nThe old bridge was closed in spring after engineers found cracks in its piers.\n';

describe('documents over stdio', () => {
  let client: LanguageClient;
  afterEach(() => client.stop());

  it('says what it can do', async () => {
    client = await LanguageClient.start();
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'News Review');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: { includeText: false } });
    assert.ok(capabilities.hoverProvider && capabilities.documentSymbolProvider && capabilities.diagnosticProvider && capabilities.renameProvider);
  });

  it('pushes diagnostics with their version where the client does not pull', async () => {
    client = await LanguageClient.start({ capabilities: plainEditor });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const uri = await client.open('story.txt', story);
    const first = await client.until(() => client.lastPush(uri));
    assert.equal(first.version, 1);
    assert.ok(first.diagnostics.length > 0);
    const [d] = first.diagnostics;
    assert.equal(d.source, 'News Review');
    assert.match(String(d.code), /^[a-z-]+$/);
    assert.match(d.codeDescription!.href, new RegExp(`docs/rules/${d.code}\\.md$`));
    const version = await client.type(uri, { line: 0, character: 0 }, { line: 0, character: 0 }, 'X');
    await client.until(() => client.pushed.some((p) => p.uri === uri && p.version === version));
  });

  it('answers a burst of edits once or twice, with the last version', async () => {
    client = await LanguageClient.start({ capabilities: plainEditor });
    const uri = await client.open('story.txt', story);
    await client.until(() => client.lastPush(uri));
    const before = client.pushed.length;
    let version = 0;
    for (let i = 0; i < 60; i++) version = await client.type(uri, { line: 0, character: i }, { line: 0, character: i }, 'x');
    await client.until(() => client.lastPush(uri)?.version === version);
    assert.ok(client.pushed.length - before <= 12, `${client.pushed.length - before} results for one burst`);
  });

  it('clears what it pushed when the document closes', async () => {
    client = await LanguageClient.start({ capabilities: plainEditor });
    const uri = await client.open('story.txt', story);
    await client.until(() => client.lastPush(uri)?.diagnostics.length);
    await client.close(uri);
    await client.until(() => client.lastPush(uri)?.diagnostics.length === 0);
  });

  it('gives pulled diagnostics, and says when they are unchanged', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('story.txt', story);
    const report = await client.ask<{ kind: string; resultId: string; items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    assert.ok(report.items.length > 0);
    const again = await client.ask<{ kind: string }>('textDocument/diagnostic', { textDocument: { uri }, previousResultId: report.resultId });
    assert.equal(again.kind, 'unchanged');
    assert.deepEqual(client.pushed, []);
  });

  it('leaves the word being typed alone until the typing stops', async () => {
    client = await LanguageClient.start();
    const start = 'The mayor walked to';
    const uri = await client.open('story.txt', `${start}\n`);
    await client.pull(uri);
    let at = start.length;
    for (const c of ' the the') await client.type(uri, { line: 0, character: at }, { line: 0, character: at++ }, c);
    const repeated = async () => (await client.pull(uri)).filter((d) => d.code === 'repeated-word');
    assert.deepEqual(await repeated(), []);
    // other things refresh too (the coverage was read): ask again until it is there
    for (let found = 0; found === 0; found = (await repeated()).length) {
      const before = client.refreshes;
      await client.until(() => client.refreshes > before);
    }
    assert.equal((await repeated()).length, 1);
  });

  for (const [name, languageId] of [['untitled:Untitled-1', 'plaintext'], ['vscode-vfs://github/desk/story.md', 'markdown'], ['story.article', 'news-article']]) {
    it(`serves ${languageId} at ${name}`, async () => {
      client = await LanguageClient.start();
      assert.ok((await client.pull(await client.open(name, story, languageId))).length > 0);
    });
  }
  for (const [name, languageId] of [['git:/repo/story.txt', 'plaintext'], ['output:log', 'plaintext'], ['code.ts', 'typescript']]) {
    it(`leaves ${languageId} at ${name} alone`, async () => {
      client = await LanguageClient.start();
      const uri = await client.open(name, story, languageId);
      assert.deepEqual(await client.pull(uri), []);
      assert.equal(await client.at('textDocument/hover', uri, { line: 0, character: 2 }), null);
    });
  }

  it('says why a file is not checked, and when an article was published', async () => {
    client = await LanguageClient.start();
    const log = Array.from({ length: 30 }, (_, i) => `2024-03-0${1 + (i % 9)} 10:00:${10 + i} INFO worker-${i} job ${i} finished in ${i} ms`).join('\n');
    const logUri = await client.open('run.txt', log);
    const status = await client.ask<Status>('newsReview/getStatus', { uri: logUri });
    assert.equal(status.checked, false);
    assert.ok(status.reason);
    const uri = await client.open('2024-03-05-bridge.txt', story);
    const { checked, published } = await client.ask<Status>('newsReview/getStatus', { uri });
    assert.deepEqual({ checked, published }, { checked: true, published: { day: '2024-03-05', from: 'file name' } });
    await client.pull(uri);
    await client.until(() => client.notified.some((n) => n.method === 'newsReview/status' && (n.params as Status).uri === uri));
  });

  it('does not read a file above 5 MB', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('large.txt', story.repeat(20_000));
    assert.match((await client.ask<Status>('newsReview/getStatus', { uri })).reason!, /larger than 5 MB/);
    assert.deepEqual(await client.pull(uri), []);
  });

  it('survives any position and any parameters', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('story.txt', story);
    const positions = [{ line: 0, character: 0 }, { line: 1e9, character: 1e9 }, { line: -5, character: -5 }, { line: 2, character: 99999 }, { line: 0.5, character: 0.5 }];
    const methods = ['hover', 'definition', 'references', 'documentHighlight', 'completion', 'prepareRename', 'rename'];
    for (const position of positions) {
      for (const m of methods) await client.at(`textDocument/${m}`, uri, position, { context: { includeDeclaration: true }, newName: 'A B' });
      await client.ask('textDocument/selectionRange', { textDocument: { uri }, positions: [position, position] });
      await client.ask('textDocument/codeAction', { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } });
    }
    for (const m of [...methods, 'documentSymbol', 'foldingRange', 'semanticTokens/full', 'codeLens']) await client.at(`textDocument/${m}`, 'file:///nowhere.txt', positions[0], { context: {}, newName: 'x' });
    await client.ask('textDocument/hover', { textDocument: { uri } }).catch((e: Error) => assert.fail(e));
    assert.equal(client.logged.filter((l) => !/hover/.test(l)).join('\n'), '');
  });

  it('answers a cancelled request as cancelled', async () => {
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    client = await LanguageClient.start({ capabilities: modernEditor });
    const uri = await client.open('story.txt', story);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(asked, (e: { code?: number }) => e.code === -32800 || e.code === -32802);
  });
});
