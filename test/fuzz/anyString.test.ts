// Any string is an article: nothing throws, and every place lies inside the text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildArticle, checkArticle, createCoverage, noDesk, readerAfter, rules, type Article, type Desk, type Finding } from '../../server/src/core';
import { analysisRecord } from '../../server/src/core/report/record';
import { apply, change, runs, samples, seed, text } from '../support/arbitrary';

/** Everything on, so that every rule is tried. */
const desk: Desk = { ...noDesk, profile: 'ap', rules: Object.fromEntries(rules.map((r) => [r.id, 'on' as const])) };
const rethrow = (rule: string, error: unknown) => { throw new Error(`${rule}: ${(error as Error).stack}`); };
const read = (t: string, before?: Article): Article =>
  buildArticle(t, { id: 'a.txt', desk, read: before && readerAfter(before.paragraphs.map((p) => p.reading)), published: { day: '2015-11-23', from: 'record' } });
const other = buildArticle(samples[0], { id: 'other.txt' });
const check = (article: Article): Finding[] => checkArticle(article, createCoverage([article, other]), desk, rethrow);

type Walked = { start: number; end: number; article?: string };
/** Every span in a record, however deep. */
function* spans(value: unknown, skip: ReadonlySet<string> = new Set()): Generator<Walked> {
  if (!value || typeof value !== 'object') return;
  if ('start' in value && 'end' in value) yield value as Walked;
  for (const [key, inner] of Object.entries(value)) if (!skip.has(key)) yield* spans(inner, skip);
}
const inside = (s: Walked, length: number) => Number.isInteger(s.start) && Number.isInteger(s.end) && s.start >= 0 && s.start <= s.end && s.end <= length;

describe(`any string (FUZZ_SEED=${seed})`, function () {
  this.timeout(240_000);
  const property = (holds: (t: string) => void) => fc.assert(fc.property(text, holds), { seed, numRuns: runs });

  it('is an article whose every place lies inside it', () => property((t) => {
    const article = read(t);
    for (const s of spans(article, new Set(['reading']))) assert.ok(inside(s, t.length), `${JSON.stringify(s)} of ${t.length}`);
    for (const p of article.paragraphs) for (const s of spans(p.reading)) assert.ok(inside(s, p.reading.text.length), `in a paragraph: ${JSON.stringify(s)} of ${p.reading.text.length}`);
  }));

  it('has paragraphs in order, each the text it was read from', () => property((t) => {
    let last = -1;
    for (const [i, p] of read(t).paragraphs.entries()) {
      assert.ok(p.index === i && p.start > last && p.end > p.start);
      assert.equal(t.slice(p.start, p.end), p.reading.text);
      last = p.end;
    }
  }));

  it('has quotes, mentions, figures and moments in reading order, and parts inside their quotes', () => property((t) => {
    const article = read(t);
    for (const kind of ['quotes', 'mentions', 'figures', 'moments'] as const)
      for (let i = 1; i < article[kind].length; i++) assert.ok(article[kind][i].start >= article[kind][i - 1].start, `${kind} ${i}`);
    for (const q of article.quotes) for (const p of q.parts) assert.ok(p.start >= q.start && p.end <= q.end, JSON.stringify(q));
    for (const m of article.mentions) assert.ok(m.entity === null || article.entities[m.entity]?.id === m.entity);
    for (const e of article.entities) for (const m of e.mentions) assert.equal(article.mentions[m]?.entity, e.id);
    for (const q of article.quotes) assert.ok(q.entity === null || article.entities[q.entity]);
  }));

  it('is checked without an error, and every finding, related place and edit lies inside its article', () => property((t) => {
    const article = read(t);
    for (const f of check(article)) for (const s of spans(f)) assert.ok(inside(s, s.article === 'other.txt' ? other.text.length : t.length), `${f.rule}: ${JSON.stringify(s)} of ${t.length}`);
  }));

  it('has a record that JSON keeps whole', () => property((t) => {
    const article = read(t);
    const record = analysisRecord(article, check(article), { allMentions: true });
    assert.deepEqual(JSON.parse(JSON.stringify(record)), JSON.parse(JSON.stringify(JSON.parse(JSON.stringify(record)))));
    assert.ok(!/NaN|Infinity/.test(JSON.stringify([...record.figures.map((f) => String(f.value)), ...record.dates.map((d) => String(d.value))])));
  }));
});

describe(`an edit (FUZZ_SEED=${seed})`, function () {
  this.timeout(240_000);
  it('read with the paragraphs kept gives what a fresh reading gives', () => fc.assert(fc.property(text, fc.array(change, { minLength: 1, maxLength: 4 }), (t, changes) => {
    let now = t;
    let again = read(now);
    for (const c of changes) {
      now = apply(now, c);
      again = read(now, again);
      const fresh = read(now);
      assert.deepEqual(again, fresh);
      assert.deepEqual(check(again), check(fresh));
    }
  }), { seed, numRuns: Math.ceil(runs / 2) }));

  // an article gone through in between makes the reading that is compared forget what it remembers of the one before
  it('after several edits in a row gives what a fresh reading gives', () => fc.assert(fc.property(fc.constantFrom(...samples, samples.join('\n\n')), fc.array(change, { minLength: 3, maxLength: 12 }), (t, changes) => {
    let now = t;
    let again = read(now);
    for (const c of changes) {
      now = apply(now, c);
      again = read(now, again);
    }
    const findings = check(again);
    read(samples[1] === t ? samples[0] : samples[1]);
    const fresh = read(now);
    assert.deepEqual(again, fresh);
    assert.deepEqual(findings, check(fresh));
  }), { seed, numRuns: Math.ceil(runs / 4) }));
});
