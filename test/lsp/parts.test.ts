// Small parts of the server: URIs, globs, settings, lines.
import assert from 'node:assert/strict';
import { getHeapSpaceStatistics } from 'node:v8';
import { defaultSettings } from '../../server/src/protocol';
import { linesOf } from '../../server/src/lsp/convert';
import { isServed } from '../../server/src/lsp/documents';
import { matcher } from '../../server/src/lsp/glob';
import type { Open } from '../../server/src/lsp/articles';
import { createCoverageStart, type CoverageStart } from '../../server/src/lsp/coverageStart';
import { clearMemory } from '../../server/src/lsp/nodeMemory';
import { createPauses, type Pauses } from '../../server/src/lsp/pauses';
import { createPractice, type Practice } from '../../server/src/lsp/practice';
import { buildArticle, noCoverage, noDesk } from '../../server/src/core';
import { readSettings } from '../../server/src/lsp/settings';
import { baseName, normalise, parentOf, relativeTo } from '../../server/src/lsp/uri';

describe('URIs', () => {
  it('are one spelling for one file', () => {
    const file = 'file:///c%3A/a%20%28b%29/d%C3%A9sk.txt';
    for (const other of ['file:///C:/a%20(b)/désk.txt', 'file:///c%3A/a%20%28b%29/d%C3%A9sk.txt', 'file:///C:/a (b)/désk.txt']) assert.equal(normalise(other), file);
    assert.equal(normalise('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(normalise('file:///%zz'), 'file:///%zz');
  });

  it('have a folder above them, up to the top', () => {
    assert.equal(parentOf('file:///desk/a/b.txt'), 'file:///desk/a');
    assert.equal(parentOf('file:///b.txt'), null);
    assert.equal(parentOf('untitled:Untitled-1'), null);
    assert.equal(parentOf('vscode-vfs://github/desk/b.txt?x=/y'), 'vscode-vfs://github/desk');
  });

  it('have a name and a path that can be read', () => {
    assert.equal(baseName('file:///desk/a%20b.txt'), 'a b.txt');
    assert.equal(relativeTo('file:///desk', 'file:///desk/a%20b/c.txt'), 'a b/c.txt');
    assert.equal(relativeTo('file:///desk', 'file:///desks/c.txt'), null);
  });
});

describe('globs', () => {
  const cases: [string, string, boolean][] = [
    ['**/*.txt', 'a.txt', true], ['**/*.txt', 'a/b/c.txt', true], ['*.txt', 'a/b.txt', false], ['**/*.{txt,md}', 'x/y.md', true], ['**/.*/**', 'a/.git/x', true],
    ['**/README*', 'README.md', true], ['a?.txt', 'ab.txt', true], ['a+(b).txt', 'a+(b).txt', true], ['{a,b', 'a', false], ['**/node_modules/**', 'src/node_modules/x/y.js', true],
  ];
  for (const [glob, path, yes] of cases) it(`${glob} ${yes ? 'matches' : 'does not match'} ${path}`, () => assert.equal(matcher([glob])(path), yes));
});

describe('pauses', () => {
  const clearings = async (work: (p: Pauses) => void): Promise<number> => {
    let cleared = 0;
    const pauses = createPauses(() => { cleared++; });
    work(pauses);
    await new Promise((r) => setTimeout(r, 200));
    pauses.dispose();
    return cleared;
  };
  it('come once after the last check', async () => assert.equal(await clearings((p) => { p.checked(); p.checked(); }), 1));
  it('do not come while the reader types', async () => assert.equal(await clearings((p) => { p.checked(); p.typed(); }), 0));
  it('clear memory of short-lived records', () => {
    const young = () => getHeapSpaceStatistics().find((s) => s.space_name === 'new_space')!.space_used_size;
    const rubbish = Array.from({ length: 60_000 }, (_, i) => ({ i, text: `${i}` }));
    rubbish.length = 0;
    clearMemory();
    assert.ok(young() < 4 * 1024 * 1024, `${young()}`);
  });
});

describe('practice', () => {
  const open = (text: string, uri = 'a.txt') => ({ uri, notChecked: null, edited: null, article: buildArticle(text, { id: uri }), desk: { desk: noDesk } }) as unknown as Open;
  /** How often a round asked for the coverage, after a while without a request. */
  const rounds = async (work: (p: Practice) => void): Promise<number> => {
    let asked = 0;
    const practice = createPractice(() => { asked++; return noCoverage; });
    work(practice);
    for (let before = -1; before !== asked;) {
      before = asked;
      await new Promise((r) => setTimeout(r, 150));
    }
    practice.dispose();
    return asked;
  };
  it('edits the first article by itself, and ends', async () => {
    const n = await rounds((p) => p.checked(open('The ferry is back, Ann Lee said.\n\nIt rained.')));
    assert.ok(n > 1 && n <= 40, `${n}`);
  });
  it('leaves off when the reader types', async () => assert.equal(await rounds((p) => { p.checked(open('The ferry is back.')); p.typed(); }), 0));
  it('does not begin with a very long article, an empty one does no harm', async () => {
    assert.equal(await rounds((p) => p.checked(open('Rain. '.repeat(50_000)))), 0);
    assert.ok(await rounds((p) => p.checked(open(''))) > 0);
  });
});

describe('the first reading of the folders', () => {
  /** How often they were read at once, and how often after a while in which nothing is open. */
  const reads = async (work: (start: CoverageStart) => void): Promise<[atOnce: number, later: number]> => {
    let n = 0;
    const start = createCoverageStart(() => { n++; });
    work(start);
    const atOnce = n;
    await new Promise((r) => setTimeout(r, 450));
    start.dispose();
    return [atOnce, n];
  };
  it('comes soon where no article is open', async () => assert.deepEqual(await reads((s) => s.ready()), [0, 1]));
  it('waits for an article that was checked', async () => assert.deepEqual(await reads((s) => { s.ready(); s.checked(); }), [0, 0]));
  it('comes when nothing is left to do for it, once', async () => assert.deepEqual(await reads((s) => { s.ready(); s.checked(); s.now(); s.checked(); s.now(); }), [1, 1]));
  it('does not come before the client is ready, nor after the end', async () => {
    assert.deepEqual(await reads((s) => { s.checked(); s.now(); }), [0, 0]);
    assert.deepEqual(await reads((s) => { s.ready(); s.dispose(); }), [0, 0]);
  });
});

describe('settings', () => {
  it('are the defaults for whatever makes no sense', () => {
    for (const said of [null, undefined, 5, 'x', [], { enable: 'yes', coverage: { include: 'x', exclude: [1] } }]) assert.deepEqual(readSettings(said), defaultSettings);
  });
  it('are taken where they make sense', () => assert.deepEqual(readSettings({ enable: false, coverage: { include: ['*.news'] } }),
    { ...defaultSettings, enable: false, coverage: { ...defaultSettings.coverage, include: ['*.news'] } }));
});

describe('lines', () => {
  it('of a text that is not open are found from its line starts', () => {
    const lines = linesOf([0, 10, 11]);
    assert.deepEqual(lines.range({ start: 0, end: 9 }), { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } });
    assert.deepEqual(lines.range({ start: 10, end: 15 }), { start: { line: 1, character: 0 }, end: { line: 2, character: 4 } });
  });
});

describe('documents', () => {
  it('are served by their language, wherever they come from, but for panes and old versions', () => {
    assert.ok(isServed({ uri: 'memfs:/a.txt', languageId: 'plaintext' }));
    for (const uri of ['git:/a.txt', 'output:x', 'news-review-compare:/a.txt']) assert.ok(!isServed({ uri, languageId: 'plaintext' }));
  });
});
