// Runs one of the editor suites: node test/support/runVscode.mjs vscode | vsix | web | walkthrough
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { ensureHost } from './installHost.mjs';
import { vscodeExecutable } from './vscodes.mjs';
import { installVsix } from './workbench.mjs';

const host = path.join(path.dirname(fileURLToPath(import.meta.url)), 'vscodeHost.mjs');
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const tmp = mkdtempSync(path.join(tmpdir(), 'news-review-'));

/** A copy of the sample desk, so that no test changes the project's files. */
function sampleDesk() {
  const desk = path.join(tmp, 'desk');
  cpSync(path.join(root, 'test/vscode/desk'), desk, { recursive: true });
  return desk;
}

const run = (suite, extensionDevelopmentPath, executable, launchArgs, env = {}) => runTests({
  ...(executable ? { vscodeExecutablePath: executable } : {}),
  extensionDevelopmentPath, extensionTestsPath: path.join(root, suite === 'web' ? 'out/test/vscode/web/run.js' : 'out/test/vscode/run.js'), launchArgs: [sampleDesk(), ...launchArgs],
  extensionTestsEnv: { NEWS_REVIEW_SUITE: suite, NEWS_REVIEW_COUNTS: process.env.NEWS_REVIEW_COUNTS, ...env },
});

const kinds = {
  /** The whole suite on the extension as it stands in the clone. */
  vscode: async () => run('full', root, await vscodeExecutable(), ['--disable-extensions']),
  /** The smoke tests on the packaged extension, installed as a user would. */
  vsix: async () => {
    ensureHost();
    const { pack } = await import('../../scripts/package.mjs');
    const vsix = pack(path.join(tmp, 'news-review.vsix'));
    const extensionsDir = path.join(tmp, 'extensions');
    await installVsix({ vsix, userDataDir: path.join(tmp, 'user'), extensionsDir });
    const stub = path.join(tmp, 'stub');
    mkdirSync(stub);
    writeFileSync(path.join(stub, 'package.json'), JSON.stringify({ name: 'stub', publisher: 'news-review-tests', version: '0.0.1', engines: { vscode: '*' } }));
    await run('smoke', stub, host, [`--extensions-dir=${extensionsDir}`]);
  },
  /** The extension in the browser, its server in a Worker, as on vscode.dev; the tests run beside it. */
  web: async () => {
    ensureHost();
    await run('web', root, host, ['--disable-extensions'], { VSCODE_HOST_WEB: '1', VSCODE_HOST_SETTINGS: JSON.stringify({ 'remote.extensionKind': { 'news-review.news-review': ['web'] } }) });
  },
  /** A reader's walk through the workbench; its pictures stay in out/pictures. */
  walkthrough: async () => {
    const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/walkthrough.mjs')], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  },
};

try {
  await kinds[process.argv[2]]();
} catch (e) {
  console.error(String(e));
  process.exitCode = 1;
} finally {
  rmSync(tmp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
