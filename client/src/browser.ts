// Entry of the extension in a browser (vscode.dev, github.dev): the server is a Worker, and files are read through the client.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as start } from './activate';

export const activate = (context: ExtensionContext) => start(context, { files: true }, (options) => new LanguageClient('newsReview', 'News Review',
  new Worker(Uri.joinPath(context.extensionUri, 'dist/worker.js').toString(true)), options));
