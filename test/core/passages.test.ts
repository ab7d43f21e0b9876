import assert from 'node:assert/strict';
import { createPassageIndex } from '../../server/src/core/coverage/passageIndex';
import { readPassages } from '../../server/src/core/coverage/passages';
import { likeness } from '../../server/src/core/coverage/similarity';
import { sameWords, wordsOf } from '../../server/src/core/coverage/words';

const same = (a: string, b: string) => sameWords(wordsOf(a).hashes, wordsOf(b).hashes);
const kind = (a: string, b: string) => likeness(readPassages(a)[0], readPassages(b)[0])?.kind ?? null;
const bridge = 'The harbour bridge will stay closed until the spring because engineers found new cracks in two of its four pylons, the city council said after a long night.';

describe('words', () => {
  for (const [a, b] of [
    ['The U.S. and Russia', 'the US and Russia'], ['The U. S. and Russia', 'the US and Russia'], ['J. R. Reed spoke', 'J.R. Reed spoke'], ['8,000 air strikes', '8000 air strikes'], ['60 per cent', '60%'], ['60 pct', '60 percent'],
    ['“don’t”', '"don\'t"'], ['a pause — alerting', 'a pause -- alerting'], ['François', 'Francois'], ['the ﬁrst of\u00adfice', 'the first office'],
    ['Nov. 13', 'November 13'], ['four pylons', '4 pylons'],
  ]) it(`are the same in “${a}” and “${b}”`, () => assert.ok(same(a, b)));
  for (const [a, b] of [['1.2 million', '12 million'], ['he is here', 'she is here'], ['the end. It rained', 'the end.It'], ['plan B. A storm came', 'plan BA storm came']])
    it(`differ in “${a}” and “${b}”`, () => assert.ok(!same(a, b)));
  it('have places within the text', () => {
    const text = 'In the U.S. 5 per cent — “quite” 𝒳 ẞ \ud800 日本語';
    const { starts, ends } = wordsOf(text);
    for (const [i, s] of starts.entries()) assert.ok(s < ends[i] && ends[i] <= text.length && (i === 0 || ends[i - 1] <= s), text.slice(s, ends[i]));
  });
});

describe('passages', () => {
  it('join lines that were broken to a width', () => {
    const text = `The council said on Monday that the bridge would\nstay closed until the spring because of cracks that\nwere found in its pylons.\n\nA second paragraph.`;
    assert.deepEqual(readPassages(text).map((p) => text.slice(p.start, p.end).split('\n').length), [3, 1]);
  });
  it('join lines that were broken within a quotation', () =>
    assert.equal(readPassages('The Post: “Bridge Shut After Engineers Find\nCracks in Pylons”\n\nThe mayor spoke.').length, 2));
  it('leave a line each where lines are paragraphs', () =>
    assert.equal(readPassages('Photo by: Example\nPhoto by: Example\n\nThe mayor spoke.\nThe council listened.').length, 4));
  it('are cut where one is very long', () => assert.ok(readPassages('word another third '.repeat(5000)).every((p) => p.words.length <= 400)));
});

describe('two passages', () => {
  it('are not alike where two short lines differ in a figure alone', () => {
    assert.equal(kind('Net profit per share 36 cents against 41 cents', 'Net profit per share 29 cents against 41 cents'), null);
    assert.equal(kind(bridge, bridge.replace('two of', 'three of')), 'near');
  });
  it('are not alike where they share an author, a date and a link', () => assert.equal(kind(
    'The council should never have let it come to this, and the pylons will cost us dearly. https://example.org/a/b/c/d — Ann Reed (@annreed) March 14, 2019',
    'Whoever crosses the river by ferry tomorrow morning had better bring an hour more than usual. https://example.org/a/b/c/d — Ann Reed (@annreed) March 14, 2019'), null));
  it('are the same', () => assert.equal(kind(bridge, bridge), 'exact'));
  it('are the same but for typography and a dateline', () => {
    assert.equal(kind(bridge, bridge.replace('two of its four', '2 of its 4')), 'typographic');
    assert.equal(kind(bridge, `LONDON (Reuters) — ${bridge}`), 'typographic');
  });
  it('are nearly the same', () => assert.equal(kind(bridge, bridge.replace('will stay closed', 'is to remain shut').replace('a long night', 'a meeting')), 'near'));
  it('stand one within the other', () => assert.equal(kind(bridge,
    `${bridge} Drivers will have to take the long way around the bay, and the ferry company expects its boats to be full on every weekday morning from now on.`), 'contained'));
  it('are only made to one template', () => assert.equal(kind('The index closed up 1.2 percent at 5,312 points, with 812 shares rising and 340 falling in heavy trade on the city exchange.',
    'The index closed up 0.4 percent at 5,401 points, with 655 shares rising and 498 falling in heavy trade on the city exchange.'), null));
  it('only quote the same words', () => assert.equal(kind(
    'At the weekly news conference the mayor was asked about it twice. “We will not open a bridge that we cannot trust with the lives of our children,” she said.',
    'Critics were not convinced on Tuesday, and one councillor walked out. The mayor insists: “We will not open a bridge that we cannot trust with the lives of our children.”'), 'quotation'));
  it('share no more than the names of those who met', () => assert.equal(kind(
    'Prime Minister Anna Berg will meet with her Danish counterpart Prime Minister Lars Holm at the Grand Hotel on Friday, two weeks after a dispute over fish.',
    'Prime Minister Anna Berg, shortly after meeting with her Danish counterpart Lars Holm at the Grand Hotel, praised the mood and left without taking questions.'), null));
});

describe('the passage index', () => {
  const index = createPassageIndex();
  index.put('one', readPassages(`A headline\n\n${bridge}`));
  for (let i = 0; i < 60; i++) index.put(`filler ${i}`, readPassages(`Paragraph ${i} speaks of matter number ${i} and of nothing that any other paragraph in this index has to say today.`));
  const found = () => index.like(readPassages(bridge)[0], () => true).map((h) => h.article);
  it('finds a passage after parts were joined', () => assert.deepEqual(found(), ['one']));
  it('forgets what was replaced or removed', () => {
    index.put('one', readPassages('Something else altogether now stands in this article about gardens.'));
    assert.deepEqual(found(), []);
    index.put('two', readPassages(bridge));
    index.remove('two');
    assert.deepEqual(found(), []);
  });
});
