// The Related Coverage view: the other articles on the same story, what they share with this one and where they differ.
import { type Disposable, ThemeIcon, Uri, commands } from 'vscode';
import { type ArticleItem, ClientCommand, type CoverageView, type RelatedPoint, Request } from '../../../server/src/protocol';
import { activeArticle, baseName } from '../documents';
import { createView, type Row, type Server } from './tree';

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const articleRow = (prefix: string, article: ArticleItem, more: string[] = []): Row<ArticleItem> => ({
  id: `${prefix}:${article.uri}`, label: article.headline || baseName(Uri.parse(article.uri)), kind: 'article', icon: new ThemeIcon('file-text'),
  description: [article.source, article.published, ...more].filter(Boolean).join(' · '),
  tooltip: [article.headline, baseName(Uri.parse(article.uri))].join('\n'), place: { uri: article.uri, range: start }, item: article,
});

const pointRow = (prefix: string, icon: string) => (point: RelatedPoint, i: number): Row<ArticleItem> => ({
  id: `${prefix}:${i}`, label: point.label, kind: 'point', icon: new ThemeIcon(icon), place: point.there ?? point.here, tooltip: point.label,
});

/** Related articles with what is shared and what differs; then the stories of the folder. */
export const coverageRows = ({ related, stories }: CoverageView): Row<ArticleItem>[] => [
  ...related.map((article): Row<ArticleItem> => ({
    ...articleRow('related', article), kind: 'related',
    children: [...article.differs.map(pointRow(`${article.uri}:differs`, 'diff')), ...article.shared.map(pointRow(`${article.uri}:shared`, 'link'))],
    collapsed: related.length > 3,
  })),
  ...(stories.length ? [{
    id: 'stories', label: 'Stories', description: String(stories.length), kind: 'stories', icon: new ThemeIcon('library'), collapsed: true,
    children: stories.map((story): Row<ArticleItem> => ({ id: `story:${story.label}`, label: story.label, description: `${story.articles.length} articles`, kind: 'story',
      icon: new ThemeIcon('folder'), collapsed: true, children: story.articles.map((a) => articleRow(`story:${story.label}`, a)) })),
  }] : []),
];

export function registerCoverage(server: Server): Disposable[] {
  const view = createView<CoverageView, ArticleItem>(server, {
    id: 'newsReview.coverage', request: Request.coverage, scopes: false, rows: coverageRows, empty: 'No other article on this story.',
    count: (c) => c.related.length ? `${c.related.length} related` : '',
  });
  return [...view.disposables,
    commands.registerCommand('newsReview.coverage.compare', (row?: Row<ArticleItem>) =>
      commands.executeCommand(ClientCommand.compare, activeArticle()?.uri.toString(), row?.item?.uri)),
  ];
}
