// Puts a VS Code for tests on a machine that cannot download one: code-server and its own Node, both from the npm registry.
//   node test/support/installHost.mjs        prints where it is
// It is kept in the user's cache, so that another clone need not fetch it again; NEWS_REVIEW_HOST_DIR chooses another folder.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const versions = { node: '24.21.0', codeServer: '4.139.1' };
const nodePackage = `node-${process.platform}-${process.arch}`;
const name = `vscode-host-${versions.codeServer}`;
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What code-server carries and no test needs: an assistant, its sandbox, a debugger. About a quarter of a gigabyte. */
const ballast = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot',
  'extensions/ms-vscode.js-debug', 'extensions/ms-vscode.js-debug-companion', 'extensions/ms-vscode.vscode-js-profile-table'];

/** Whether `dir` can be made and written to. */
const writable = (dir) => {
  try {
    mkdirSync(dir, { recursive: true });
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** The folder that holds the host, whether it is installed yet or not. */
export function hostDir() {
  if (process.env.NEWS_REVIEW_HOST_DIR) return path.resolve(process.env.NEWS_REVIEW_HOST_DIR);
  const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'news-review');
  return path.join(writable(cache) ? cache : path.join(project, '.vscode-host'), name);
}

/** The programs of an installed host: its Node and the folder of the VS Code server. */
export const hostPaths = (dir = hostDir()) => ({
  node: path.join(dir, `node_modules/${nodePackage}/bin/node`),
  server: path.join(dir, 'node_modules/code-server/lib/vscode'),
});

const marker = (dir) => path.join(dir, 'installed.json');
export const isInstalled = (dir = hostDir()) => existsSync(marker(dir))
  && JSON.stringify(JSON.parse(readFileSync(marker(dir), 'utf8'))) === JSON.stringify(versions);

/** A Chromium to show the workbench in, or undefined. */
export const findChromium = () => [process.env.VSCODE_HOST_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((f) => f && existsSync(f));

function npm(cwd, ...args) {
  const run = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: '', npm_config_global: 'false' } });
  if (run.status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}${run.error ? `: ${run.error.message}` : ''}`);
}

/**
 * Installs the host where it is missing and gives its folder. Made beside and moved into place, so that a broken
 * download leaves nothing that looks whole.
 */
export function ensureHost(log = console.log) {
  const dir = hostDir();
  if (isInstalled(dir)) return dir;
  if (!['linux', 'darwin'].includes(process.platform)) throw new Error(`the VS Code host does not run on ${process.platform}`);
  log(`Installing VS Code for tests in ${dir} (about 560 MB, once)…`);
  mkdirSync(path.dirname(dir), { recursive: true });
  const made = mkdtempSync(`${dir}-`);
  try {
    writeFileSync(path.join(made, 'package.json'), '{"private":true}');
    npm(made, 'install', `${nodePackage}@${versions.node}`, `code-server@${versions.codeServer}`);
    const { server } = hostPaths(made);
    npm(server, 'install', '--omit=dev');
    for (const f of ballast) rmSync(path.join(server, f), { recursive: true, force: true });
    writeFileSync(marker(made), JSON.stringify(versions));
    rmSync(dir, { recursive: true, force: true });
    renameSync(made, dir);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return dir;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) console.log(ensureHost(console.error));
