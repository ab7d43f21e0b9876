// What the browser's extension host runs. It has no files: every line, and at last the counts, go to the host over the console (see test/support/vscodeHost.mjs).
import { tests } from './describe';
import '../articles.test';
import '../browser.test';

const say = (line: string) => console.log(`\u0001${line}`);
const limit = 30_000;

const tooLong = () => new Promise((_, reject) => { setTimeout(() => reject(new Error(`longer than ${limit} ms`)), limit); });

export async function run(): Promise<void> {
  let [passed, failed] = [0, 0];
  for (const { name, run: test } of tests) {
    try {
      await Promise.race([Promise.resolve().then(test), tooLong()]);
      passed++;
      say(`    ✔ ${name}`);
    } catch (e) {
      failed++;
      say(`    ✘ ${name}\n${e instanceof Error ? e.stack : e}`);
    }
  }
  say(`\u0002result ${JSON.stringify({ passed, failed, skipped: 0 })}`);
  if (failed) throw new Error(`${failed} failed`);
}
