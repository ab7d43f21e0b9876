// Who said what: joins the marked stretches of all paragraphs into quotations and gives each its speaker.
import type { Entity, Mention } from './mention';
import type { Paragraph } from './paragraph';
import type { Quote, QuotedTerm } from './quote';

/** The quotations of an article in reading order, and the words in marks that are none. */
export function attributeQuotes(_paragraphs: readonly Paragraph[], _mentions: readonly Mention[], _entities: readonly Entity[]):
  { quotes: Quote[]; terms: QuotedTerm[] } {
  return { quotes: [], terms: [] };
}
