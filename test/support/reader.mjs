// A reader at the workbench: opens files, hovers, runs commands and takes pictures, through Playwright.
import path from 'node:path';

/** Line and column (from 1) of an offset. */
const position = (text, offset) => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
};

/** The reader of a page that shows a workbench; pictures go to the folder `out`. */
export function openWorkbench(page, out) {
  const quickInput = page.locator('.quick-input-widget input.input');

  const command = async (name) => {
    await page.keyboard.press('F1');
    await quickInput.waitFor({ state: 'visible' });
    await quickInput.fill(`>${name}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name.split(': ').pop() }).first().waitFor();
    await page.waitForTimeout(150); // the list settles
    await page.keyboard.press('Enter');
  };
  const open = async (file) => {
    await page.locator('.monaco-workbench .activitybar').first().waitFor({ timeout: 40_000 });
    await page.keyboard.press('Control+KeyP');
    await quickInput.waitFor({ state: 'visible' });
    await quickInput.fill(file);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file }).waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: file }).waitFor();
    await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  };
  const goTo = async (text, words, { last = false } = {}) => {
    const offset = last ? text.lastIndexOf(words) : text.indexOf(words);
    if (offset < 0) throw new Error(`“${words}” does not stand in the article`);
    const { line, column } = position(text, offset);
    await page.keyboard.press('Control+KeyG');
    await quickInput.waitFor({ state: 'visible' });
    await quickInput.fill(`:${line}:${column + 1}`);
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor.focused').waitFor();
  };
  const until = async (what, ask, limit = 10_000) => {
    for (const end = Date.now() + limit; Date.now() < end; await page.waitForTimeout(100)) if (await ask()) return;
    throw new Error(`${what}: not within ${limit} ms`);
  };

  return {
    page, command, open, goTo, until,
    /** Shows the hover at the first of `words` and waits until it holds `expected`. */
    async hover(text, words, expected) {
      await goTo(text, words);
      await command('Show or Focus Hover');
      await page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: expected }).first().waitFor({ timeout: 10_000 });
    },
    /** A view of the side bar by its title. */
    pane: (title) => page.locator('.pane', { has: page.locator('.pane-header .title', { hasText: title }) }),
    /** Waits until our entry in the status bar says this. */
    status: (expected) => page.locator('[id="news-review.news-review.newsReview.status"]', { hasText: expected }).waitFor(),
    /** The number of problems of the status bar of the workbench: errors, warnings and infos of all files. */
    async problems() {
      const label = await page.locator('[id="status.problems"] a').getAttribute('aria-label');
      return [...(label ?? '').matchAll(/\d+/g)].reduce((n, m) => n + Number(m[0]), 0);
    },
    async closePanel() {
      await page.locator('.part.panel .codicon-panel-close, .part.panel .codicon-close').first().click();
      await page.locator('.part.panel').waitFor({ state: 'hidden' });
    },
    /** Drags the edge of the side bar to the right. */
    async widenSideBar(by) {
      const box = await page.locator('.part.sidebar').boundingBox();
      const [x, y] = [box.x + box.width + 1, box.y + box.height / 3];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by, y, { steps: 5 });
      await page.mouse.up();
      await page.mouse.move(640, 12); // off the edge, which is lit while the mouse is on it
    },
    /** Opens or closes a section of the side bar: the files, the outline. */
    async toggleSection(title) {
      await page.locator('.part.sidebar .pane-header', { hasText: title }).first().click();
    },
    async picture(name) {
      await page.waitForTimeout(500); // animations end
      await page.screenshot({ path: path.join(out, `${name}.png`) });
    },
  };
}
