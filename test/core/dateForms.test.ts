// The forms in which news writes dates: each between [[ ]], beside it what it is in an article of Thursday, 19 November 2015.
import assert from 'node:assert/strict';
import { buildArticle } from '../../server/src/core';

function reads(marked: string, ...expected: string[]): void {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const found = buildArticle(text, { id: 't', published: { day: '2015-11-19', from: 'record' } }).moments;
  let drawn = '', at = 0;
  for (const m of found) { drawn += `${text.slice(at, m.start)}[[${text.slice(m.start, m.end)}]]`; at = m.end; }
  assert.equal(drawn + text.slice(at), marked);
  assert.deepEqual(found.map((m) => m.value ?? '?'), expected);
}
const table = (rows: readonly (readonly [string, ...string[]])[]) => { for (const [marked, ...expected] of rows) it(marked, () => reads(marked, ...expected)); };

describe('absolute and partial dates', () => table([
  ['It was [[Nov. 13, 2015]], not [[3 May 2012]].', '2015-11-13', '2012-05-03'],
  ['It ran [[24-27 August]] and [[Dec. 3-5]].', '2015-08-24/2015-08-27', '2015-12-03/2015-12-05'],
  ['He was born on [[3 May nineteen ninety-two]].', '1992-05-03'],
  ['It came out in [[May 2006]], in [[1998]] and in the [[1990s]].', '2006-05', '1998', '1990/1999'],
  ['The form says [[2015-11-02]], [[22/04/2016]] and [[20161016]].', '2015-11-02', '2016-04-22', '2016-10-16'],
  ['It is due on [[the 24th]].', '2015-11-24'],
  ['It fell in [[the third quarter of 2015]] and in [[Q2 2014]].', '2015-07/2015-09', '2014-04/2014-06'],
  ['He wrote [[22.04.2016]], the [[twenty-second of June]] and [[May the eleventh]].', '2016-04-22', '2015-06-22', '2015-05-11'],
]));

describe('weekdays', () => table([
  ['They met [[Wednesday]] and meet [[Friday, Nov. 20]].', '2015-11-18', '2015-11-20'],
  ['It opens [[next week Monday]], [[Friday next week]] and [[Tuesday of this week]].', '2015-11-23', '2015-11-27', '2015-11-17'],
  ['It closes on [[Tuesday the 24th]], not [[Fri 13th]].', '2015-11-24', '2015-11-13'],
  ['They vote on [[the first Tuesday of November]] and [[the third Friday of next month]].', '2015-11-03', '2015-12-18'],
  ['It was [[the last Monday of May 2014]].', '2014-05-26'],
  ['Open [[Mon]]-[[Fri]] only.', '2015-11-16', '2015-11-13'],
  ['They sat in the sun.'],
  ['It is [[the third Wednesday of the month]] and the last day of the fair.', '2015-11-18'],
]));

describe('relative dates and distances', () => table([
  ['It fell [[last month]], [[two weeks ago]], [[yesterday]] and [[a year ago]].', '2015-10', '2015-11-05', '2015-11-18', '2014-11-19'],
  ['It came [[11 days after]] [[Nov. 13]].', '2015-11-24', '2015-11-13'],
  ['It came [[three days after]] [[Friday]]’s vote.', '2015-11-16', '2015-11-13'],
  ['They meet [[two weeks from]] [[Monday]].', '2015-12-07', '2015-11-16'],
  ['He left [[the day before yesterday]] and is back [[the day after tomorrow]].', '2015-11-17', '2015-11-21'],
  ['It is due by [[the 20th of next month]].', '2015-12-20'],
  ['We leave [[a fortnight from now]]; she left [[a fortnight ago]].', '2015-12-03', '2015-11-05'],
  ['He will be back [[in two weeks]]. It was the third fire in [[two weeks]].', '2015-12-03', 'P2W'],
  ['She stays for nearly [[five years]].', 'P5Y'],
]));

describe('holidays', () => table([
  ['Shops close on [[Christmas Day]], [[Good Friday]] and by [[Easter]].', '2015-12-25', '2016-03-25', '2016-03-27'],
  ['He fell ill on [[Thanksgiving 2013]] and [[last Christmas]].', '2013-11-28', '2014-12-25'],
  ['It opened on [[Labor Day]], [[two weeks after]] [[Memorial Day 2014]].', '2015-09-07', '2014-06-09', '2014-05-26'],
  ['They sold Christmas trees at the Easter Rising museum; it was a merry Christmas.'],
]));
