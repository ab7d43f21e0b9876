// What is wrong in desk files, shown in those files; pushed to every client, since desk files are no articles to pull for.
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { lineStarts } from '../core';
import { linesOf, SOURCE } from './convert';
import type { DeskInForce } from './desks';

/** Keeps the problems of desk files in step with what was read last: `file` is null where there is none at `uri`. */
export function createDeskProblems(connection: Connection) {
  const told = new Set<string>();
  return (uri: string, file: DeskInForce | null): void => {
    const lines = linesOf(lineStarts(file?.text ?? ''));
    const diagnostics = (file?.problems ?? []).map((p): Diagnostic => ({
      range: lines.range(p), message: p.message, source: SOURCE, code: 'desk-file', severity: p.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    }));
    if (!diagnostics.length && !told.has(uri)) return;
    if (diagnostics.length) told.add(uri);
    else told.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics });
  };
}
