// Checks of one paragraph at a time are kept with the paragraph and moved with it.
import assert from 'node:assert/strict';
import { buildArticle, cachingReader, noCoverage, noDesk } from '../../server/src/core';
import { dashStyle } from '../../server/src/core/rules/dashStyle';
import { inStory } from '../../server/src/core/rules/support/names';
import { perParagraph } from '../../server/src/core/rules/support/perParagraph';

describe('a check kept by paragraph', () => {
  it('looks at each paragraph once, and moves its places with the paragraph', () => {
    let looks = 0;
    const check = perParagraph(function* (p) {
      looks++;
      const at = p.reading.text.indexOf('boat');
      if (at >= 0) yield { start: at, end: at + 4, message: 'a boat', related: [{ start: at, end: at + 4, message: 'it' }, { start: 7, end: 9, article: 'other', message: 'there' }],
        fixes: [{ title: 'Write ship', edits: [{ start: at, end: at + 4, newText: 'ship' }] }] };
    });
    const read = cachingReader(20);
    const run = (text: string) => [...check({ article: buildArticle(text, { id: 'a', read }), coverage: noCoverage, desk: noDesk })].map((r) => ({ r, words: text.slice(r.start, r.end) }));
    const tail = 'Nobody was on the pier when it came.\n\nA boat came into the harbour late on Monday.';
    assert.equal(run(`The mayor waited for an hour.\n\n${tail}`)[0].words, 'boat');
    assert.equal(looks, 3);
    const [{ r, words }] = run(`The mayor waited for two hours.\n\n${tail}`);
    assert.equal(words, 'boat');
    assert.equal(looks, 4);
    assert.equal(r.fixes![0].edits[0].start, r.start);
    assert.deepEqual(r.related!.map((x) => x.start), [r.start, 7]);
  });
  it('is told where a dateline stands, wherever the paragraph does', () => {
    const article = buildArticle('Ferry sinks\n\nNORTHPORT, Norland (AP) -- The ferry -- the last of its kind -- sank on Monday, Ann Klein said.', { id: 'a' });
    const lede = article.paragraphs[1];
    assert.equal(lede.reading.text.slice(lede.dateline!.start, lede.dateline!.end), 'NORTHPORT, Norland (AP) --');
    assert.deepEqual([...dashStyle.check({ article, coverage: noCoverage, desk: noDesk })].map((r) => r.message.split('.')[0]), ['Hyphens close the dateline', 'Hyphens typed for a dash', 'Hyphens typed for a dash']);
    const inside = article.mentions.find((m) => m.text === 'Norland') ?? article.mentions.find((m) => m.start < lede.start + 20)!;
    assert.equal(inStory(article, inside), false);
    assert.equal(inStory(article, article.mentions.find((m) => m.text === 'Ann Klein')!), true);
  });
});
