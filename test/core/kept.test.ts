import assert from 'node:assert/strict';
import { keeping, type Keeper } from '../../server/src/core/text/kept';
import { runningCount } from '../../server/src/core/text/runningCount';

describe('what is kept in a record', () => {
  interface Word extends Keeper { readonly text: string }
  const { nothing, slot, per } = keeping<Word>();
  const word = (text: string): Word => ({ text, kept: nothing() });
  it('is worked out once for each record', () => {
    let asked = 0;
    const length = per((w) => { asked++; return w.text.length; });
    const [a, b] = [word('harbour'), word('mayor')];
    assert.deepEqual([length(a), length(b), length(a), length(b)], [7, 5, 7, 5]);
    assert.equal(asked, 2);
  });
  it('has a place of its own for each kind', () => {
    const [one, other] = [slot<string>(), slot<string>()];
    const w = word('mayor');
    other.set(w, 'other');
    assert.equal(one.get(w), undefined);
    one.set(w, 'one');
    assert.deepEqual([one.get(w), other.get(w)], ['one', 'other']);
  });
  it('is no part of the record', () => {
    const w = word('mayor');
    slot<number>().set(w, 5);
    assert.deepEqual(w, word('mayor'));
    assert.equal(JSON.stringify(w), JSON.stringify(word('mayor')));
  });
});

describe('a running count', () => {
  const count = runningCount((words: readonly string[]) => words);
  const a = ['the', 'mayor'], b = ['the', 'ferry'], c = ['the', 'ferry', 'sails'];
  const cases: [string, (readonly string[])[], Record<string, number>][] = [
    ['of the first list', [a, b], { the: 2, mayor: 1, ferry: 1 }],
    ['with one changed in the middle', [a, c, b], { the: 3, mayor: 1, ferry: 2, sails: 1 }],
    ['with one gone', [a, b], { the: 2, mayor: 1, ferry: 1 }],
    ['of the same twice', [b, b], { the: 2, ferry: 2 }],
    ['of nothing', [], {}],
    ['of another list', [c], { the: 1, ferry: 1, sails: 1 }],
  ];
  for (const [what, records, expected] of cases) it(what, () => assert.deepEqual(Object.fromEntries(count(records)), expected));
});
