// The records that `news-review analyze` prints.
import assert from 'node:assert/strict';
import { inFolder } from '../support/command';

const STORY = `Harbour ferry returns after storm

The ferry returned on Monday, 11 days after the storm, Mayor Jane Roe said. “We waited,” Roe said. “We will not wait again.”

More than 120 people were stranded, the harbour office said.
`;

describe('analyze', function () {
  this.timeout(60_000);

  it('prints a record an article with every place inside the text', () => inFolder({ 'a.txt': STORY }, ({ run }) => {
    const { code, out, err } = run(['analyze', '--all-mentions', 'a.txt']);
    assert.deepEqual([code, err], [0, '']);
    const record = JSON.parse(out);
    assert.deepEqual(Object.keys(record), ['id', 'paragraphs', 'entities', 'quotes', 'figures', 'dates', 'findings']);
    const places = (value: unknown): { start: number; end: number }[] => (value && typeof value === 'object'
      ? ['start' in value && 'end' in value ? [value as { start: number; end: number }] : [], ...Object.values(value).map(places)].flat() : []);
    assert.ok(places(record).length > 3);
    for (const p of places(record)) assert.ok(p.start >= 0 && p.start <= p.end && p.end <= STORY.length, JSON.stringify(p));
  }));

  it('leaves out findings, pronouns and descriptions unless they are wanted', () => inFolder({ 'a.txt': STORY }, ({ run }) => {
    const record = JSON.parse(run(['analyze', '--findings', 'none', 'a.txt']).out);
    assert.ok(!('findings' in record));
    assert.deepEqual(record.entities.filter((m: { kind: string }) => m.kind !== 'name'), []);
  }));

  it('gives the same on several threads, in the order of the input', () => inFolder({
    'many.jsonl': Array.from({ length: 150 }, (_, i) => (i === 70 ? 'broken' : JSON.stringify({ id: `n${i}`, text: `${STORY}\nLine ${i} ends it.`, date: '2015-11-23' }))).join('\n'),
  }, ({ run }) => {
    const one = run(['analyze', 'many.jsonl']);
    const three = run(['analyze', '--jobs', '3', 'many.jsonl']);
    assert.equal(one.out.split('\n').length, 150);
    assert.equal(three.out, one.out);
    assert.equal(three.err, one.err);
    assert.deepEqual([one.code, three.code], [2, 2]);
  }));

  it('takes the publication day from the record, the file name, the desk file', () => inFolder({
    'in.jsonl': JSON.stringify({ id: 'r', text: STORY, date: '2015-11-24T10:00:00Z' }), '2015-11-24-ferry.txt': STORY, 'plain.txt': STORY, '.newsreview.yml': 'published:\n  plain.txt: 2015-11-24\n',
  }, ({ run }) => {
    const [fromRecord, fromName, fromDesk] = run(['analyze', 'in.jsonl', '2015-11-24-ferry.txt', 'plain.txt']).out.trim().split('\n').map((l) => JSON.parse(l).dates);
    const unknown = JSON.parse(run(['analyze', '--no-desk', 'plain.txt']).out).dates;
    assert.deepEqual(fromName, fromRecord);
    assert.deepEqual(fromDesk, fromRecord);
    assert.notDeepEqual(unknown, fromRecord);
  }));

  it('says with its line what is wrong in a desk file, and goes on', () => inFolder({ 'a.txt': STORY, '.newsreview.yml': 'profile: ap\ncolour: red\nrules:\n  no-such-rule: off\n' }, ({ run }) => {
    const { code, out, err } = run(['analyze', 'a.txt']);
    assert.equal(code, 2);
    assert.match(out, /^\{"id":"a\.txt"/);
    assert.deepEqual(err.trim().split('\n').map((l) => l.split(' ')[1]), ['.newsreview.yml:2:1:', '.newsreview.yml:4:3:']);
  }));
});
