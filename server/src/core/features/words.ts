// Small things said in words, the same in every view.
import type { Article } from '../article/article';
import type { EntityType } from '../article/mention';
import type { Quote } from '../article/quote';
import type { Span } from '../text/span';

export const typeName: Readonly<Record<EntityType, string>> = { PERSON: 'person', ORG: 'organisation', PLACE: 'place', MISC: 'name' };

/** "1 quote", "2 quotes". */
export const many = (n: number, one: string, more = one + 's'): string => `${n} ${n === 1 ? one : more}`;

// A glimpse does not end on a mark or on a word that only leads on: "At some point…", not "At some point the…".
const TRAILING = /(?:[\s,;:.…–—-]|\s(?:a|an|the|of|to|in|on|at|by|for|and|or|but|that|with|as|is|are|was|were|be))+$/iu;
/** The first words of a stretch, cut at a word with "…" where it is longer than `limit` code units. */
export function firstWords(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return plain;
  const cut = plain.lastIndexOf(' ', limit);
  const kept = plain.slice(0, cut > limit / 3 ? cut : limit).replace(/[\s,;:.…–—-]+$/u, '');
  const shorter = kept.replace(TRAILING, '');
  return (shorter.split(' ').length > 2 ? shorter : kept) + '…';
}

const MARKS = /^(?:["“”„«»‘’']|''|``)+|(?:["“”«»‘’']|''|``)+$/gu;
/** Quoted words without the marks around them. */
export const withoutMarks = (text: string): string => text.trim().replace(MARKS, '');

/** Whose the quote is, for a list: the canonical speaker, the mention, or that there is none. */
export function speakerLabel(quote: Quote): string {
  if (quote.canonicalSpeaker) return quote.canonicalSpeaker;
  if (quote.speaker) return quote.speaker.text.replace(/\s+/g, ' ');
  return 'Unattributed';
}

/** A fragment of a sentence (“vast coalition”) is a partial quotation, as AP has it, however it is framed: it begins in lower case. */
export const kindInWords = (type: Quote['type'], words: string): string =>
  type === 'indirect' ? 'indirect' : type === 'mixed' || /^[^\p{L}\p{N}]*\p{Ll}/u.test(words) ? 'partial' : 'direct';

/** How a quote is given, in words: "said Thursday · direct, 2 parts", "partial · anonymous source". */
export function quoteDetail(article: Article, quote: Quote): string {
  const said = [quote.cue?.text, quote.when?.text].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  const kind = kindInWords(quote.type, quote.parts.length ? wordsOf(article, quote.parts[0]) : '');
  const parts = quote.parts.length > 1 ? `${kind}, ${quote.parts.length} parts` : kind;
  const source = quote.status === 'unattributed' ? 'no speaker given' : quote.status === 'unresolved' ? 'speaker not resolved' : quote.anonymous ? 'anonymous source' : '';
  return [said, parts, source].filter(Boolean).join(' · ');
}

/** What an article is called in lists: its headline, or its first words. */
export function articleTitle(article: Article): string {
  const head = article.paragraphs.find((p) => p.role === 'headline') ?? article.paragraphs[0];
  return article.frontMatter?.headline ?? (head ? firstWords(article.text.slice(head.start, head.end), 80) : '');
}

export const wordsOf = (article: Article, span: Span): string => article.text.slice(span.start, span.end);
