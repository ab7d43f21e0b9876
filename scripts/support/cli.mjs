// Runs the built command line for the scripts that measure it, and finds the data beside the project.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli.js');

/** A path below the data folder beside the project. Says clearly when it is not there, and ends with exit code 2. */
export function shared(...parts) {
  const file = path.resolve(root, '../shared', ...parts);
  if (existsSync(file)) return file;
  console.error(`${path.relative(root, file)} is not there: this measures on data that stands beside the project and is no part of it.`);
  process.exit(2);
}

export function needsBuild() {
  if (existsSync(cli)) return;
  console.error('dist/cli.js is not there: run "npm run build" first.');
  process.exit(2);
}

/** The analysis records of `articles` ({id, text, date?}), in order. */
export function analyze(articles, ...options) {
  needsBuild();
  const input = articles.map((a) => JSON.stringify(a)).join('\n');
  const run = spawnSync(process.execPath, [cli, 'analyze', '--input', '-', ...options], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.status !== 0) throw new Error(`news-review analyze failed:\n${run.stderr}`);
  return run.stdout.split('\n').filter(Boolean).map((l) => JSON.parse(l));
}

/** The ids of all rules. */
export function allRules() {
  needsBuild();
  return spawnSync(process.execPath, [cli, 'rules'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean).map((l) => l.split(/\s/)[0]);
}

/** Runs the command line with its output in `file`; throws when it fails. */
export function runTo(file, ...args) {
  needsBuild();
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const out = createWriteStream(file);
    run.stdout.pipe(out);
    run.on('close', (code) => out.close(() => (code === 0 || code === 1 ? resolve(file) : reject(new Error(`news-review ${args.join(' ')} ended with ${code}`)))));
  });
}

/** The gold files to measure on, and `--errors N` if it was given. */
export function goldAndErrors(args, ...standard) {
  const at = args.indexOf('--errors');
  const errors = at < 0 ? [] : ['--errors', args[at + 1] ?? '20'];
  const files = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  return { files: files.length ? files : standard.map((f) => shared(...f.split('/'))), errors };
}

/** Reads the articles of a gold file through `analyze`, on both threads, without rules. Gives the seconds it took, too. */
export async function predict(gold, file, ...options) {
  const began = performance.now();
  await runTo(file, 'analyze', '--input', gold, '--findings', 'none', '--no-desk', '--jobs', String(Math.min(4, availableParallelism())), ...options);
  return (performance.now() - began) / 1000;
}

/** Runs a scorer and lets it print for people. */
export function printScore(scorer, ...args) {
  spawnSync(process.execPath, [shared('evaluate', scorer), ...args], { stdio: 'inherit' });
}

/** Runs a scorer with `--json` and gives what it prints. */
export function score(scorer, ...args) {
  const run = spawnSync(process.execPath, [shared('evaluate', scorer), ...args, '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`${scorer} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout);
}

/** Calls `work` with the path of a folder that is deleted afterwards. */
export async function inTemporaryFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-review-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A table with its columns aligned, the first to the left. */
export function table(head, rows) {
  const all = [head, ...rows].map((r) => r.map(String));
  const widths = head.map((_, c) => Math.max(...all.map((r) => [...(r[c] ?? '')].length)));
  return all.map((r) => r.map((x, c) => (c ? x.padStart(widths[c]) : x.padEnd(widths[c]))).join('  ').trimEnd()).join('\n');
}
