// What is done with a batch of articles, on this thread or on another one. A thread is told its job as plain data.
import { buildArticle, cachingReader, checkArticle, createLibrary, noCoverage, type Article, type Coverage, type Desk, type Digest, type Finding } from '../core';
import type { Segment } from '../core/coverage/segment';
import { analysisRecord } from '../core/report/record';
import { reportOf, type ArticleReport } from '../core/report/report';
import { deskFiles, type DeskChoice } from './deskFiles';
import type { Complain, Input } from './input';

/** What articles say together: enough for the rules across articles, without their texts. */
export interface Known {
  readonly digests: readonly Digest[];
  readonly segments: readonly Segment[];
}

export interface RecordSettings {
  readonly findings: boolean;
  readonly allMentions: boolean;
}

/** The jobs there are: analysis records as lines, reports, and getting to know what articles say together. */
export type Job = { readonly desk: DeskChoice } & (
  | { readonly task: 'record'; readonly known: Known | null; readonly settings: RecordSettings }
  | { readonly task: 'report'; readonly known: Known | null }
  | { readonly task: 'know' });

export type JobOf<K extends Job['task']> = Extract<Job, { readonly task: K }>;

/** What each job makes of a batch. */
export interface Results {
  readonly record: string;
  readonly report: readonly ArticleReport[];
  readonly know: Known;
}

/** The work of `job`, ready for batch after batch. What is wrong with a desk file or fails in a rule is complained of. */
export function taskOf<K extends Job['task']>(job: JobOf<K>, complain: Complain): (batch: readonly Input[]) => Results[K];
export function taskOf(job: Job, complain: Complain): (batch: readonly Input[]) => Results[Job['task']] {
  const desks = deskFiles(job.desk, complain);
  // paragraphs that many articles share are read once; more than a few would only take memory
  const read = cachingReader(300);
  const articleOf = (input: Input, desk: Desk): Article => buildArticle(input.text, { id: input.id, desk, published: desks.publishedOf(input), read });
  if (job.task === 'know') return (batch) => {
    const library = createLibrary();
    for (const input of batch) library.put(articleOf(input, desks.deskOf(input)));
    return { digests: [...library.coverage.digests.values()], segments: library.segments() };
  };
  const coverage = coverageOf(job.known);
  const findings = (article: Article, desk: Desk): Finding[] =>
    checkArticle(article, coverage, desk, (rule, error) => complain(`${article.id}: the rule ${rule} failed: ${(error as Error).message}`));
  if (job.task === 'record') return (batch) => batch.map((input) => {
    const desk = desks.deskOf(input);
    const article = articleOf(input, desk);
    return `${JSON.stringify(analysisRecord(article, job.settings.findings ? findings(article, desk) : null, job.settings))}\n`;
  }).join('');
  return (batch) => batch.map((input) => {
    const desk = desks.deskOf(input);
    const article = articleOf(input, desk);
    return reportOf(article, findings(article, desk), (id) => coverage.digests.get(id)?.lineStarts);
  });
}

function coverageOf(known: Known | null): Coverage {
  if (!known) return noCoverage;
  const library = createLibrary();
  library.load({ ...known, quoted: null, wanted: () => true });
  return library.coverage;
}
