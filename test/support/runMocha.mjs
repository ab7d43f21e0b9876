// Runs the mocha tests of a folder in this process and writes the counts where scripts/test.mjs asks for them.
//   node --enable-source-maps test/support/runMocha.mjs out/test/core
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

const [folder] = process.argv.slice(2);
const mocha = new Mocha({ timeout: 20_000, reporter: 'dot' });
for (const f of readdirSync(folder, { recursive: true }).sort()) if (f.endsWith('.test.mjs')) mocha.addFile(path.resolve(folder, f));
await mocha.loadFilesAsync();
const runner = mocha.run((failed) => {
  const { passes, pending } = runner.stats;
  if (process.env.NEWS_REVIEW_COUNTS) writeFileSync(process.env.NEWS_REVIEW_COUNTS, JSON.stringify({ passed: passes, failed, skipped: pending }));
  process.exit(failed ? 1 : 0);
});
