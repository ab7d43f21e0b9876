import assert from 'node:assert/strict';
import { buildArticle, cachingReader, createCoverage, digestOf, type Article } from '../../server/src/core';
import { createLibrary, type Library } from '../../server/src/core/coverage/library';
import { overlapsOf } from '../../server/src/core/coverage/overlap';
import { passagesOf } from '../../server/src/core/coverage/passages';
import { quotePassagesOf } from '../../server/src/core/coverage/quotePassages';
import { repeatsWithin } from '../../server/src/core/coverage/repeats';
import { segmentBuilder } from '../../server/src/core/coverage/segment';
import { wordsOf } from '../../server/src/core/coverage/words';

const read = cachingReader(100);
const article = (id: string, ...paragraphs: string[]) => buildArticle(paragraphs.join('\n\n'), { id, read });
const closed = 'The harbour bridge in Northport will stay closed until the spring because engineers found cracks in two of its four pylons.';
const repair = 'A company from the north will repair the pylons, replace the bearings and paint the railings for nine million crowns.';
const quoted = '“We will not open a bridge that we cannot trust with the lives of our children,” Mayor Ruth Adler said on Monday.';
const ferry = 'The ferry company of Northport expects its boats to be full on every weekday morning, its director told reporters at the pier.';
const box = 'The Morning Paper brings you all the news of the coast.';

describe('the library', () => {
  const a = article('a', 'Bridge in Northport shut', closed, repair, quoted, box);
  const b = article('b', 'Northport loses its bridge', closed.replace('will stay closed', 'is to remain shut'), repair, ferry, box);
  const c = article('c', 'Library opens', 'The library has more books than before, and its director promised longer hours after the concert.',
    'Children may borrow toys, parents may borrow tools, and a reading room with a view of the orchard opens in May.', box);
  const d = article('d', 'Critics of the mayor', 'Two councillors left the room.', '“We will not open a bridge that we cannot trust with the lives of our children,” Adler had said.', box);
  const coverage = createCoverage([a, b, c, d]);

  it('says what an article shares with the others, and leaves itself out', () => {
    const shared = coverage.sharedWith(a).filter((s) => !s.common);
    assert.deepEqual([...new Set(shared.map((s) => s.there.article))].sort(), ['b', 'd']);
    assert.deepEqual(shared.filter((s) => s.there.article === 'b').map((s) => s.kind), ['near', 'exact']);
    assert.equal(shared.find((s) => s.there.article === 'd')?.kind, 'quotation');
  });
  it('takes a box that stands everywhere for no overlap', () => assert.deepEqual(overlapsOf(c, coverage), []));
  it('knows the articles on one story', () => {
    assert.deepEqual(coverage.relatedTo(a).map((r) => r.digest.id)[0], 'b');
    assert.ok(coverage.relatedTo(c).length === 0);
    assert.ok(coverage.stories().some((s) => s.map((x) => x.id).join('').startsWith('ab')));
  });
  it('finds a quotation again, not in the article that asks', () => {
    const [match, ...others] = coverage.quotesLike('We will not open a bridge that we cannot trust with the lives of our children', 'a');
    assert.deepEqual([match.article, others.length], ['d', 0]);
    assert.ok(match.score > 0.9);
  });
  it('finds an entity in all articles by its key', () => {
    const { key } = coverage.digests.get('a')!.entities.find((e) => e.name.includes('Adler'))!;
    assert.ok(coverage.entities(key).some((e) => e.article === 'a'));
  });
  it('counts the articles in which a line stands', () => assert.equal(coverage.timesSeen(wordsOf('the morning paper brings you all the news of the coast').hashes), 4));

  it('answers anew when another article changes, and not when the same does', () => {
    const library = createLibrary();
    for (const x of [a, b]) library.put(x);
    const before = library.coverage.sharedWith(a);
    library.put(article('a', 'Bridge in Northport shut', closed));
    assert.equal(library.coverage.sharedWith(a), before);
    library.put(article('b', 'Something else', ferry));
    assert.deepEqual(library.coverage.sharedWith(a), []);
    library.remove('b');
    assert.equal(library.size().articles, 1);
  });
  describe('takes articles in piece by piece', () => {
    const parcelOf = (...articles: Article[]) => {
      const [passages, quotes] = [segmentBuilder(), segmentBuilder()];
      const digests = articles.map(digestOf);
      for (const [i, x] of articles.entries()) { passages.add(x.id, passagesOf(x)); quotes.add(x.id, quotePassagesOf(digests[i])); }
      return { digests, segments: [passages.finish()], quoted: [quotes.finish()], wanted: (id: string) => id !== 'c' };
    };
    const asked = '“We will not open a bridge that we cannot trust with the lives of our children,”';
    const told = ({ coverage: of }: Library) => ({ shared: of.sharedWith(a), related: of.relatedTo(a).map((r) => [r.digest.id, r.score]), quotes: of.quotesLike(asked, 'a') });
    const begun = () => {
      const library = createLibrary();
      library.put(a);
      return library;
    };

    it('and answers as before until the end', () => {
      const library = begun();
      const before = told(library);
      let steps = 0;
      for (const _ of library.loading(parcelOf(b, c, d), [a])) {
        steps++;
        assert.equal(library.coverage.sharedWith(a), before.shared);
        assert.deepEqual(library.coverage.relatedTo(a), []);
      }
      assert.ok(steps > 3 + a.paragraphs.length);
      assert.deepEqual([...library.coverage.digests.keys()], ['a', 'b', 'd']);
      const after = told(library);
      assert.equal(after.quotes.length, 1);
      const atOnce = begun();
      atOnce.load(parcelOf(b, c, d));
      assert.deepEqual(after, told(atOnce));
    });
    it('and shows what there is when it is left early', () => {
      const library = begun();
      told(library);
      for (const _ of library.loading(parcelOf(b, d), [a])) if (library.coverage.digests.has('b')) break;
      library.put(b);
      assert.ok(library.coverage.sharedWith(a).some((s) => s.there.article === 'b'));
    });
    it('and asks again what was asked when the passages were not there yet', () => {
      const library = begun();
      library.put(article('e', 'Nothing else here'));
      told(library);
      for (const _ of library.loading(parcelOf(b), [])) {
        library.remove('e');
        assert.deepEqual(library.coverage.sharedWith(a), []);
      }
      assert.ok(library.coverage.sharedWith(a).some((s) => s.there.article === 'b'));
    });
    it('but at once where one is replaced or goes, so that nothing tells of its old text', () => {
      const library = begun();
      library.put(b);
      told(library);
      const other = article('b', 'Something else', ferry);
      assert.equal([...library.loading(parcelOf(other), [a])].length, 0);
      assert.deepEqual(library.coverage.sharedWith(a), []);
      for (const x of library.loading(parcelOf(d), [a])) { library.remove('d'); void x; }
      assert.deepEqual(library.coverage.sharedWith(a), []);
    });
  });
});

describe('repeats within an article', () => {
  const places = (...paragraphs: string[]) => {
    const x = article('x', ...paragraphs);
    return repeatsWithin(x).map((r) => `${x.paragraphs.findIndex((p) => p.start === r.here.start)}=${x.paragraphs.findIndex((p) => p.start === r.before.start)} ${r.alike.kind}`);
  };
  it('link each to the one before it', () => assert.deepEqual(places(closed, ferry, closed, closed), ['2=0 exact', '3=2 exact']));
  it('see edited ones', () => assert.deepEqual(places(closed, ferry, closed.replace('will stay closed', 'is to remain shut')), ['2=0 near']));
  it('take time in proportion to the text', () => {
    const x = article('x', ...Array.from({ length: 20_000 }, (_, i) => (i % 2 ? 'again and again' : `line ${i}`)));
    const began = performance.now();
    assert.equal(repeatsWithin(x).length, 9_999);
    assert.ok(performance.now() - began < 3000);
  });
});
