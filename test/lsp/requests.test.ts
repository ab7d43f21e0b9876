// The editor's requests, answered by the built server over stdio.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeAction, DefinitionLink, Diagnostic, DocumentHighlight, DocumentSymbol, FoldingRange, Hover, Location, SelectionRange, SemanticTokens, SymbolInformation, TextDocumentEdit,
  WorkspaceEdit, CompletionList, CodeLens, TextEdit } from 'vscode-languageserver-protocol';
import type { Comparison, Done, NameItem, SpeakerGroup, Status, CoverageView } from '../../server/src/protocol';
import { LanguageClient, plainEditor, withCaret, wordsAt } from '../support/languageClient';

const story = `Harbour board backs new ferry line

(CNN)Mayor Laura Bennett told reporters on Monday that the harbour board had agreed to the new ferry line.

“We waited ten years for this,” Bennett said. “Now the boats must come on time.”

She thanked the board. Bennett’s deputy left early. Councillor Ada Cole called the plan “far too dear for Laura Bennett” and asked for a vote.
`;
const other = `Ferry line gets the vote of the board

Laura Bennett, the mayor, won the vote on Monday evening. Bennett had fought for it since spring, and her deputy had fought against it.
`;

describe('requests over stdio', () => {
  let client: LanguageClient;
  afterEach(() => client.stop());
  const at = (needle: string, text = story) => {
    const before = text.slice(0, text.indexOf(needle) + 1).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  /** The text after the edits of one document. */
  const apply = (text: string, edits: readonly TextEdit[]) => {
    const lines = text.split('\n');
    const offset = (p: { line: number; character: number }) => lines.slice(0, p.line).reduce((n, l) => n + l.length + 1, 0) + p.character;
    return [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start)).reduce((t, e) => t.slice(0, offset(e.range.start)) + e.newText + t.slice(offset(e.range.end)), text);
  };

  it('hovers with links where the client runs them, and without where it does not', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('story.txt', story);
    const linked = await client.at<Hover>('textDocument/hover', uri, at('Bennett said'));
    assert.match((linked.contents as { value: string }).value, /\*\*Laura Bennett\*\*[\s\S]*\(command:newsReview\.reveal\?/);
    assert.equal(wordsAt(story, linked.range!), 'Bennett');
    await client.stop();
    client = await LanguageClient.start({ capabilities: plainEditor, options: {} });
    const plain = await client.at<Hover>('textDocument/hover', await client.open('story.txt', story), at('Bennett said'));
    assert.deepEqual((plain.contents as { kind: string }).kind, 'plaintext');
    assert.doesNotMatch((plain.contents as { value: string }).value, /command:|\*\*/);
  });

  it('outlines headline and quotes, a split one with its parts', async () => {
    client = await LanguageClient.start();
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: await client.open('story.txt', story) } });
    assert.deepEqual(symbols.map((s) => s.name), ['Harbour board backs new ferry line', 'Laura Bennett — “We waited ten years for this”', 'Ada Cole — “far too dear for Laura Bennett”']);
    assert.deepEqual(symbols.map((s) => s.children?.length), [0, 2, 0]);
    assert.match(symbols[1].detail!, /said · direct, 2 parts/);
  });

  it('goes from surname and pronoun to the introduction', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('story.txt', story);
    for (const needle of ['Bennett said', 'She thanked']) {
      const [link] = await client.at<DefinitionLink[]>('textDocument/definition', uri, at(needle));
      assert.match(wordsAt(story, link.targetRange), /Laura Bennett/, needle);
    }
  });

  it('goes to another article where only that introduces somebody', async () => {
    client = await LanguageClient.start({ files: { 'other.txt': other } });
    const text = 'Ferry line\n\nThe vote was won by Bennett on Monday, the board said.\n';
    const uri = await client.open('short.txt', text);
    const ask = async () => (await client.at<DefinitionLink[]>('textDocument/definition', uri, at('Bennett', text)))[0];
    let link = await ask();
    for (let i = 0; i < 100 && link.targetUri === uri; i++) { await new Promise((r) => setTimeout(r, 50)); link = await ask(); }
    assert.equal(link.targetUri, client.uri('other.txt'));
    assert.equal(wordsAt(other, link.targetRange), 'Laura Bennett');
    assert.equal(wordsAt(text, link.originSelectionRange!), 'Bennett');
  });

  it('finds references here and in the other articles of the folder', async () => {
    client = await LanguageClient.start({ files: { 'other.txt': other } });
    const uri = await client.open('story.txt', story);
    const ask = () => client.at<Location[]>('textDocument/references', uri, at('Bennett said'), { context: { includeDeclaration: true } });
    let found = await ask();
    for (let i = 0; i < 100 && !found.some((l) => l.uri === client.uri('other.txt')); i++) { await new Promise((r) => setTimeout(r, 30)); found = await ask(); }
    assert.ok(found.filter((l) => l.uri === uri).length >= 4, JSON.stringify(found));
    assert.ok(found.some((l) => l.uri === client.uri('other.txt') && /Laura Bennett/.test(wordsAt(other, l.range))));
  });

  it('highlights a quotation with its speaker and cue', async () => {
    client = await LanguageClient.start();
    const found = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', await client.open('story.txt', story), at('waited'));
    assert.deepEqual(found.filter((h) => h.kind === 3).map((h) => wordsAt(story, h.range)), ['Bennett', 'said']);
  });

  it('renames outside quotations, and asks about those inside', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('story.txt', story);
    assert.equal(await client.at('textDocument/prepareRename', uri, at('She thanked')), null);
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', uri, at('Bennett said'), { newName: 'Benett' });
    const [{ edits }] = edit.documentChanges as TextDocumentEdit[];
    assert.equal(edits.filter((e) => 'annotationId' in e).length, 1);
    assert.equal(edit.changeAnnotations!.quoted.needsConfirmation, true);
    const out = apply(story, edits.filter((e): e is TextEdit => !('annotationId' in e)));
    assert.match(out, /Mayor Laura Benett told[\s\S]*Benett said\.[\s\S]*Benett’s deputy[\s\S]*for Laura Bennett”/);
  });

  it('renames across the coverage: other articles and quotations wait for a tick, namesakes stay', async () => {
    const files = {
      'other.txt': other.replace('and her deputy', '“Bennett wins,” Ada Cole said, and her deputy'),
      'surname.txt': 'Ferry line\n\nThe vote was won by Bennett on Monday, the board said.\n',
      'shown.txt': 'Ferry line\n\nNobody knows yet.\n',
      'sport.txt': 'Striker leaves\n\nStriker Laura Bennett scored twice on Monday. Bennett was happy.\n',
    };
    const shown = 'Ferry line\n\nLaura Bennett won the vote on Monday.\n';
    const professor = story.replace('Mayor', 'Professor');
    client = await LanguageClient.start({ files });
    const uri = await client.open('story.txt', professor);
    const shownUri = await client.open('shown.txt', shown);
    await client.type(shownUri, { line: 1, character: 0 }, { line: 1, character: 0 }, '\n');
    await client.pull(shownUri);
    const ask = () => client.at<WorkspaceEdit>('textDocument/rename', uri, at('Bennett said', professor), { newName: 'Benett' });
    const changed = (edit: WorkspaceEdit) => new Map((edit.documentChanges as TextDocumentEdit[]).map((c) => [path.basename(c.textDocument.uri), c]));
    let edit = await ask();
    for (let i = 0; i < 100 && changed(edit).size < 4; i++) { await new Promise((r) => setTimeout(r, 50)); edit = await ask(); }
    const by = changed(edit);
    assert.deepEqual([...by.keys()].sort(), ['other.txt', 'shown.txt', 'story.txt', 'surname.txt']);
    const ids = (name: string) => by.get(name)!.edits.map((e) => ('annotationId' in e ? e.annotationId : 'at once'));
    assert.deepEqual(ids('story.txt'), ['at once', 'at once', 'at once', 'quoted']);
    assert.deepEqual(ids('other.txt'), ['elsewhere', 'elsewhere', 'quoted']);
    assert.deepEqual(ids('surname.txt'), ['bySurname']);
    assert.deepEqual(ids('shown.txt'), ['elsewhere']);
    assert.ok(Object.values(edit.changeAnnotations!).every((a) => a.needsConfirmation && a.label));
    // an open document by its version and its unsaved text, a file by what is on disk
    assert.deepEqual([by.get('shown.txt')!.textDocument.version, by.get('other.txt')!.textDocument.version], [2, null]);
    assert.equal(wordsAt(`Ferry line\n\n${shown.slice(11)}`, by.get('shown.txt')!.edits[0].range), 'Laura Bennett');
    assert.match(apply(files['other.txt'], by.get('other.txt')!.edits as TextEdit[]), /^Ferry line[\s\S]*Laura Benett, the mayor[\s\S]*\. Benett had fought[\s\S]*“Benett wins,”/);
    assert.deepEqual([...new Set(Object.keys(edit.changeAnnotations!))].sort(), ['bySurname', 'elsewhere', 'quoted']);
  });

  it('renames this article only where the client cannot ask', async () => {
    client = await LanguageClient.start({ capabilities: plainEditor, files: { 'other.txt': other } });
    const uri = await client.open('story.txt', story);
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', uri, at('Bennett said'), { newName: 'Benett' });
    assert.deepEqual(Object.keys(edit.changes!), [uri]);
    assert.match(apply(story, edit.changes![uri]), /Laura Benett told[\s\S]*for Laura Bennett”/);
  });

  it('grows the selection and folds', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('story.txt', story);
    const [selection] = await client.ask<SelectionRange[]>('textDocument/selectionRange', { textDocument: { uri }, positions: [at('boats')] });
    const steps: string[] = [];
    for (let s: SelectionRange | undefined = selection; s; s = s.parent) steps.push(wordsAt(story, s.range));
    assert.deepEqual(steps.slice(0, 3), ['boats', 'Now the boats must come on time.', '“Now the boats must come on time.”']);
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    assert.ok(folds.every((f) => f.endLine > f.startLine) && folds.length > 0);
  });

  it('colours with tokens that lie in order', async () => {
    client = await LanguageClient.start();
    const legend = client.initialized.capabilities.semanticTokensProvider!.legend.tokenTypes;
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: await client.open('story.txt', story) } });
    const types = new Set<string>();
    for (let i = 0; i < data.length; i += 5) { assert.ok(data[i] > 0 || data[i + 1] > 0 || i === 0); assert.ok(data[i + 2] > 0); types.add(legend[data[i + 3]]); }
    for (const t of ['headline', 'quotation', 'person']) assert.ok(types.has(t), t);
  });

  it('completes names, and lists symbols of the coverage', async () => {
    client = await LanguageClient.start();
    const { text, position } = withCaret(`${story}\nThen Ben|`);
    const uri = await client.open('story.txt', text);
    const { items } = await client.at<CompletionList>('textDocument/completion', uri, position);
    assert.ok(items.some((i) => i.label === 'Laura Bennett'));
    const symbols = await client.ask<SymbolInformation[]>('workspace/symbol', { query: 'adacole' });
    assert.ok(symbols.some((s) => s.name === 'Ada Cole' && s.location.uri === uri));
  });

  it('shows lenses only where the settings want them', async () => {
    client = await LanguageClient.start();
    assert.deepEqual(await client.ask('textDocument/codeLens', { textDocument: { uri: await client.open('story.txt', story) } }), []);
    await client.stop();
    client = await LanguageClient.start({ settings: { codeLens: true } });
    const uri = await client.open('story.txt', story);
    let lenses: CodeLens[] = [];
    for (let i = 0; i < 100 && !lenses.length; i++) lenses = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.match(lenses[0].command!.title, /2 quotes/);
  });

  it('offers fixes, the best first, and ignoring for good', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('story.txt', story);
    const diagnostics = (await client.pull(uri)).filter((d) => d.code === 'dateline-glued');
    assert.equal(diagnostics.length, 1);
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: diagnostics[0].range, context: { diagnostics } });
    assert.equal(actions[0].isPreferred, true);
    assert.match(apply(story, (actions[0].edit!.documentChanges as TextDocumentEdit[])[0].edits as TextEdit[]), /\(CNN\) Mayor/);
    const ignore = actions.find((a) => a.title.startsWith('Ignore this here'))!;
    const [create, write] = ignore.edit!.documentChanges as [{ kind: string; uri: string }, TextDocumentEdit];
    assert.deepEqual([create.kind, path.basename(create.uri)], ['create', '.newsreview.yml']);
    writeFileSync(path.join(client.folder, '.newsreview.yml'), (write.edits[0] as TextEdit).newText);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('.newsreview.yml'), type: 1 }] });
    await client.type(uri, { line: 9, character: 0 }, { line: 9, character: 0 }, 'x');
    assert.deepEqual((await client.pull(uri)).filter((d) => d.code === 'dateline-glued'), []);
  });

  it('settles for good that two figures are different things', async () => {
    client = await LanguageClient.start({ files: { '.newsreview.yml': 'profile: ap\n' } });
    const text = 'Rail strike halts 14 trains in Norville\n\nThe strike halted 41 trains in Norville on Monday, the railway said.\n\nNobody was hurt, and talks go on.\n';
    const uri = await client.open('strike.txt', text);
    const mine = async () => (await client.pull(uri)).filter((d) => d.code === 'headline-body-mismatch');
    const diagnostics = await mine();
    assert.equal(diagnostics.length, 1);
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: diagnostics[0].range, context: { diagnostics } });
    const titles = actions.map((a) => a.title);
    assert.ok(titles.indexOf('These are different things') < titles.indexOf('Ignore this here for good (headline-body-mismatch)'), titles.join('\n'));
    const [change] = actions.find((a) => a.title === 'These are different things')!.edit!.documentChanges as TextDocumentEdit[];
    writeFileSync(path.join(client.folder, '.newsreview.yml'), apply('profile: ap\n', change.edits as TextEdit[]));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('.newsreview.yml'), type: 2 }] });
    await client.type(uri, { line: 5, character: 0 }, { line: 5, character: 0 }, 'x');
    assert.deepEqual(await mine(), []);
  });

  it('adds a name to the desk file that is there', async () => {
    client = await LanguageClient.start({ files: { '.newsreview.yml': 'profile: ap\nnames:\n  - Ada Cole\n' } });
    const uri = await client.open('story.txt', story);
    const range = { start: at('Laura'), end: at('Laura') };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
    const [change] = actions.find((a) => a.title === 'Add “Laura Bennett” to the desk file')!.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(apply('profile: ap\nnames:\n  - Ada Cole\n', change.edits as TextEdit[]), 'profile: ap\nnames:\n  - Ada Cole\n  - name: Laura Bennett\n    type: person\n');
  });

  it('shows what is wrong in a desk file, in that file, until it is mended', async () => {
    client = await LanguageClient.start({ files: { '.newsreview.yml': 'profile: ap\nnames:\n  - name: [oops\nrules: {}\n' } });
    const uri = await client.open('story.txt', story);
    await client.pull(uri);
    const { diagnostics } = await client.until(() => client.pushed.find((p) => p.uri.endsWith('.newsreview.yml')));
    assert.ok(diagnostics.length > 0 && diagnostics[0].range.start.line >= 2, JSON.stringify(diagnostics));
    writeFileSync(path.join(client.folder, '.newsreview.yml'), 'profile: ap\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('.newsreview.yml'), type: 2 }] });
    await client.until(() => client.pushed.findLast((p) => p.uri.endsWith('.newsreview.yml'))?.diagnostics.length === 0);
  });

  it('completes and explains the desk file itself', async () => {
    client = await LanguageClient.start();
    const { text, position } = withCaret('names:\n  - Ada Cole\nrules:\n  dash-style: |\n');
    const uri = await client.open('.newsreview.yml', text, 'yaml');
    const { items } = await client.at<CompletionList>('textDocument/completion', uri, position);
    assert.deepEqual(items.slice(0, 2).map((i) => i.label), ['off', 'on']);
    const hover = await client.at<Hover>('textDocument/hover', uri, { line: 3, character: 4 });
    assert.match((hover.contents as { value: string }).value, /hyphens/);
    assert.deepEqual(await client.pull(uri), []);
  });

  it('sets the publication date in the desk file, and in front matter that is there', async () => {
    client = await LanguageClient.start();
    const uri = await client.open('story.txt', story);
    assert.equal((await client.ask<Done>('newsReview/setPublished', { uri, day: '2024-02-30' })).ok, false);
    assert.equal((await client.ask<Done>('newsReview/setPublished', { uri, day: '2024-02-29' })).ok, true);
    const [, write] = client.applied[0].documentChanges as TextDocumentEdit[];
    assert.match((write.edits[0] as TextEdit).newText, /published:\n {2}story\.txt: "?2024-02-29/);
    const head = await client.open('head.txt', `---\nheadline: Ferry\n---\n${story}`);
    await client.ask<Done>('newsReview/setPublished', { uri: head, day: '2024-02-29' });
    assert.match(client.applied[1].changes![head][0].newText, /^published: 2024-02-29\n$/);
  });

  it('gives the views their quotes, names and comparisons', async () => {
    client = await LanguageClient.start({ files: { 'other.txt': other } });
    const uri = await client.open('story.txt', story);
    const groups = await client.ask<SpeakerGroup[]>('newsReview/quotes', { uri, scope: 'article' });
    assert.deepEqual(groups.map((g) => g.speaker), ['Laura Bennett', 'Ada Cole']);
    const names = await client.ask<NameItem[]>('newsReview/names', { uri, scope: 'article' });
    assert.ok(names.some((n) => n.name === 'Laura Bennett' && n.spellings.length === 2 && n.first));
    const sides = await client.ask<Comparison>('newsReview/compare', { left: uri, right: client.uri('other.txt') });
    assert.ok(sides.left.text.includes('Bennett') && sides.right.text.includes('deputy'));
    const view = await client.ask<CoverageView>('newsReview/coverage', { uri, scope: 'article' });
    assert.ok(Array.isArray(view.related) && Array.isArray(view.stories));
  });

  it('takes the publication date from the desk file, before the file name', async () => {
    client = await LanguageClient.start({ files: { '.newsreview.yml': 'published:\n  desk/2024-01-05-story.txt: 2024-03-01\n' } });
    const uri = await client.open('desk/2024-01-05-story.txt', story);
    assert.deepEqual((await client.ask<Status>('newsReview/getStatus', { uri })).published, { day: '2024-03-01', from: 'desk file' });
  });

  it('writes only protocol to standard output, and keeps the tests’ folder as it was', async () => {
    client = await LanguageClient.start({ files: { 'other.txt': other } });
    const uri = await client.open('other.txt', other);
    const diagnostics: Diagnostic[] = await client.pull(uri);
    assert.ok(Array.isArray(diagnostics));
    assert.equal(readFileSync(path.join(client.folder, 'other.txt'), 'utf8'), other);
  });
});
