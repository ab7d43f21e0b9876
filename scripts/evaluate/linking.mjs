// Linking: which name mentions of an article are one entity, end to end from raw text. Options: gold files.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goldAndErrors, inTemporaryFolder, predict, score, table } from '../support/cli.mjs';

/** Whether one mention lies within another, longer one. */
const isWithin = (m, other) => other !== m && other.start <= m.start && other.end >= m.end && other.end - other.start > m.end - m.start;

/**
 * The gold file without the names that lie inside another name, written to `to`; gives how many are gone. GUM marks the place in "University of Southern
 * Indiana", too: to the scorer our one name is then both, and each pair of the school and the place is wrong.
 */
function outermost(gold, to) {
  let gone = 0;
  const lines = readFileSync(gold, 'utf8').split('\n').filter((l) => l.trim()).map((line) => {
    const article = JSON.parse(line);
    const names = article.clusters.flatMap((c) => c.mentions.filter((m) => m.kind === 'name'));
    const inner = new Set(names.filter((m) => names.some((other) => isWithin(m, other))));
    gone += inner.size;
    return JSON.stringify({ ...article, clusters: article.clusters.map((c) => ({ ...c, mentions: c.mentions.filter((m) => !inner.has(m)) })) });
  });
  writeFileSync(to, `${lines.join('\n')}\n`);
  return gone;
}

export async function run(args) {
  const { files } = goldAndErrors(args, 'corpora/names/links/gum.jsonl', 'corpora/names/links/meantime.jsonl', 'corpora/names/links/docred.jsonl');
  const rows = [];
  const add = (name, s) => rows.push([name, s.mentions, s.foundPercent, s.pairwiseP, s.pairwiseR, s.pairwiseF1, s.b3F1, `${s.differentSpellingRecall} (${s.differentSpellingPairs})`]);
  await inTemporaryFolder(async (folder) => {
    for (const gold of files) {
      const name = path.basename(gold, '.jsonl');
      const predicted = path.join(folder, 'predicted.jsonl'), outer = path.join(folder, 'outermost.jsonl');
      await predict(gold, predicted);
      add(name, score('linking.mjs', gold, predicted));
      if (outermost(gold, outer) > 0) add(`${name}, no name within another`, score('linking.mjs', outer, predicted));
    }
  });
  rows.push(['to reach / to aim at', '', '', '', '', '85 / 90', '', '75 / 85']);
  console.log(table(['', 'mentions', 'found %', 'pairs P', 'pairs R', 'pairs F1', 'B³ F1', 'spelt differently: recall (pairs)'], rows));
}
