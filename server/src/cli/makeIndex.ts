// `news-review index`: the passages of many articles in one file, for `duplicates --against`.
import { writeArchive } from '../coverage/archive';
import { readInputs } from './input';
import { complaints, progress } from './output';
import { readArgs, UsageError } from './usage';

export async function makeIndex(args: readonly string[]): Promise<number> {
  const { values, paths } = readArgs(args, { output: { type: 'string', default: 'archive.newsreview' } });
  if (!paths.length) throw new UsageError('index needs a path or --input FILE');
  const problems = complaints();
  const { step, done } = progress('Articles indexed:');
  async function* records() {
    for await (const input of readInputs(paths, problems.complain)) { yield input; step(); }
  }
  const { articles, passages } = await writeArchive(values.output, records()).catch((error: NodeJS.ErrnoException) => {
    throw error.path === values.output || error.code === 'ENOENT' || error.code === 'EACCES' ? new UsageError(`${values.output} cannot be written: ${error.message}`) : error;
  });
  done();
  process.stderr.write(`${values.output}: ${articles} articles, ${passages} passages\n`);
  return problems.count() ? 2 : 0;
}
