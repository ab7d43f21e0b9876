// From an article to what the coverage keeps of it.
import type { Article } from '../article/article';
import type { Quote } from '../article/quote';
import { sentenceOf } from '../article/sentencesIn';
import { lineStarts } from '../text/lines';
import { termsOf } from './stories';
import type { Digest, EntityDigest, FigureDigest, QuoteDigest } from './coverage';

/** The digest of an article: its names, quotes, figures and days, without its text. */
export function digestOf(article: Article): Digest {
  const head = article.paragraphs.find((p) => p.role === 'headline') ?? article.paragraphs[0];
  const headlineSpan = head ? { start: head.start, end: head.end } : { start: 0, end: 0 };
  return {
    id: article.id,
    headline: article.frontMatter?.headline ?? article.text.slice(headlineSpan.start, Math.min(headlineSpan.end, headlineSpan.start + 300)),
    headlineSpan,
    source: article.frontMatter?.source ?? null,
    published: article.published?.day ?? null,
    lineStarts: lineStarts(article.text),
    entities: entityDigests(article),
    quotes: article.quotes.filter((q) => q.type !== 'indirect').map((q) => quoteDigest(article, q)),
    figures: article.figures.map((f): FigureDigest => ({ ...f, text: article.text.slice(f.start, f.end), sentence: sentenceOf(article, f) })),
    days: [...new Set(article.moments.map((m) => m.value).filter((v) => v !== null && /^\d{4}-\d\d-\d\d$/.test(v)) as string[])],
    terms: termsOf(article),
  };
}

function entityDigests(article: Article): EntityDigest[] {
  const quotes = new Map<number, number>();
  for (const q of article.quotes) if (q.entity !== null && q.type !== 'indirect') quotes.set(q.entity, (quotes.get(q.entity) ?? 0) + 1);
  return article.entities.map((e) => {
    const mentions = e.mentions.map((i) => article.mentions[i]);
    const names = mentions.filter((m) => m.kind === 'name');
    const first = names[0] ?? mentions[0];
    const spellings: Record<string, number> = Object.create(null);
    for (const m of names) spellings[m.text] = (spellings[m.text] ?? 0) + 1;
    const titles = new Set(mentions.flatMap((m) => (m.title ? [article.text.slice(m.title.start, m.title.end)] : [])));
    return { key: e.key, name: e.name, type: e.type, first: first ? { start: first.start, end: first.end } : { start: 0, end: 0 },
      quotes: quotes.get(e.id) ?? 0, spellings: { ...spellings }, titles: [...titles] };
  });
}

const OUTER_MARKS = /^["“”„«»'‘’`]+|["“”«»'’`]+$/gu;

/** The record of one quote with its words. */
function quoteDigest(article: Article, quote: Quote): QuoteDigest {
  return {
    start: quote.start, end: quote.end, type: quote.type, canonicalSpeaker: quote.canonicalSpeaker,
    text: quote.parts.map((p) => article.text.slice(p.start, p.end).replace(OUTER_MARKS, '')).join(' '),
    speakerKey: quote.entity === null ? null : article.entities[quote.entity].key,
  };
}
