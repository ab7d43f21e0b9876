// Entry of the extension on a desktop or a remote machine: the server is a process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as start } from './activate';

/** Room for short-lived records, in MB: with Node's own, every few keystrokes in a long article would wait for memory to be cleared. */
const execArgv = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

export const activate = (context: ExtensionContext) => {
  const module = context.asAbsolutePath('dist/server.js');
  return start(context, { storage: context.storageUri?.toString() }, (options) => new LanguageClient('newsReview', 'News Review', {
    run: { module, transport: TransportKind.ipc, options: { execArgv } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: [...execArgv, '--nolazy', '--inspect=6011'] } },
  }, options));
};
