// Any requests on any texts in any order, over stdio: all are answered, nothing is thrown, and edits leave the server with the text as it is.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CancellationTokenSource, type Position, type SemanticTokens } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LanguageClient, modernEditor, plainEditor } from '../support/languageClient';
import { runs, samples, seed, text } from '../support/arbitrary';

const METHODS = ['hover', 'definition', 'references', 'documentHighlight', 'completion', 'prepareRename', 'rename', 'documentSymbol', 'foldingRange', 'selectionRange', 'semanticTokens/full',
  'semanticTokens/range', 'codeLens', 'codeAction'].map((m) => `textDocument/${m}`).concat(['quotes', 'names', 'figures', 'coverage', 'compare', 'getStatus'].map((m) => `newsReview/${m}`), 'workspace/symbol');
const NAMES = ['a.txt', 'b.article', 'untitled:Untitled-1', 'x%zz.txt', 'nowhere.txt'];

const position: fc.Arbitrary<Position> = fc.oneof({ arbitrary: fc.record({ line: fc.nat(12), character: fc.nat(90) }), weight: 5 },
  { arbitrary: fc.constantFrom({ line: 1e9, character: 0 }, { line: 0, character: 1e9 }, { line: -1, character: -1 }, { line: 1.5, character: 0.5 }), weight: 1 });
/** The text after an edit, by offsets alone: what the server's own table of lines must agree with. */
const edited = (before: string, start: Position, end: Position, newText: string): string => {
  const document = TextDocument.create('', 'plaintext', 1, before);
  const [from, to] = [start, end].map(({ line, character }) => document.offsetAt({ line: Math.max(0, Math.floor(line)), character: Math.max(0, Math.floor(character)) })).sort((a, b) => a - b) as [number, number];
  return before.slice(0, from) + newText + before.slice(to);
};
const step = fc.record({ what: fc.constantFrom('open', 'close', 'edit', 'edit', 'edit', 'ask', 'ask', 'ask', 'ask'), name: fc.constantFrom(...NAMES), text, start: position, end: position,
  method: fc.constantFrom(...METHODS), cancel: fc.boolean(), wait: fc.boolean(), newName: fc.constantFrom('A B', 'x', '“', '\ud800', 'Roe'), small: fc.string({ unit: 'binary', maxLength: 5 }) });

describe(`any requests in any order (FUZZ_SEED=${seed})`, function () {
  this.timeout(240_000);

  for (const [editor, capabilities] of Object.entries({ modernEditor, plainEditor })) {
    it(`are answered to a ${editor === 'modernEditor' ? 'modern' : 'plain'} editor, by the text as it is`, async () => {
      const client = await LanguageClient.start({ capabilities, settings: { codeLens: true }, files: { 'disk.txt': samples[0], '.newsreview.yml': 'names:\n  - Jane Roe\n' } });
      const open = new Map<string, string>();
      const answers: Promise<void>[] = [];
      const refused: string[] = [];
      const uriOf = (name: string) => (name.includes(':') ? name : client.uri(name));
      try {
        for (const s of fc.sample(step, { seed, numRuns: runs * 3 })) {
          const uri = uriOf(s.name);
          const document = open.get(uri);
          if (s.what === 'open' && document === undefined && s.name !== 'nowhere.txt') {
            await client.open(s.name, s.text, s.name.endsWith('.article') ? 'news-article' : 'plaintext');
            open.set(uri, s.text);
          } else if (s.what === 'close' && document !== undefined) {
            open.delete(uri);
            await client.close(uri);
          } else if (s.what === 'edit' && document !== undefined) {
            const newText = s.wait ? s.small : s.text.slice(0, 40);
            await client.type(uri, s.start, s.end, newText);
            open.set(uri, edited(document, s.start, s.end, newText));
          } else if (s.what === 'ask') {
            const source = new CancellationTokenSource();
            const asked = client.connection.sendRequest(s.method, { textDocument: { uri }, position: s.start, positions: [s.start, s.end], range: { start: s.start, end: s.end }, newName: s.newName,
              context: { includeDeclaration: true, diagnostics: [] }, uri, scope: s.cancel ? 'article' : 'coverage', left: uri, right: client.uri('disk.txt'), query: s.small }, source.token)
              .then(() => {}, (e: { code: number; message: string }) => { if (![-32800, -32801, -32802].includes(e.code)) refused.push(`${s.method}: ${e.message}`); });
            answers.push(asked);
            if (s.cancel) source.cancel();
            if (s.wait) await asked;
          }
        }
        await Promise.all(answers);
        assert.deepEqual(refused, []);
        assert.equal(client.logged.join('\n'), '');
        let fresh = 0;
        for (const [uri, document] of open) {
          const again = await client.open(`fresh-${fresh++}${uri.endsWith('.article') ? '.article' : '.txt'}`, document);
          const seen = async (of: string) => {
            const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: of } });
            const others = await Promise.all(['documentSymbol', 'foldingRange'].map((m) => client.ask<object>(`textDocument/${m}`, { textDocument: { uri: of } })));
            return JSON.stringify([data, others]).replaceAll(of, 'uri');
          };
          assert.equal(await seen(uri), await seen(again), uri);
        }
      } finally {
        await client.stop();
      }
    });
  }
});
