// Any caret in any string: every answer to the editor lies inside the text, and nothing throws.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildArticle, completeName, createCoverage, definition, digestOf, entityAsked, folds, highlights, hover, lenses, namesView, noDesk, outline, paint, quotesView, references,
  renameEdits, renameTarget, selections, workspaceSymbols, type OutlineItem, type Span } from '../../server/src/core';
import { runs, samples, seed, text } from '../support/arbitrary';

const addresses = { line: () => 1, reveal: () => 'x:y', setPublished: 'x:y' };

describe(`any caret in any string (FUZZ_SEED=${seed})`, function () {
  this.timeout(240_000);

  it('has answers that lie inside the text', () => {
    fc.assert(fc.property(text, fc.double({ min: -0.2, max: 1.2, noNaN: true }), (t, share) => {
      const article = buildArticle(t, { id: 'a.txt' });
      const at = Math.round(share * t.length);
      const coverage = createCoverage([article, buildArticle(samples[0], { id: 'other.txt' })]);
      const inside = (s: Span) => assert.ok(s.start >= 0 && s.start <= s.end && s.end <= t.length, `${s.start}–${s.end} of ${t.length}`);
      const walk = (i: OutlineItem) => { inside(i); inside(i.selection); assert.ok(i.start <= i.selection.start && i.selection.end <= i.end); i.children.forEach(walk); };
      for (const markdown of [true, false]) { const h = hover(article, at, { coverage, findings: [], addresses, markdown }); if (h) inside(h); }
      outline(article).forEach(walk);
      const d = definition(article, at);
      if (d) { inside(d.origin); inside(d.target); }
      highlights(article, at).forEach(inside);
      const entity = entityAsked(article, at);
      if (entity) references(article, entity.key, true).forEach(inside);
      const target = renameTarget(article, at);
      if (target) renameEdits(article, target.entity.key, target.text, 'New Name').forEach(inside);
      folds(article).forEach(inside);
      completeName(article, Math.max(0, Math.min(at, t.length)), coverage, noDesk).forEach(inside);
      lenses(article).forEach(inside);
      quotesView([article]).forEach((s) => { s.quotes.forEach(inside); });
      namesView([{ article, findings: [] }]);
      workspaceSymbols([digestOf(article)], t.slice(0, 3));
      let end = 0;
      for (const p of paint(article)) { inside(p); assert.ok(p.start >= end && p.end > p.start); end = p.end; }
      let smaller: Span | null = null;
      for (const s of selections(article, at)) { inside(s); if (smaller) assert.ok(s.start <= smaller.start && smaller.end <= s.end); smaller = s; }
    }), { seed, numRuns: runs });
  });
});
