// Writes what is generated from the rules: docs/rules/<id>.md, the tables that list the rules, the schema of the desk file.   npm run docs
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from './ruleDocs/pages';

const root = process.env.NEWS_REVIEW_ROOT!;
const readme = path.join(root, 'README.md');
const files = generatedFiles(existsSync(readme) ? readFileSync(readme, 'utf8') : '');
const folder = path.join(root, 'docs/rules');
for (const f of files.keys()) mkdirSync(path.dirname(path.join(root, f)), { recursive: true });
for (const old of readdirSync(folder)) if (!files.has(`docs/rules/${old}`)) rmSync(path.join(folder, old));
for (const [name, text] of files) writeFileSync(path.join(root, name), text);
console.log(`${files.size} files written`);
