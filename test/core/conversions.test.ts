import assert from 'node:assert/strict';
import { buildArticle, conversionsOf } from '../../server/src/core';

const TEXT = 'The storm blew at 90 km/h.\n\nRepairs will cost $2 million (£1.6 million), and the bridge $500,000 and 30,000 yen.\n';
const article = buildArticle(TEXT, { id: 'a' });
const of = (words: string) => conversionsOf(article, article.figures.find((f) => TEXT.slice(f.start, f.end).includes(words))!);

describe('conversions', () => {
  it('turn measures into the other system', () => assert.deepEqual(of('90 km/h'), ['≈ 55.9 miles per hour']));
  it('turn money only at the article’s own rate', () => {
    assert.deepEqual(of('$500,000'), ["≈ £400,000 at the article's own rate"]);
    assert.deepEqual(of('30,000 yen'), []);
  });
});
