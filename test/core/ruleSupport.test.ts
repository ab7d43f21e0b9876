// What rules share so that an edit costs little.
import assert from 'node:assert/strict';
import { buildArticle, noCoverage, noDesk, readerAfter, type Article } from '../../server/src/core';
import { mojibake } from '../../server/src/core/rules/mojibake';
import { amongEntities } from '../../server/src/core/rules/support/amongEntities';
import { gapsOf } from '../../server/src/core/rules/support/gaps';
import { remembering } from '../../server/src/core/rules/support/remembering';
import { forSame } from '../../server/src/core/text/forLast';

const article = (text: string, before?: Article): Article => buildArticle(text, { id: 'a', read: before && readerAfter(before.paragraphs.map((p) => p.reading)) });

describe('what is kept for rules', () => {
  it('is made anew for a list with another member', () => {
    let made = 0;
    const sum = forSame((list: readonly number[]) => { made++; return list.reduce((a, b) => a + b, 0); });
    assert.deepEqual([sum([1, 2]), sum([1, 2]), sum([1, 3]), sum([1])], [3, 3, 4, 1]);
    assert.equal(made, 3);
  });
  it('is made once for the same words, until too many were met', () => {
    const asked: string[] = [];
    const firstLetter = remembering((words) => { asked.push(words); return words[0] ?? null; }, 2);
    for (const word of ['roe', 'roe', '', '', 'poe', 'roe']) firstLetter(word);
    assert.deepEqual(asked, ['roe', '', 'poe', 'roe']);
  });
  it('gives each rule the entities that it has to look at', () => {
    const people = amongEntities(({ type }) => type === 'PERSON'), twice = amongEntities((_, names) => names.length > 1);
    const first = article('Talks open\n\nAnn Klein met Tom Parker in Vienna.\n\nParker left Vienna on Monday.');
    const named = (a: Article) => [people(a), twice(a)].map((all) => all.map((e) => e.name).sort());
    assert.deepEqual(named(first), [['Ann Klein', 'Tom Parker'], ['Tom Parker', 'Vienna']]);
    assert.deepEqual(named(article(first.text.replace('left Vienna', 'left'), first)), [['Ann Klein', 'Tom Parker'], ['Tom Parker']]);
  });
});

describe('between paragraphs', () => {
  const gaps = (text: string) => gapsOf(article(text)).map(({ start, end }) => text.slice(start, end));
  it('is seen what is no line break', () => {
    assert.deepEqual(gaps('One line.\n\nTwo lines.\r\nThree.\n'), []);
    assert.deepEqual(gaps('One line. \n\n\u00a0Two lines.\n\nThree.\t'), [' \n\n\u00a0', '\t']);
    assert.deepEqual(gaps(' \n '), [' \n ']);
    assert.match(gaps('---\nheadline: Talks\n---\nOne line.')[0], /^---\nheadline/);
  });
  it('are bytes of characters that were garbled at the end of one', () => {
    const text = 'Et voilÃ\u00a0\n\nThe ferry runs.';
    assert.deepEqual([...mojibake.check({ article: article(text), coverage: noCoverage, desk: noDesk })].map((r) => text.slice(r.start, r.end)), ['Ã\u00a0']);
  });
});
