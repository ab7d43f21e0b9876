// What every request handler has at hand.
import type { Connection, Location, Position, TextDocumentIdentifier } from 'vscode-languageserver';
import { lineStarts, type Article, type Coverage, type Entity, type Span } from '../core';
import type { CoverageService } from '../coverage/coverageService';
import type { ClientCommand, Settings } from '../protocol';
import type { Articles, Open } from './articles';
import type { Client } from './client';
import { linesOf, toLocation, type Lines } from './convert';
import type { Desks } from './desks';
import type { Diagnostics } from './diagnostics';
import { isServed, type Documents } from './documents';
import type { Log } from './runSafe';

export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly settings: () => Settings;
  readonly documents: Documents;
  readonly articles: Articles;
  readonly desks: Desks;
  readonly diagnostics: Diagnostics;
  readonly service: CoverageService;
  readonly coverage: () => Coverage;
  readonly readFile: (uri: string) => Promise<string | null>;
  /** The address of a rule's documentation. */
  readonly docs: (rule: string) => string;
  readonly log: Log;
}

/** A place in an open document, as requests name it. */
export interface Caret {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** The offset of a position in an open document; a position outside it is brought to its nearest place. */
export function offsetOf(open: Open, position: Position): number {
  const offset = open.document.offsetAt(position);
  return Number.isFinite(offset) ? offset : 0;
}

/** The open article a request is about, with the offset of its caret; null where it is not one of ours or not checked. */
export async function caretIn(session: Session, { textDocument, position }: Caret): Promise<{ open: Open; offset: number } | null> {
  const open = await session.articles.open(textDocument.uri);
  return open && open.notChecked === null ? { open, offset: offsetOf(open, position) } : null;
}

/** An article as it stands now, open or on disk; its lines are those of the text that was read for it. */
export interface ArticleNow {
  readonly uri: string;
  /** Of an open document; null for a file. */
  readonly version: number | null;
  readonly article: Article;
  readonly lines: Lines;
}

/** Reads an article of the coverage; null where it cannot be read. */
export async function articleNow(session: Session, id: string): Promise<ArticleNow | null> {
  const shown = session.documents.all().find((d) => d.id === id && isServed(d));
  if (shown) return session.articles.open(shown.uri);
  const article = await session.articles.any(id);
  return article && { uri: id, version: null, article, lines: linesOf(lineStarts(article.text)) };
}

/** The other articles that name the entity, with their record of it; namesakes are left out as far as titles tell them apart. */
export const bearersElsewhere = (session: Session, open: Open, entity: Entity): ReturnType<Coverage['entities']> =>
  session.coverage().entities(entity.key, entity.descriptions.map((d) => d.text)).filter((o) => o.article !== open.id);

/** Places as the protocol names them; those in articles of which nothing is known are left out. An open document goes by its own URI. */
export function locations(session: Session, spots: readonly (Span & { readonly article: string })[]): Location[] {
  return spots.flatMap((s) => toLocation(s.article, s, session.articles.places) ?? []);
}

/** A link that runs one of the client's commands, for Markdown that may hold such links. */
export const commandLink = (command: (typeof ClientCommand)[keyof typeof ClientCommand], ...args: unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
