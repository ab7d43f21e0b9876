// The articles of the open documents, read once for each version, and those of files that are not open, read when asked for.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { buildArticle, checkArticle, dayInName, lineStarts, readerAfter, type Article, type Coverage, type Finding, type PublicationDate } from '../core';
import { linesOf, type Lines, type Places } from './convert';
import type { Desks, DeskInForce } from './desks';
import { isServed, type Documents, type OpenDocument } from './documents';
import { describe, type Log } from './runSafe';
import { baseName, normalise, relativeTo } from './uri';

/** Files above this many UTF-16 code units are not checked. */
export const LARGEST = 5 * 1024 * 1024;

/** One open document as it stands: its article, and what the rules say of it. */
export interface Open {
  readonly uri: string;
  readonly id: string;
  readonly document: TextDocument;
  readonly version: number;
  readonly edited: OpenDocument['edited'];
  readonly article: Article;
  readonly desk: DeskInForce;
  /** Why it is not checked, as a sentence; null where it is. */
  readonly notChecked: string | null;
  readonly lines: Lines;
  /** What the rules report; computed once. */
  readonly findings: () => readonly Finding[];
}

export interface Articles {
  /** The open document of that URI as it stands now; null where it is not open or not served. */
  readonly open: (uri: string) => Promise<Open | null>;
  readonly allOpen: () => Promise<readonly Open[]>;
  /** An article of the coverage, open or not; null where it cannot be read. */
  readonly any: (id: string) => Promise<Article | null>;
  readonly places: Places;
  /** The coverage or the settings changed: the findings are to be computed anew. */
  readonly recheck: () => void;
  readonly forget: (uri: string) => void;
}

export interface Sources {
  readonly documents: Documents;
  readonly desks: Desks;
  readonly coverage: () => Coverage;
  /** Told of each new reading of an open document. */
  readonly onRead: (article: Article) => void;
  readonly enabled: () => boolean;
  readonly readFile: (uri: string) => Promise<string | null>;
  readonly log: Log;
}

const linesOfDocument = (document: TextDocument): Lines => ({
  range: (span) => ({ start: document.positionAt(span.start), end: document.positionAt(span.end) }),
});

/** The publication day known from outside the text: the desk file's for this path, else the file name's. */
export function publishedOutside(id: string, desk: DeskInForce): PublicationDate | null {
  const path = desk.folder === null ? null : relativeTo(desk.folder, id);
  const listed = path === null ? undefined : desk.desk.published[path];
  if (listed) return { day: listed, from: 'desk file' };
  return dayInName(baseName(id));
}

export function createArticles(sources: Sources): Articles {
  const { documents, desks, log } = sources;
  const kept = new Map<string, Open>();
  const closed = new Map<string, Article>();
  let generation = 0;
  const checkedIn = new Map<string, number>();

  const notChecked = (article: Article): string | null => {
    if (!sources.enabled()) return 'News Review is switched off in the settings.';
    if (article.notProse) return `${article.notProse[0].toUpperCase()}${article.notProse.slice(1)}.`;
    return null;
  };
  const make = (d: OpenDocument, desk: DeskInForce, article: Article, reason: string | null): Open => {
    let findings: readonly Finding[] | null = null;
    return {
      uri: d.uri, id: d.id, document: d.text, version: d.text.version, edited: d.edited, article, desk, notChecked: reason, lines: linesOfDocument(d.text),
      findings: () => (findings ??= reason ? [] : checkArticle(article, sources.coverage(), desk.desk,
        (rule, error) => log.error(`rule ${rule}: ${describe(error)}`))),
    };
  };
  const open = async (uri: string): Promise<Open | null> => {
    if (!documents.get(uri)) return null;
    const desk = desks.known(uri) ?? await desks.of(uri);
    const d = documents.get(uri);
    if (!d || !isServed(d)) return null;
    const last = kept.get(uri);
    if (last && last.version === d.text.version && last.desk === desk && last.document === d.text && checkedIn.get(uri) === generation) return last;
    const text = d.text.getText();
    const tooLarge = text.length > LARGEST;
    const same = last && last.document === d.text && last.version === d.text.version && last.desk === desk;
    const article = same ? last.article : buildArticle(tooLarge ? '' : text, { id: d.id, published: publishedOutside(d.id, desk), read: readerAfter(last ? last.article.paragraphs.map((p) => p.reading) : []), desk: desk.desk });
    if (!same && !tooLarge) sources.onRead(article);
    const now = make(d, desk, article, tooLarge ? 'The file is larger than 5 MB.' : notChecked(article));
    kept.set(uri, now);
    checkedIn.set(uri, generation);
    return now;
  };
  const openOf = (id: string) => documents.all().find((d) => d.id === id && isServed(d));
  return {
    open,
    allOpen: async () => (await Promise.all(documents.all().map((d) => open(d.uri)))).filter((o) => o !== null),
    any: async (uri) => {
      const id = normalise(uri);
      const shown = openOf(id);
      if (shown) return (await open(shown.uri))?.article ?? null;
      const text = await sources.readFile(id);
      if (text === null || text.length > LARGEST) return null;
      const last = closed.get(id);
      if (last?.text === text) return last;
      const desk = await desks.of(id);
      const article = buildArticle(text, { id, published: publishedOutside(id, desk), desk: desk.desk });
      closed.delete(id);
      closed.set(id, article);
      if (closed.size > 200) closed.delete(closed.keys().next().value!);
      return article;
    },
    places: (id) => {
      const shown = openOf(id);
      if (shown) return linesOfDocument(shown.text);
      const digest = sources.coverage().digests.get(id);
      if (digest) return linesOf(digest.lineStarts);
      const article = closed.get(id);
      return article ? linesOf(lineStarts(article.text)) : null;
    },
    recheck: () => { generation++; },
    forget: (uri) => { kept.delete(uri); checkedIn.delete(uri); },
  };
}
