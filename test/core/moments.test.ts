import assert from 'node:assert/strict';
import { buildArticle } from '../../server/src/core';

/** The moments of a text published on Thursday, 19 November 2015, each as "words = value". */
const moments = (text: string, day: string | null = '2015-11-19') => buildArticle(text, { id: 't', published: day ? { day, from: 'record' } : null }).moments
  .map((m) => `${text.slice(m.start, m.end)} = ${m.value}`);

describe('moments', () => {
  it('resolve dates without a year to the nearest one', () => {
    assert.deepEqual(moments('On Nov. 13 and in January it rained.'), ['Nov. 13 = 2015-11-13', 'January = 2015-01']);
    assert.deepEqual(moments('It was 3 May 2012.'), ['3 May 2012 = 2012-05-03']);
    assert.deepEqual(moments('On Friday, Nov. 13, 2015, it rained.'), ['Friday, Nov. 13, 2015 = 2015-11-13']);
  });
  it('resolve weekdays back, and on where the sentence speaks of what is to come', () => {
    assert.deepEqual(moments('He said Wednesday it was over.'), ['Wednesday = 2015-11-18']);
    assert.deepEqual(moments('They will meet on Tuesday.'), ['Tuesday = 2015-11-24']);
    assert.deepEqual(moments('It rained last Thursday.'), ['last Thursday = 2015-11-12']);
  });
  it('resolve weeks, months and distances', () => {
    assert.deepEqual(moments('They met last week, and meet next week.'), ['last week = 2015-11-09/2015-11-15', 'next week = 2015-11-23/2015-11-29']);
    assert.deepEqual(moments('It fell last month, two weeks ago and yesterday.'), ['last month = 2015-10', 'two weeks ago = 2015-11-05', 'yesterday = 2015-11-18']);
    assert.deepEqual(moments('It came 11 days after Nov. 13.'), ['11 days after = 2015-11-24', 'Nov. 13 = 2015-11-13']);
  });
  it('know nothing without a publication date but what is written', () => {
    assert.deepEqual(moments('He left Wednesday, on Nov. 13, after five years, in 2014.', null), ['Wednesday = null', 'Nov. 13 = null', 'five years = P5Y', '2014 = 2014']);
  });
  it('leave verbs and names that look like months alone', () => {
    assert.deepEqual(moments('They may march on. Jan Novak sat down, and Mark saw the sun.'), []);
  });
});
