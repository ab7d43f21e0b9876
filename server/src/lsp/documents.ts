// The open documents, in step with the editor; each remembers where it was edited last.
import { type Position, type TextDocumentContentChangeEvent, TextDocuments, type TextDocumentsConfiguration } from 'vscode-languageserver';
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

/** The place in `text` that a client means: in whole numbers, and in a line that there is. With any other, `TextDocument.update` would break its table of lines. */
const placeIn = (text: TextDocument, { line, character }: Position): Position =>
  text.positionAt(text.offsetAt({ line: Math.max(0, Math.floor(line) || 0), character: Math.max(0, Math.floor(character) || 0) }));

/** The document after one change: each is meant for the text that those before it have left. */
const changed = (document: OpenDocument, change: TextDocumentContentChangeEvent, version: number): OpenDocument => {
  if (!('range' in change)) return { ...document, text: TextDocument.update(document.text, [change], version), edited: null };
  const range = { start: placeIn(document.text, change.range.start), end: placeIn(document.text, change.range.end) };
  const at = Math.min(document.text.offsetAt(range.start), document.text.offsetAt(range.end)) + change.text.length;
  return { ...document, text: TextDocument.update(document.text, [{ ...change, range }], version), edited: { at, when: Date.now() } };
};

const configuration: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, languageId, version, content) => ({ uri, id: normalise(uri), languageId, text: TextDocument.create(uri, languageId, version, content), edited: null }),
  update: (document, changes, version) => changes.reduce((d, change) => changed(d, change, version), document),
};

export type Documents = TextDocuments<OpenDocument>;
export const createDocuments = (): Documents => new TextDocuments(configuration);

const languages = new Set(['plaintext', 'markdown', 'news-article']);
// Panes and old versions that look like documents; anything else a text can be edited in is served, whatever its scheme.
const notFiles = new Set(['git', 'gitfs', 'gitlens', 'scm', 'output', 'debug', 'comment', 'walkthrough', 'search-editor', 'vscode-settings', 'vscode-scm', 'vscode-notebook-cell',
  'vscode-terminal', 'vscode-userdata', 'vscode-chat-code-block', 'news-review-compare']);

/** Whether a document is one of ours to read. */
export const isServed = (d: Pick<OpenDocument, 'uri' | 'languageId'>): boolean => languages.has(d.languageId) && !notFiles.has(schemeOf(d.uri));
