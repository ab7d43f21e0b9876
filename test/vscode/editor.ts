// Helpers of the editor tests: open a file of the sample desk, look at its problems, wait for something to become true.
import { type Diagnostic, type TextEditor, Uri, languages, window, workspace } from 'vscode';

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

/** Our problems of a file. */
export const ours = (uri: Uri): Diagnostic[] => languages.getDiagnostics(uri).filter((d) => d.source === 'News Review');
const rule = (d: Diagnostic): string => String(typeof d.code === 'object' ? d.code.value : d.code);
export const rulesIn = (uri: Uri): string[] => ours(uri).map(rule);

/** Waits until a rule reports in a file. */
export const found = (uri: Uri, id: string): Promise<Diagnostic> => until(`${id} in ${uri.path}`, () => ours(uri).find((d) => rule(d) === id), 20_000);
