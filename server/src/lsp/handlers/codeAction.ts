// textDocument/codeAction: the rules' fixes, the best first; going to the other place; ignoring for good; the desk file.
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { addIgnored, addName, entityAt, findingsAt, ignoreHash, mentionAt, offered, pairHash, safeEdits, type Edit, type Finding, type Span } from '../../core';
import { ClientCommand } from '../../protocol';
import type { Open } from '../articles';
import { toDiagnostic } from '../convert';
import { deskEdit } from '../deskEdit';
import { offsetOf, type Session } from '../session';
import { baseName } from '../uri';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.newsReview`;
export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL];

export async function codeAction(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
  const open = await session.articles.open(params.textDocument.uri);
  if (!open || open.notChecked) return [];
  const wanted = (kind: string) => !params.context.only || params.context.only.some((k) => kind === k || kind.startsWith(`${k}.`));
  const selection = { start: offsetOf(open, params.range.start), end: offsetOf(open, params.range.end) };
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const findings = findingsAt(open.findings(), selection);
    const shown = (f: Finding) => [asShown(session, open, f, params.context.diagnostics)];
    for (const { finding, fix, preferred } of offered(findings)) {
      actions.push({ title: fix.title, kind: CodeActionKind.QuickFix, isPreferred: preferred, diagnostics: shown(finding), edit: toWorkspaceEdit(session, open, fix.edits) });
    }
    for (const f of findings) actions.push(...goTo(session, open, f).map((a) => ({ ...a, diagnostics: shown(f) })));
    for (const f of findings) {
      const pair = pairHash(f);
      const edit = pair && deskEdit(session, open, (text) => addIgnored(text, { rule: f.rule, hash: pair }, f.pair!.join(' / ')));
      if (edit) actions.push({ title: 'These are different things', kind: CodeActionKind.QuickFix, diagnostics: shown(f), edit });
    }
    for (const f of findings) {
      const edit = deskEdit(session, open, (text) => addIgnored(text, { rule: f.rule, hash: ignoreHash(open.article, f) }, open.article.text.slice(f.start, f.end)));
      if (edit) actions.push({ title: `${ignoring(f.rule)} (${f.rule})`, kind: CodeActionKind.QuickFix, diagnostics: shown(f), edit });
    }
  }
  actions.push(...nameActions(session, open, selection).filter((a) => wanted(a.kind!)));
  if (wanted(FIX_ALL)) {
    const edits = safeEdits(open.findings());
    if (edits.length) actions.push({ title: 'Fix all that is safe to fix (News Review)', kind: FIX_ALL, edit: toWorkspaceEdit(session, open, edits) });
  }
  return actions;
}

/** What ignoring says of a finding: of two articles that they may be alike. */
function ignoring(rule: string): string {
  return /^duplicate-(?:article|passage)$/.test(rule) ? 'Ignore this pair for good' : 'Ignore this here for good';
}

/** The diagnostic as the client has it, so that it knows which one the action settles. */
function asShown(session: Session, open: Open, finding: Finding, diagnostics: readonly Diagnostic[]): Diagnostic {
  const made = toDiagnostic(finding, open.id, session.articles.places, session.docs);
  const same = (d: Diagnostic) => d.code === made.code && d.range.start.line === made.range.start.line && d.range.start.character === made.range.start.character;
  return diagnostics.find(same) ?? made;
}

/** The edits by file. An edit in an article of which nothing is known is left out. */
function toWorkspaceEdit(session: Session, open: Open, edits: readonly Edit[]): WorkspaceEdit {
  const changes = new Map<string, TextEdit[]>();
  for (const e of edits) {
    const id = e.article ?? open.id;
    const uri = id === open.id ? open.uri : id;
    const range = session.articles.places(id)?.range(e);
    if (range) changes.set(uri, [...changes.get(uri) ?? [], { range, newText: e.newText }]);
  }
  if (!session.client.documentChanges) return { changes: Object.fromEntries(changes) };
  return { documentChanges: [...changes].map(([uri, list]) => ({ textDocument: { uri, version: uri === open.uri ? open.version : null }, edits: list })) };
}

/** Leads to the first related place; a command of the client's. */
function goTo(session: Session, open: Open, finding: Finding): CodeAction[] {
  if (!session.client.options.commands) return [];
  for (const r of finding.related) {
    const id = r.article ?? open.id;
    const range = session.articles.places(id)?.range(r);
    if (!range) continue;
    const title = `Go to the other place (${id === open.id ? '' : `${baseName(id)}, `}line ${range.start.line + 1})`;
    const go: CodeAction = { title, kind: CodeActionKind.QuickFix, command: { title, command: ClientCommand.reveal, arguments: [id === open.id ? open.uri : id, range] } };
    const compare = `Compare with ${baseName(id)}`;
    return id === open.id || !/^duplicate-/.test(finding.rule) ? [go]
      : [go, { title: compare, kind: CodeActionKind.QuickFix, command: { title: compare, command: ClientCommand.compare, arguments: [open.uri, id] } }];
  }
  return [];
}

/** On a name that the desk file does not have yet: to add it. A quick fix where a finding is about that name. */
function nameActions(session: Session, open: Open, selection: Span): CodeAction[] {
  const mention = mentionAt(open.article, selection.start);
  const entity = entityAt(open.article, selection.start);
  if (!mention || !entity || mention.kind !== 'name') return [];
  if (open.desk.desk.names.some((n) => n.name === entity.name || n.aliases.includes(entity.name))) return [];
  const edit = deskEdit(session, open, (text) => addName(text, { name: entity.name, type: entity.type, aliases: [] }));
  const about = findingsAt(open.findings(), mention).some((f) => /name|title|acronym|abbreviation|reference/.test(f.rule) && f.end - f.start < 2 * (mention.end - mention.start) + 20);
  return edit ? [{ title: `Add “${entity.name}” to the desk file`, kind: about ? CodeActionKind.QuickFix : CodeActionKind.Refactor, edit }] : [];
}
