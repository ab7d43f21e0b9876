import assert from 'node:assert/strict';
import { buildArticle, compare, createCoverage, relatedCoverage } from '../../server/src/core';
import { plainTypography } from '../../server/src/core/features/compare';

const article = (id: string, ...paragraphs: string[]) => buildArticle(paragraphs.join('\n\n'), { id });
const lines = (text: string) => text.split('\n').slice(0, -1);

const closed = 'The harbour bridge will stay closed until the spring because engineers found cracks in two of its four pylons.';
const ferry = 'The ferry company expects its boats to be full on every weekday morning from now on, its director said.';
const added = 'Schools on the far shore begin an hour later until the bridge is open again, the school board decided.';

describe('comparing two articles', () => {
  it('puts paragraphs that belong together side by side, in one typography', () => {
    const { left, right } = compare(article('a', 'Bridge shut', closed, `“We cannot open it,” she said — and left.`, ferry),
      article('b', 'A bridge too weak', closed.replace('two of its four', 'three of its four'), added, ferry));
    assert.deepEqual(lines(left), ['Bridge shut', '', closed, '"We cannot open it," she said — and left.', '', ferry]);
    assert.deepEqual(lines(right), ['', 'A bridge too weak', closed.replace('two of its four', 'three of its four'), '', added, ferry]);
  });
  it('shows nothing where only typography differs', () => {
    const a = article('a', 'It rained.', `“${closed}” he said – and left…`, ferry);
    const b = article('b', 'It rained.', `"${closed}" he said -- and left...`, ferry.replaceAll(' ', '\u00a0'));
    const { left, right } = compare(a, b);
    assert.equal(left, right);
  });
  it('takes articles of any length, and empty ones', () => {
    assert.deepEqual(compare(article('a', ''), article('b', '')).rows, []);
    const { rows } = compare(article('a', closed), article('b', ''));
    assert.deepEqual(rows.map((r) => r.right), [null]);
  });
  it('knows dashes from hyphens', () => assert.equal(plainTypography('a well-known man—he–they -- left, 2–3'), 'a well-known man — he–they — left, 2–3'));
});

describe('related coverage', () => {
  const a = article('a.txt', 'Bridge shut', closed, ferry, 'The storm killed 12 people in Northport, Mayor Ruth Adler said.');
  const b = article('b.txt', 'Northport loses its bridge', closed, 'The storm killed 15 people in Northport, Mayor Ruth Adler and Governor Paul Dane said.',
    '“We will build a new one before the year is out,” Dane told reporters.');
  const c = article('c.txt', 'Library opens', 'The library has more books than before, and longer hours, its director said after the concert.');
  const [entry, ...others] = relatedCoverage(a, createCoverage([a, b, c]));
  it('lists the articles on the same story', () => assert.deepEqual([entry.article, others.length], ['b.txt', 0]));
  it('says what is shared and what differs', () => {
    assert.ok(entry.shared.share > 0.2 && entry.shared.share < 0.8);
    assert.deepEqual(entry.figures.map((f) => [f.here.text, f.there.text, f.verdict]), [['12 people', '15 people', 'conflicts']]);
    assert.ok(entry.newQuotes.some((q) => q.text.startsWith('We will build')));
    assert.ok(entry.newNames.some((n) => n.text.includes('Dane')));
  });
});
