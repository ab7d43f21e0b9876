// The floors of the house stay apart: a lower one never imports a higher one.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = process.env.NEWS_REVIEW_ROOT!;
const sources = (dir: string) => readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts')).map((f) => path.join(dir, f));
const imports = (file: string) => [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map((m) => m[1]);
const offenders = (dir: string, bad: (file: string, from: string) => boolean) => sources(dir)
  .flatMap((f) => imports(f).filter((i) => bad(f, i)).map((i) => `${f} imports ${i}`));

describe('the floors', () => {
  it('only the client imports vscode', () => assert.deepEqual(offenders('server', (_, i) => i === 'vscode'), []));
  it('the core imports no protocol, no Node built-ins, no editor', () =>
    assert.deepEqual(offenders('server/src/core', (_, i) => /^(node:|vscode)/.test(i)), []));
  it('only lsp and the entries import vscode-languageserver', () => assert.deepEqual(offenders('server/src',
    (f, i) => i.startsWith('vscode-languageserver') && !/server\/src\/(lsp\/|node\.ts|worker\.ts|cli\.ts)/.test(f)), []));
  it('text imports no higher floor; extract and article import no rules or features', () => {
    assert.deepEqual(offenders('server/src/core/text', (_, i) => i.startsWith('../') && !/^\.\.\/lexicon/.test(i)), []);
    assert.deepEqual(offenders('server/src/core/extract', (_, i) => /\/(coverage|rules|features|report)\//.test(i)), []);
    assert.deepEqual(offenders('server/src/core/article', (_, i) => /\/(coverage|rules|features|report)\//.test(i)), []);
    assert.deepEqual(offenders('server/src/core/rules', (_, i) => /\/(features|report)\//.test(i)), []);
  });
});
