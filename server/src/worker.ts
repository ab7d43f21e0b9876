// Entry of the language server in a browser: a Worker that speaks with the extension by messages and reads files through it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { inProcessCoverage } from './coverage/inProcess';
import { createServer } from './lsp/server';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
const askTheClient = { read: async () => undefined, list: async () => undefined };
createServer(connection, { files: askTheClient, startCoverage: (files) => inProcessCoverage(files) });
