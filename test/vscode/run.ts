// What the extension host runs: mocha over the suite that NEWS_REVIEW_SUITE names.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** full: all but what is for the browser · smoke: on a packaged extension. */
const suites: Record<string, (file: string) => boolean> = {
  full: (f) => f !== 'browser.test.js',
  smoke: (f) => ['smoke.test.js', 'articles.test.js'].includes(f),
};

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ timeout: 30_000, color: false });
  const wanted = suites[process.env.NEWS_REVIEW_SUITE ?? 'full'];
  for (const f of readdirSync(__dirname).sort()) if (f.endsWith('.test.js') && wanted(f)) mocha.addFile(path.join(__dirname, f));
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const { passes, pending } = runner.stats!;
      if (process.env.NEWS_REVIEW_COUNTS) writeFileSync(process.env.NEWS_REVIEW_COUNTS, JSON.stringify({ passed: passes, failed, skipped: pending }));
      if (failed) reject(new Error(`${failed} failed`));
      else resolve();
    });
  });
}
