// textDocument/rename: a name wherever it stands; places inside quotation marks only after a look, where the client can ask.
import { type PrepareRenameParams, type Range, type RenameParams, ResponseError, ErrorCodes, type TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { renameEdits, renameTarget } from '../../core';
import { caretIn, type Session } from '../session';

const QUOTED = 'quoted';

export async function prepareRename(session: Session, params: PrepareRenameParams): Promise<{ range: Range; placeholder: string } | null> {
  const at = await caretIn(session, params);
  const target = at && renameTarget(at.open.article, at.offset);
  return at && target ? { range: at.open.lines.range(target), placeholder: target.text } : null;
}

export async function rename(session: Session, params: RenameParams): Promise<WorkspaceEdit | ResponseError<never> | null> {
  const at = await caretIn(session, params);
  const target = at && renameTarget(at.open.article, at.offset);
  const newName = params.newName.replace(/\s+/g, ' ').trim();
  if (!at || !target) return null;
  if (!newName) return new ResponseError(ErrorCodes.InvalidParams, 'A name needs at least one letter.');
  const { open } = at;
  const edits = renameEdits(open.article, target.key, target.text, newName);
  const write = (e: { start: number; end: number; newText: string }): TextEdit => ({ range: open.lines.range(e), newText: e.newText });
  const plain = edits.filter((e) => !e.quoted).map(write);
  if (!session.client.changeAnnotations || !session.client.documentChanges) return { changes: { [open.uri]: plain } };
  const annotated = edits.filter((e) => e.quoted).map((e) => ({ ...write(e), annotationId: QUOTED }));
  const change: TextDocumentEdit = { textDocument: { uri: open.uri, version: open.version }, edits: [...plain, ...annotated] };
  return {
    documentChanges: [change],
    ...(annotated.length ? { changeAnnotations: { [QUOTED]: { label: 'Inside quotations', description: 'somebody’s own words', needsConfirmation: true } } } : {}),
  };
}
