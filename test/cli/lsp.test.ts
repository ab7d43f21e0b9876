// `news-review lsp --stdio` is the language server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { CLI } from '../support/command';

describe('lsp --stdio', function () {
  this.timeout(60_000);

  it('answers initialize with what it can do, and ends on exit', async () => {
    const server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    const answer = new Promise<string>((resolve) => {
      let out = '';
      server.stdout.on('data', (d: Buffer) => { out += d.toString(); if (out.includes('"id":1')) resolve(out); });
    });
    const ended = new Promise<number | null>((resolve) => server.on('close', resolve));
    send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
    assert.match(await answer, /"hoverProvider"/);
    send({ method: 'initialized', params: {} });
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    assert.equal(await ended, 0);
  });
});
