// newsReview/coverage and newsReview/compare: the other articles on the same story, and two articles side by side.
import { articleTitle, compare as compareArticles, firstWords, relatedCoverage, type Digest, type RelatedEntry, type Span } from '../../core';
import type { ArticleItem, CompareParams, Comparison, CoverageView, Place, RelatedArticle, RelatedPoint, ViewParams } from '../../protocol';
import type { Session } from '../session';
import { baseName } from '../uri';

/** At most this many points of one sort are listed. */
const LISTED = 12;
const STORIES = 200;

export async function coverage(session: Session, { uri }: ViewParams): Promise<CoverageView> {
  const open = uri ? await session.articles.open(uri) : null;
  const known = session.coverage();
  return {
    related: open && !open.notChecked ? relatedCoverage(open.article, known).map((e) => relatedArticle(session, open.id, e)) : [],
    stories: known.stories().slice(0, STORIES).map((story) => ({ label: firstWords(story[0].headline, 80), articles: story.map(articleItem) })),
  };
}

const articleItem = (d: Digest): ArticleItem => ({ uri: d.id, headline: d.headline || baseName(d.id), source: d.source, published: d.published });

function relatedArticle(session: Session, here: string, e: RelatedEntry): RelatedArticle {
  const place = (article: string, span: Span): Place | null => {
    const range = session.articles.places(article)?.range(span);
    return range ? { uri: article, range } : null;
  };
  const point = (label: string, mine: Span | null, theirs: Span | null): RelatedPoint => ({ label, here: mine && place(here, mine), there: theirs && place(e.article, theirs) });
  const shared: RelatedPoint[] = [];
  if (e.shared.passages.length) {
    const [first] = e.shared.passages;
    shared.push(point(`${Math.round(100 * e.shared.share)}% of this text, in ${e.shared.passages.length} ${e.shared.passages.length === 1 ? 'passage' : 'passages'}`, first.here, first.there));
  }
  if (e.names.length) shared.push(point(`names ${e.names.slice(0, LISTED).join(', ')}${e.names.length > LISTED ? ', …' : ''}`, null, null));
  const differs = [
    ...e.figures.slice(0, LISTED).map((f) => point(`figure: ${f.here.text} here, ${f.there.text} there`, f.here, f.there)),
    ...e.newQuotes.slice(0, LISTED).map((q) => point(`quote only there: ${q.speaker ?? 'unattributed'} — “${firstWords(q.text, 60)}”`, null, q)),
    ...e.newNames.slice(0, LISTED).map((n) => point(`name only there: ${n.text}`, null, n)),
  ];
  return { uri: e.article, headline: e.headline || baseName(e.article), source: e.source, published: e.published, score: e.score, shared, differs };
}

export async function compare(session: Session, { left, right }: CompareParams): Promise<Comparison | null> {
  const [a, b] = await Promise.all([session.articles.any(left), session.articles.any(right)]);
  if (!a || !b) return null;
  const sides = compareArticles(a, b);
  return { left: { title: articleTitle(a), text: sides.left }, right: { title: articleTitle(b), text: sides.right } };
}
