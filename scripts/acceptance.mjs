// Compares what the command line says of the four real articles with what a careful reader found in them, and prints what is missed.
//   npm run acceptance [-- --all]        --all lists unexpected findings too; exit code 1 if anything of level "must" fails
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as compare from './acceptance/compare.mjs';
import { allRules, analyze, inTemporaryFolder, shared, table } from './support/cli.mjs';

const folder = shared('seeds');
const { trimSpan } = await import(pathToFileURL(shared('evaluate', 'quotes.mjs')));
const expectations = JSON.parse(readFileSync(path.join(folder, 'expectations.json'), 'utf8'));
const docs = Object.keys(expectations.docs);
const texts = Object.fromEntries(docs.map((d) => [d, readFileSync(path.join(folder, expectations.docs[d].file), 'utf8')]));
const published = Object.fromEntries(docs.map((d) => [d, /\d{4}-\d\d-\d\d/.exec(expectations.docs[d].inferredPublished)[0]]));

await inTemporaryFolder((temporary) => {
  const apDesk = path.join(temporary, 'ap.yml');
  // what needs an entry of the desk file is tried with one
  const terms = expectations.findings.filter((f) => f.rule === 'desk-style').map((f) => `  - { prefer: ${JSON.stringify(f.fix ?? f.text.replace('-', ''))}, avoid: [${JSON.stringify(f.text)}] }\n`);
  writeFileSync(apDesk, `profile: ap\nrules: { ${allRules().map((r) => `${r}: on`).join(', ')} }\nterms:\n${terms.join('')}`);
  const read = (given, ...options) => Object.fromEntries(
    analyze(docs.map((d) => ({ id: d, text: given.texts?.[d] ?? texts[d], date: given.dates?.[d] })), '--coverage', '--all-mentions', ...options).map((r) => [r.id, r]));
  const plain = ['--no-desk'];
  const ap = ['--desk', apDesk];

  const byDefault = read({}, ...plain);
  const turnedOn = read({}, ...ap);
  const dated = read({ dates: published }, ...plain);
  const rows = [
    ...compare.findings(expectations, byDefault, turnedOn), ...compare.silences(expectations, byDefault, texts), ...mutations(read, plain, ap),
    ...compare.quotes(expectations, byDefault, trimSpan, texts), ...compare.outline(expectations, byDefault), ...compare.indirect(expectations, byDefault),
    ...compare.figures(expectations, byDefault), ...compare.moments(expectations, dated), ...compare.entities(expectations, byDefault), ...compare.roles(expectations, byDefault),
  ];
  report(rows, compare.unexpected(expectations, byDefault));
});

/** Each one-edit mutation must cause the finding it names, which the unchanged article has not. */
function mutations(read, plain, ap) {
  return expectations.mutations.map((m) => {
    const text = texts[m.edit.doc].slice(0, m.edit.start) + m.newText + texts[m.edit.doc].slice(m.edit.end);
    const day = /\d{4}-\d\d-\d\d/.exec(m.given ?? '')?.[0];
    const dates = day ? { [m.edit.doc]: day } : {};
    const named = (record) => Object.values(record).flatMap((r) => r.findings.filter((f) => f.rule === m.rule || f.rule === `${m.rule}-across`)).length;
    const caught = (options) => named(read({ texts: { ...texts, [m.edit.doc]: text }, dates }, ...options)) > named(read({ dates }, ...options));
    const how = caught(plain) ? 'by default' : caught(ap) ? 'with the AP profile or turned on' : null;
    return { what: 'mutations', ok: how !== null, must: true, detail: `${m.id} ${m.rule} ${JSON.stringify(m.newText)}: ${how ?? m.expect}` };
  });
}

function report(rows, unexpected) {
  const groups = [...new Set(rows.map((r) => r.what))].map((what) => rows.filter((r) => r.what === what));
  console.log(table(['', 'found', 'of', 'must missed'], groups.map((g) => [g[0].what, g.filter((r) => r.ok).length, g.length, g.filter((r) => r.must && !r.ok).length || ''])));
  for (const g of groups) {
    const missed = g.filter((r) => !r.ok);
    if (missed.length) console.log(`\n${g[0].what}: missed\n${missed.map((r) => `  ${r.must ? '✗' : '·'} ${r.detail}`).join('\n')}`);
  }
  const perRule = group(unexpected, (f) => f.rule);
  console.log(`\nunexpected findings: ${unexpected.length}`);
  for (const [rule, list] of perRule) for (const f of process.argv.includes('--all') ? list : list.slice(0, 3)) {
    console.log(`  · ${rule} ${f.doc} ${JSON.stringify(texts[f.doc].slice(f.start, f.end).slice(0, 50))}: ${f.message}`);
  }
  const failed = rows.filter((r) => r.must && !r.ok).length;
  console.log(failed ? `\n${failed} of level must are missed.` : '\nEverything of level must is there.');
  process.exitCode = failed ? 1 : 0;
}

function group(items, keyOf) {
  const map = new Map();
  for (const x of items) map.set(keyOf(x), [...(map.get(keyOf(x)) ?? []), x]);
  return map;
}
