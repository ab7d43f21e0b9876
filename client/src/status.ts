// The status bar: whether the article is checked and why not, what was found, when it was published.
import { type Disposable, MarkdownString, StatusBarAlignment, Uri, languages as vscodeLanguages, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Notification, type Progress, type Status } from '../../server/src/protocol';
import { activeArticle } from './documents';

const latest = new Map<string, Status>();

/** What the server last said of a document. */
export const statusOf = (uri: Uri): Status | undefined => latest.get(uri.toString());

const many = (n: number, one: string, several = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : several}`;
const nameOfDay = (day: string) => new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "2 warnings, 5 notes", or "No problems". */
export function problemsInWords({ error, warning, information, hint }: Status['problems']): string {
  const notes = information + hint;
  const said = [error && many(error, 'error'), warning && many(warning, 'warning'), notes && many(notes, 'note')].filter(Boolean);
  return said.length ? said.join(', ') : 'No problems';
}

/** The line in the status bar: an icon and as few words as will do. */
export function statusText(status: Status): string {
  if (!status.checked) return `$(circle-slash) Not checked${status.reason ? `: ${status.reason.replace(/^\p{Lu}(?!\p{Lu})/u, (c) => c.toLowerCase()).replace(/\.$/, '')}` : ''}`;
  const { error, warning, information, hint } = status.problems;
  const icon = error + warning ? '$(checklist)' : information + hint ? '$(info)' : '$(pass)';
  return `${icon} ${problemsInWords(status.problems)}${status.published ? ` · ${nameOfDay(status.published.day)}` : ' · no date'}`;
}

/** What the mouse over the status bar shows. */
export function statusTooltip(status: Status, progress: Progress | undefined): MarkdownString {
  const text = new MarkdownString('', true);
  text.appendMarkdown('**News Review**\n\n');
  if (!status.checked) {
    text.appendText(`Not checked. ${status.reason ?? ''}`);
    return text;
  }
  const { words, quotes, names, figures } = status.counts;
  text.appendMarkdown([
    problemsInWords(status.problems),
    `${many(words, 'word')} · ${many(quotes, 'quote')} · ${many(names, 'name')} · ${many(figures, 'figure')}`,
    status.published ? `Published ${nameOfDay(status.published.day)} (from the ${status.published.from})` : 'Publication date not known: weekdays cannot be checked',
    ...(status.desk ? [`Desk file: ${Uri.parse(status.desk).path.split('/').slice(-2).join('/')}`] : []),
    ...(progress?.state === 'cancelled' ? ['Reading the coverage was stopped'] : progress?.state === 'full' ? [`Coverage: ${many(progress.done, 'article')}; the rest was left out, the index is full`] : []),
    ...(progress?.state === 'reading' ? [`Reading the coverage: ${progress.done.toLocaleString('en')} of ${progress.total.toLocaleString('en')} articles`]
      : progress?.state === 'ready' ? [`Coverage: ${many(progress.total, 'article')}`] : []),
  ].join('\n\n'));
  return text;
}

/** How far the reading of the coverage is. */
let progress: Progress | undefined;
export const isReading = (): boolean => progress?.state === 'reading';

/** Puts the item in the status bar and keeps it in step with the editor in front. */
export function registerStatus(client: BaseLanguageClient): Disposable[] {
  const item = window.createStatusBarItem('newsReview.status', StatusBarAlignment.Right, 110);
  item.name = 'News Review';
  item.command = 'newsReview.showMenu';
  const show = () => {
    const article = activeArticle();
    const status = article && statusOf(article.uri);
    if (!status) return item.hide();
    const reading = progress?.state === 'reading' ? ` $(sync~spin) ${progress.done}/${progress.total || '…'}` : '';
    item.text = statusText(status) + reading;
    item.tooltip = statusTooltip(status, progress);
    item.accessibilityInformation = { label: `News Review: ${status.checked ? problemsInWords(status.problems) : `not checked. ${status.reason ?? ''}`}`, role: 'button' };
    item.show();
  };
  return [
    item,
    client.onNotification(Notification.status, (status: Status) => { latest.set(status.uri, status); show(); }),
    client.onNotification(Notification.progress, (p: Progress) => { progress = p; show(); }),
    window.onDidChangeActiveTextEditor(show),
    vscodeLanguages.onDidChangeDiagnostics(show),
  ];
}
