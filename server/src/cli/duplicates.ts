// `news-review duplicates`: pairs of passages that stand twice, one a line, for collections of any size.
import { collector, indexOf, pairsOf } from '../core/coverage/pairs';
import { readInputs, spooled } from './input';
import { complaints, progress, write } from './output';
import { readArgs, UsageError } from './usage';

export async function duplicates(args: readonly string[]): Promise<number> {
  const { values, paths } = readArgs(args, { furniture: { type: 'boolean', default: false } });
  if (!paths.length) throw new UsageError('duplicates needs a path or --input FILE');
  const problems = complaints();
  // the articles are read twice, to be indexed and to be looked up, so that no text is kept; what comes on standard input is kept on disk
  await spooled(paths, problems.complain, async (files, complain) => {
    const indexing = progress('Articles indexed:');
    const gathered = collector();
    for await (const input of readInputs(files, complain)) { gathered.add(input); indexing.step(); }
    indexing.done();
    const index = indexOf(gathered.segments());
    const looking = progress('Articles compared:');
    for await (const input of readInputs(files, () => {})) {
      await write(pairsOf(input, index, values.furniture).map((p) => `${JSON.stringify(p)}\n`).join(''));
      looking.step();
    }
    looking.done();
  });
  return problems.count() ? 2 : 0;
}
