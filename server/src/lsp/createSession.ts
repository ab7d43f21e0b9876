// Begins a session with a client: keeps articles, desk files, settings and coverage in step with what the client and the disk say.
import { CodeLensRefreshRequest, type Connection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import { noCoverage, parseDesk, rules, type Article } from '../core';
import { defaultCoverageSettings } from '../coverage/coverageService';
import { Notification, type Progress } from '../protocol';
import { pageOf } from '../version';
import { createArticles } from './articles';
import type { Client } from './client';
import { createDeskProblems } from './deskProblems';
import { createDesks, DESK_FILE, isDeskFile } from './desks';
import { createDiagnostics } from './diagnostics';
import { isServed, type Documents } from './documents';
import { createFiles } from './files';
import type { Host } from './host';
import type { Session } from './session';
import { createCoverageStart } from './coverageStart';
import { createPauses } from './pauses';
import { createPractice } from './practice';
import { createSettings } from './settings';
import { createStatus } from './status';
import { normalise } from './uri';

/** Milliseconds without an edit after which the other articles are checked against the new text. */
const SHARE_AFTER = 400;

export function createSession(connection: Connection, host: Host, client: Client, documents: Documents): Session {
  const log = connection.console;
  const told = client.options.notifications === true;
  const files = createFiles(connection, host, client);
  const folders = new Set(client.folders);
  /** The text as the editor has it, else the file's. */
  const readFile = async (uri: string) => documents.all().find((d) => d.id === normalise(uri))?.text.getText() ?? await files.read(uri);
  const settings = createSettings(connection, client);
  const service = host.startCoverage(files, client.options.storage);
  const coverage = () => (settings.current().coverage.enable ? service.coverage() : noCoverage);
  const knownRules = new Set(rules.map((r) => r.id));
  const desks = createDesks(readFile, (text) => parseDesk(text, knownRules), () => [...folders], createDeskProblems(connection));
  const articles = createArticles({ documents, desks, coverage, onRead: (article) => share(article), enabled: () => settings.current().enable, readFile, log });
  const status = createStatus(connection, told);
  const practice = createPractice(coverage, () => start.now());
  const pauses = createPauses(host.clearMemory ?? (() => {}));
  const diagnostics = createDiagnostics({
    connection, articles, docs: pageOf, pulls: client.pullDiagnostics, refreshes: client.refreshDiagnostics, log,
    openUris: () => documents.all().filter(isServed).map((d) => d.uri), onChecked: (open) => { status.checked(open); practice.checked(open); start.checked(); pauses.checked(); },
  });

  // What is typed reaches the coverage when the typing stops: the article's own checks need not wait for that.
  const sharing = new Map<string, ReturnType<typeof setTimeout>>();
  const share = (article: Article) => {
    clearTimeout(sharing.get(article.id));
    sharing.set(article.id, setTimeout(() => {
      sharing.delete(article.id);
      service.opened(article);
      if (documents.all().filter(isServed).length > 1) recheck();
    }, SHARE_AFTER));
  };
  const recheck = () => {
    articles.recheck();
    diagnostics.refresh();
  };
  const readFolders = () => {
    const { enable, include, exclude } = settings.current().coverage;
    if (enable) service.setFolders([...folders], { ...defaultCoverageSettings, include, exclude });
    else service.cancel();
  };
  const start = createCoverageStart(readFolders);
  const refreshLenses = () => { if (client.refreshCodeLens) void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {}); };
  const deskChanged = (uri: string) => {
    desks.forget();
    void desks.of(uri); // so that its problems show even where no article is open
    recheck();
  };

  service.onProgress(({ state, done, total, bytes }) => {
    if (told) void connection.sendNotification(Notification.progress, { state: state === 'idle' ? 'ready' : state, done, total, bytes } satisfies Progress);
  });
  service.onChanged(() => { recheck(); status.coverageChanged(); });

  connection.onInitialized(async () => {
    if (client.configuration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'newsReview' });
    await settings.read();
    if (settings.current().codeLens) refreshLenses();
    if (client.watchFiles) {
      const watchers = [`**/${DESK_FILE}`, ...settings.current().coverage.include].map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const f of removed) folders.delete(normalise(f.uri).replace(/\/+$/, ''));
        for (const f of added) folders.add(normalise(f.uri).replace(/\/+$/, ''));
        desks.forget();
        readFolders();
      });
    }
    recheck();
    start.ready();
  });
  connection.onDidChangeConfiguration(async ({ settings: sent }) => {
    const before = settings.current();
    await settings.read(sent);
    recheck();
    if (settings.current().codeLens !== before.codeLens) refreshLenses();
    if (JSON.stringify(settings.current().coverage) !== JSON.stringify(before.coverage)) readFolders();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const c of changes) if (isDeskFile(c.uri)) deskChanged(c.uri);
    const others = changes.filter((c) => !isDeskFile(c.uri)).map((c) => normalise(c.uri));
    // A changed file that is open counts as the editor has it.
    const open = new Set(documents.all().map((d) => d.id));
    const gone = new Set(changes.filter((c) => c.type === FileChangeType.Deleted).map((c) => normalise(c.uri)));
    const changed = others.filter((id) => !open.has(id) || gone.has(id));
    if (changed.length) service.filesChanged(changed);
  });

  documents.onDidChangeContent(({ document }) => {
    practice.typed();
    pauses.typed();
    if (isDeskFile(document.uri)) deskChanged(document.uri);
    else if (isServed(document)) diagnostics.touched(document.uri);
  });
  documents.onDidOpen(() => { if (!client.watchFiles) desks.forget(); });
  documents.onDidSave(({ document }) => { if (!client.watchFiles) service.filesChanged([document.id]); });
  documents.onDidClose(({ document }) => {
    if (isDeskFile(document.uri)) { deskChanged(document.uri); return; }
    if (!isServed(document)) return;
    articles.forget(document.uri);
    diagnostics.closed(document.uri);
    status.closed(document.uri);
    clearTimeout(sharing.get(document.id));
    sharing.delete(document.id);
    service.closed(document.id);
  });
  connection.onShutdown(async () => {
    for (const t of sharing.values()) clearTimeout(t);
    diagnostics.dispose();
    practice.dispose();
    pauses.dispose();
    start.dispose();
    status.dispose();
    await service.dispose();
  });
  return { connection, client, settings: settings.current, documents, articles, desks, diagnostics, service, coverage, readFile, docs: pageOf, log };
}
