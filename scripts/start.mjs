// npm start: opens the sample articles (or the folder given) with the extension: in the desktop VS Code where there is a `code`,
// else in a VS Code in the browser. Installs and builds what is missing. `npm start -- --browser` asks for the browser.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build, ensureDependencies, root, run } from './ready.mjs';

const flags = new Set(process.argv.slice(2).filter((a) => a.startsWith('--')));
const folder = path.resolve(process.argv.slice(2).find((a) => !a.startsWith('--')) ?? path.join(root, 'seeds'));

ensureDependencies();
build();
// Only now are the modules there that these need.
const { desktopCode } = await import('../test/support/vscodes.mjs');
const code = flags.has('--browser') ? undefined : desktopCode();
if (code) {
  run(code, ['--new-window', folder, `--extensionDevelopmentPath=${root}`]);
} else {
  const { ensureHost, hostDir } = await import('../test/support/installHost.mjs');
  const { startServer, workbenchUrl, writeSettings } = await import('../test/support/workbench.mjs');
  ensureHost();
  const home = path.join(path.dirname(hostDir()), 'start');
  const extensionsDir = path.join(home, 'extensions');
  mkdirSync(extensionsDir, { recursive: true });
  writeSettings(home);
  const token = randomUUID();
  const server = await startServer({ userDataDir: home, extensionsDir, token, onExit: (status) => process.exit(status ?? 0) });
  const url = workbenchUrl({ authority: server.authority, folder, dev: [root], token });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { server.stop(); process.exit(0); });
  console.log(`\nNews Review is open at\n\n  ${url}\n\nPress Ctrl+C to end.`);
  const opener = { darwin: 'open', linux: 'xdg-open' }[process.platform];
  if (opener && (process.platform === 'darwin' || process.env.DISPLAY)) spawn(opener, [url], { stdio: 'ignore' }).on('error', () => { /* the address is on show */ });
}
