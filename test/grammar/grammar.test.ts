// The TextMate grammar, run with the editor's own tokenizer: what colours an article before the server has read it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = process.env.NEWS_REVIEW_ROOT!;
const require = createRequire(path.join(root, 'package.json'));

async function loadGrammar() {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer as ArrayBuffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner: (s) => new oniguruma.OnigScanner(s), createOnigString: (s) => new oniguruma.OnigString(s) }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path.join(root, 'syntaxes/news-article.tmLanguage.json'), 'utf8'), 'news-article.json'),
  });
  return (await registry.loadGrammar('text.news-article'))!;
}

describe('the grammar', () => {
  let grammar: textmate.IGrammar;
  before(async () => { grammar = await loadGrammar(); });

  /** The stretches whose scope holds `part`, in order, joined where they touch. */
  function found(text: string, part: string): string[] {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      const out: string[] = [];
      let open = -1;
      for (const t of tokens) {
        if (!t.scopes.some((s) => s.includes(part))) continue;
        if (t.startIndex === open) out[out.length - 1] += line.slice(t.startIndex, t.endIndex);
        else out.push(line.slice(t.startIndex, t.endIndex));
        open = t.endIndex;
      }
      return out;
    }).map((s) => s.replace(/\n$/, ''));
  }

  it('takes a short first line for the headline', () => {
    assert.deepEqual(found('Council votes for U.S.-style tram lines\n\nThe council voted.', 'headline'), ['Council votes for U.S.-style tram lines']);
    assert.deepEqual(found('The council voted on Monday. It was late.\nNobody stayed.', 'headline'), []);
    assert.deepEqual(found('One\n\nTwo', 'headline'), ['One']);
  });
  it('knows bylines, credits and datelines', () => {
    const text = 'Trams\nBy Ada Moor and Jon Pell\nPhoto by: Agency\nWESTHAVEN, England (AP) — The council voted.\n(Reuters) - It rained.\nBy then the rain had stopped and everybody went home.\nReporting by Ada Moor; Editing by Jon Pell';
    assert.deepEqual(found(text, 'byline'), ['By Ada Moor and Jon Pell']);
    assert.deepEqual(found(text, 'credit'), ['Photo by: Agency', 'Reporting by Ada Moor; Editing by Jon Pell']);
    assert.deepEqual(found(text, 'dateline'), ['WESTHAVEN, England (AP)', '(Reuters)']);
  });
  it('colours quotations with every kind of mark, and no apostrophe', () => {
    const text = 'x\n\n“We can’t,” she said. "No," he’s said. «Oui», dit-il. The 1980s’ end.\n“It goes on\n“and on.”\nThe end.';
    assert.deepEqual(found(text, 'quoted.double'), ['“We can’t,”', '"No,"', '«Oui»', '“It goes on', '“and on.”']);
  });
  it('colours figures with their unit, and leaves names alone', () => {
    assert.deepEqual(found('x\n\nIt cost $1.2 million, 12% or 12 percent of 8,000; the G7 and A320 met on the 3rd.', 'figure'),
      ['$1.2 million', '12%', '12 percent', '8,000', '3rd']);
  });
  it('reads front matter', () => {
    const text = '---\nheadline: Trams at last\nbyline: Ada Moor\npublished: 2026-03-03\n---\nTrams at last\n';
    assert.deepEqual(found(text, 'headline'), ['Trams at last']);
    assert.deepEqual(found(text, 'constant.numeric.date'), ['2026-03-03']);
    assert.deepEqual(found(text, 'keyword.other.header'), ['headline', 'byline', 'published']);
  });
  it('does not hang on a very long line', () => {
    const began = Date.now();
    for (const line of ['By ' + 'Aa '.repeat(20_000), 'A'.repeat(60_000), '“'.repeat(20_000), '1,'.repeat(30_000)]) grammar.tokenizeLine(line, textmate.INITIAL, 2000);
    assert.ok(Date.now() - began < 4000);
  });
});
