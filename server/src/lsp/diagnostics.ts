// Diagnostics: pulled where the client pulls, else pushed as soon as typing leaves time for it; a word being typed is left alone.
import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Finding } from '../core';
import { after, afterInput } from './afterInput';
import type { Articles, Open } from './articles';
import { toDiagnostic } from './convert';
import { describe, type Log } from './runSafe';

/** After this time (ms) without an edit, problems of the word under the caret show too. */
const SETTLED = 700;
/** However fast one types, diagnostics come at least this often (ms), or after twice what they cost. */
const LONGEST_WAIT = 250;
/** Checks that cost more than this (ms) leave the server free for as long as they took. */
const CHEAP = 150;

export interface Diagnostics {
  /** The document was opened or edited. */
  readonly touched: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Everything is to be shown anew: the coverage, a desk file or the settings changed. */
  readonly refresh: () => void;
  readonly pull: (uri: string, previous: string | undefined) => Promise<DocumentDiagnosticReport>;
  readonly dispose: () => void;
}

export interface Needs {
  readonly connection: Connection;
  readonly articles: Articles;
  readonly openUris: () => readonly string[];
  readonly docs: (rule: string) => string;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  /** Told after the diagnostics of a document were given. */
  readonly onChecked: (open: Open) => void;
  readonly log: Log;
}

/** Names a finding whatever its position: to tell one that was already shown from a new one. */
const nameOf = (open: Open, f: Finding): string => `${f.rule}\n${open.article.text.slice(f.start, Math.min(f.end, f.start + 80))}`;

export function createDiagnostics(needs: Needs): Diagnostics {
  const { connection, articles, log } = needs;
  const shown = new Map<string, ReadonlySet<string>>();
  const waiting = new Map<string, { readonly cancel: () => void; readonly since: number }>();
  const settling = new Map<string, ReturnType<typeof setTimeout>>();
  /** What checking a document after an edit costs (ms), as it was lately. */
  const costs = new Map<string, number>();
  const spent = (uri: string, began: number) => costs.set(uri, 0.7 * (costs.get(uri) ?? 0) + 0.3 * (performance.now() - began));
  let refreshing: ReturnType<typeof setTimeout> | null = null;

  /** The diagnostics to show now. A finding that is new and touches the word under the caret waits until the typing stops. */
  const diagnose = (open: Open): { items: Diagnostic[]; held: number } => {
    const findings = open.findings();
    const before = shown.get(open.uri);
    const age = open.edited ? Date.now() - open.edited.when : SETTLED;
    const caret = age < SETTLED ? open.edited!.at : -1;
    const now = new Set<string>();
    const items: Diagnostic[] = [];
    let held = 0;
    for (const f of findings) {
      const name = nameOf(open, f);
      if (f.start <= caret && caret <= f.end && f.end - f.start < 60 && !before?.has(name)) { held++; continue; }
      now.add(name);
      items.push(toDiagnostic(f, open.id, articles.places, needs.docs));
    }
    shown.set(open.uri, now);
    if (held) settleLater(open.uri, SETTLED - age);
    return { items, held };
  };
  const settleLater = (uri: string, wait: number) => {
    clearTimeout(settling.get(uri));
    settling.set(uri, setTimeout(() => { settling.delete(uri); if (needs.pulls) askToPull(); else push(uri); }, Math.max(20, wait + 5)));
  };
  const push = (uri: string) => {
    waiting.delete(uri);
    const began = performance.now();
    void articles.open(uri).then((open) => {
      if (!open) return;
      const { items } = diagnose(open);
      // the first check reads the whole document, later ones a paragraph
      if (open.edited) spent(uri, began);
      void connection.sendDiagnostics({ uri, version: open.version, diagnostics: items });
      needs.onChecked(open);
    }).catch((error) => log.error(`diagnostics: ${describe(error)}`));
  };
  const askToPull = () => {
    if (!needs.refreshes || refreshing) return;
    refreshing = setTimeout(() => { refreshing = null; void connection.languages.diagnostics.refresh().catch(() => {}); }, 100);
  };
  // Edits that come together are checked together: the wait starts anew with each, and is as long as the last checks took where these were dear.
  const pushSoon = (uri: string) => {
    const since = waiting.get(uri)?.since ?? performance.now();
    waiting.get(uri)?.cancel();
    const cost = costs.get(uri) ?? 0;
    const left = Math.max(0, since + Math.max(LONGEST_WAIT, 2 * cost) - performance.now());
    const due = () => push(uri);
    waiting.set(uri, { since, cancel: cost < CHEAP && left > 0 ? afterInput(due) : after(Math.min(cost, 1000, left), due) });
  };
  return {
    touched: (uri) => { if (!needs.pulls) pushSoon(uri); },
    closed: (uri) => {
      waiting.get(uri)?.cancel();
      waiting.delete(uri);
      clearTimeout(settling.get(uri));
      settling.delete(uri);
      shown.delete(uri);
      costs.delete(uri);
      if (!needs.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh: () => { if (needs.pulls) askToPull(); else for (const uri of needs.openUris()) pushSoon(uri); },
    pull: async (uri, previous) => {
      const open = await articles.open(uri);
      if (!open) return { kind: 'full', items: [] };
      const { items, held } = diagnose(open);
      needs.onChecked(open);
      const resultId = `${open.version}:${held}:${hash(JSON.stringify(items))}`;
      return previous === resultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
    },
    dispose: () => {
      for (const { cancel } of waiting.values()) cancel();
      for (const t of settling.values()) clearTimeout(t);
      if (refreshing) clearTimeout(refreshing);
    },
  };
}

/** A short hash (FNV-1a) by which two results are told apart. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
