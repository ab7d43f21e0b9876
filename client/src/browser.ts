// Entry of the extension in a browser (vscode.dev, github.dev): the server is a Worker, and files are read through the client.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as start } from './activate';

/** An address a Worker may be loaded from. The browser cannot reach a remote machine's files: there the script is read and handed over. */
async function workerAddress(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  return URL.createObjectURL(new Blob([new Uint8Array(await workspace.fs.readFile(script))], { type: 'text/javascript' }));
}

export const activate = async (context: ExtensionContext) => {
  const address = await workerAddress(Uri.joinPath(context.extensionUri, 'dist/worker.js'));
  return start(context, { files: true }, (options) => new LanguageClient('newsReview', 'News Review', new Worker(address), options));
};
