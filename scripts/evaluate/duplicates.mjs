// Duplicates: pairs of passages that stand twice, from raw text. Options: a prefix of gold files (PREFIX.docs.jsonl, PREFIX.gold.jsonl, …).
import path from 'node:path';
import { inTemporaryFolder, runTo, score, shared, table } from '../support/cli.mjs';

const KINDS = ['S0-exact', 'S1-typographic', 'S2-light', 'S3-medium', 'S4-heavy', 'SM-merged', 'SP-split'];

export async function run(args) {
  const prefixes = args.length ? args : [shared('corpora/duplicates/dev.docs.jsonl').replace(/\.docs\.jsonl$/, '')];
  const rows = [];
  await inTemporaryFolder(async (folder) => {
    for (const prefix of prefixes) {
      const pairs = path.join(folder, 'pairs.jsonl');
      const began = performance.now();
      await runTo(pairs, 'duplicates', '--input', `${prefix}.docs.jsonl`);
      const seconds = (performance.now() - began) / 1000;
      const s = score('duplicates.mjs', '--bench', prefix, '--pred', pairs);
      rows.push([path.basename(prefix), ...KINDS.map((k) => s.recallByKind[k] ?? '–'), s.precision.toFixed(4), s.precisionStrict.toFixed(4), s.falsePairsPer1000Docs.toFixed(1), seconds.toFixed(1)]);
    }
  });
  rows.push(['to reach', '1', '1', '1', '.97', '.75', '1', '1', '.99', '.95', '5', ''], ['to aim at', '1', '1', '1', '.98', '.80', '1', '1', '.995', '.98', '2', '']);
  console.log(table(['', 'exact', 'typographic', 'light', 'medium', 'heavy', 'merged', 'split', 'precision', 'with furniture', 'false/1,000 docs', 's'], rows));
}
