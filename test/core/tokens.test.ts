import assert from 'node:assert/strict';
import { sentences } from '../../server/src/core/text/sentences';
import { tokenize } from '../../server/src/core/text/tokens';

const words = (text: string) => tokenize(text).map((t) => t.text);
const cut = (text: string) => sentences(tokenize(text)).map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  it('cut off clitics and hyphens, keep abbreviations and numbers whole', () => {
    assert.deepEqual(words("The U.S.-led coalition isn't Hollande's; $1.2 million, 8,000 on Nov. 13."),
      ['The', 'U.S.', '-', 'led', 'coalition', 'is', "n't", 'Hollande', "'s", ';', '$', '1.2', 'million', ',', '8,000', 'on', 'Nov.', '13', '.']);
  });
  it('keep O’Malley and ISIS’ apart from quotation marks', () => {
    assert.deepEqual(words('ISIS’ oil, O’Malley'), ['ISIS', '’', 'oil', ',', 'O’Malley']);
  });
});

describe('sentences', () => {
  it('do not end at Nov., Sen. or U.S.', () => {
    assert.deepEqual(cut('On Nov. 13 Sen. Jane Roe met U.S. officials. She left.'), ['On Nov. 13 Sen. Jane Roe met U.S. officials.', 'She left.']);
  });
  it('take the closing mark with them', () => {
    assert.deepEqual(cut('“We agreed.” He left. "It is done." Then rain.'), ['“We agreed.”', 'He left.', '"It is done."', 'Then rain.']);
  });
});
