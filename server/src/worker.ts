// Entry of the language server in a browser: a Worker that speaks with the extension by messages and reads files through it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createCoverageService } from './coverage/createService';
import { readHere } from './coverage/readArticles';
import { createServer } from './lsp/server';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
const askTheClient = { read: async () => undefined, list: async () => undefined, stamp: async () => undefined };
createServer(connection, { files: askTheClient, startCoverage: (files) => createCoverageService(files, { reader: readHere(), store: null }) });
