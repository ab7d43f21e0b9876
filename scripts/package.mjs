// npm run package: makes the .vsix and says how large it is and what is in it.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, root } from './ready.mjs';

/** Packs the extension into `file` and gives its path. Builds afresh, minified, and leaves a plain build behind. */
export function pack(file) {
  const done = spawnSync(process.execPath, [path.join(root, 'node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--out', file],
    { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`vsce failed:\n${done.stdout}\n${done.stderr}`);
  console.log(`${path.basename(file)}: ${(statSync(file).size / 1024 / 1024).toFixed(2)} MB`);
  return file;
}

if (process.argv[1] && fileURLToPath(import.meta.url) === path.resolve(process.argv[1])) {
  ensureDependencies();
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  pack(path.join(root, `${name}-${version}.vsix`));
  spawnSync(process.execPath, [path.join(root, 'node_modules/@vscode/vsce/vsce'), 'ls', '--no-dependencies'], { cwd: root, stdio: 'inherit' });
}
