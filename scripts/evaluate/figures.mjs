// Figures and dates: altered figures found, and alarms on unaltered articles. Options: a prefix of gold files (PREFIX.docs.jsonl, PREFIX.gold.jsonl).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inTemporaryFolder, runTo, score, shared, table } from '../support/cli.mjs';

const RULES = new Set(['date-weekday-mismatch', 'date-offset-mismatch', 'unit-conversion-mismatch', 'currency-conversion-mismatch', 'percent-math', 'sum-mismatch', 'range-reversed',
  'age-mismatch', 'list-count', 'magnitude-slip', 'headline-body-mismatch', 'figure-conflict']);
const KINDS = ['weekday', 'unit', 'currency', 'sum', 'ratio', 'headline', 'repeat'];
const share = (found) => { const [hits, all] = found.split(' ')[0].split('/').map(Number); return (hits / all).toFixed(2); };

/** The alarms of one record: the findings of the rules on figures and dates, each with its first related place. */
const alarmsOf = (record) => ({ doc: record.id, alarms: record.findings.filter((f) => RULES.has(f.rule) && f.related.length && !f.related[0].id)
  .map((f) => ({ start: f.start, end: f.end, conflictsWith: { start: f.related[0].start, end: f.related[0].end }, score: f.score ?? 1, kind: f.rule })) });

export async function run(args) {
  const prefixes = args.length ? args : [shared('corpora/figures/dev.docs.jsonl').replace(/\.docs\.jsonl$/, '')];
  const rows = [], byRule = {};
  await inTemporaryFolder(async (folder) => {
    for (const prefix of prefixes) {
      const records = path.join(folder, 'records.jsonl'), alarms = path.join(folder, 'alarms.jsonl');
      const began = performance.now();
      await runTo(records, 'analyze', '--input', `${prefix}.docs.jsonl`, '--jobs', '2');
      const seconds = (performance.now() - began) / 1000;
      const found = readFileSync(records, 'utf8').split('\n').filter(Boolean).map((l) => alarmsOf(JSON.parse(l)));
      for (const { alarms: list } of found) for (const { kind } of list) byRule[kind] = (byRule[kind] ?? 0) + 1;
      writeFileSync(alarms, found.map((f) => JSON.stringify(f)).join('\n'));
      const s = score('figures.mjs', '--bench', prefix, '--pred', alarms);
      rows.push([path.basename(prefix), ...KINDS.map((k) => (s.recallByKind[k] ? share(s.recallByKind[k]) : '–')), s.lenientPrecision.toFixed(3), s.precision.toFixed(3), s.articlesWithFalseAlarmPer1000.toFixed(1), seconds.toFixed(1)]);
    }
  });
  rows.push(['to reach', '1.00', '1.00', '.85', '.50', '.70', '.60', '.30', '.90', '', '5', ''], ['to aim at', '1.00', '1.00', '.95', '.80', '.90', '.75', '.50', '.95', '', '2', '']);
  console.log(table(['', ...KINDS, 'precision', 'strict', 'flagged/1,000', 's'], rows));
  console.log(`alarms by rule: ${Object.entries(byRule).sort((a, b) => b[1] - a[1]).map(([rule, n]) => `${rule} ${n}`).join(', ')}`);
}
