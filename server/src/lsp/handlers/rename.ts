// textDocument/rename: a name wherever it stands, in the other articles too; these, and words inside quotation marks, only after a look.
import { type CancellationToken, type ChangeAnnotation, type PrepareRenameParams, type Range, type RenameParams, ResponseError, ErrorCodes, type TextDocumentEdit,
  type WorkspaceEdit } from 'vscode-languageserver';
import { renameEdits, renameTarget, type Article } from '../../core';
import { articleNow, bearersElsewhere, caretIn, type ArticleNow, type Session } from '../session';

/** Why a change waits for the user's tick. */
const QUOTED = 'quoted';
const ELSEWHERE = 'elsewhere';
const BY_SURNAME = 'bySurname';

export async function prepareRename(session: Session, params: PrepareRenameParams): Promise<{ range: Range; placeholder: string } | null> {
  const at = await caretIn(session, params);
  const target = at && renameTarget(at.open.article, at.offset);
  return at && target ? { range: at.open.lines.range(target), placeholder: target.text } : null;
}

export async function rename(session: Session, params: RenameParams, token: CancellationToken): Promise<WorkspaceEdit | ResponseError<never> | null> {
  const at = await caretIn(session, params);
  const target = at && renameTarget(at.open.article, at.offset);
  const newName = params.newName.replace(/\s+/g, ' ').trim();
  if (!at || !target) return null;
  if (!newName) return new ResponseError(ErrorCodes.InvalidParams, 'A name needs at least one letter.');
  const { open } = at;
  const { entity, text } = target;
  if (!session.client.changeAnnotations || !session.client.documentChanges) {
    const sure = renameEdits(open.article, entity.key, text, newName).filter((e) => !e.quoted);
    return { changes: { [open.uri]: sure.map((e) => ({ range: open.lines.range(e), newText: e.newText })) } };
  }
  const used = new Set<string>();
  const changes = new Map<string, TextDocumentEdit>();
  const change = ({ uri, version, lines }: Pick<ArticleNow, 'uri' | 'version' | 'lines'>, article: Article, key: string, waits: string | null): void => {
    const edits = renameEdits(article, key, text, newName).map((e) => {
      const annotationId = e.quoted ? QUOTED : waits;
      if (annotationId) used.add(annotationId);
      return { range: lines.range(e), newText: e.newText, ...(annotationId ? { annotationId } : {}) };
    });
    if (edits.length) changes.set(uri, { textDocument: { uri, version }, edits: [...changes.get(uri)?.edits ?? [], ...edits] });
  };
  change(open, open.article, entity.key, null);
  for (const { article: id, entity: theirs } of bearersElsewhere(session, open, entity)) {
    if (token.isCancellationRequested) return null;
    const now = await articleNow(session, id);
    // The article may have changed since it was read for the coverage: who is no longer in it is not renamed.
    if (now) change(now, now.article, theirs.key, theirs.key === entity.key ? ELSEWHERE : BY_SURNAME);
  }
  const annotations: Record<string, ChangeAnnotation> = {
    [QUOTED]: { label: 'Inside quotations', description: 'somebody’s own words', needsConfirmation: true },
    [ELSEWHERE]: { label: 'In other articles', description: 'the same name', needsConfirmation: true },
    [BY_SURNAME]: { label: 'In other articles, perhaps somebody else', description: 'one has the full name, the other the surname only', needsConfirmation: true },
  };
  return { documentChanges: [...changes.values()], ...(used.size ? { changeAnnotations: Object.fromEntries([...used].map((id) => [id, annotations[id]])) } : {}) };
}
