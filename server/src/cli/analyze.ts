// `news-review analyze`: one analysis record an article, in the order of the input, on one thread or several.
import { readInputs, spooled, watched, type StandardInput } from './input';
import { complaints, progress, write } from './output';
import type { Known } from './tasks';
import { getToKnow, inThreads, threadsOf } from './threads';
import { oneOf, readArgs, UsageError } from './usage';

export async function analyze(args: readonly string[]): Promise<number> {
  const { values, paths } = readArgs(args, {
    findings: { type: 'string', default: 'all' }, coverage: { type: 'boolean', default: false }, 'all-mentions': { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
  });
  if (!paths.length) throw new UsageError('analyze needs a path or --input FILE');
  const threads = threadsOf(values.jobs);
  const settings = { findings: oneOf('--findings', values.findings, ['all', 'none']) === 'all', allMentions: values['all-mentions'] };
  const desk = { file: values.desk, none: values['no-desk'] };
  const problems = complaints();
  const { step, done } = progress('Articles read:');
  const { complain } = problems;
  const records = async (standardInput: StandardInput | undefined, known: Known | null) => {
    const inputs = watched(readInputs(paths, known ? () => {} : complain, standardInput), step);
    for await (const lines of inThreads(inputs, threads, { task: 'record', desk, known, settings }, complain)) await write(lines);
  };
  if (!values.coverage) await records(undefined, null);
  else await spooled(paths, async (standardInput) => records(standardInput, await getToKnow(watched(readInputs(paths, complain, standardInput), step), threads, desk)));
  done();
  return problems.count() ? 2 : 0;
}
