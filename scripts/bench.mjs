// Measures speed: an article in process beside other libraries, an edit in a long article, typing in the language server, and how the index of
// passages scales.
//   npm run bench [-- --text FILE.jsonl --sizes 100000,1000000]     real text for the index, and how many passages
import { spawnSync } from 'node:child_process';
import { root } from './support/cli.mjs';

const scaling = ['--expose-gc', 'out/scripts/bench/scaling.mjs', ...process.argv.slice(2)];
for (const part of [['out/scripts/bench/reading.mjs'], ['scripts/bench/typing.mjs'], scaling]) {
  const { status } = spawnSync(process.execPath, part, { cwd: root, stdio: 'inherit' });
  if (status) process.exit(status);
}
