// Runs the examples in the documentation of every rule, and checks that the documentation is whole.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules, type Article, type Edit, type Finding, type Rule } from '../../server/src/core';
import { mark, readExample, type ExampleFile } from '../support/example';
import { checkFiles, deskFor } from '../support/scene';

const folder = path.join(process.env.NEWS_REVIEW_ROOT!, 'server/src/core/rules');
const fileOf = (rule: Rule) => `${rule.id.replace(/-(.)/g, (_, c: string) => c.toUpperCase())}.ts`;
const helpers = new Set(['check.ts', 'registry.ts', 'rule.ts']);

/** The example redrawn with what is found; equal to the example when the findings are exactly those marked. */
const redraw = (files: readonly Pick<ExampleFile, 'name' | 'text'>[], spans: readonly (readonly { start: number; end: number }[])[]) =>
  files.map((f, i) => `=== ${f.name}\n${mark(f.text, spans[i])}`).join('\n');

describe('the examples of the rules', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      const desk = deskFor(rule, rules);
      for (const [n, example] of rule.docs.bad.entries()) it(`reports the bad example ${n + 1}`, () => {
        const files = readExample(example);
        const checked = checkFiles(files, desk);
        assert.equal(redraw(files, checked.map((c) => c.findings)), redraw(files, files.map((f) => f.marked)));
        assert.ok(files.some((f) => f.marked.length), 'the example marks no stretch with [[…]]');
        for (const { article, findings } of checked) for (const finding of findings) wellFormed(rule, article, finding, checked.map((c) => c.article));
      });
      for (const [n, example] of rule.docs.bad.entries()) it(`settles the bad example ${n + 1} by its first fix`, () => {
        const files = readExample(example).map(({ name, text }) => ({ name, text }));
        const count = (given: typeof files) => checkFiles(given, desk).reduce((sum, c) => sum + c.findings.length, 0);
        checkFiles(files, desk).forEach(({ findings }, i) => {
          for (const { fixes: [best] } of findings) {
            if (!best?.edits.length) continue;
            const fixed = files.map((f, j) => ({ ...f, text: applied(f.text, best.edits.filter((e) => (e.article ? e.article === f.name : i === j))) }));
            assert.ok(count(fixed) < count(files), `“${best.title}” leaves the finding:\n${fixed[i].text}`);
          }
        });
      });
      for (const [n, example] of rule.docs.good.entries()) it(`is silent on the good example ${n + 1}`, () => {
        const files = readExample(example);
        assert.equal(redraw(files, checkFiles(files, desk).map((c) => c.findings)), redraw(files, files.map(() => [])));
      });
    });
  }
});

describe('the rules', () => {
  it('are files named after their ids, one each, and all stand in the registry', () => {
    const ids = rules.map((r) => r.id);
    assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i || !/^[a-z]+(-[a-z0-9]+)*$/.test(id)), []);
    assert.deepEqual(rules.map(fileOf).filter((f) => !existsSync(path.join(folder, f))), []);
  });
  it('leave no rule file out of the registry', () => {
    const registered = new Set([...rules.map(fileOf), ...helpers]);
    const source = (f: string) => new RegExp(`id: '${f.replace(/\.ts$/, '').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}'`);
    const text = (f: string) => readFileSync(path.join(folder, f), 'utf8');
    assert.deepEqual(readdirSync(folder).filter((f) => f.endsWith('.ts') && !registered.has(f) && source(f).test(text(f))), []);
  });
  it('are documented in every section', () => {
    const lacking = rules.flatMap((r) => [
      ...(['finds', 'why', 'ignore', 'measured'] as const).filter((part) => !r.docs[part].trim()),
      ...(['bad', 'good'] as const).filter((part) => !r.docs[part].length),
      ...(r.title.trim() ? [] : ['title']),
    ].map((part) => `${r.id}: ${part}`));
    assert.deepEqual(lacking, []);
  });
});

/** Everything a finding points at lies inside its article, and no fix changes the words of a direct quotation. */
function wellFormed(rule: Rule, article: Article, finding: Finding, all: readonly Article[]): void {
  const inside = (s: { start: number; end: number; article?: string }) => {
    const home = s.article ? all.find((a) => a.id === s.article) : article;
    return !!home && s.start >= 0 && s.start <= s.end && s.end <= home.text.length;
  };
  assert.ok(inside(finding) && finding.end > finding.start, `${rule.id} reports an empty stretch or one outside the article`);
  assert.ok(finding.message.trim(), `${rule.id} says nothing`);
  assert.ok(finding.related.every(inside), `${rule.id} relates to a place outside its article`);
  for (const fix of finding.fixes) {
    assert.ok(fix.title.trim() && fix.edits.every(inside), `${rule.id}: the fix “${fix.title}” edits outside the article`);
    if (fix.edits.length) assert.ok(rule.docs.fix.trim(), `${rule.id} has a fix, and its documentation says nothing of it`);
    for (const edit of fix.edits) if (!edit.article) assert.ok(keepsQuotedWords(article, edit), `${rule.id}: “${fix.title}” changes words inside a direct quotation`);
  }
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const keepsQuotedWords = (article: Article, edit: Edit): boolean => article.quotes.flatMap((q) => q.parts.map((p) => ({ ...p, type: q.type })))
  .filter((p) => p.type !== 'indirect' && p.start < edit.start && edit.end < p.end)
  .every(() => letters(article.text.slice(edit.start, edit.end)) === letters(edit.newText));

const applied = (text: string, edits: readonly Edit[]): string => [...edits].sort((a, b) => b.start - a.start)
  .reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);
