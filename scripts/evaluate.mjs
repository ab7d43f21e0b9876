// Measures the built command line against gold data, and prints the table beside the figures to reach.
//   npm run evaluate -- quotes|names|linking|figures|numbers|duplicates [paths] [--errors N]
// Each measure is a file in scripts/evaluate/ that exports run(args).
import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'evaluate');
const measures = readdirSync(folder).filter((f) => f.endsWith('.mjs')).map((f) => f.slice(0, -4)).sort();
const [name, ...args] = process.argv.slice(2);
if (!measures.includes(name)) {
  console.error(`usage: npm run evaluate -- ${measures.join('|')} [paths]`);
  process.exit(2);
}
const { run } = await import(`./evaluate/${name}.mjs`);
await run(args);
