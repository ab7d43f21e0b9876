// A client of the built language server, over stdio, as an editor would be: the tests say what the editor does and see what it is told.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, type ClientCapabilities, type Diagnostic, type InitializeResult, type Position, type ProtocolConnection, type PublishDiagnosticsParams,
  type WorkspaceEdit, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { type InitializationOptions, Notification } from '../../server/src/protocol';

const root = process.env.NEWS_REVIEW_ROOT!;

/** What VS Code says it can do, as far as the server asks. */
export const modernEditor: ClientCapabilities = {
  workspace: { workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: { groupsOnLabel: true } },
    diagnostics: { refreshSupport: true } },
  textDocument: {
    diagnostic: {}, hover: { contentFormat: ['markdown', 'plaintext'] }, definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true }, publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
  },
};
/** An editor that only takes what is pushed and knows no extras. */
export const plainEditor: ClientCapabilities = { textDocument: { hover: { contentFormat: ['plaintext'] } } };

export interface Options {
  readonly capabilities?: ClientCapabilities;
  /** Files to write below the workspace folder, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: InitializationOptions;
  readonly settings?: object;
}

export class LanguageClient {
  readonly pushed: PublishDiagnosticsParams[] = [];
  readonly notified: { method: string; params: unknown }[] = [];
  readonly applied: WorkspaceEdit[] = [];
  readonly logged: string[] = [];
  /** How often the server asked to pull diagnostics anew. */
  refreshes = 0;
  private versions = new Map<string, number>();
  private constructor(readonly connection: ProtocolConnection, private readonly process: ChildProcess, readonly folder: string, readonly initialized: InitializeResult) {}

  static async start({ capabilities = modernEditor, files = {}, options = { commands: true, notifications: true }, settings }: Options = {}): Promise<LanguageClient> {
    const folder = mkdtempSync(path.join(tmpdir(), 'news-review-lsp-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const child = spawn(process.execPath, [path.join(root, 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
    let client: LanguageClient | null = null;
    connection.onNotification('textDocument/publishDiagnostics', (p: PublishDiagnosticsParams) => { client?.pushed.push(p); });
    connection.onNotification('window/logMessage', (p: { message: string }) => { client?.logged.push(p.message); });
    for (const method of Object.values(Notification)) connection.onNotification(method, (params: unknown) => { client?.notified.push({ method, params }); });
    connection.onRequest('workspace/applyEdit', (p: { edit: WorkspaceEdit }) => { client?.applied.push(p.edit); return { applied: true }; });
    connection.onRequest('workspace/configuration', (p: { items: unknown[] }) => p.items.map(() => settings ?? null));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => { if (client) client.refreshes++; return null; });
    connection.listen();
    const uri = pathToFileURL(folder).href;
    const given = settings ? { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } } : capabilities;
    const initialized: InitializeResult = await connection.sendRequest('initialize', {
      processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'test' }], capabilities: given, initializationOptions: options,
    });
    client = new LanguageClient(connection, child, folder, initialized);
    await connection.sendNotification('initialized', {});
    return client;
  }

  uri(name: string): string { return pathToFileURL(path.join(this.folder, name)).href; }

  /** Opens a document; its URI. `name` may be a URI itself. */
  async open(name: string, text: string, languageId = 'plaintext'): Promise<string> {
    const uri = /^[a-z-]+:/.test(name) ? name : this.uri(name);
    this.versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Types `text` over the range; the new version. */
  async type(uri: string, start: Position, end: Position, text: string): Promise<number> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start, end }, text }] });
    return version;
  }

  close(uri: string): Promise<void> { return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } }); }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest<{ items?: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return report.items ?? [];
  }

  ask<R>(method: string, params: object): Promise<R> { return this.connection.sendRequest<R>(method, params); }
  at<R>(method: string, uri: string, position: Position, more: object = {}): Promise<R> { return this.ask(method, { textDocument: { uri }, position, ...more }); }

  /** Waits until `found` gives something, at most three seconds. */
  async until<T>(found: () => T | undefined | null | false): Promise<T> {
    for (const end = Date.now() + 3000; ;) {
      const value = found();
      if (value) return value;
      if (Date.now() > end) throw new Error(`waited in vain; logged: ${this.logged.join('\n')}`);
      await new Promise((r) => setTimeout(r, 5));
    }
  }

  lastPush(uri: string): PublishDiagnosticsParams | undefined { return this.pushed.findLast((p) => p.uri === uri); }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await new Promise((r) => { this.process.once('exit', r); setTimeout(r, 1000); });
    this.connection.dispose();
    this.process.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A text whose caret is drawn as "|": the text without it, and the caret's position. */
export function withCaret(marked: string): { text: string; position: Position } {
  const at = marked.indexOf('|');
  const before = marked.slice(0, at).split('\n');
  return { text: marked.slice(0, at) + marked.slice(at + 1), position: { line: before.length - 1, character: before[before.length - 1].length } };
}

/** The words that a range covers. */
export function wordsAt(text: string, range: { start: Position; end: Position }): string {
  const lines = text.split('\n');
  const offset = (p: Position) => lines.slice(0, p.line).reduce((n, l) => n + l.length + 1, 0) + p.character;
  return text.slice(offset(range.start), offset(range.end));
}
