// What the command line makes of its arguments and of input that cannot be read.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { CLI, inFolder, runCutOff } from '../support/command';

const ARTICLE = 'Ferry returns to the harbour\n\nThe ferry returned on Monday, the harbour office said.\n';
const records = (out: string) => out.split('\n').filter(Boolean).map((l) => JSON.parse(l) as { id: string; paragraphs: { start: number; end: number }[] });

describe('the command line', function () {
  this.timeout(60_000);
  before(() => assert.ok(existsSync(CLI), 'dist/cli.js is built'));

  it('says its version and how it is used', () => inFolder({}, ({ run }) => {
    assert.match(run(['--version']).out, /^\d+\.\d+\.\d+\n$/);
    const help = run(['--help']);
    assert.equal(help.code, 0);
    for (const command of ['check', 'analyze', 'duplicates', 'index', 'rules', 'lsp']) assert.match(help.out, new RegExp(`^  ${command}\\b`, 'm'));
  }));

  it('answers bad usage with one line and exit code 2', () => inFolder({ 'a.txt': ARTICLE }, ({ run }) => {
    for (const args of [['frobnicate'], ['analyze'], ['duplicates'], ['index'], ['check', '--format', 'xml', 'a.txt'], ['check', '--fail-on', 'doom', 'a.txt'], ['check', '--nonsense', 'a.txt'],
      ['analyze', '--jobs', '0', 'a.txt'], ['analyze', '--findings', 'some', 'a.txt'], ['lsp'], ['constructor']]) {
      const { code, out, err } = run(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /^news-review: .+\nTry 'news-review --help'\.\n$/, args.join(' '));
    }
  }));

  it('says in one line each what it cannot read, and reads the rest', () => inFolder({
    'a.txt': ARTICLE, 'binary.txt': Uint8Array.of(77, 90, 0, 1, 2), 'latin.txt': Buffer.concat([Buffer.from('First line\nCaf'), Uint8Array.of(0xe9), Buffer.from(' on the quay\n')]), 'empty/notes.csv': 'a,b\n',
  }, ({ run, folder }) => {
    mkdirSync(path.join(folder, 'nothing'));
    const { code, out, err } = run(['analyze', 'missing.txt', 'binary.txt', 'latin.txt', 'empty', 'nothing', 'a.txt']);
    assert.equal(code, 2);
    assert.deepEqual(records(out).map((r) => r.id), ['a.txt']);
    assert.deepEqual(err.trim().split('\n'), [
      'news-review: missing.txt: no such file or folder',
      'news-review: binary.txt: a binary file, not an article',
      'news-review: latin.txt:2: not valid UTF-8',
      'news-review: empty: no articles in this folder (.txt, .md, .article, .news)',
      'news-review: nothing: no articles in this folder (.txt, .md, .article, .news)',
    ]);
  }));

  it('names the line of a broken record, and reads the others', () => inFolder({}, ({ run, folder }) => {
    const lines = ['{"id":"one","text":"A ferry came."}', '{"id":"two", "text":', '', '{"id":"three"}', '[]', '{"id":4,"text":"A boat left.","other":[1]}', 'null', '{"text":"No id."}'];
    const { code, out, err } = run(['analyze', '--input', '-'], lines.join('\r\n'));
    assert.equal(code, 2);
    assert.deepEqual(records(out).map((r) => r.id), ['one', '4', '8']);
    assert.deepEqual(err.trim().split('\n').map((l) => /standard input:(\d+): /.exec(l)?.[1]), ['2', '4', '5', '7']);
    const broken = path.join(folder, 'x.jsonl');
    assert.match(run(['analyze', '--input', broken]).err, /x\.jsonl: no such file or folder/);
  }));

  it('reads one article from standard input, with the desk file of the folder it runs in', () => inFolder({ '.newsreview.yml': 'rules:\n  missing-headline: off\n' }, ({ run }) => {
    assert.deepEqual(records(run(['analyze', '--input', '-'], '\uFEFF\n  A ferry came.\n').out).map((r) => [r.id, r.paragraphs[0]?.start]), [['standard input', 3]]);
    assert.deepEqual(run(['analyze', '-'], '').out, '');
    const twice = 'Ferry returns to the quay\n\nThe ferry came back to the quay on Monday, the harbour master said.\n\nThe ferry came back to the quay on Monday, the harbour master said.\n';
    const { code, out } = run(['check', '-'], twice);
    assert.equal(code, 1);
    assert.match(out, /^standard input:5:1\b.*duplicate-line/m);
    assert.match(run(['check', '-'], Buffer.from([0x41, 0xe9, 10])).err, /standard input:1: not valid UTF-8/);
  }));

  it('reads each file once, in order, below folders too, and leaves out what is hidden or no article', () => inFolder({
    'news/b.txt': ARTICLE, 'news/a.article': ARTICLE, 'news/deep/c.news': ARTICLE, 'news/.hidden.txt': ARTICLE, 'news/node_modules/d.txt': ARTICLE, 'news/README.md': ARTICLE, 'news/code.js': 'x',
  }, ({ run }) => {
    assert.deepEqual(records(run(['analyze', 'news', 'news/b.txt', './news/a.article']).out).map((r) => r.id), ['news/a.article', 'news/b.txt', 'news/deep/c.news']);
  }));

  it('gives offsets into the text as it stands: CRLF, no final newline, astral characters; a byte order mark is no part of it', () => inFolder({
    'a.txt': '\uFEFFFerry 🚢 back\r\n\r\n  The ferry returned.', 'b.txt': '', 'c.txt': '\r\n \t\r\n',
  }, ({ run }) => {
    const [a, b, c] = records(run(['analyze', 'a.txt', 'b.txt', 'c.txt']).out);
    const text = 'Ferry 🚢 back\r\n\r\n  The ferry returned.';
    assert.deepEqual(a.paragraphs.map((p) => text.slice(p.start, p.end)), ['Ferry 🚢 back', 'The ferry returned.']);
    assert.deepEqual([...b.paragraphs, ...c.paragraphs], []);
  }));

  it('ends quietly when nobody reads on', () => inFolder({
    'many.jsonl': Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `${i}`, text: ARTICLE })).join('\n'),
  }, async ({ folder }) => {
    assert.deepEqual(await runCutOff(['analyze', '--findings', 'none', path.join(folder, 'many.jsonl')]), { code: 0, err: '' });
  }));
});
