// The language server: ties the connection to the articles, and each request to its handler. Runs wherever a host is given.
import type { CancellationToken, Connection, InitializeResult } from 'vscode-languageserver';
import { type Comparison, Request, type Status } from '../protocol';
import { VERSION } from '../version';
import { capabilities } from './capabilities';
import { readClient } from './client';
import { createSession } from './createSession';
import { createDocuments } from './documents';
import { codeAction } from './handlers/codeAction';
import { codeLens } from './handlers/codeLens';
import { completion } from './handlers/completion';
import { compare, coverage } from './handlers/coverage';
import { definition } from './handlers/definition';
import { diagnostic } from './handlers/diagnostic';
import { documentHighlight } from './handlers/documentHighlight';
import { documentSymbol } from './handlers/documentSymbol';
import { foldingRange } from './handlers/foldingRange';
import { hover } from './handlers/hover';
import { references } from './handlers/references';
import { prepareRename, rename } from './handlers/rename';
import { selectionRange } from './handlers/selectionRange';
import { semanticTokens, semanticTokensRange } from './handlers/semanticTokens';
import { setPublished } from './handlers/setPublished';
import { cancelReading, figures, names, quotes, status } from './handlers/views';
import { workspaceSymbol } from './handlers/workspaceSymbol';
import type { Host } from './host';
import { runSafe } from './runSafe';
import type { Session } from './session';

/** Serves `connection` until it ends. */
export function createServer(connection: Connection, host: Host): void {
  const log = connection.console;
  const documents = createDocuments();
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const session = createSession(connection, host, client, documents);
    register(session);
    return { capabilities: capabilities(client), serverInfo: { name: 'News Review', version: VERSION } };
  });
  documents.listen(connection);
  connection.listen();

  /** Each request to its handler. */
  function register(session: Session): void {
    const safe = <P, R>(name: string, empty: R, handler: (session: Session, params: P, token: CancellationToken) => Promise<R>) =>
      runSafe<P, R>(log, name, empty, (params, token) => handler(session, params, token));
    connection.onHover(safe('hover', null, hover));
    connection.onDocumentSymbol(safe('documentSymbol', [], documentSymbol));
    connection.onCodeAction(safe('codeAction', [], codeAction));
    connection.onDefinition(safe('definition', [], definition));
    connection.onReferences(safe('references', [], references));
    connection.onDocumentHighlight(safe('documentHighlight', [], documentHighlight));
    connection.onPrepareRename(safe('prepareRename', null, prepareRename));
    connection.onRenameRequest(safe('rename', null, rename));
    connection.onCompletion(safe('completion', { isIncomplete: false, items: [] }, completion));
    connection.onCodeLens(safe('codeLens', [], codeLens));
    connection.onFoldingRanges(safe('foldingRange', [], foldingRange));
    connection.onSelectionRanges(safe('selectionRange', [], selectionRange));
    connection.onWorkspaceSymbol(safe('workspaceSymbol', [], workspaceSymbol));
    connection.languages.semanticTokens.on(safe('semanticTokens', { data: [] }, semanticTokens));
    connection.languages.semanticTokens.onRange(safe('semanticTokens/range', { data: [] }, semanticTokensRange));
    connection.languages.diagnostics.on(safe('diagnostic', { kind: 'full', items: [] }, diagnostic));
    connection.onRequest(Request.quotes, safe('quotes', [], quotes));
    connection.onRequest(Request.figures, safe('figures', [], figures));
    connection.onRequest(Request.names, safe('names', [], names));
    connection.onRequest(Request.coverage, safe('coverage', { related: [], stories: [] }, coverage));
    connection.onRequest<Comparison | null, never>(Request.compare, safe('compare', null, compare));
    connection.onRequest<Status | null, never>(Request.status, safe('status', null, status));
    connection.onRequest(Request.setPublished, safe('setPublished', FAILED, setPublished));
    connection.onRequest(Request.cancelReading, safe('cancelReading', null, cancelReading));
  }
}

const FAILED = { ok: false, message: 'Something went wrong; see the log of News Review.' };
