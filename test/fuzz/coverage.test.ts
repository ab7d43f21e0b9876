// Any strings as articles of one coverage: places lie inside the texts, what is kept is read back the same, and nothing throws.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildArticle, compare, createCoverage, relatedCoverage, type Span } from '../../server/src/core';
import { collector, indexOf, pairsOf } from '../../server/src/core/coverage/pairs';
import { readPassages } from '../../server/src/core/coverage/passages';
import { packSegment, unpackSegment } from '../../server/src/core/coverage/store';
import { runs, samples, seed, text } from '../support/arbitrary';

describe(`any strings as a coverage (FUZZ_SEED=${seed})`, function () {
  this.timeout(240_000);
  const inside = (s: Span, t: string) => assert.ok(s.start >= 0 && s.start < s.end && s.end <= t.length, `${s.start}–${s.end} of ${t.length}`);

  it('gives places that lie inside the texts', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      const texts: Record<string, string> = { a, b: `${b}\n\n${a}`, c: samples[0] };
      const articles = Object.entries(texts).map(([id, t]) => buildArticle(t, { id }));
      const coverage = createCoverage(articles);
      for (const x of articles) {
        for (const s of coverage.sharedWith(x)) { inside(s.here, texts[x.id]); inside(s.there, texts[s.there.article]); assert.notEqual(s.there.article, x.id); }
        relatedCoverage(x, coverage);
      }
      coverage.stories();
      const { left, right, rows } = compare(articles[0], articles[1]);
      assert.equal(left.split('\n').length, rows.length + 1);
      assert.equal(right.split('\n').length, rows.length + 1);
    }), { numRuns: runs, seed });
  });

  it('finds the pairs again after it was packed', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      const texts = [a, `${a}\n\n${b}`];
      const gathered = collector();
      for (const [i, t] of texts.entries()) { gathered.add({ id: String(i), text: t }); for (const p of readPassages(t)) inside(p, t); }
      for (const segment of gathered.take(true)) {
        const pairs = pairsOf(segment, 0, 2, 0, indexOf([segment]), true);
        for (const p of pairs) for (const side of [p.a, p.b]) inside(side, texts[Number(side.doc)]);
        const again = unpackSegment(packSegment(segment));
        assert.deepEqual(pairsOf(again, 0, 2, 0, indexOf([again]), true), pairs);
      }
    }), { numRuns: runs, seed });
  });

  it('takes no damaged bytes for an index', () => {
    const gathered = collector();
    gathered.add({ id: 'a', text: samples[0] });
    const bytes = packSegment(gathered.take(true)[0]);
    fc.assert(fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice();
      damaged[at] ^= change;
      assert.throws(() => unpackSegment(damaged));
      assert.throws(() => unpackSegment(bytes.subarray(0, at)));
    }), { numRuns: runs, seed });
  });
});
