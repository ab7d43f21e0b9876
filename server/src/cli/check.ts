// `news-review check`: what is wrong in articles, for people, programs and code-scanning services.
import { rules, type Severity } from '../core';
import { jsonLines, jsonReport } from '../core/report/json';
import { atLeast, reportOf, type ArticleReport } from '../core/report/report';
import { sarifReport } from '../core/report/sarif';
import { textReport, textSummary } from '../core/report/text';
import { deskFiles } from './deskFiles';
import { mapped, readInputs, spooled } from './input';
import { complaints, progress, write } from './output';
import { findingsIn, reader, readTogether } from './reading';
import { oneOf, readArgs, SEVERITIES, UsageError } from './usage';
import { pageOf, VERSION } from '../version';

export async function check(args: readonly string[]): Promise<number> {
  const { values, paths } = readArgs(args, { format: { type: 'string', default: 'text' }, 'fail-on': { type: 'string', default: 'warning' }, alone: { type: 'boolean', default: false } });
  const format = oneOf('--format', values.format, ['text', 'json', 'jsonl', 'sarif']);
  const failOn = oneOf('--fail-on', values['fail-on'], [...SEVERITIES, 'never']);
  if (!paths.length) throw new UsageError('check needs a path');
  const problems = complaints();
  const print = printer(format);
  let failed = false;
  await print.begin();
  await spooled(paths, problems.complain, async (files, complain) => {
    const desks = deskFiles({ file: values.desk, none: values['no-desk'] }, complain);
    const { step, done } = progress(values.alone ? 'Articles checked:' : 'Articles read, then checked:');
    const articles = values.alone ? mapped(readInputs(files, complain), reader(desks), step) : readTogether(files, desks, complain, step);
    for await (const read of articles) {
      const report = reportOf(read.article, findingsIn(read, complain), (id) => read.coverage.digests.get(id)?.lineStarts);
      if (failOn !== 'never') failed ||= report.findings.some((f) => atLeast(f.finding.severity, failOn));
      await print.article(report);
    }
    done();
  });
  await print.end();
  return problems.count() ? 2 : failed ? 1 : 0;
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
