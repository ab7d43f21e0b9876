// Runs the built command line as a user does, in a folder of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const CLI = path.join(process.env.NEWS_REVIEW_ROOT!, 'dist/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with these files, and a way to run the command line in it. */
export interface Place {
  readonly folder: string;
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Ran;
}

/** Calls `work` in a new folder with `files` (bytes or text by path), and deletes it afterwards. */
export async function inFolder(files: Readonly<Record<string, string | Uint8Array>>, work: (place: Place) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-review-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    await work({
      folder,
      run: (args, input) => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
        return { code: status, out: stdout, err: stderr };
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the command line and stops reading its output after the first bytes, as `head` does. */
export function runCutOff(args: readonly string[]): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    run.stderr.on('data', (d: Buffer) => { err += d.toString(); });
    run.stdout.once('data', () => run.stdout.destroy());
    run.on('close', (code) => resolve({ code, err }));
  });
}
