// `news-review duplicates`: pairs of passages that stand twice, one a line, for collections of any size; with --against also those that stand in an archive.
import { readArchive } from '../coverage/archive';
import { duplicatesOf } from '../coverage/duplicatesOf';
import { readInputs } from './input';
import { complaints, progress, write } from './output';
import { threadsOf } from './threads';
import { readArgs, UsageError } from './usage';

/** Lines handed to the output at once. */
const LINES = 200;

export async function duplicates(args: readonly string[]): Promise<number> {
  const { values, paths } = readArgs(args, { furniture: { type: 'boolean', default: false }, against: { type: 'string' }, jobs: { type: 'string', default: '1' } });
  if (!paths.length) throw new UsageError('duplicates needs a path or --input FILE');
  const threads = threadsOf(values.jobs);
  const problems = complaints();
  const against = values.against === undefined ? [] : await readArchive(values.against).catch((error: Error) => { throw new UsageError(`${values.against}: ${error.message}`); });
  const indexing = progress('Articles indexed:');
  const comparing = progress('Articles compared:');
  async function* records() {
    for await (const input of readInputs(paths, problems.complain)) { yield input; indexing.step(); }
    indexing.done();
  }
  let before = 0;
  let lines = '';
  let count = 0;
  const options = { furniture: values.furniture, against, threads, script: __filename, onProgress: (done: number) => { for (; before < done; before++) comparing.step(); } };
  for await (const pair of duplicatesOf(records(), options)) {
    lines += `${JSON.stringify(pair)}\n`;
    if (++count % LINES === 0) { await write(lines); lines = ''; }
  }
  await write(lines);
  comparing.done();
  return problems.count() ? 2 : 0;
}
