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
});
