// `news-review analyze`: one analysis record an article, in the order of the input, on one thread or several.
import { buildArticle, checkArticle, createCoverage, noCoverage, type Article, type Coverage, type Desk } from '../core';
import { analysisRecord } from '../core/report/record';
import { deskFiles, type DeskChoice } from './deskFiles';
import { readInputs, type Input } from './input';
import { complaints, progress, write } from './output';
import { inThreads, type Task } from './threads';
import { oneOf, readArgs, UsageError } from './usage';

/** What each thread is told once. */
export interface AnalyzeSettings {
  readonly desk: DeskChoice;
  readonly findings: boolean;
  readonly allMentions: boolean;
}

export async function analyze(args: readonly string[]): Promise<number> {
  const { values, paths } = readArgs(args, {
    findings: { type: 'string', default: 'all' }, coverage: { type: 'boolean', default: false }, 'all-mentions': { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
  });
  if (!paths.length) throw new UsageError('analyze needs a path or --input FILE');
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new UsageError(`--jobs is a number from 1 to 64, not '${values.jobs}'`);
  const settings: AnalyzeSettings = {
    desk: { file: values.desk, none: values['no-desk'] }, findings: oneOf('--findings', values.findings, ['all', 'none']) === 'all', allMentions: values['all-mentions'],
  };
  const { complain, count } = complaints();
  const { step, done } = progress('Articles read:');
  const inputs = watched(readInputs(paths, complain), step);
  const lines = values.coverage ? withCoverage(inputs, settings, complain) : inThreads(inputs, jobs, { task: 'analyze', settings }, complain);
  for await (const line of lines) await write(line);
  done();
  return count() ? 2 : 0;
}

/** The task of one thread: the record of an article as a line. */
export function analyzeTask(settings: AnalyzeSettings, complain: (line: string) => void): Task {
  const desks = deskFiles(settings.desk, complain);
  return (input) => {
    const desk = desks.deskOf(input);
    return recordLine(read(input, desk, desks.publishedOf(input)), noCoverage, desk, settings, complain);
  };
}

const read = (input: Input, desk: Desk, published: Input['published']): Article => buildArticle(input.text, { id: input.id, published, desk });

function recordLine(article: Article, coverage: Coverage, desk: Desk, settings: AnalyzeSettings, complain: (line: string) => void): string {
  const findings = settings.findings
    ? checkArticle(article, coverage, desk, (rule, error) => complain(`${article.id}: the rule ${rule} failed: ${(error as Error).message}`)) : null;
  return `${JSON.stringify(analysisRecord(article, findings, settings))}\n`;
}

/** Reads all articles first, as the rules across articles need. */
async function* withCoverage(inputs: AsyncIterable<Input>, settings: AnalyzeSettings, complain: (line: string) => void): AsyncGenerator<string> {
  const desks = deskFiles(settings.desk, complain);
  const articles: { article: Article; desk: Desk }[] = [];
  for await (const input of inputs) {
    const desk = desks.deskOf(input);
    articles.push({ article: read(input, desk, desks.publishedOf(input)), desk });
  }
  const coverage = createCoverage(articles.map((a) => a.article));
  for (const { article, desk } of articles) yield recordLine(article, coverage, desk, settings, complain);
}

async function* watched<T>(items: AsyncIterable<T>, step: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    step();
    yield item;
  }
}
