import assert from 'node:assert/strict';
import { findInvisible } from '../../server/src/core/text/invisible';
import { findMojibake } from '../../server/src/core/text/mojibake';

const repaired = (text: string) => findMojibake(text).toReversed().reduce((t, g) => t.slice(0, g.start) + (g.right ?? '?') + t.slice(g.end), text);

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asLatin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const asWindows1252 = (text: string) => asLatin1(text).replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]);

describe('mojibake', () => {
  for (const text of ['don’t', '“Yes,” he said — “no…”', 'café São Łódź naïve Ærø', '5 € • ½ ™ 20 °C', 'rain 🌧 and 👍', 'François']) {
    it(`is undone: ${text}`, () => {
      for (const misread of [asWindows1252, asLatin1]) {
        assert.equal(repaired(misread(text)), text);
        assert.equal(repaired(misread(misread(text))), text);
      }
    });
  }
  it('is undone where Latin-1 was read', () => assert.equal(repaired('Trump\u00e2\u0080\u0099s \u0093plan\u0094'), 'Trump’s “plan”'));
  it('is undone where its letters were taken apart', () => assert.equal(repaired(asLatin1(asLatin1('Peña')).normalize('NFD')), 'Peña'));
  it('is undone where the last byte of ” was dropped', () => assert.equal(repaired('â€œYes,â€ he said.'), '“Yes,” he said.'));
  it('is seen but not undone where characters are lost', () => assert.equal(repaired('caf\ufffd\ufffd'), 'caf?'));
  it('is none of the letters of other languages', () => {
    for (const text of ['Ângela, NÃO, Åland, Ðuro, «CAFÉ», Êtes-vous là ? â € ™', 'ÄÖÜ ß', 'Â', 'São Paulo: 30 °C', 'São Ângela'.normalize('NFD')]) assert.deepEqual(findMojibake(text), [], text);
  });
});

describe('invisible characters', () => {
  const marks = (text: string) => findInvisible(text).map((i) => `${i.name} ${i.start}-${i.end}`);
  it('are found with their names', () => {
    assert.deepEqual(marks('a\u00a0b\u200b\u200bc\u00add\u0007'), ['no-break space 1-2', 'zero-width space 3-5', 'soft hyphen 6-7', 'control character 8-9']);
  });
  it('are left alone where they do a job', () => {
    for (const text of ['\ufeffRain', '10\u00a0km', '10\u202f000', '«\u00a0Non\u00a0»', '👨‍👩‍👧', 'نامه\u200cها', 'a\tb\r\nc', '§\u00a05\u00a0%'.slice(2)]) assert.deepEqual(marks(text), [], JSON.stringify(text));
  });
});
