// The Quotes view: who said what, by speaker, in an article or across the coverage.
import type { Article } from '../article/article';
import type { Quote } from '../article/quote';
import type { Digest } from '../coverage/coverage';
import type { Span } from '../text/span';
import { articleTitle, kindInWords, quoteDetail, speakerLabel, withoutMarks, wordsOf } from './words';

export interface ViewedQuote extends Span {
  readonly article: string;
  readonly title: string;
  readonly text: string;
  readonly type: Quote['type'];
  readonly detail: string;
  readonly anonymous: boolean;
}

export interface Speaker {
  readonly speaker: string;
  readonly status: Quote['status'];
  readonly quotes: readonly ViewedQuote[];
}

type Entry = ViewedQuote & { readonly key: string; readonly speaker: string; readonly status: Quote['status'] };

/** The quotes of one article. */
function entriesOf(article: Article): Entry[] {
  const title = articleTitle(article);
  return article.quotes.filter((q) => q.type !== 'indirect' && q.parts.length).map((q) => {
    const speaker = speakerLabel(q);
    const entity = q.entity === null ? null : article.entities[q.entity];
    return { article: article.id, title, start: q.parts[0].start, end: q.parts[0].end, text: q.parts.map((p) => `“${withoutMarks(wordsOf(article, p)).replace(/\s+/g, ' ')}”`).join(' … '),
      type: q.type, detail: quoteDetail(article, q), anonymous: q.anonymous, key: entity?.key ?? `${article.id}\n${speaker}`, speaker, status: q.status };
  });
}

/** The quotes of an article that is not open, as far as its digest knows them. */
const entriesOfDigest = (d: Digest): Entry[] => d.quotes.map((q) => ({
  article: d.id, title: d.headline, start: q.start, end: q.end, text: `“${q.text.replace(/\s+/g, ' ')}”`, type: q.type, detail: kindInWords(q.type, q.text), anonymous: false,
  key: q.speakerKey ?? `${d.id}\n${q.canonicalSpeaker}`, speaker: q.canonicalSpeaker ?? 'Unattributed', status: q.speakerKey ? 'named' : q.canonicalSpeaker ? 'described' : 'unattributed',
}));

/**
 * Quotes by speaker: those with most quotes first, named before described, the unattributed last. Somebody without a name is one speaker in
 * one article only.
 * `digests` of articles that are given are left out.
 */
export function quotesView(articles: readonly Article[], digests: Iterable<Digest> = []): Speaker[] {
  const given = new Set(articles.map((a) => a.id));
  const entries = [...articles.flatMap(entriesOf), ...[...digests].filter((d) => !given.has(d.id)).flatMap(entriesOfDigest)];
  const groups = new Map<string, Entry[]>();
  for (const e of entries) {
    const key = e.status === 'unattributed' ? '' : e.key;
    const group = groups.get(key);
    if (group) group.push(e);
    else groups.set(key, [e]);
  }
  return [...groups.entries()].map(([key, quotes]) => ({
    speaker: key === '' ? 'Unattributed' : quotes[0].speaker, status: quotes[0].status,
    quotes: quotes.map(({ key: _key, speaker: _speaker, status: _status, ...q }) => q),
  })).sort((a, b) => Number(a.status === 'unattributed') - Number(b.status === 'unattributed') || b.quotes.length - a.quotes.length || Number(a.status !== 'named') - Number(b.status !== 'named'));
}
