// Which VS Code the editor tests run in: the one named by VSCODE_EXECUTABLE, a desktop download, or the host of this folder.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureHost, findChromium } from './installHost.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const hostExecutable = path.join(here, 'vscodeHost.mjs');
const hostRuns = () => ['linux', 'darwin'].includes(process.platform) && findChromium() !== undefined;

/** Whether a desktop VS Code could be downloaded and shown here: a display, and a way to Microsoft's server. */
async function desktopReachable() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    return (await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** Why a kind of editor test cannot run here, or undefined where it can. */
export async function whyNoVscode(kind) {
  if (hostRuns()) return undefined;
  if (kind === 'vscode' && (process.env.VSCODE_EXECUTABLE || await desktopReachable())) return undefined;
  return `no Chromium for the VS Code host (apt-get install chromium)${kind === 'vscode' ? ', and no desktop VS Code within reach' : ''}`;
}

/** The executable for @vscode/test-electron; undefined lets it download the desktop build. Installs the host where it is needed. */
export async function vscodeExecutable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (!hostRuns() || (!process.env.CI && await desktopReachable())) return undefined;
  ensureHost();
  return hostExecutable;
}

/** A `code` on the PATH, for `npm start`. */
export const desktopCode = () => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', ['code'], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim().split('\n')[0] : undefined;
};
