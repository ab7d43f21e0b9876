// `news-review check`: what is wrong in articles, for people, programs and code-scanning services.
import { rules, type Severity } from '../core';
import { jsonLines, jsonReport } from '../core/report/json';
import { atLeast, type ArticleReport } from '../core/report/report';
import { sarifReport } from '../core/report/sarif';
import { textReport, textSummary } from '../core/report/text';
import { readInputs, spooled, watched } from './input';
import { complaints, progress, write } from './output';
import { getToKnow, inThreads, threadsOf } from './threads';
import { oneOf, readArgs, SEVERITIES } from './usage';
import { pageOf, VERSION } from '../version';

export async function check(args: readonly string[]): Promise<number> {
  const { values, paths: given } = readArgs(args, {
    format: { type: 'string', default: 'text' }, 'fail-on': { type: 'string', default: 'warning' }, alone: { type: 'boolean', default: false }, jobs: { type: 'string', default: '1' },
  });
  const format = oneOf('--format', values.format, ['text', 'json', 'jsonl', 'sarif']);
  const failOn = oneOf('--fail-on', values['fail-on'], [...SEVERITIES, 'never']);
  const paths = given.length ? given : ['.'];
  const threads = threadsOf(values.jobs);
  const desk = { file: values.desk, none: values['no-desk'] };
  const problems = complaints();
  const print = printer(format);
  let failed = false;
  await print.begin();
  // read twice, once to know what the articles say together and once to be checked: digests and passages are held, not texts
  await spooled(paths, async (standardInput) => {
    const { complain } = problems;
    const reading = progress('Articles read:');
    const known = values.alone ? null : await getToKnow(watched(readInputs(paths, complain, standardInput), reading.step), threads, desk);
    reading.done();
    const checking = progress('Articles checked:');
    const inputs = watched(readInputs(paths, known ? () => {} : complain, standardInput), checking.step);
    for await (const reports of inThreads(inputs, threads, { task: 'report', desk, known }, complain)) {
      for (const report of reports) {
        if (failOn !== 'never') failed ||= report.findings.some((f) => atLeast(f.finding.severity, failOn));
        await print.article(report);
      }
    }
    checking.done();
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
    return { begin: nothing, article: async (r) => { all.push(r); }, end: () => write(`${JSON.stringify(sarifReport(all, rules, VERSION, pageOf), null, 1)}\n`) };
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
