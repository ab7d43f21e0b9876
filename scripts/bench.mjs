// Measures speed: an article in process beside other libraries, an edit in a long article, and typing in the language server.
//   npm run bench
import { spawnSync } from 'node:child_process';
import { root } from './support/cli.mjs';

for (const part of ['out/scripts/bench/reading.mjs', 'scripts/bench/typing.mjs']) {
  const { status } = spawnSync(process.execPath, [part], { cwd: root, stdio: 'inherit' });
  if (status) process.exit(status);
}
