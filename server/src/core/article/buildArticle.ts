// From text to the article record: the one pass that joins what the paragraphs say.
import { noDesk, type Desk } from '../desk/desk';
import { readParagraph, type Reader } from '../extract/reading';
import { paragraphSpans } from '../text/paragraphs';
import type { Article, PublicationDate } from './article';
import { resolveReferences } from './coreference';
import { resolveEntities } from './entities';
import { figuresOf, momentsOf } from './figures';
import { readFrontMatter } from './frontMatter';
import { assemble, mentionsIn } from './mentions';
import type { Paragraph } from './paragraph';
import { whyNotProse } from './prose';
import { attributeQuotes } from './quotes';
import { assignRoles } from './roles';

/** What is known of an article besides its text. */
export interface Given {
  readonly id: string;
  /** Publication day from outside the text: a record's, a file name's, the desk file's. Front matter goes before it. */
  readonly published?: PublicationDate | null;
  /** Reads paragraphs; a caching one makes edits cheap. */
  readonly read?: Reader;
  readonly desk?: Desk;
}

/** The article record of `text`. Never throws: any string is an article. */
export function buildArticle(text: string, given: Given): Article {
  const read = given.read ?? readParagraph;
  const desk = given.desk ?? noDesk;
  const frontMatter = readFrontMatter(text);
  const spans = paragraphSpans(text, frontMatter?.end ?? 0);
  const readings = spans.map((s) => read(text.slice(s.start, s.end)));
  const parts = assignRoles(readings, frontMatter?.headline);
  const paragraphs: Paragraph[] = spans.map(({ start, end }, index) => ({ start, end, index, role: parts[index].role, dateline: parts[index].dateline, reading: readings[index] }));
  const published: PublicationDate | null = frontMatter?.published ? { day: frontMatter.published, from: 'front matter' } : given.published ?? null;
  const who = resolveEntities(paragraphs, desk);
  const meanings = resolveReferences(paragraphs, who);
  const local = mentionsIn(paragraphs, who, meanings);
  return {
    id: given.id, text, frontMatter, published, notProse: whyNotProse(given.id, paragraphs), paragraphs,
    ...assemble(paragraphs, local, who, meanings), ...attributeQuotes(paragraphs, local, who.identities),
    figures: figuresOf(paragraphs), moments: momentsOf(paragraphs, published),
  };
}
