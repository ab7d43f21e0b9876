// What the client can do, read once from its `initialize`.
import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';
import { normalise } from './uri';

export interface Client {
  readonly options: InitializationOptions;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly refreshCodeLens: boolean;
  readonly refreshFolding: boolean;
  readonly configuration: boolean;
  readonly watchFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly changeAnnotations: boolean;
  readonly createFiles: boolean;
  readonly documentChanges: boolean;
  readonly definitionLinks: boolean;
  readonly markdownHover: boolean;
  /** URIs of the workspace folders, without a slash at the end. */
  readonly folders: readonly string[];
}

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument } = params.capabilities;
  const options = typeof params.initializationOptions === 'object' && params.initializationOptions ? params.initializationOptions : {};
  const folders = params.workspaceFolders?.map((f) => f.uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    options,
    pullDiagnostics: Boolean(textDocument?.diagnostic),
    refreshDiagnostics: Boolean(workspace?.diagnostics?.refreshSupport),
    refreshSemanticTokens: Boolean(workspace?.semanticTokens?.refreshSupport),
    refreshCodeLens: Boolean(workspace?.codeLens?.refreshSupport),
    refreshFolding: Boolean(workspace?.foldingRange?.refreshSupport),
    configuration: Boolean(workspace?.configuration),
    watchFiles: Boolean(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    workspaceFolders: Boolean(workspace?.workspaceFolders),
    hierarchicalSymbols: Boolean(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
    changeAnnotations: Boolean(workspace?.workspaceEdit?.changeAnnotationSupport),
    createFiles: Boolean(workspace?.workspaceEdit?.resourceOperations?.includes('create')),
    documentChanges: Boolean(workspace?.workspaceEdit?.documentChanges),
    definitionLinks: Boolean(textDocument?.definition?.linkSupport),
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    folders: folders.map((f) => normalise(f).replace(/\/+$/, '')),
  };
}
