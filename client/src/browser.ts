// Entry of the extension in a browser (vscode.dev, github.dev): the server is a Worker, and files are read through the client.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as start } from './activate';

/**
 * An address for a Worker of two scripts, the weights and the server. The browser cannot reach the files of a remote machine:
 * there they are read and handed over.
 */
async function workerAddress(folder: Uri): Promise<string> {
  const scripts = ['models.js', 'worker.js'].map((f) => Uri.joinPath(folder, f));
  const parts = folder.scheme === 'vscode-remote' ? await Promise.all(scripts.map(async (s) => new Uint8Array(await workspace.fs.readFile(s))))
    : [`importScripts(${scripts.map((s) => JSON.stringify(s.toString(true))).join(', ')});`];
  return URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
}

export const activate = async (context: ExtensionContext) => {
  const address = await workerAddress(Uri.joinPath(context.extensionUri, 'dist'));
  return start(context, { files: true }, (options) => new LanguageClient('newsReview', 'News Review', new Worker(address), options));
};
