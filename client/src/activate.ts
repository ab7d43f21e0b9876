// What the extension does wherever it runs: starts the client that the entry made, and hangs commands, status and views on it.
import { type ExtensionContext, extensions, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { ClientCommand, type InitializationOptions } from '../../server/src/protocol';
import { registerCommands } from './commands';
import { registerCompare } from './compare';
import { isDeskFile, savingDeskFile } from './deskFile';
import { documentSelector } from './documents';
import { answerForFiles } from './files';
import { registerStatus } from './status';
import { registerViews } from './views/views';

/** Makes the language client: the one thing that differs between Node and the browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Options of the client that hold everywhere; `runtime` adds what only the entry knows. */
const clientOptions = (runtime: InitializationOptions): LanguageClientOptions => ({
  documentSelector: documentSelector(),
  // Hovers may link to these commands and to no others: their text comes from articles.
  markdown: { isTrusted: { enabledCommands: Object.values(ClientCommand) }, supportHtml: false },
  initializationOptions: { commands: true, notifications: true, ...runtime } satisfies InitializationOptions,
  middleware: {
    // Where the YAML extension goes by our schema, one of both is enough.
    provideCompletionItem: (document, position, context, token, next) => (isDeskFile(document.uri) && extensions.getExtension('redhat.vscode-yaml') ? undefined : next(document, position, context, token)),
    provideCodeActions: async (document, range, context, token, next) => savingDeskFile(await next(document, range, context, token)),
  },
  diagnosticCollectionName: 'newsReview',
  synchronize: { configurationSection: 'newsReview' },
});

/** Starts everything; what it gives is for tests. */
export async function activate(context: ExtensionContext, runtime: InitializationOptions, makeClient: MakeClient): Promise<{ client: BaseLanguageClient }> {
  const elsewhere = (workspace.workspaceFolders ?? []).some((f) => f.uri.scheme !== 'file');
  const client = makeClient(clientOptions({ ...runtime, files: runtime.files || elsewhere }));
  context.subscriptions.push(
    client,
    ...answerForFiles(client),
    ...registerStatus(client),
    ...registerCompare(client),
    ...registerCommands(client, context),
    ...registerViews(client, context),
  );
  await client.start();
  return { client };
}
