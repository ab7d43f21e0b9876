// How long a keystroke takes from the editor to the findings, over stdio with the built server, beside a server that does nothing.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, table } from '../support/cli.mjs';

const source = path.resolve(root, '../shared/bench');
const server = path.join(root, 'dist/server.js');
/** As the extension starts it: client/src/node.ts. */
const FLAGS = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

/** The driver is taken from beside the project and finds its libraries in the project's node_modules. */
function driver() {
  const copy = path.join(root, '.cache/lsp-bench');
  mkdirSync(copy, { recursive: true });
  for (const part of ['servers', 'package.json']) cpSync(path.join(source, part), path.join(copy, part), { recursive: true, force: true });
  // the protocol library names its entry without ".js" since its tenth version
  writeFileSync(path.join(copy, 'lsp-bench.mjs'), readFileSync(path.join(source, 'lsp-bench.mjs'), 'utf8').replace("'vscode-jsonrpc/node.js'", "'vscode-jsonrpc/node'"));
  return copy;
}

if (!existsSync(source)) console.log('\nKeystroke to findings: not measured, ../shared/bench is not there.');
else if (!existsSync(server)) console.log('\nKeystroke to findings: not measured, dist/server.js is not built.');
else {
  const folder = driver();
  const { bench } = await import(pathToFileURL(path.join(folder, 'lsp-bench.mjs')));
  const servers = [['News Review', [...FLAGS, server, '--stdio']], ['a server that does nothing', [path.join(folder, 'servers/null-ls.mjs'), '--stdio']], ['… with 1,000 findings', [path.join(folder, 'servers/null-diag1000-ls.mjs'), '--stdio']]];
  const rows = [];
  const ms = (x) => (x === undefined || x === null ? '–' : x.toFixed(1));
  for (const size of ['10k', '100k']) for (const [name, args] of servers) {
    const r = await bench({ command: 'node', args, languageId: 'plaintext', file: path.join(source, `text/doc-${size}.txt`), root: path.join(source, 'text'), phases: 'single,typing,hover,symbol',
      singles: 40, keystrokes: 100, ...(availableParallelism() > 1 ? { pin: 1 } : {}) });
    rows.push([`${size}: ${name}`, ms(r.startup?.openCold), ms(r.single?.net?.p50), ms(r.single?.net?.p95), ms(r.single?.first?.p95), ms(r.typing?.latency?.p50), ms(r.typing?.latency?.p95), ms(r.hover?.p50), ms(r.symbol?.p50), r.diagnosticsCount ?? '–', r.server?.rss_mb ?? '–', r.error ?? '']);
  }
  console.log('\nKeystroke to findings over stdio (ms); "net" leaves out waits for the processor');
  console.log(table(['', 'open', 'single net p50', 'p95', 'wall p95', 'typing p50', 'p95', 'hover', 'outline', 'findings', 'MB', ''], rows));
}
process.exit(0);
