// `news-review check`: what is wrong in articles, for people, programs and code-scanning services.
import { buildArticle, checkArticle, createCoverage, noCoverage, rules, type Article, type Coverage, type Desk, type Severity } from '../core';
import { jsonLines, jsonReport } from '../core/report/json';
import { atLeast, reportOf, type ArticleReport } from '../core/report/report';
import { sarifReport } from '../core/report/sarif';
import { textReport, textSummary } from '../core/report/text';
import { deskFiles } from './deskFiles';
import { readInputs, type Input } from './input';
import { complaints, progress, write } from './output';
import { oneOf, readArgs, SEVERITIES, UsageError } from './usage';
import { pageOf, VERSION } from '../version';

export async function check(args: readonly string[]): Promise<number> {
  const { values, paths } = readArgs(args, { format: { type: 'string', default: 'text' }, 'fail-on': { type: 'string', default: 'warning' }, alone: { type: 'boolean', default: false } });
  const format = oneOf('--format', values.format, ['text', 'json', 'jsonl', 'sarif']);
  const failOn = oneOf('--fail-on', values['fail-on'], [...SEVERITIES, 'never']);
  if (!paths.length) throw new UsageError('check needs a path');
  const { complain, count } = complaints();
  const { step, done } = progress('Articles checked:');
  const print = printer(format);
  let failed = false;
  await print.begin();
  for await (const report of reports(readInputs(paths, complain), { file: values.desk, none: values['no-desk'] }, values.alone, complain)) {
    step();
    if (failOn !== 'never') failed ||= report.findings.some((f) => atLeast(f.finding.severity, failOn));
    await print.article(report);
  }
  done();
  await print.end();
  return count() ? 2 : failed ? 1 : 0;
}

/** The report of each article, with the others as its coverage unless each stands `alone`. */
async function* reports(inputs: AsyncIterable<Input>, choice: Parameters<typeof deskFiles>[0], alone: boolean, complain: (line: string) => void): AsyncGenerator<ArticleReport> {
  const desks = deskFiles(choice, complain);
  const read = (input: Input): { article: Article; desk: Desk } => {
    const desk = desks.deskOf(input);
    return { article: buildArticle(input.text, { id: input.id, desk, published: desks.publishedOf(input) }), desk };
  };
  const report = ({ article, desk }: { article: Article; desk: Desk }, coverage: Coverage): ArticleReport => reportOf(article,
    checkArticle(article, coverage, desk, (rule, error) => complain(`${article.id}: the rule ${rule} failed: ${(error as Error).message}`)),
    (id) => coverage.digests.get(id)?.lineStarts);
  if (alone) {
    for await (const input of inputs) yield report(read(input), noCoverage);
    return;
  }
  const all: ReturnType<typeof read>[] = [];
  for await (const input of inputs) all.push(read(input));
  const coverage = createCoverage(all.map((a) => a.article));
  for (const one of all) yield report(one, coverage);
}

interface Printer {
  readonly begin: () => Promise<void>;
  readonly article: (report: ArticleReport) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Prints as the reports come; SARIF is one document and printed at the end. */
function printer(format: 'text' | 'json' | 'jsonl' | 'sarif'): Printer {
  const nothing = async () => {};
  if (format === 'jsonl') return { begin: nothing, article: (r) => write(jsonLines(r)), end: nothing };
  if (format === 'json') {
    let before = '\n';
    return {
      begin: () => write('{"articles":['),
      article: async (r) => { await write(before + JSON.stringify(jsonReport(r))); before = ',\n'; },
      end: () => write('\n]}\n'),
    };
  }
  if (format === 'sarif') {
    const all: ArticleReport[] = [];
    return { begin: nothing, article: async (r) => { all.push({ ...r, text: '' }); }, end: () => write(`${JSON.stringify(sarifReport(all, rules, VERSION, pageOf), null, 1)}\n`) };
  }
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let articles = 0;
  const colour = !!process.stdout.isTTY && !process.env.NO_COLOR;
  return {
    begin: nothing,
    article: (r) => {
      articles++;
      for (const f of r.findings) counts[f.finding.severity]++;
      return write(textReport(r, colour));
    },
    end: () => write(textSummary(counts, articles)),
  };
}
