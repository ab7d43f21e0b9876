// Helpers of the editor tests: open a file of the sample desk, wait for something to become true.
import { type TextEditor, Uri, window, workspace } from 'vscode';

/** A file of the sample desk (a copy of test/vscode/desk). */
export const fileUri = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0].uri, name);

export const open = async (name: string): Promise<TextEditor> => window.showTextDocument(await workspace.openTextDocument(fileUri(name)));

/** Asks until the answer is something, at most ten seconds; names what was waited for if it never is. */
export async function until<T>(what: string, ask: () => T | Thenable<T>, limit = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<T>;
    if (Date.now() > end) throw new Error(`${what}: not within ${limit} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
