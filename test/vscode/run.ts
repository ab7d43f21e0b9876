// What the extension host runs: mocha over the suite that NEWS_REVIEW_SUITE names ("full", or "smoke" on a packaged extension).
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ timeout: 30_000, color: false });
  const smoke = process.env.NEWS_REVIEW_SUITE === 'smoke';
  for (const f of readdirSync(__dirname).sort()) {
    if (f.endsWith('.test.js') && (!smoke || f === 'smoke.test.js')) mocha.addFile(path.join(__dirname, f));
  }
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const { passes, pending } = runner.stats!;
      if (process.env.NEWS_REVIEW_COUNTS) writeFileSync(process.env.NEWS_REVIEW_COUNTS, JSON.stringify({ passed: passes, failed, skipped: pending }));
      if (failed) reject(new Error(`${failed} failed`));
      else resolve();
    });
  });
}
