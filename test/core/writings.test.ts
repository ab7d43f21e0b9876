import assert from 'node:assert/strict';
import { formOf } from '../../server/src/core/article/entities/form';
import { headOf } from '../../server/src/core/article/entities/heads';
import { spellingOf, writingsOf } from '../../server/src/core/article/entities/writings';

/** Name, whether it is a place's, and the keys under which the same thing may stand. */
const WRITINGS: readonly (readonly [string, 'place' | 'body', ...string[]])[] = [
  ['Norland Province', 'place', 'norland'],
  ['Republic of Norland', 'place', 'norland'],
  ['New Marlow City', 'place', 'new marlow'],
  ['Marlow City', 'place'],
  ['Modern Marlow', 'place', 'marlow'],
  ['Marlow Rivers', 'place', 'marlow river'],
  ['pro-Norland Reform Party', 'body', 'reform party', 'pro-norland reforms'],
  ['Ministry of Defence', 'body', 'defence ministry'],
  ['Kenyan Government', 'body', 'government of kenya'],
  ['South Korean Parliament', 'body', 'parliament of south korea'],
  ['Marlow Football Club', 'body', 'marlow'],
  ['FC Marlow', 'body', 'marlow'],
  ['Progressive Liberal Party', 'body', 'progressive liberals'],
  ['WKQX-TV', 'body', 'wkqx'],
  ['Belgians', 'body', 'belgium', 'belgian'],
  ['Mandokas', 'body', 'mandoka'],
  ['Courts', 'body'],
];

describe('other writings of a name', () => {
  for (const [name, kind, ...expected] of WRITINGS) it(name, () => assert.deepEqual(writingsOf({ form: formOf(name, false), place: kind === 'place' }), expected));
  it('write short words out', () => {
    for (const [a, b] of [['Marlow St.', 'Marlow Street'], ['Mt. Marlow', 'Mount Marlow'], ['Marlow F.C.', 'Marlow Football Club'], ['Marlow-on-Sea', 'Marlow on Sea']]) {
      assert.equal(spellingOf(formOf(a, false)), spellingOf(formOf(b, false)));
    }
  });
  it('say what a body is', () => {
    for (const [name, head] of [['Keswick Commission on Fishing Rights', 'commission'], ['University of Marlow', 'university'], ['Marlow Town Court', 'court'], ['Court', null], ['Marlow Records', null]] as const) {
      assert.equal(headOf(formOf(name, false).words), head);
    }
  });
});
