import assert from 'node:assert/strict';
import { sayTheSame } from '../../server/src/core/text/sayTheSame';

describe('two records say the same', () => {
  const one = { start: 3, end: 7, token: 1, text: 'Fed', form: { words: ['fed'] }, title: null, goesOn: false };
  it('wherever they stand', () => assert.ok(sayTheSame([one], [{ ...one, start: 13, end: 17, token: 4 }])));
  it('only if every other field does, however deep', () => {
    for (const other of [{ ...one, goesOn: true }, { ...one, form: { words: ['fed', 'x'] } }, { ...one, title: { start: 1, end: 2 } }, { ...one, more: 1 }]) assert.ok(!sayTheSame([one], [other]), JSON.stringify(other));
  });
});
