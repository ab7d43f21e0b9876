import assert from 'node:assert/strict';
import { paragraphSpans } from '../../server/src/core/text/paragraphs';

const cut = (text: string, from = 0) => paragraphSpans(text, from).map((s) => text.slice(s.start, s.end));

describe('paragraphs', () => {
  it('end at any line end, with or without blank lines', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n \t\u00a0\n', '\u2028', '\u2029\u2029', '\u0085']) {
      assert.deepEqual(cut(`Rain fell.${end}Then it stopped.${end}`), ['Rain fell.', 'Then it stopped.'], JSON.stringify(end));
    }
  });
  it('leave out what cannot be seen around them', () => {
    assert.deepEqual(cut('\ufeff  \tRain fell.\u00a0 \n\u200b\n\u3000Then it stopped. \u200b'), ['Rain fell.', 'Then it stopped.']);
  });
  it('stand where they say, in a text with a byte order mark and CRLF', () => {
    const text = '\ufeffOne.\r\n\r\n    Two.\r\n';
    assert.deepEqual(paragraphSpans(text), [{ start: 1, end: 5 }, { start: 13, end: 17 }]);
  });
  it('take the lines of a hard-wrapped paragraph together', () => {
    const first = 'The harbour council voted on Tuesday evening to close the old ferry pier\nfor two years, a decision that owners of the small shops along the quay\nhad fought since spring.';
    const second = 'Work begins in March and is to cost 4 million crowns, said the council,\nwhich promised the shops a rebate.';
    assert.deepEqual(cut(`${first}\n\n${second}\n`), [first, second]);
  });
  it('see an indented line as the beginning of one in a hard-wrapped text', () => {
    const first = '   The harbour council voted on Tuesday evening to close the old ferry\npier for two years, a decision that the owners of the small shops along\nthe quay had fought.';
    const second = '   Work begins in March and is to cost 4 million crowns, the council told\nreporters afterwards.';
    assert.deepEqual(cut(`${first}\n${second}`), [first.trim(), second.trim()]);
  });
  it('keep short lines apart: credits, lists, verse', () => {
    assert.deepEqual(cut('Photo by: A Agency\nPhoto by: A Agency\n\n- one\n- two'), ['Photo by: A Agency', 'Photo by: A Agency', '- one', '- two']);
  });
  it('begin after the front matter', () => assert.deepEqual(cut('---\nx: y\n---\nRain fell.', 13), ['Rain fell.']));
  it('are none in an empty text', () => assert.deepEqual(cut(' \n\u00a0\n'), []));
  it('take a megabyte of short lines in a moment', () => assert.equal(cut('a line of text\n'.repeat(70_000)).length, 70_000));
});
