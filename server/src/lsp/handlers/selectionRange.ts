// textDocument/selectionRange: word, sentence, quotation, paragraph, article.
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selections } from '../../core';
import { offsetOf, type Session } from '../session';

export async function selectionRange(session: Session, params: SelectionRangeParams): Promise<SelectionRange[]> {
  const open = await session.articles.open(params.textDocument.uri);
  if (!open) return [];
  return params.positions.map((position) => selections(open.article, offsetOf(open, position))
    .reduceRight<SelectionRange | undefined>((parent, span) => ({ range: open.lines.range(span), parent }), undefined)!);
}
