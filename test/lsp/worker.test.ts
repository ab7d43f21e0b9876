// The server of the browser: the built Worker bundle, run without anything of Node, with files read through the client.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** The weights and the server, as the extension joins them in the browser. */
const bundle = ['models.js', 'worker.js'].map((f) => readFileSync(path.join(process.env.NEWS_REVIEW_ROOT!, 'dist', f), 'utf8')).join('\n');
// What a browser gives a Worker, as far as the server uses it; the names of Node are hidden from the bundle.
const surroundings = `const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.addEventListener = () => {};
globalThis.postMessage = (m) => parentPort.postMessage(m);
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
(function (require, process, Buffer, module, exports, setImmediate, global, __dirname, __filename) {\n`;

const folder = 'vscode-vfs://github/desk';
const story = 'Harbour board backs new ferry line\n\nMayor Laura Bennett opened the harbour on Monday. Bennett stayed for an hour.\n';
const other = 'Ferry line gets the vote\n\nLaura Bennett, the mayor, won the vote on Monday evening.\n';

describe('the server in a browser', () => {
  it('reads articles, and those of the folder through the client', async () => {
    const worker = new Worker(`${surroundings}${bundle}\n})()`, { eval: true, env: {} });
    const waiting = new Map<number, (result: unknown) => void>();
    const asked: string[] = [];
    worker.on('message', (m: { id?: number; method?: string; params?: { uri?: string }; result?: unknown }) => {
      if (m.method && m.id !== undefined) {
        asked.push(m.method);
        const result = m.method === 'newsReview/findFiles' ? [`${folder}/other.txt`] : m.method === 'newsReview/readFile' && m.params?.uri?.endsWith('other.txt') ? other : null;
        worker.postMessage({ jsonrpc: '2.0', id: m.id, result });
      } else if (m.id !== undefined) waiting.get(m.id)?.(m.result);
    });
    let next = 0;
    const ask = <R>(method: string, params: object) => new Promise<R>((resolve, reject) => {
      worker.once('error', reject);
      waiting.set(++next, resolve as (r: unknown) => void);
      worker.postMessage({ jsonrpc: '2.0', id: next, method, params });
    });
    const tell = (method: string, params: object) => worker.postMessage({ jsonrpc: '2.0', method, params });
    try {
      const { capabilities } = await ask<{ capabilities: { hoverProvider: boolean } }>('initialize', {
        processId: null, rootUri: folder, workspaceFolders: [{ uri: folder, name: 'desk' }], capabilities: {}, initializationOptions: { files: true, commands: true } });
      assert.equal(capabilities.hoverProvider, true);
      tell('initialized', {});
      tell('textDocument/didOpen', { textDocument: { uri: `${folder}/story.txt`, languageId: 'plaintext', version: 1, text: story } });
      const hover = () => ask<{ contents: { value: string } }>('textDocument/hover', { textDocument: { uri: `${folder}/story.txt` }, position: { line: 2, character: 9 } });
      let text = (await hover()).contents.value;
      for (let i = 0; i < 100 && !/other article/.test(text); i++) { await new Promise((r) => setTimeout(r, 20)); text = (await hover()).contents.value; }
      assert.match(text, /\*\*Laura Bennett\*\* · person/);
      assert.match(text, /In 1 other article/);
      assert.ok(asked.includes('newsReview/readFile'));
    } finally {
      await worker.terminate();
    }
  });
});
