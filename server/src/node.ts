// Entry of the language server as a process: over stdio, IPC or a socket, as its arguments say. Its thread for the coverage begins here, too.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createCoverageService } from './coverage/createService';
import { nodeStore } from './coverage/nodeStore';
import { isCoverageThread, readOnThread, runCoverageThread } from './coverage/thread';
import { describe } from './lsp/runSafe';
import { nodeFiles } from './lsp/nodeFiles';
import { clearMemory } from './lsp/nodeMemory';
import { createServer } from './lsp/server';

function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  // Standard output belongs to the protocol: whatever writes there by habit goes to the log.
  console.log = console.info = console.debug = (...words) => connection.console.log(words.map(String).join(' '));
  console.warn = (...words) => connection.console.warn(words.map(String).join(' '));
  console.error = (...words) => connection.console.error(words.map(String).join(' '));
  process.on('uncaughtException', (error) => connection.console.error(`uncaught: ${describe(error)}`));
  process.on('unhandledRejection', (error) => connection.console.error(`unhandled: ${describe(error)}`));

  createServer(connection, {
    files: nodeFiles,
    clearMemory,
    startCoverage: (files, storage) => createCoverageService(files, { reader: readOnThread(__filename), store: storage ? nodeStore(storage) : null }),
  });
}

if (isCoverageThread()) runCoverageThread();
else serve();
