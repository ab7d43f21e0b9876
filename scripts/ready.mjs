// Makes a clone ready to run: installs what is missing, builds what is older than its sources. No dependencies of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);

/** Runs a program in the project's folder with its output on show; throws where it fails. */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} failed${done.error ? `: ${done.error.message}` : ''}`);
}

/** Installs the dependencies if there are none or if the lock file is newer. Skips the browsers that packages would download. */
export function ensureDependencies() {
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return; // looked after where it really is
  const installed = at('node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs - 1000) return;
  console.log('Installing dependencies…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } });
}

/** The latest change below a folder or of a file, in milliseconds. */
function newest(entry) {
  if (!existsSync(entry)) return 0;
  const own = statSync(entry);
  return own.isDirectory() ? Math.max(0, ...readdirSync(entry).map((f) => newest(path.join(entry, f)))) : own.mtimeMs;
}

/** Builds the extension, and the tests when asked. */
export function build({ tests = false } = {}) {
  const sources = Math.max(...['client', 'server', 'esbuild.mjs', 'package.json'].map((f) => newest(at(f))));
  const built = existsSync(at('dist/client.js')) && existsSync(at('dist/server.js')) ? statSync(at('dist/client.js')).mtimeMs : 0;
  if (tests || built < sources) run(process.execPath, ['esbuild.mjs', ...(tests ? ['--tests'] : [])]);
}
