// Files for the server where it cannot reach them itself: in the browser, and in virtual folders.
import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientRequest } from '../../server/src/protocol';

/** Longer files are no articles; they are not read into memory. */
const largest = 4 * 1024 * 1024;

const oneOf = (globs: readonly string[]): string | undefined => globs.length === 0 ? undefined : globs.length === 1 ? globs[0] : `{${globs.join(',')}}`;

async function readFile(uri: Uri): Promise<string | null> {
  try {
    if ((await workspace.fs.stat(uri)).size > largest) return null;
    return new TextDecoder('utf-8').decode(await workspace.fs.readFile(uri));
  } catch {
    return null; // gone, or a folder, or no right to read it: the server is told there is nothing
  }
}

/** Answers the server's two questions about files. */
export const answerForFiles = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest(ClientRequest.readFile, ({ uri }: { uri: string }) => readFile(Uri.parse(uri))),
  client.onRequest(ClientRequest.findFiles, async ({ include, exclude }: { include: string[]; exclude: string[] }) =>
    (await workspace.findFiles(oneOf(include) ?? '**/*', oneOf(exclude))).map((u) => u.toString())),
];
