// npm test: makes the clone ready, then runs every suite and counts. `npm test -- core lsp` runs only those.
// The last line is "N passed, N failed" (with ", N skipped" where a suite could not run); the exit code is 0 only without failures.
// CI=true: a suite that cannot run is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, ensureDependencies, root, run } from './ready.mjs';

const ci = ['true', '1'].includes(process.env.CI ?? '');
const asked = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a program that writes its counts to a file; one that ends without them, or badly with none failed, counts as one failure. */
function counted(args, more = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-review-counts-'));
  const file = path.join(folder, 'counts.json');
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NEWS_REVIEW_COUNTS: file, ...more } });
  const said = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true, force: true });
  return status !== 0 && said.failed === 0 ? { ...said, failed: 1 } : said;
}

/** Counts a program as one test: it passes if it ends well. */
function single(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return { passed: Number(status === 0), failed: Number(status !== 0), skipped: 0 };
}

function skip(name, why) {
  console.log(`\n${ci ? 'MISSING' : 'SKIPPED'} ${name}: ${why}`);
  return ci ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 };
}

const mochaSuites = () => readdirSync(path.join(root, 'out/test'), { withFileTypes: true })
  .filter((d) => d.isDirectory() && !['vscode', 'support', 'bench'].includes(d.name)).map((d) => d.name)
  .filter((d) => readdirSync(path.join(root, 'out/test', d), { recursive: true }).some((f) => f.endsWith('.test.mjs')));

/** The suites by name, in the order they run: the quick ones first. */
function suites() {
  const bin = (name) => path.join(root, 'node_modules/.bin', name);
  const mocha = (dir) => () => counted(['--enable-source-maps', 'test/support/runMocha.mjs', `out/test/${dir}`]);
  const editor = (kind) => async () => {
    const { whyNoVscode } = await import('../test/support/vscodes.mjs');
    const why = await whyNoVscode(kind);
    return why ? skip(kind, why) : counted(['test/support/runVscode.mjs', kind]);
  };
  return new Map([
    ['types', () => single(bin('tsc'), ['--noEmit'])],
    ['lint', () => single(bin('biome'), ['lint', '--error-on-warnings'])],
    ...mochaSuites().map((dir) => [dir, mocha(dir)]),
    ['vscode', editor('vscode')],
    ['vsix', editor('vsix')],
    ['web', editor('web')],
    ['walkthrough', editor('walkthrough')],
  ]);
}

const started = Date.now();
ensureDependencies();
run(process.execPath, ['esbuild.mjs', '--tests']);
build();
const all = suites();
for (const name of asked.filter((n) => !all.has(n))) {
  console.error(`There is no suite “${name}”. There are: ${[...all.keys()].join(', ')}`);
  process.exit(2);
}
const lines = [];
for (const [name, go] of all) {
  if (asked.length && !asked.includes(name)) continue;
  const began = Date.now();
  console.log(`\n── ${name}`);
  const result = await go();
  for (const key of Object.keys(counts)) counts[key] += result[key] ?? 0;
  lines.push(`${name.padEnd(12)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed${result.skipped ? ` ${result.skipped} skipped` : ''}  ${seconds(began)}`);
}
console.log(`\n${lines.join('\n')}\n${seconds(started)} in all\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`);
process.exit(counts.failed ? 1 : 0);
