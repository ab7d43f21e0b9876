// `news-review analyze`: one analysis record an article, in the order of the input, on one thread or several.
import { analysisRecord } from '../core/report/record';
import { deskFiles, type DeskChoice } from './deskFiles';
import { mapped, readInputs, spooled, type Complain } from './input';
import { complaints, progress, write } from './output';
import { findingsIn, reader, readTogether, type Read } from './reading';
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
  const problems = complaints();
  const { step, done } = progress('Articles read:');
  if (values.coverage) {
    await spooled(paths, problems.complain, async (files, complain) => {
      for await (const read of readTogether(files, deskFiles(settings.desk, complain), complain, step)) await write(recordLine(read, settings, complain));
    });
  } else {
    const inputs = mapped(readInputs(paths, problems.complain), (input) => input, step);
    for await (const lines of inThreads(inputs, jobs, { task: 'analyze', settings }, problems.complain)) await write(lines);
  }
  done();
  return problems.count() ? 2 : 0;
}

/** The task of one thread: the record of an article as a line. */
export function analyzeTask(settings: AnalyzeSettings, complain: Complain): Task {
  const read = reader(deskFiles(settings.desk, complain));
  return (input) => recordLine(read(input), settings, complain);
}

const recordLine = (read: Read, settings: AnalyzeSettings, complain: Complain): string =>
  `${JSON.stringify(analysisRecord(read.article, settings.findings ? findingsIn(read, complain) : null, settings))}\n`;
