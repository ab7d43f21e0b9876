// The hover of a quotation: who says it, by which word, and why it is read so.
import type { Article } from '../../article/article';
import type { Quote } from '../../article/quote';
import type { Coverage } from '../../coverage/coverage';
import { introductionOf } from '../at';
import { firstWords, kindInWords, many, speakerLabel, withoutMarks, wordsOf } from '../words';
import { differences, wordsOf as splitWords, type Word } from '../../rules/support/wordDifference';
import type { Pen } from './pen';

const kinds: Readonly<Record<string, string>> = { direct: 'direct quotation', partial: 'partial quotation', indirect: 'reported speech' };

/** The lines of the hover on a quote. */
export function quoteHover(article: Article, quote: Quote, coverage: Coverage, pen: Pen): string[] {
  const parts = quote.parts.length > 1 ? ` in ${quote.parts.length} parts` : '';
  const lines = [`${who(article, quote, pen)} · ${kinds[kindInWords(quote.type, quote.parts.length ? wordsOf(article, quote.parts[0]) : '')]}${parts}`];
  if (quote.cue) lines.push(`Cue: ${pen.to(quote.cue.text, quote.cue)}${quote.when ? ` · when: ${pen.to(quote.when.text, quote.when)}` : ''} (${pen.line(quote.cue)})`);
  if (quote.anonymous) lines.push('Anonymous source');
  if (quote.reason) lines.push(`Why: ${pen.text(quote.reason)}`);
  return [...lines, ...elsewhere(article, quote, coverage, pen)];
}

function who(article: Article, quote: Quote, pen: Pen): string {
  const label = speakerLabel(quote);
  if (quote.status === 'unattributed') return pen.strong('No speaker given');
  if (quote.status === 'unresolved') return `${pen.strong(label)} (${pen.soft('not resolved')})`;
  const entity = quote.entity === null ? null : article.entities[quote.entity];
  const first = entity ? introductionOf(article, entity) : quote.speaker;
  const as = quote.speaker && quote.speaker.text !== label ? `, here “${pen.to(quote.speaker.text, quote.speaker)}”` : '';
  return `${pen.strong(label)}${first ? ` (${pen.line(first)})` : ''}${as}`;
}

/** The same words, or nearly, in other articles. */
function elsewhere(article: Article, quote: Quote, coverage: Coverage, pen: Pen): string[] {
  if (quote.type === 'indirect') return [];
  const words = quote.parts.map((p) => withoutMarks(wordsOf(article, p))).join(' ');
  const matches = coverage.quotesLike(words, article.id);
  if (!matches.length) return [];
  const listed = matches.slice(0, 5).map((m) => {
    const title = coverage.digests.get(m.article)?.headline ?? m.article;
    // "Francois" there is no other speaker than "François" here: the key tells
    const own = quote.entity === null ? null : article.entities[quote.entity]?.key;
    const by = m.quote.canonicalSpeaker && (own ? m.quote.speakerKey !== own : m.quote.canonicalSpeaker !== quote.canonicalSpeaker) ? `, given to ${pen.text(m.quote.canonicalSpeaker)}` : '';
    return pen.bullet(`${pen.to(firstWords(title, 70), m.quote, m.article)}${by}${unlike(words, m.quote.text, pen)}`);
  });
  return [`Also in ${many(matches.length, 'other place')}:`, ...listed];
}

/** Where the other wording parts from this one, word by word: ": “fundamental” here, “final” there". */
function unlike(here: string, there: string, pen: Pen): string {
  const [a, b] = [splitWords(here), splitWords(there)];
  const found = differences(a, b, 0.5);
  if (!found) return ', in other words';
  const cut = (words: readonly Word[], { from, to }: { from: number; to: number }) => (from === to ? 'nothing' : `“${pen.text(words.slice(from, to).map((w) => w.text).join(' '))}”`);
  const said = found.slice(0, 4).map((d) => `${cut(a, d.here)} here, ${cut(b, d.there)} there`);
  return said.length ? `: ${said.join('; ')}` : '';
}
