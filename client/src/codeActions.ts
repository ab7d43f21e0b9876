// The code actions of a place, as the editor itself would offer them.
import { type CodeAction, type CodeActionKind, type Range, type Uri, commands } from 'vscode';

const ATTEMPTS = 5;
const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'Canceled';

/**
 * Asks all providers for the code actions at a range.
 *
 * VS Code gives the request up where another provider of code actions is registered meanwhile, as some are late after start
 * (`getCodeActions` in its codeAction.ts), or where the document changes; its own menu asks again then, and so does this.
 *
 * @param kind only actions of this kind; all where left out
 * @throws what VS Code throws; `Canceled` only where it gave up every time
 */
export async function codeActionsAt(uri: Uri, range: Range, kind?: CodeActionKind): Promise<CodeAction[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind?.value);
    } catch (error) {
      if (attempt === ATTEMPTS || !isCancelled(error)) throw error;
    }
  }
}
