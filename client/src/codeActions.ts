// The server's code actions, for commands that apply one of them.
import { CodeAction, type CodeActionKind, type Range, type Uri } from 'vscode';
import type { BaseLanguageClient, CodeActionParams, CodeAction as WireAction } from 'vscode-languageclient';

/**
 * The server's code actions at a range, in its order, of one kind.
 *
 * Asked of the server, not by `vscode.executeCodeActionProvider`: VS Code gives that up (it throws `Canceled`, or answers
 * nothing) where another provider of code actions is registered meanwhile, as some are late after start (`getCodeActions`
 * in its codeAction.ts). Its own menu asks again then; a command would have done nothing.
 */
export async function serverActions(client: BaseLanguageClient, uri: Uri, range: Range, kind: CodeActionKind): Promise<CodeAction[]> {
  const { asUri, asRange } = client.code2ProtocolConverter;
  const params: CodeActionParams = { textDocument: { uri: asUri(uri) }, range: asRange(range), context: { diagnostics: [], only: [kind.value] } };
  const given = await client.sendRequest<WireAction[] | null>('textDocument/codeAction', params);
  return (await client.protocol2CodeConverter.asCodeActionResult(given ?? [])).filter((a) => a instanceof CodeAction);
}
