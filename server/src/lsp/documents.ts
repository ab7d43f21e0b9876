// The open documents, in step with the editor; each remembers where it was edited last.
import { type Position, TextDocuments, type TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { normalise, schemeOf } from './uri';

/** One open document. `id` is its URI in the spelling that articles are known by. */
export interface OpenDocument {
  readonly uri: string;
  readonly id: string;
  readonly languageId: string;
  readonly text: TextDocument;
  /** The caret after the last edit: an offset, and when (ms). Null before the first. */
  readonly edited: { readonly at: number; readonly when: number } | null;
}

/** A position in whole numbers from 0: with any other, the edit would break the lines of the text. */
const whole = ({ line, character }: Position): Position => ({ line: Math.max(0, Math.floor(line) || 0), character: Math.max(0, Math.floor(character) || 0) });

const configuration: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, languageId, version, content) => ({ uri, id: normalise(uri), languageId, text: TextDocument.create(uri, languageId, version, content), edited: null }),
  update: (document, said, version) => {
    const changes = said.map((c) => ('range' in c ? { ...c, range: { start: whole(c.range.start), end: whole(c.range.end) } } : c));
    const last = changes.at(-1);
    const start = last && 'range' in last ? document.text.offsetAt(last.range.start) : null;
    return { ...document, text: TextDocument.update(document.text, changes, version),
      edited: last && start !== null ? { at: start + last.text.length, when: Date.now() } : null };
  },
};

export type Documents = TextDocuments<OpenDocument>;
export const createDocuments = (): Documents => new TextDocuments(configuration);

const languages = new Set(['plaintext', 'markdown', 'news-article']);
// Panes and old versions that look like documents; anything else a text can be edited in is served, whatever its scheme.
const notFiles = new Set(['git', 'gitfs', 'gitlens', 'scm', 'output', 'debug', 'comment', 'walkthrough', 'search-editor', 'vscode-settings', 'vscode-scm', 'vscode-notebook-cell',
  'vscode-terminal', 'vscode-userdata', 'vscode-chat-code-block', 'news-review-compare']);

/** Whether a document is one of ours to read. */
export const isServed = (d: Pick<OpenDocument, 'uri' | 'languageId'>): boolean => languages.has(d.languageId) && !notFiles.has(schemeOf(d.uri));
