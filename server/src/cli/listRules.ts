// `news-review rules`: the rules there are, one a line.
import { rules, type Rule } from '../core';
import { write } from './output';
import { readArgs } from './usage';

export async function listRules(args: readonly string[]): Promise<number> {
  readArgs(args, {});
  const rows = rules.map((r) => [r.id, r.severity, whenOn(r), r.title]);
  const widths = [0, 1, 2].map((c) => Math.max(0, ...rows.map((r) => r[c].length)));
  await write(rows.map((r) => `${r.map((x, c) => x.padEnd(widths[c] ?? 0)).join('  ').trimEnd()}\n`).join(''));
  return 0;
}

const whenOn = (rule: Rule): string => (rule.status === 'preview' ? 'preview' : rule.profiles ? `profile ${rule.profiles.join(', ')}` : 'on');
