// A real VS Code without a desktop: the server of code-server, and its workbench in a headless Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, hostPaths } from './installHost.mjs';

/** Writes the user's settings: nothing that phones home, nothing that moves by itself, and `more`. */
export function writeSettings(userDataDir, more = {}) {
  mkdirSync(path.join(userDataDir, 'User'), { recursive: true });
  writeFileSync(path.join(userDataDir, 'User/settings.json'), JSON.stringify({
    'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false,
    'workbench.startupEditor': 'none', 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'workbench.tips.enabled': false,
    'workbench.enableExperiments': false, 'security.workspace.trust.enabled': false, 'git.enabled': false, 'chat.disableAIFeatures': true,
    'files.autoSave': 'off', // the web workbench's default is to save, the desktop's is not
    ...more,
  }, null, 1));
}

/**
 * Starts the VS Code server on a free port of this machine; gives the authority to connect to, and `stop`.
 * With a `token` only a browser that shows it may connect: for a person's own session.
 */
export async function startServer({ userDataDir, extensionsDir, serverEnv = {}, port = 0, token, log = () => {}, onExit = () => {} }) {
  const { node, server: home } = hostPaths();
  const server = spawn(node, [path.join(home, 'out/server-main.js'), '--host', '127.0.0.1', '--port', String(port),
    ...(token ? ['--connection-token', token] : ['--without-connection-token']), '--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust',
    '--enable-smoke-test-driver', // without it a built VS Code ignores the development paths in the page's address
    '--server-data-dir', path.join(userDataDir, 'server'), '--user-data-dir', userDataDir, '--extensions-dir', extensionsDir,
  ], { env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...serverEnv }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const listening = await new Promise((resolve, reject) => {
    let out = '';
    const see = (data) => {
      out += data;
      log(data);
      const found = /Extension host agent listening on (\d+)/.exec(out);
      if (found) resolve(Number(found[1]));
    };
    server.stdout.on('data', see);
    server.stderr.on('data', see);
    server.on('exit', (code) => { reject(new Error(`the VS Code server stopped (${code}):\n${out}`)); onExit(code); });
    server.on('error', reject);
  });
  const stop = () => { try { process.kill(-server.pid, 'SIGTERM'); } catch { /* gone already */ } };
  return { authority: `127.0.0.1:${listening}`, stop };
}

/** Installs a .vsix into `extensionsDir` as a user would. */
export function installVsix({ vsix, userDataDir, extensionsDir }) {
  const { node, server } = hostPaths();
  return new Promise((resolve, reject) => {
    const run = spawn(node, [path.join(server, 'out/server-main.js'), '--accept-server-license-terms', '--telemetry-level', 'off', '--install-extension', vsix,
      '--force', '--server-data-dir', path.join(userDataDir, 'server'), '--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
    { env: { ...process.env, EXTENSIONS_GALLERY: '{}' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    run.stdout.on('data', (d) => { out += d; });
    run.stderr.on('data', (d) => { out += d; });
    run.on('error', reject);
    run.on('exit', (code) => (code === 0 && /successfully installed/.test(out) ? resolve(out) : reject(new Error(`not installed (${code}):\n${out}`))));
  });
}

/** The address of the workbench on a folder, with extensions under development and, for a test run, the suite to run. */
export function workbenchUrl({ authority, folder, dev = [], tests, token }) {
  const remote = (p) => `vscode-remote://${authority}${encodeURI(p)}`;
  const url = new URL(`http://${authority}/`);
  if (folder) url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  url.searchParams.set('payload', JSON.stringify([
    ...dev.map((p) => ['extensionDevelopmentPath', remote(p)]), ...(tests ? [['extensionTestsPath', remote(tests)]] : []), ['skipWelcome', 'true'],
  ]));
  if (token) url.searchParams.set('tkn', token);
  return url.href;
}

export function launchBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: apt-get install chromium, or set VSCODE_HOST_CHROMIUM');
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--lang=en-US'] });
}
