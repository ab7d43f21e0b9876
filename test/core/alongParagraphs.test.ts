import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildArticle, readerAfter, type Article } from '../../server/src/core';
import { alongEntities } from '../../server/src/core/article/alongEntities';
import { alongParagraphs, amongParagraphs } from '../../server/src/core/article/alongParagraphs';
import { numberCounts } from '../../server/src/core/coverage/numberCounts';

const lines = ['Ferry runs again', 'The ferry runs again, Ann Klein said on Monday.', 'It carried 14 people.', 'Nobody was hurt.', 'The pier in Northport is closed.'];
const article = (paragraphs: readonly string[], before?: Article) => buildArticle(paragraphs.join('\n\n'), { id: 'a', read: before && readerAfter(before.paragraphs.map((p) => p.reading)) });

describe('what is made of paragraphs one by one', () => {
  it('is made anew only of those that an edit changed, wherever the others stand', () => {
    const asked: string[] = [];
    const lengths = alongParagraphs(({ reading }) => { asked.push(reading.text); return reading.text.length; });
    const first = article(lines);
    assert.deepEqual(lengths(first.paragraphs), lines.map((l) => l.length));
    asked.length = 0;
    const edited = [lines[0], lines[1], 'It carried 15 people.', 'One more.', lines[3], lines[4]];
    assert.deepEqual(lengths(article(edited, first).paragraphs), edited.map((l) => l.length));
    assert.deepEqual(asked, ['It carried 15 people.', 'One more.']);
  });

  it('tells where things are found after paragraphs came and went', () => {
    const numbered = amongParagraphs(({ text }) => /\d+/.exec(text)?.[0] ?? null);
    const found = (paragraphs: readonly string[], before?: Article) => { const now = article(paragraphs, before); return [now, numbered(now.paragraphs).map((f) => [f.paragraph, f.found])] as const; };
    const [first, all] = found(lines);
    assert.deepEqual(all, [[2, '14']]);
    const [longer, more] = found([lines[0], 'On page 3.', ...lines.slice(1)], first);
    assert.deepEqual(more, [[1, '3'], [3, '14']]);
    assert.deepEqual(found([lines[0], lines[2]], longer)[1], [[1, '14']]);
    assert.deepEqual(found([], longer)[1], []);
  });
});

describe('what is made of entities one by one', () => {
  it('is made anew where an entity is named otherwise, and not where it only stands elsewhere', () => {
    const asked: string[] = [];
    const named = alongEntities((entity, names) => { asked.push(names.map((m) => m.text).join('/')); return entity.name; });
    const first = article(lines);
    assert.deepEqual(named(first), ['Ann Klein', 'Northport']);
    asked.length = 0;
    // another entity before them gives both another number, and nothing else
    const moved = article([lines[0], 'And so it goes in Leeds.', ...lines.slice(1)].map((l, i) => (i === 2 ? l.replace('runs', 'sails') : l)), first);
    assert.deepEqual(named(moved), ['Leeds', 'Ann Klein', 'Northport']);
    assert.deepEqual(asked, ['Leeds']);
    asked.length = 0;
    const more = article([...lines, 'Klein left.'], moved);
    assert.deepEqual(named(more), ['Ann Klein', 'Northport']);
    assert.deepEqual(asked, ['Ann Klein/Klein']);
  });
});

describe('numbers that are counted', () => {
  it('are counted as a map would count them', () => fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -40, max: 40 })), { maxLength: 400 }), (steps) => {
    const counts = numberCounts(), map = new Map<number, number>();
    counts.clear(steps.length);
    for (const [come, n] of steps) {
      const now = Math.max(0, (map.get(n) ?? 0) + (come ? 1 : -1));
      map.set(n, now);
      assert.equal(come ? counts.add(n) : counts.remove(n), now);
    }
    for (const [n, count] of map) assert.equal(counts.of(n), count);
    assert.equal(counts.of(1000), 0);
  })));
});
