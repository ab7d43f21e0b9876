// `news-review duplicates` and `news-review index`.
import assert from 'node:assert/strict';
import { inFolder } from '../support/command';

const closed = 'The harbour bridge will stay closed until the spring because engineers found cracks in two of its four pylons, the council said.';
const ferry = 'The ferry company expects its boats to be full on every weekday morning from now on, its director told reporters in Northport.';
const quote = '“We will not open a bridge that we cannot trust with the lives of our children”';
const FILES = {
  'a.txt': `Bridge shut\n\n${closed}\n\nBy Ann Example\n\nPhoto by: Example Agency\n\nShe was asked about it twice on Tuesday. ${quote}, the mayor said at her weekly conference.\n`,
  'b.txt': `Boats are full\n\n${ferry}\n\nPhoto by: Example Agency\n\nLONDON (Example) — ${closed.replace('two of its four', '2 of its 4')}\n\n${ferry}\n`,
  'c.txt': `What critics say\n\nNobody believed the reports, and one councillor walked out of the room. The mayor insists: ${quote}.\n\n${ferry.replace('expects its boats to be full', 'thinks that its boats will be full')}\n`,
};
interface Pair { a: { doc: string; start: number; end: number }; b: { doc: string; start: number; end: number }; score: number; kind: string }
const pairs = (out: string): Pair[] => out.split('\n').filter(Boolean).map((l) => JSON.parse(l));
const short = (p: Pair) => `${p.a.doc[0]}${p.b.doc[0]} ${p.kind}`;

describe('duplicates', function () {
  this.timeout(60_000);

  it('prints pairs within and across articles, without furniture', () => inFolder(FILES, ({ run }) => {
    const { code, out, err } = run(['duplicates', '.']);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(pairs(out).map(short).sort(), ['ab typographic', 'ac quotation', 'bb exact', 'bc near', 'bc near']);
    for (const p of pairs(out)) for (const side of [p.a, p.b]) assert.ok(FILES[side.doc as keyof typeof FILES].slice(side.start, side.end).length > 40);
  }));

  it('finds the same on several threads, in the same order', () => {
    const many = Array.from({ length: 450 }, (_, i) => JSON.stringify({ id: `n${i}`, text: i % 150 === 0 ? `${closed}\n\nNumber ${i} of all.` : `Report ${i} tells of the matter ${i * 7} and of the people ${i * 13} who know it best in town ${i}.` })).join('\n');
    return inFolder({ 'many.jsonl': many }, ({ run }) => {
      const one = run(['duplicates', '--input', 'many.jsonl']);
      assert.equal(pairs(one.out).length, 3);
      assert.equal(run(['duplicates', '--jobs', '3', '--input', 'many.jsonl']).out, one.out);
    });
  });

  it('looks in an archive made once', () => inFolder(FILES, ({ run }) => {
    assert.match(run(['index', '--output', 'made.newsreview', 'b.txt', 'c.txt']).err, /made\.newsreview: 2 articles, \d+ passages/);
    assert.deepEqual(pairs(run(['duplicates', '--against', 'made.newsreview', 'a.txt']).out).map(short).sort(), ['ba typographic', 'ca quotation']);
  }));

  it('says in one line what is wrong with an archive or an output', () => inFolder({ ...FILES, 'broken.newsreview': 'NewsReviewIndex\n\u0001\u0000\u0000\u0000x', 'none.newsreview': 'a text' }, ({ run }) => {
    for (const [args, said] of [
      [['duplicates', '--against', 'none.newsreview', 'a.txt'], /none\.newsreview: this is no index/],
      [['duplicates', '--against', 'broken.newsreview', 'a.txt'], /broken\.newsreview: /],
      [['duplicates', '--against', 'absent.newsreview', 'a.txt'], /absent\.newsreview: /],
      [['index', '--output', 'no/such/folder/x', 'a.txt'], /cannot be written/],
      [['duplicates', '--jobs', 'x', 'a.txt'], /--jobs/],
    ] as const) {
      const { code, err } = run([...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, said);
      assert.ok(!/\n\s+at /.test(err), err);
    }
  }));
});
