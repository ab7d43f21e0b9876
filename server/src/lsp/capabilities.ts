// What the server offers, given what the client can do.
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';
import { codeActionKinds } from './handlers/codeAction';
import { semanticTokensLegend } from './handlers/semanticTokens';

export const capabilities = (client: Client): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  hoverProvider: true,
  documentSymbolProvider: { label: 'News Review' },
  codeActionProvider: { codeActionKinds, resolveProvider: false },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: { resolveProvider: false },
  codeLensProvider: { resolveProvider: false },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
  workspaceSymbolProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  ...(client.pullDiagnostics ? { diagnosticProvider: { identifier: 'newsReview', interFileDependencies: true, workspaceDiagnostics: false } } : {}),
});
