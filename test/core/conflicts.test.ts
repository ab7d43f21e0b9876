import assert from 'node:assert/strict';
import { buildArticle, checkArticle, noDesk, pairHash, readerAfter, type Desk } from '../../server/src/core';
import { bodyConflicts } from '../../server/src/core/article/conflicts';

/** The conflicts of a story under a headline, as "first against second". */
const conflicts = (...paragraphs: string[]): string[] => {
  const article = buildArticle(['A day in Aldbury', ...paragraphs].join('\n\n'), { id: 'a' });
  const words = (s: { start: number; end: number }) => article.text.slice(s.start, s.end);
  return bodyConflicts(article).map(({ first, second }) => `${words(first.number)} against ${words(second.number)}`);
};

describe('conflicts of figures', () => {
  it('are found where one text is told twice', () => {
    assert.deepEqual(conflicts('Crews found the bridge shut. The flood wrecked 2,150 cellars along the Wend. When will the dam hold, the mayor asked.', 'Nobody slept.',
      'Crews found the bridge shut. The flood wrecked 2,510 cellars along the Wend. When will the dam hold, the mayor asked.'), ['2,150 against 2,510']);
  });
  it('are not found between parallel sentences about other things', () => {
    assert.deepEqual(conflicts('The team from Norville won 12 games in 2014.', 'The team from Aldbury won 31 games in 2015.'), []);
    assert.deepEqual(conflicts('The storm left 2,400 homes in Aldbury without power.', 'The storm left another 2,900 homes in Aldbury without power.'), []);
  });
  it('are found where a digit is another, two have changed places, or a million is a billion', () => {
    assert.deepEqual(conflicts('The council said it paid $23,660 to the firm for the works at the pier.', 'The mayor shrugged.', 'A clerk said the $26,360 paid to the firm for the works was too much.'), ['$23,660 against $26,360']);
    assert.deepEqual(conflicts('The bill would give $5.7 billion for a dam on the Wend.', 'The mayor shrugged.', 'The bill would give $5.7 million for a dam on the Wend, she said.'), ['$5.7 billion against $5.7 million']);
  });
  it('are found between those who died and those who are counted later', () => {
    assert.deepEqual(conflicts('The blast at the mill killed 19 children and shook Aldbury.', 'The mayor wept.', 'In Aldbury the 20 children of the blast at the mill were buried.'), ['19 against 20']);
  });
  it('are not found between ranges that meet', () => {
    assert.deepEqual(conflicts('More than 120 people were killed in the blast at the mill, police said.', 'The mayor wept.', 'More than 130 people were killed in the blast at the mill, police said.'), []);
    assert.deepEqual(conflicts('The storm left more than 2,400 homes in Aldbury without power, the grid said.', 'The storm left 2,900 homes in Aldbury without power, the grid said.'), []);
  });
  it('are not found between one sentence and the same for another year or case', () => {
    assert.deepEqual(conflicts('In 1920 the town spent $53,000 on its roads. In 2014 the town spent $58,000 on its roads.'), []);
    assert.deepEqual(conflicts('A fee of $9 would keep 300,000 cars out of Aldbury.', 'The mayor shrugged.', 'A fee of $10 would keep 900,000 cars out of Aldbury.'), []);
  });
  it('are not found in pointers to something else to read', () => {
    assert.deepEqual(conflicts('The council of Aldbury met. (PHOTOS: 20 scenes from Aldbury)', 'The council of Aldbury voted. (PHOTOS: 10 scenes from Aldbury)'), []);
  });
  it('come and go with an edit, and stand where paragraphs move', () => {
    const told = (homes: string) => `The storm left ${homes} homes in Aldbury without power, the grid said in a statement on the works.`;
    const texts = [['A day in Aldbury', told('2,400'), 'Crews reached the valley.', told('2,400')], ['A day in Aldbury', told('2,400'), 'Crews reached the valley.', told('2,900')],
      ['A day in Aldbury', 'By noon it rained.', told('2,400'), 'Crews reached the valley at last.', told('2,900')], ['A day in Aldbury', told('2,400')], ['A day in Aldbury', told('2,400'), told('2,900'), told('2,900')]].map((t) => t.join('\n\n'));
    let article = buildArticle(texts[0], { id: 'a' });
    const found = texts.map((text) => {
      article = buildArticle(text, { id: 'a', read: readerAfter(article.paragraphs.map((p) => p.reading)) });
      return bodyConflicts(article);
    });
    assert.deepEqual(found.map((f) => f.length), [0, 1, 1, 0, 1]);
    assert.deepEqual(found, texts.map((text) => bodyConflicts(buildArticle(text, { id: 'a' }))));
  });
  it('are found between two ages of one person', () => {
    assert.deepEqual(conflicts('Jane Roe, 62, opened the fair.', 'The 26-year-old retired teacher Jane Roe lives in Norville.'), ['62 against 26-year-old']);
    assert.deepEqual(conflicts('Jane Roe, a 62-year-old teacher, opened the fair.', 'Jane Roe, 63, lives in Norville.'), ['62-year-old against 63']);
  });
  it('are not found between the ages of two people, or of one at two times', () => {
    assert.deepEqual(conflicts('Jane Roe, 62, opened the fair.', 'John Poe, 26, sang.'), []);
    assert.deepEqual(conflicts('Jane Roe, 62, opened the fair.', 'A 26-year-old man sued Jane Roe.', 'Jane Roe said her 88-year-old mother was there.'), []);
    assert.deepEqual(conflicts('Jane Roe, 62, opened the fair.', 'Jane Roe sang when she was 10 years old.'), []);
  });
});

describe('a pair of figures said to be different things', () => {
  const text = 'Rail strike halts 14 trains in Norville\n\nThe strike halted 41 trains in Norville on Monday, the railway said.\n\nNobody was hurt, and talks go on.';
  const found = (content: string, desk: Desk = noDesk) => checkArticle(buildArticle(content, { id: 'a' }), undefined, desk).filter((f) => f.rule === 'headline-body-mismatch');
  const settled: Desk = { ...noDesk, ignored: [{ rule: 'headline-body-mismatch', hash: pairHash(found(text)[0])! }] };

  it('is not reported again, wherever the two stand', () => {
    assert.equal(found(text).length, 1);
    assert.deepEqual(found(text, settled), []);
    assert.deepEqual(found(text.replace('\n\n', '\n\nBy Ada Cole\n\n'), settled), []);
  });
  it('is none where the story bears the headline out elsewhere', () => assert.deepEqual(found(text.replace('The strike halted 41', 'The strike halted 14').replace('Nobody was hurt', 'In May a strike of the crews had halted 41 trains')), []));
  it('is another pair where one of the two changes', () => assert.equal(found(text.replace('41 trains', '47 trains'), settled).length, 1));
  it('is the same from either side', () => {
    const [finding] = found(text);
    assert.equal(pairHash(finding), pairHash({ ...finding, pair: [finding.pair![1], finding.pair![0]] }));
    assert.equal(pairHash({ rule: 'duplicate-line' }), null);
  });
});
