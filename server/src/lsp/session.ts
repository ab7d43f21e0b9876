// What every request handler has at hand.
import type { Connection, Location, Position, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Coverage, Span } from '../core';
import type { CoverageService } from '../coverage/coverageService';
import type { ClientCommand, Settings } from '../protocol';
import type { Articles, Open } from './articles';
import type { Client } from './client';
import { toLocation } from './convert';
import type { Desks } from './desks';
import type { Diagnostics } from './diagnostics';
import type { Documents } from './documents';
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

/** The open document a request is about, with the offset of its caret; null where it is not one of ours. */
export async function caretIn(session: Session, { textDocument, position }: Caret): Promise<{ open: Open; offset: number } | null> {
  const open = await session.articles.open(textDocument.uri);
  return open && { open, offset: offsetOf(open, position) };
}

/** Places as the protocol names them; those in articles of which nothing is known are left out. An open document goes by its own URI. */
export function locations(session: Session, spots: readonly (Span & { readonly article: string })[]): Location[] {
  return spots.flatMap((s) => toLocation(s.article, s, session.articles.places) ?? []);
}

/** A link that runs one of the client's commands, for Markdown that may hold such links. */
export const commandLink = (command: (typeof ClientCommand)[keyof typeof ClientCommand], ...args: unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
