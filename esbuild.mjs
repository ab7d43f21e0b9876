// Builds what runs: dist/ (client, server, worker, command line). With --tests also out/ (the tests and tools), with --watch keeps at it.
import { build, context } from 'esbuild';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const flags = new Set(process.argv.slice(2));
// Every engine the extension runs on reads these patterns; esbuild, not sure of it, would write each as a call that makes it anew whenever it is come to.
const supported = { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true };
const common = { bundle: true, sourcemap: true, target: 'es2022', supported, loader: { '.bin': 'binary' }, logLevel: 'warning' };
const shipped = { ...common, sourcemap: flags.has('--release') ? false : 'linked', minify: flags.has('--release') };
const node = { ...shipped, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...shipped, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** Every file below `dir` for which `keep(name)` holds. */
const filesBelow = (dir, keep) => (existsSync(dir) ? readdirSync(dir, { recursive: true }) : [])
  .map((f) => path.join(dir, f)).filter((f) => keep(f));
const present = (entries) => Object.fromEntries(Object.entries(entries).filter(([, f]) => existsSync(f)));

/** The weights stand once, in dist/models.js, for the server, its worker and the command line: each takes them from where that script puts them. */
const sharedModels = { name: 'shared models', setup: (it) => it.onLoad({ filter: /\.bin$/ }, (file) => ({
  contents: `export default globalThis.newsReviewModels[${JSON.stringify(path.basename(file.path))}];` })) };
function writeModels() {
  const entries = filesBelow('server/models', (f) => f.endsWith('.bin')).map((f) => `${JSON.stringify(path.basename(f))}: bytes("${readFileSync(f).toString('base64')}")`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/models.js', `(() => {
const bytes = typeof Buffer === 'undefined' ? (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) : (text) => new Uint8Array(Buffer.from(text, 'base64'));
globalThis.newsReviewModels = {\n${entries.join(',\n')}\n};
})();\n`);
}

const withModels = { ...node, plugins: [sharedModels] };
const jobs = [
  { ...node, external: ['vscode'], entryPoints: present({ client: 'client/src/node.ts' }), outdir: 'dist' },
  { ...withModels, banner: { js: "require('./models.js');" }, entryPoints: present({ server: 'server/src/node.ts' }), outdir: 'dist' },
  { ...withModels, banner: { js: "#!/usr/bin/env node\nrequire('./models.js');" }, entryPoints: present({ cli: 'server/src/cli.ts' }), outdir: 'dist' },
  { ...browser, format: 'cjs', external: ['vscode'], entryPoints: present({ 'client.browser': 'client/src/browser.ts' }), outdir: 'dist' },
  { ...browser, format: 'iife', plugins: [sharedModels], entryPoints: present({ worker: 'server/src/worker.ts' }), outdir: 'dist' },
];
writeModels();
if (flags.has('--tests')) {
  const tests = filesBelow('test', (f) => f.endsWith('.test.ts') && !f.startsWith(path.join('test', 'vscode')));
  const tools = [...filesBelow('server/train', (f) => f.endsWith('.ts')), ...filesBelow('scripts', (f) => f.endsWith('.ts'))];
  jobs.push({ ...common, platform: 'node', target: 'node20', format: 'esm', packages: 'external', splitting: true, outbase: '.', outdir: 'out',
    outExtension: { '.js': '.mjs' }, entryPoints: [...tests, ...tools], define: { 'process.env.NEWS_REVIEW_ROOT': JSON.stringify(process.cwd()) } });
  const editor = { ...common, format: 'cjs', outbase: '.', outdir: 'out' };
  const web = path.join('test', 'vscode', 'web');
  jobs.push({ ...editor, platform: 'node', target: 'node20', external: ['vscode', 'mocha'], entryPoints: filesBelow('test/vscode', (f) => f.endsWith('.ts') && !f.startsWith(web)) });
  jobs.push({ ...editor, platform: 'browser', external: ['vscode'], alias: { 'node:assert/strict': './test/support/assert.ts' }, entryPoints: [path.join(web, 'run.ts')] });
  rmSync('out', { recursive: true, force: true });
}
const wanted = jobs.filter((j) => (Array.isArray(j.entryPoints) ? j.entryPoints.length : Object.keys(j.entryPoints).length));
if (flags.has('--watch')) for (const j of wanted) await (await context(j)).watch();
else await Promise.all(wanted.map((j) => build(j)));
if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
