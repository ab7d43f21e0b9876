// textDocument/semanticTokens: what the grammar cannot know, in every language id.
import { type Range, type SemanticTokens, SemanticTokensBuilder, type SemanticTokensParams, type SemanticTokensRangeParams } from 'vscode-languageserver';
import { paint, paints, type Span } from '../../core';
import type { Open } from '../articles';
import type { Session } from '../session';

export const semanticTokensLegend = { tokenTypes: [...paints], tokenModifiers: [] };

export const semanticTokens = async (session: Session, params: SemanticTokensParams): Promise<SemanticTokens> => tokensOf(await session.articles.open(params.textDocument.uri), null);
export const semanticTokensRange = async (session: Session, params: SemanticTokensRangeParams): Promise<SemanticTokens> =>
  tokensOf(await session.articles.open(params.textDocument.uri), params.range);

function tokensOf(open: Open | null, range: Range | null): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  if (!open || open.notChecked) return builder.build();
  const only: Span = range ? { start: open.document.offsetAt(range.start), end: open.document.offsetAt(range.end) } : { start: 0, end: open.article.text.length };
  for (const p of paint(open.article)) {
    if (p.end <= only.start || p.start >= only.end) continue;
    // A token lies on one line: a stretch that runs over a line end is given line by line.
    for (const line of lineParts(open.article.text, p)) {
      const { start, end } = open.lines.range(line);
      builder.push(start.line, start.character, end.character - start.character, paints.indexOf(p.paint), 0);
    }
  }
  return builder.build();
}

function lineParts(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let at = span.start;
  for (const piece of text.slice(span.start, span.end).split(/\r\n|\r|\n/)) {
    if (piece.length) parts.push({ start: at, end: at + piece.length });
    at += piece.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return parts;
}
