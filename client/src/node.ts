// Entry of the extension on a desktop or a remote machine: the server is a process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as start } from './activate';

export const activate = (context: ExtensionContext) => {
  const module = context.asAbsolutePath('dist/server.js');
  return start(context, { storage: context.storageUri?.toString() }, (options) => new LanguageClient('newsReview', 'News Review', {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
  }, options));
};
