// Linking: which name mentions of an article are one entity, end to end from raw text. Options: gold files.
import path from 'node:path';
import { goldAndErrors, inTemporaryFolder, predict, score, table } from '../support/cli.mjs';

export async function run(args) {
  const { files } = goldAndErrors(args, 'corpora/names/links/gum.jsonl', 'corpora/names/links/meantime.jsonl', 'corpora/names/links/docred.jsonl');
  const rows = [];
  await inTemporaryFolder(async (folder) => {
    for (const gold of files) {
      const predicted = path.join(folder, 'predicted.jsonl');
      await predict(gold, predicted);
      const s = score('linking.mjs', gold, predicted);
      rows.push([path.basename(gold, '.jsonl'), s.mentions, s.foundPercent, s.pairwiseP, s.pairwiseR, s.pairwiseF1, s.b3F1, `${s.differentSpellingRecall} (${s.differentSpellingPairs})`]);
    }
  });
  rows.push(['to reach / to aim at', '', '', '', '', '85 / 90', '', '75 / 85']);
  console.log(table(['', 'mentions', 'found %', 'pairs P', 'pairs R', 'pairs F1', 'B³ F1', 'spelt differently: recall (pairs)'], rows));
}
