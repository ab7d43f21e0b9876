// Changes to the desk file as an edit the client applies: the file is made where there is none.
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { lineStarts } from '../core';
import type { Open } from './articles';
import { linesOf } from './convert';
import { DESK_FILE } from './desks';
import type { Session } from './session';

/** The edit that makes `change` to the text of the desk file in force for `open`; null where it cannot be made. */
export function deskEdit(session: Session, open: Open, change: (text: string) => string | null): WorkspaceEdit | null {
  const { uri, text } = open.desk;
  const next = change(text);
  if (next === null || next === text) return null;
  if (uri !== null) {
    const edit = difference(text, next);
    return session.client.documentChanges ? { documentChanges: [{ textDocument: { uri, version: null }, edits: [edit] }] } : { changes: { [uri]: [edit] } };
  }
  const folder = session.desks.place(open.uri);
  if (folder === null || !session.client.createFiles || !session.client.documentChanges) return null;
  const made = `${folder}/${DESK_FILE}`;
  const create: CreateFile = { kind: 'create', uri: made, options: { ignoreIfExists: true } };
  const start = { line: 0, character: 0 };
  const write: TextDocumentEdit = { textDocument: { uri: made, version: null }, edits: [{ range: { start, end: start }, newText: next }] };
  return { documentChanges: [create, write] };
}

/** The one edit between two texts: what is alike before and after is left. */
function difference(before: string, after: string) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  // Never between the two halves of one character or of one line end.
  while (start > 0 && /[\ud800-\udbff\r]/.test(before[start - 1])) start--;
  while (tail > 0 && /[\udc00-\udfff\n]/.test(before.at(-tail)!)) tail--;
  return { range: linesOf(lineStarts(before)).range({ start, end: before.length - tail }), newText: after.slice(start, after.length - tail) };
}
