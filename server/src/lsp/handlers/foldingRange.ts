// textDocument/foldingRange
import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { folds } from '../../core';
import type { Session } from '../session';

export async function foldingRange(session: Session, params: FoldingRangeParams): Promise<FoldingRange[]> {
  const open = await session.articles.open(params.textDocument.uri);
  if (!open || open.notChecked) return [];
  return folds(open.article).flatMap((f) => {
    const { start, end } = open.lines.range(f);
    const endLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    return endLine > start.line ? [{ startLine: start.line, endLine, ...(f.what === 'section' || f.what === 'quote' ? {} : { kind: FoldingRangeKind.Region }) }] : [];
  });
}
