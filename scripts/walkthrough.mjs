// Walks through the extension as a reader would, in a real VS Code in Chromium, and takes pictures.
//   node scripts/walkthrough.mjs [folder for the pictures]     npm run pictures leaves those of the README in docs/pictures
// Each step waits for what it expects to see, so it is a test of the whole house as well; it ends with an error where something is missing.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureHost } from '../test/support/installHost.mjs';
import { launchBrowser, startServer, workbenchUrl, writeSettings } from '../test/support/workbench.mjs';
import { openWorkbench } from '../test/support/reader.mjs';
import { root } from './ready.mjs';

const out = path.resolve(process.argv[2] ?? path.join(root, 'out/pictures'));
const tmp = mkdtempSync(path.join(tmpdir(), 'news-review-walk-'));
const folder = path.join(tmp, 'seeds');
mkdirSync(out, { recursive: true });
cpSync(path.join(root, 'seeds'), folder, { recursive: true });
const text = (file) => readFileSync(path.join(folder, file), 'utf8');

const story = '01-hollande-seeks-coalition.txt';
const channel = '03-hollande-to-meet-obama.txt';
const fund = '06-relief-fund.txt';

/** The walk: every step by name, what it does and what it must see. */
const steps = {
  async 'an article with its findings'(reader) {
    await reader.open(channel);
    await reader.page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
    await reader.status(/warning|note|problem/);
    await reader.picture('editor');
  },
  async 'who that is: the hover of a name'(reader) {
    await reader.open(story);
    await reader.hover(text(story), 'Hollande said Wednesday', /François Hollande/);
    await reader.picture('hover-name');
  },
  async 'what is counted: the hover of a figure'(reader) {
    await reader.hover(text(story), 'more than 120', /120/);
    await reader.picture('hover-figure');
  },
  async 'who said it: the hover of a quote'(reader) {
    await reader.hover(text(story), 'older than this war', /Claire Fournier/);
    await reader.picture('hover-quote');
  },
  async 'the Problems panel'(reader) {
    await reader.open(fund);
    await reader.command('Problems: Focus on Problems View');
    await reader.page.locator('.markers-panel .monaco-list-row').nth(2).waitFor();
    await reader.picture('problems');
    await reader.closePanel();
  },
  async 'the Outline of quotes'(reader) {
    await reader.open(story);
    await reader.widenSideBar(130);
    await reader.toggleSection('seeds');
    await reader.command('Outline: Focus on Outline View');
    await reader.page.locator('.outline-pane .monaco-list-row', { hasText: 'François Hollande' }).first().waitFor();
    await reader.picture('outline');
    await reader.toggleSection('seeds');
  },
  async 'quotes, names, figures and related coverage'(reader) {
    await reader.command('News Review: Focus on Quotes View');
    for (const view of ['Quotes', 'Names', 'Figures', 'Related Coverage']) {
      await reader.pane(view).locator('.monaco-list-row').first().waitFor();
    }
    await reader.picture('views');
  },
  async 'a tick for a verified figure, which goes stale with its sentence'(reader) {
    const row = reader.pane('Figures').locator('.monaco-list-row', { hasText: 'more than 120' }).first();
    await row.locator('.custom-view-tree-node-item-checkbox').click();
    await row.locator('.custom-view-tree-node-item-checkbox.checked, .codicon-check').first().waitFor();
    await reader.goTo(text(story), 'killed in Paris');
    await reader.page.keyboard.type('xx');
    await row.filter({ hasText: 'changed since verified' }).waitFor();
    await reader.command('File: Revert File');
    await row.filter({ hasNotText: 'changed since verified' }).waitFor();
    await reader.command('View: Show Explorer');
  },
  async 'views that follow what is typed'(reader) {
    await reader.command('News Review: Focus on Quotes View');
    await reader.goTo(text(story), 'our forces', { last: true });
    await reader.page.keyboard.type('xx');
    await reader.pane('Quotes').locator('.monaco-list-row', { hasText: 'oxxur forces' }).first().waitFor();
    await reader.command('File: Revert File');
    await reader.command('View: Show Explorer');
  },
  async 'a quick fix'(reader) {
    await reader.open(fund);
    const line = 'Rebuilding the valley will take 5 years';
    await reader.goTo(text(fund), line, { last: true });
    await reader.page.locator('[class*="lightbulb" i], [class*="light-bulb"]').first().waitFor();
    await reader.page.keyboard.press('Control+Period');
    await reader.page.locator('.action-widget .monaco-list-row', { hasText: /Delete/ }).first().waitFor();
    await reader.picture('quick-fix');
    const before = await reader.problems();
    await reader.page.keyboard.press('Enter');
    await reader.until('fewer problems', async () => (await reader.problems()) < before);
    await reader.command('File: Revert File');
  },
  async 'a name written anew, with what waits for a tick'(reader) {
    await reader.open(story);
    await reader.goTo(text(story), 'Whitlock has also');
    await reader.page.keyboard.press('F2');
    const field = reader.page.locator('.rename-box input');
    await field.waitFor();
    await field.fill('Whitelock');
    await reader.page.keyboard.press('Enter');
    const preview = reader.page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: '02-coalition' }).waitFor();
    await reader.picture('rename');
    const box = (row) => preview.locator('.monaco-list-row', { hasText: row }).first().locator('input[type=checkbox], .monaco-custom-toggle').first();
    const ticked = async (row) => (await box(row).getAttribute('aria-checked')) === 'true' || await box(row).isChecked().catch(() => false);
    if (!await ticked('01-hollande') || await ticked('02-coalition')) throw new Error('this article is to be ticked, the others are not');
    await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
    await reader.page.locator('.view-line', { hasText: 'Whitelock has' }).waitFor();
    await reader.command('File: Revert File');
  },
  async 'two articles compared'(reader) {
    await reader.open(story);
    await reader.command('View: Toggle Primary Side Bar Visibility');
    await reader.command('News Review: Compare With…');
    await reader.page.locator('.quick-input-title', { hasText: 'Compare with' }).waitFor();
    await reader.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'passages' }).waitFor();
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('.monaco-diff-editor .view-line').first().waitFor();
    await reader.page.locator('.monaco-diff-editor .line-delete, .monaco-diff-editor .char-delete').first().waitFor();
    await reader.picture('compare');
  },
};

ensureHost();
writeSettings(path.join(tmp, 'user'), { 'workbench.colorTheme': 'Light Modern', 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.fontSize': 14,
  'outline.collapseItems': 'alwaysExpand', 'explorer.autoReveal': true, 'diffEditor.wordWrap': 'on', 'window.commandCenter': false, 'workbench.layoutControl.enabled': false });
mkdirSync(path.join(tmp, 'extensions'));
const server = await startServer({ userDataDir: path.join(tmp, 'user'), extensionsDir: path.join(tmp, 'extensions') });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1160, height: 720 } });
page.setDefaultTimeout(15_000);
const result = { passed: 0, failed: 0, skipped: 0 };
try {
  await page.goto(workbenchUrl({ authority: server.authority, folder, dev: [root] }));
  const reader = openWorkbench(page, out);
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step(reader);
      result.passed++;
      console.log(`  ✔ ${name}`);
    } catch (e) {
      result.failed++;
      console.error(`  ✘ ${name}\n    ${String(e).split('\n').slice(0, 4).join('\n    ')}`);
      await page.screenshot({ path: path.join(tmpdir(), `news-review-walk-failed-${result.failed}.png`) });
      await page.keyboard.press('Escape');
    }
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(tmp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
if (process.env.NEWS_REVIEW_COUNTS) writeFileSync(process.env.NEWS_REVIEW_COUNTS, JSON.stringify(result));
console.log(`${result.passed} steps passed, ${result.failed} failed; pictures in ${path.relative(process.cwd(), out)}`);
process.exit(result.failed ? 1 : 0);
