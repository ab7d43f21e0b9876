import assert from 'node:assert/strict';
import { readParagraph } from '../../server/src/core/extract/reading';
import { valueAt } from '../../server/src/core/model/paired';
import { packRows, unpackRows } from '../../server/src/core/model/sparseRows';

const tagged = (text: string) => {
  const { tokens, tags } = readParagraph(text);
  return tokens.map((t, i) => `${t.text}/${tags[i]}`).join(' ');
};

describe('tags', () => {
  it('tell verbs from nouns by their neighbours', () => {
    assert.equal(tagged('The minister said the talks would resume.'),
      'The/DET minister/NOUN said/VERB the/DET talks/NOUN would/AUX resume/VERB ./PUNCT');
  });
  it('take the capitals in a name for one', () => {
    assert.match(tagged('Officials in the United States told Maria Keller nothing.'), /United\/PROPN States\/PROPN told\/VERB Maria\/PROPN Keller\/PROPN/);
  });
  it('give every token one, in any text', () => {
    for (const text of ['', '“’\ud800', '12 ½ £3.4bn', 'x'.repeat(5000)]) {
      const { tokens, tags } = readParagraph(text);
      assert.equal(tags.length, tokens.length);
      assert.ok(tags.every((t) => typeof t === 'string'));
    }
  });
});

describe('sparse rows', () => {
  it('come back as they were packed', () => {
    const dense = new Int8Array(1000 * 5);
    dense[2] = -127; dense[4] = 5; dense[990 * 5 + 1] = 127;
    const { index, weights, length } = unpackRows(packRows(dense, 5), 1000, 5);
    const back = Array.from(dense, (_, i) => valueAt(weights, index[Math.floor(i / 5)] * length, i % 5));
    assert.deepEqual(back, [...dense]);
  });
});
