// Help in the desk file itself: its keys and values completed and explained, in editors without support for YAML schemas too.
import { type CompletionItem, CompletionItemKind, type Hover } from 'vscode-languageserver';
import schema from '../../../schemas/newsreview.schema.json';
import { completeDesk, describeDesk, type SchemaNode } from '../core';
import { isDeskFile } from './desks';
import type { Caret, Session } from './session';

const known: SchemaNode = schema;

/** The open desk file a request is about, with the offset of its caret; null where it is about something else. */
function caretInDesk(session: Session, { textDocument, position }: Caret): { text: string; offset: number; range: (start: number, end: number) => Hover['range'] & {} } | null {
  const document = isDeskFile(textDocument.uri) ? session.documents.get(textDocument.uri)?.text : undefined;
  return document ? { text: document.getText(), offset: document.offsetAt(position), range: (start, end) => ({ start: document.positionAt(start), end: document.positionAt(end) }) } : null;
}

export function deskCompletion(session: Session, caret: Caret): CompletionItem[] {
  const at = caretInDesk(session, caret);
  return at ? completeDesk(known, at.text, at.offset).map((c) => ({
    label: c.label, kind: c.what === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember, textEdit: { range: at.range(c.start, c.end), newText: c.newText },
    ...(c.description ? { documentation: c.description } : {}),
  })) : [];
}

export function deskHover(session: Session, caret: Caret): Hover | null {
  const at = caretInDesk(session, caret);
  const found = at && describeDesk(known, at.text, at.offset);
  return at && found ? { contents: { kind: 'plaintext', value: found.description }, range: at.range(found.start, found.end) } : null;
}
