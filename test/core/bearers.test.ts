import assert from 'node:assert/strict';
import { buildArticle, createCoverage } from '../../server/src/core';

const coverageOf = (texts: Record<string, string>) => createCoverage(Object.entries(texts).map(([id, text]) => buildArticle(text, { id })));
const where = (texts: Record<string, string>, key: string, titles?: string[]) => coverageOf(texts).entities(key, titles).map((e) => e.article).sort();

describe('who bears a name across the coverage', () => {
  it('finds one person under two spellings', () => {
    assert.deepEqual(where({ a: 'President François Hollande spoke in Paris.', b: 'French President Francois Hollande met reporters.' }, 'francois hollande'), ['a', 'b']);
  });
  it('finds a person by the surname alone where only one bears it', () => {
    const one = { a: 'Senator Laura Whitfield spoke in Chicago.', b: 'The bill failed, Whitfield said on Monday. Whitfield left early.' };
    assert.deepEqual(where(one, 'laura whitfield'), ['a', 'b']);
    assert.deepEqual(where(one, 'whitfield'), ['a', 'b']);
    assert.deepEqual(where({ ...one, c: 'Governor Mark Whitfield spoke in Boston.' }, 'laura whitfield'), ['a']);
  });
  it('keeps a goalkeeper and a bishop of one name apart', () => {
    const two = { a: 'Bishop Thomas Keller spoke in Rome.', b: 'Goalkeeper Thomas Keller saved the match.' };
    assert.deepEqual(where(two, 'thomas keller', ['Bishop']), ['a']);
    assert.deepEqual(where(two, 'thomas keller'), ['a', 'b']);
  });
  it('keeps the mayors of two towns apart, not the senator of a state and of its country', () => {
    const two = { a: 'Dallas Mayor Thomas Keller spoke on Monday.', b: 'Houston Mayor Thomas Keller left on Monday.', c: 'U.S. Senator Thomas Keller voted.' };
    assert.deepEqual(where(two, 'thomas keller', ['Dallas Mayor']), ['a', 'c']);
    assert.deepEqual(where({ a: 'French President Anna Morel spoke.', b: 'German President Anna Morel left.' }, 'anna morel', ['French President']), ['a']);
  });
  it('knows a person by nickname and initial, unless two could be meant', () => {
    const one = { a: 'Senator William Harding spoke in Ohio.', b: 'Senator Bill Harding left Ohio.', c: 'Harding said no. Harding left.' };
    assert.deepEqual(where(one, 'bill harding'), ['a', 'b', 'c']);
    assert.deepEqual(where(one, 'harding'), ['a', 'b', 'c']);
    const three = { a: 'Senator John Harding spoke in Ohio.', b: 'Senator James Harding left Ohio.' };
    assert.deepEqual(where(three, 'john harding'), ['a']);
    assert.deepEqual(where(three, 'harding'), []);
  });
});
