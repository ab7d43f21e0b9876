// textDocument/documentHighlight: all mentions of a name, or a quotation with its speaker and cue.
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlights } from '../../core';
import { caretIn, type Session } from '../session';

export async function documentHighlight(session: Session, params: DocumentHighlightParams): Promise<DocumentHighlight[]> {
  const at = await caretIn(session, params);
  return at ? highlights(at.open.article, at.offset).map((h) => ({ range: at.open.lines.range(h), kind: h.what === 'tie' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read })) : [];
}
