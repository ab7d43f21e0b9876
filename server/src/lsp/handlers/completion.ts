// textDocument/completion: names, once a capital letter is typed; in a desk file its keys and values.
import { type CompletionItem, CompletionItemKind, type CompletionList, type CompletionParams } from 'vscode-languageserver';
import { completeName, type EntityType } from '../../core';
import { deskCompletion } from '../deskHelp';
import { caretIn, type Session } from '../session';

const kinds: Readonly<Record<EntityType, CompletionItemKind>> = {
  PERSON: CompletionItemKind.Variable, ORG: CompletionItemKind.Module, PLACE: CompletionItemKind.Constant, MISC: CompletionItemKind.Text,
};

export async function completion(session: Session, params: CompletionParams): Promise<CompletionList> {
  const at = await caretIn(session, params);
  if (!at) return { isIncomplete: false, items: deskCompletion(session, params) };
  const items = completeName(at.open.article, at.offset, session.coverage(), at.open.desk.desk).map((c): CompletionItem => ({
    label: c.name, kind: kinds[c.type], detail: c.detail, sortText: `${c.rank}${c.name}`, filterText: at.open.article.text.slice(c.start, c.end),
    textEdit: { range: at.open.lines.range(c), newText: c.name }, ...(c.note ? { documentation: c.note } : {}),
  }));
  // What fits depends on the words typed, not on the letters of one word: the client asks again.
  return { isIncomplete: true, items };
}
