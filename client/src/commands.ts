// The commands of the palette, of the status bar's menu, and of the links in hovers.
import { CodeActionKind, type Diagnostic, type Disposable, type ExtensionContext, type QuickPickItem, Range as VscodeRange, Uri, commands, languages, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClientCommand, type Done, type Place, type Position, type Range, Request } from '../../server/src/protocol';
import { serverActions } from './codeActions';
import { openDeskFile, saveDeskFileCommand, saveDeskFiles, touchesDeskFile } from './deskFile';
import { activeArticle } from './documents';
import { reveal, toLocation, toPosition, toRange } from './places';
import { isReading, problemsInWords, statusOf } from './status';

const source = 'News Review';

/** Our findings at the cursor; where there are none, those of the cursor's line. */
function findingsAtCursor(): Diagnostic[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const ours = languages.getDiagnostics(editor.document.uri).filter((d) => d.source === source || d.source === 'news-review');
  const at = ours.filter((d) => d.range.contains(editor.selection.active));
  return at.length ? at : ours.filter((d) => d.range.start.line <= editor.selection.active.line && d.range.end.line >= editor.selection.active.line);
}

/** A diagnostic's rule: its code, whatever form the editor gives it. */
const ruleOf = (d: Diagnostic): string => String(typeof d.code === 'object' ? d.code.value : d.code);

/** Asks for the publication day and hands it to the server, which writes it where it belongs. */
async function setPublished(client: BaseLanguageClient, uriArgument?: string): Promise<void> {
  const uri = uriArgument ? Uri.parse(uriArgument) : activeArticle()?.uri;
  if (!uri) {
    window.showInformationMessage('Open an article first.');
    return;
  }
  const known = statusOf(uri)?.published?.day;
  const day = await window.showInputBox({
    title: 'Set Publication Date', prompt: 'The day the article was published, as year-month-day. Weekdays and “last week” are reckoned from it.',
    value: known ?? new Date().toISOString().slice(0, 10), placeHolder: '2026-03-31',
    validateInput: (text) => isDay(text.trim()) ? undefined : 'Write a day as 2026-03-31.',
  });
  if (!day) return;
  const done = await client.sendRequest<Done>(Request.setPublished, { uri: uri.toString(), day: day.trim() });
  await saveDeskFiles(); // a file without front matter has its date in the desk file
  if (done.ok) window.setStatusBarMessage(done.message, 5000);
  else window.showWarningMessage(done.message);
}

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)
  && new Date(`${text}T00:00:00Z`).toString() !== 'Invalid Date' && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Goes where the finding at the cursor points; asks which where there are several. */
async function goToOther(): Promise<void> {
  const places = findingsAtCursor().flatMap((d) => d.relatedInformation ?? []);
  if (!places.length) {
    window.showInformationMessage('The problem at the cursor has no other place.');
    return;
  }
  const picked = places.length === 1 ? places[0] : (await window.showQuickPick(places.map((p) => ({
    label: p.message, description: `${workspace.asRelativePath(p.location.uri)}, line ${p.location.range.start.line + 1}`, place: p })), { title: 'Go to the Other Place' }))?.place;
  if (picked) await reveal(picked.location.uri, picked.location.range);
}

/** Shows the page of a rule: of the one given, else of the problem at the cursor, else of one picked from all. */
async function showRule(context: ExtensionContext, rule?: unknown): Promise<void> {
  const folder = Uri.joinPath(context.extensionUri, 'docs/rules');
  const pages = (await workspace.fs.readDirectory(folder).then((entries) => entries, () => [])).flatMap(([f]) => /^([a-z-]+)\.md$/.exec(f)?.[1] ?? []);
  const here = [...new Set(findingsAtCursor().map(ruleOf))];
  const id = typeof rule === 'string' ? rule : here.length === 1 ? here[0]
    : await window.showQuickPick([...here, ...pages.filter((r) => !here.includes(r))], { title: 'Show Rule Documentation', placeHolder: 'Which rule?' });
  if (id && pages.includes(id)) await commands.executeCommand('markdown.showPreview', Uri.joinPath(folder, `${id}.md`));
  else if (id) window.showInformationMessage(`There is no page for “${id}”.`);
}

/** Ignores the finding at the cursor for good, as the server's own quick fix does; asks which where there are several. */
async function ignoreHere(client: BaseLanguageClient): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const findings = findingsAtCursor();
  if (!uri || !findings.length) {
    window.showInformationMessage('There is no problem at the cursor.');
    return;
  }
  const rules = new Set(findings.map(ruleOf));
  const offered = (await serverActions(client, uri, findings[0].range, CodeActionKind.QuickFix))
    .filter((a) => a.edit && touchesDeskFile(a.edit) && [...rules].some((rule) => a.title.startsWith('Ignore') && a.title.includes(rule)));
  const action = offered.length > 1 ? (await window.showQuickPick(offered.map((a) => ({ label: a.title, action: a })), { title: 'Ignore Here' }))?.action : offered[0];
  if (!action?.edit) return;
  await workspace.applyEdit(action.edit);
  await saveDeskFiles();
}

/** Applies all safe fixes of the article in front, as `source.fixAll.newsReview` on saving does. */
async function fixAll(client: BaseLanguageClient): Promise<void> {
  const article = activeArticle();
  if (!article) {
    window.showInformationMessage('Open an article first.');
    return;
  }
  const whole = new VscodeRange(0, 0, article.lineCount, 0);
  const actions = await serverActions(client, article.uri, whole, CodeActionKind.SourceFixAll.append('newsReview'));
  const edit = actions.find((a) => a.edit)?.edit;
  if (edit) await workspace.applyEdit(edit);
  else window.setStatusBarMessage('Nothing that is safe to fix by itself.', 5000);
}

/** The menu behind the status bar. */
async function showMenu(): Promise<void> {
  const article = activeArticle();
  const status = article && statusOf(article.uri);
  const entry = (label: string, command: string, detail?: string): QuickPickItem & { command: string } => ({ label, command, description: detail });
  const picked = await window.showQuickPick([
    ...(status?.checked ? [
      entry('$(warning) Show Problems', 'workbench.actions.view.problems', problemsInWords(status.problems)),
      entry('$(calendar) Set Publication Date…', ClientCommand.setPublished, status.published ? `${status.published.day}, from the ${status.published.from}` : 'not known'),
      entry('$(sparkle) Fix All Safe Problems', 'newsReview.fixAll', 'typography and spaces only; never inside quotations'),
      entry('$(git-compare) Compare With…', ClientCommand.compare),
    ] : []),
    ...(isReading() ? [entry('$(debug-stop) Stop Reading the Coverage', 'newsReview.cancelReading')] : []),
    entry('$(list-tree) Show Quotes, Names and Figures', 'workbench.view.extension.newsReview'),
    entry('$(book) Open Desk File', 'newsReview.openDeskFile', 'names, style, rules'),
    entry('$(question) Show Rule Documentation…', 'newsReview.showRule'),
    entry('$(gear) Settings', 'newsReview.openSettings'),
    entry('$(output) Show Log', 'newsReview.showLog'),
  ], { title: 'News Review', placeHolder: status?.reason ?? undefined });
  if (picked) await commands.executeCommand(picked.command);
}

/** Registers every command that belongs to no view. */
export function registerCommands(client: BaseLanguageClient, context: ExtensionContext): Disposable[] {
  const on = commands.registerCommand;
  return [
    on(ClientCommand.reveal, (uri: string, range: Range) => reveal(Uri.parse(uri), toRange(range))),
    on(ClientCommand.setPublished, (uri?: unknown) => setPublished(client, typeof uri === 'string' ? uri : undefined)),
    on(ClientCommand.showPlaces, (uri: string, position: Position, places: Place[]) =>
      commands.executeCommand('editor.action.showReferences', Uri.parse(uri), toPosition(position), places.map(toLocation))),
    on('newsReview.showMenu', showMenu),
    on('newsReview.goToOther', goToOther),
    on('newsReview.ignoreHere', () => ignoreHere(client)),
    on('newsReview.showRule', (rule?: unknown) => showRule(context, rule)),
    on('newsReview.fixAll', () => fixAll(client)),
    on('newsReview.openDeskFile', openDeskFile),
    on(saveDeskFileCommand, saveDeskFiles),
    on('newsReview.openSettings', () => commands.executeCommand('workbench.action.openSettings', '@ext:news-review.news-review')),
    on('newsReview.cancelReading', () => client.sendRequest(Request.cancelReading)),
    on('newsReview.showLog', () => client.outputChannel.show()),
    on('newsReview.restart', async () => { await client.stop(); await client.start(); }),
  ];
}
