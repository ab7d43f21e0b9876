#!/usr/bin/env node
// Stands in for the `code` executable that @vscode/test-electron starts, where neither VS Code nor Electron can be downloaded:
//   vscodeHost.mjs [FOLDER | X.code-workspace] --extensionDevelopmentPath=DIR… --extensionTestsPath=FILE [--extensions-dir=DIR]
// VSCODE_HOST_SETTINGS: more user settings, as JSON. VSCODE_HOST_WEB: the tests are a bundle for the browser's extension host, which mark their own lines.
// stdout and stderr: what the tests print. Exit code: the tests' own (0 pass, 1 fail); 2 when this host itself failed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, startServer, workbenchUrl, writeSettings } from './workbench.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const limit = Number(process.env.VSCODE_HOST_TIMEOUT_MS ?? 300_000);
const verbose = Boolean(process.env.VSCODE_HOST_VERBOSE);
const pictures = process.env.VSCODE_HOST_PICTURES; // a test that prints "\u0002picture NAME" gets NAME.png in this folder

/** The arguments of a VS Code executable that mean something here; the rest (--no-sandbox, …) is for an Electron that is not. */
function parse(argv) {
  const asked = { dev: [], tests: undefined, folder: undefined, extensionsDir: undefined };
  for (const arg of argv) {
    const [, key, value] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (!key) asked.folder = path.resolve(arg);
    else if (key === 'extensionDevelopmentPath') asked.dev.push(path.resolve(value));
    else if (key === 'extensionTestsPath') asked.tests = path.resolve(value);
    else if (key === 'extensions-dir') asked.extensionsDir = path.resolve(value);
  }
  return asked;
}

const started = Date.now();
const note = (s) => verbose && process.stderr.write(`[vscode-host ${((Date.now() - started) / 1000).toFixed(1)} s] ${s}\n`);
const asked = parse(process.argv.slice(2));
const tmp = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
const userDataDir = path.join(tmp, 'user');
const extensionsDir = asked.extensionsDir && existsSync(asked.extensionsDir) ? asked.extensionsDir : path.join(tmp, 'extensions');
const result = path.join(tmp, 'result');
mkdirSync(extensionsDir, { recursive: true });
writeSettings(userDataDir, JSON.parse(process.env.VSCODE_HOST_SETTINGS || '{}'));

let server;
let browser;
let finishing = false;
let said; // by a suite in the browser: 'passed' or 'failed'
async function finish(code, why) {
  if (finishing) return;
  finishing = true;
  if (why) console.error(`vscode-host: ${why}`);
  await browser?.close().catch(() => {});
  server?.stop();
  await new Promise((resolve) => setTimeout(resolve, 200));
  rmSync(tmp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  note(`exit ${code}`);
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(2, signal));
setTimeout(() => finish(2, `no result in ${limit} ms`), limit);

/** What the workbench prints: the suite's marked lines go out, the rest only when asked for. */
async function relay(page, type, args) {
  const text = String(args[0] ?? '');
  if (!text.startsWith('\u0001')) {
    if (verbose) process.stderr.write(`[workbench ${type}] ${args.map(String).join(' ')}\n`);
    return;
  }
  const counts = /^\u0001\u0002result (.*)$/.exec(text)?.[1];
  if (counts) {
    said = JSON.parse(counts).failed ? 'failed' : 'passed';
    if (process.env.NEWS_REVIEW_COUNTS) writeFileSync(process.env.NEWS_REVIEW_COUNTS, counts);
    return;
  }
  const picture = /^\u0001\u0002picture ([\w.-]+)$/.exec(text)?.[1];
  if (!picture) (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${text.slice(1)}\n`);
  else if (pictures) await page.screenshot({ path: path.join(pictures, `${picture}.png`) });
}

try {
  server = await startServer({
    userDataDir, extensionsDir, serverEnv: { VSCODE_HOST_TESTS: asked.tests, VSCODE_HOST_RESULT: result },
    log: (data) => verbose && process.stderr.write(data), onExit: (code) => finish(2, `the VS Code server stopped (${code})`),
  });
  note(`server on ${server.authority}`);
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.exposeFunction('codeAutomationLog', (type, args) => relay(page, type, args));
  await page.exposeFunction('codeAutomationExit', (code) => {
    note(`codeAutomationExit ${code}`);
    // VS Code reports 0 for an extension host that died or called process.exit; only a suite that came to its end counts.
    said ??= existsSync(result) ? readFileSync(result, 'utf8') : undefined;
    if (said === 'passed' && code === 0) void finish(0);
    else void finish(1, said ? undefined : 'the extension host ended before the tests did');
  });
  page.on('crash', () => finish(2, 'the page crashed'));
  browser.on('disconnected', () => finish(2, 'the browser went away'));
  if (verbose) {
    page.on('pageerror', (e) => process.stderr.write(`[page error] ${e}\n`));
    page.on('requestfailed', (r) => process.stderr.write(`[request failed] ${r.url()} ${r.failure()?.errorText}\n`));
  }
  await page.goto(workbenchUrl({ authority: server.authority, folder: asked.folder, dev: asked.dev, tests: asked.tests && (process.env.VSCODE_HOST_WEB ? asked.tests : path.join(here, 'hostEntry.cjs')) }));
  note('page loaded');
} catch (e) {
  await finish(2, e.stack);
}
