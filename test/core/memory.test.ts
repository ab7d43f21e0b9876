import assert from 'node:assert/strict';
import v8 from 'node:v8';
import vm from 'node:vm';
import { buildArticle, checkArticle, noCoverage, readerAfter } from '../../server/src/core';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;
const MB = 1024 * 1024;

describe('what is kept from one edit to the next', () => {
  it('does not grow with their number', () => {
    const paragraphs = Array.from({ length: 150 }, (_, i) => `Mayor Ruth Adler told Norden Paper on day ${i} that ${i + 7} people of Northport waited for Phineas Kent. “We will not open it,” she said.`);
    const before = paragraphs.slice(0, 75).join('\n\n'), after = paragraphs.slice(75).join('\n\n');
    let article = buildArticle(`${before}\n\n${after}`, { id: 'a' });
    const used = (edits: number): number => {
      for (let n = 0; n < edits; n++) {
        const name = `Zo${'abcdefgh'[n % 8]}${'kmnrst'[n % 6]}an`;
        article = buildArticle(`${before} It was ${name}.\n\n${after}`, { id: 'a', read: readerAfter(article.paragraphs.map((p) => p.reading)) });
        checkArticle(article, noCoverage);
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const soon = used(60), later = used(180);
    assert.ok(later - soon < 1.5 * MB, `${((later - soon) / MB).toFixed(1)} MB more after 180 edits`);
  });
});
