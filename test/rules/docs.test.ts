// The pages made from the rules are those in the repository. Where rules are being written this would fail at every step: it runs in CI.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from '../../scripts/ruleDocs/pages';

const root = process.env.NEWS_REVIEW_ROOT!;
const read = (file: string) => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '');

describe('the generated documentation', () => {
  it('is up to date (npm run docs)', function () {
    if (!process.env.CI && !process.env.NEWS_REVIEW_DOCS) return this.skip();
    const files = generatedFiles(read('README.md'));
    assert.deepEqual([...files].filter(([name, text]) => read(name) !== text).map(([name]) => name), []);
    assert.deepEqual(readdirSync(path.join(root, 'docs/rules')).filter((f) => !files.has(`docs/rules/${f}`)), []);
  });
});
