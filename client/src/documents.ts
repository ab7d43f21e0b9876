// Which documents are articles: the languages and the places they come from.
import { type TextDocument, type Uri, window, workspace } from 'vscode';
import type { DocumentFilter } from 'vscode-languageclient';

/** Our own language and the two that plain articles are opened in. */
export const languages = ['news-article', 'plaintext', 'markdown'] as const;

/** Where documents live that somebody works on. Git's old versions, output panes and comparisons are not among them. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'vscode-local', 'memfs'];
const allSchemes = () => [...new Set([...schemes, ...(workspace.workspaceFolders ?? []).map((f) => f.uri.scheme)])];

/** The documents the server is told of: articles, and the desk file. */
export const documentSelector = (): DocumentFilter[] => allSchemes().flatMap((scheme) => [
  ...languages.map((language) => ({ scheme, language })),
  { scheme, pattern: '**/.newsreview.yml' },
]);

/** Whether a document may be an article. The server has the last word: see `Status`. */
export const isArticle = (document: TextDocument): boolean =>
  (languages as readonly string[]).includes(document.languageId) && allSchemes().includes(document.uri.scheme);

/** The article somebody is looking at, or undefined. */
export const activeArticle = (): TextDocument | undefined => {
  const document = window.activeTextEditor?.document;
  return document && isArticle(document) ? document : undefined;
};

/** The name of a file as lists show it. */
export const baseName = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
