import assert from 'node:assert/strict';
import { readDay } from '../../server/src/core/article/calendarDay';
import { readFrontMatter } from '../../server/src/core/article/frontMatter';

/** Fields, what text stands after the head, and each problem as "stretch: message". */
const read = (text: string) => {
  const head = readFrontMatter(text);
  if (!head) return null;
  const { start, end, problems, headlineAt, ...fields } = head;
  if (headlineAt) assert.equal(text.slice(headlineAt.start, headlineAt.end).replace(/"/g, ''), fields.headline);
  return { fields, rest: text.slice(end), problems: problems.map((p) => `${text.slice(p.start, p.end)}: ${p.message}`), start };
};

describe('front matter', () => {
  it('in YAML', () => {
    const found = read('---\nheadline: "Dam: a history"\nauthor: [Ada Lind, Tom Varga]\nsource: Coast News\nurl: https://example.org/a\npublished: 2015-11-23\ntags: [a]\n---\nRain fell.');
    assert.deepEqual(found, { start: 0, rest: '\nRain fell.', problems: [],
      fields: { headline: 'Dam: a history', byline: 'Ada Lind, Tom Varga', source: 'Coast News', url: 'https://example.org/a', published: '2015-11-23' } });
  });
  it('with CRLF and a byte order mark', () => {
    const found = read('\ufeff---\r\ntitle: Rain\r\ndate: 23 November 2015\r\n---\r\nRain fell.');
    assert.deepEqual(found, { start: 1, rest: '\r\nRain fell.', problems: [], fields: { headline: 'Rain', published: '2015-11-23' } });
  });
  it('of header lines', () => {
    const found = read('Headline: Rain in Portvik\nBy: Ada Lind\nSection: World\nPublished: Monday, Nov. 23, 2015\n\nRain fell.');
    assert.deepEqual(found, { start: 0, rest: '\n\nRain fell.', problems: [], fields: { headline: 'Rain in Portvik', byline: 'Ada Lind', published: '2015-11-23' } });
  });
  it('says what is wrong, and where', () => {
    const found = read('---\nheadline: [one\npublished: 2015-11-23\n---\nRain fell.');
    assert.match(found!.problems[0], /not valid YAML/);
    assert.deepEqual(read('---\npublished: next week\n---\n')?.problems,
      ['next week: This is no day that can be read. Write it as YYYY-MM-DD, for example 2015-11-23.']);
    assert.match(read('Headline: Rain\nPublished: soon\n\nRain.')!.problems[0], /^soon: /);
    assert.match(read('---\nheadline:\n  a: b\n---\n')!.problems[0], /one line of text/);
  });
  it('is none where an article begins', () => {
    for (const text of ['', 'Rain fell.', '---\nRain fell.\n', '---\n\nRain fell on Monday.\n\n---\nThen it stopped.', 'By: Ada Lind\nRain fell.',
      'Correction: an earlier version was wrong.\nRain fell.', 'Source: Coast News\n\nRain fell.', '----\nx: y\n----', 'PARIS: rain fell.']) {
      assert.equal(read(text), null, JSON.stringify(text));
    }
  });
  it('never throws', () => {
    for (const yaml of ['&a [*a]', '*x', '? ', '!!binary x', 'a: &b [*b, *b]\nc: *b', '\t', 'a: b\n a: c', '%YAML 9', '- 1', '"', '{', 'headline: 1: 2']) read(`---\n${yaml}\n---\n`);
  });
});

describe('days at the head of an article', () => {
  const cases: [string, string | null][] = [
    ['2015-11-23', '2015-11-23'], ['2015-11-23T23:30:00-05:00', '2015-11-23'], ['2015/11/23', '2015-11-23'], ['20151123', '2015-11-23'],
    ['Nov. 3, 2015 9:15 a.m. ET', '2015-11-03'], ['Monday, November 23rd, 2015', '2015-11-23'], ['23 November 2015', '2015-11-23'],
    ['Mon, 23 Nov 2015 10:00:00 GMT', '2015-11-23'], ['23/11/2015', '2015-11-23'], ['11/23/2015', '2015-11-23'], ['Sept 5 2015', '2015-09-05'],
    ['03/04/2015', null], ['2015-02-30', null], ['31 April 2015', null], ['Monday', null], ['', null],
  ];
  for (const [text, day] of cases) it(`${text || 'nothing'} is ${day}`, () => assert.equal(readDay(text), day));
});
