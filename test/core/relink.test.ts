import assert from 'node:assert/strict';
import { buildArticle, noDesk, readerAfter, type Article } from '../../server/src/core';
import { itemsOf, type Item } from '../../server/src/core/article/entities/items';
import { sightingsOf } from '../../server/src/core/article/entities/sightings';
import { mayBeShortened, standApart } from '../../server/src/core/article/entities/standApart';

const story = [
  'Bridge in Northport stays closed', 'Mayor Ruth Adler said on Monday that the harbour bridge in Northport will stay closed until the spring.',
  'The Keswick Commission, led by Phineas Kent, found cracks. Kent told reporters that Norden Paper Inc. had known of them, which Norden denied.',
  'The bridge is the only one.', 'Marlow Finch Hale, a company from the north, will repair it, said Adler. Its director, Robert Xander, met Mr. Kent.', 'The ferry is full on every morning.',
];
const TYPED = [' the minister told Ann Kleinmann of Xandria on Monday', ' Robert Hale', ' MFH', ' Phin', ' Adlers', ' Gov. Lena Mond of the Mond Group', ' J. K. Foss', ' Kent', ' Xanders'];
const AT = 3;
const told = (a: Article) => ({ mentions: a.mentions, entities: a.entities });

describe('who is who after an edit', () => {
  for (const typed of TYPED) it(`is what a fresh reading says: “${typed.trim()}” comes and goes`, () => {
    let article = buildArticle(story.join('\n\n'), { id: 'a' });
    const lengths = [...Array.from({ length: typed.length }, (_, i) => i + 1), ...Array.from({ length: typed.length }, (_, i) => typed.length - 1 - i)];
    for (const n of lengths) {
      const text = story.map((p, i) => (i === AT ? p.slice(0, -1) + typed.slice(0, n) + p.slice(-1) : p)).join('\n\n');
      article = buildArticle(text, { id: 'a', read: readerAfter(article.paragraphs.map((p) => p.reading)) });
      const now = told(article);
      // another article in between makes that one fresh
      buildArticle('Something else', { id: 'b' });
      const fresh = told(buildArticle(text, { id: 'a' }));
      assert.deepEqual(now, fresh, text.split('\n\n')[AT]);
      article = buildArticle(text, { id: 'a' });
    }
  });
});

describe('a name stands apart', () => {
  const namesIn = (text: string): readonly (readonly Item[])[] => buildArticle(text, { id: 'a' }).paragraphs.map((p) => itemsOf(p, sightingsOf(p.reading).names, noDesk));
  const apart = (name: string, others: string): boolean => {
    const lists = namesIn(`${others}\n\nOfficials at ${name} said so on Friday.`);
    const come = lists[1].filter((item) => item.sighting.text === name);
    assert.equal(come.length, 1, name);
    return standApart(lists, come, []) && !mayBeShortened(come.filter((item) => item.type === 'PERSON'));
  };
  it('where it has nothing in common with another', () => {
    assert.equal(apart('Ann Kleinmann', 'Mayor Ruth Adler met Phineas Kent in Northport.'), true);
    assert.equal(apart('Zorbat', 'Mayor Ruth Adler met Phineas Kent in Northport.'), true);
  });
  for (const [name, others] of [
    ['Ruth Kleinmann', 'Mayor Ruth Adler met Phineas Kent.'], ['Adlers', 'Mayor Ruth Adler met Phineas Kent.'], ['Phin', 'Mayor Ruth Adler met Phineas Kent.'], ['Bob Kleinmann', 'Mayor Ruth Adler spoke.'],
    ['France', 'The French won against Northport.'], ['MFH', 'The company Marlow Finch Hale will repair the bridge.'], ['Ben-Gurion', 'David Gurion was there.'], ['Louis XIV', 'Mayor Ruth Adler spoke.'],
  ]) it(`not “${name}” beside “${others}”`, () => assert.equal(apart(name, others), false));
});
