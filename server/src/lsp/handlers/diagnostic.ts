// textDocument/diagnostic, for clients that pull.
import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Session } from '../session';

export const diagnostic = (session: Session, params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> =>
  session.diagnostics.pull(params.textDocument.uri, params.previousResultId);
