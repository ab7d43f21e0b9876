import assert from 'node:assert/strict';
import { buildArticle } from '../../server/src/core';
import { noCoverage, noDesk } from '../../server/src/core';
import { invisibleCharacter } from '../../server/src/core/rules/invisibleCharacter';

const check = (text: string) => [...invisibleCharacter.check({ article: buildArticle(text, { id: 'test' }), coverage: noCoverage, desk: noDesk })];
const fixed = (text: string) => check(text).flatMap((f) => f.fixes![0].edits).sort((a, b) => b.start - a.start)
  .reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);

describe('invisible-character', () => {
  it('puts a plain space between words, and nothing at the edge of a line or beside a space', () => {
    assert.equal(fixed('how\u00a0to go \u00a0on.\u00a0\n\u00a0Then \u200brain.'), 'how to go on.\nThen rain.');
  });
  it('is one finding where the text is full of one character', () => {
    const text = 'rain\u00a0'.repeat(100) + 'a\u200bb';
    assert.deepEqual(check(text).map((f) => f.message.slice(0, 46)), ['No-break space (U+00A0) stands 100 times in th', 'Zero-width space (U+200B). It cannot be told f']);
    assert.equal(fixed(text), 'rain '.repeat(100) + 'ab');
  });
});
