// What a reader gets for an article, through the editor's own commands: problems, hover, outline, fixes, names. Runs wherever the extension runs.
import assert from 'node:assert/strict';
import { type CodeAction, type CompletionList, DiagnosticSeverity, type DocumentSymbol, type Hover, type Location, type MarkdownString, Position, Range, type SymbolInformation,
  type TextDocument, type Uri, type WorkspaceEdit, commands, window, workspace } from 'vscode';
import { fileUri, found, open, ours, rulesIn, until } from './editor';

const at = (document: TextDocument, words: string) => document.positionAt(document.getText().indexOf(words) + 1);
const hoverText = async (document: TextDocument, words: string) => (await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at(document, words)))
  .flatMap((h) => h.contents.map((c) => (c as MarkdownString).value)).join('\n');

describe('an article in the editor', () => {
  it('gets its problems, with rule, documentation and the other place', async () => {
    const { document } = await open('harbour.txt');
    const duplicate = await found(document.uri, 'duplicate-line');
    assert.equal(document.getText(duplicate.range).startsWith('The ferry, built in 1998'), true);
    assert.match(String((duplicate.code as { target: Uri }).target), /duplicate-line/);
    assert.equal(duplicate.relatedInformation?.length, 1);
    assert.ok(duplicate.severity <= DiagnosticSeverity.Information);
  });
  it('shows who somebody is, what a figure counts and who said a quote', async () => {
    const { document } = await open('harbour.txt');
    await until('a hover', () => hoverText(document, 'Quill said Tuesday'));
    assert.match(await hoverText(document, 'Quill said Tuesday'), /Tomas Quill/);
    assert.match(await hoverText(document, 'at least 31'), /31/);
    assert.match(await hoverText(document, 'closed bridge than'), /Quill/);
  });
  it('lists the quotes as its outline, the headline first', async () => {
    const { document } = await open('harbour.txt');
    const symbols = await until('symbols', async () => {
      const all = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      return all?.length ? all : undefined;
    });
    const flat = symbols.flatMap((s) => [s, ...s.children]);
    assert.match(flat[0].name, /Harbour bridge closed/);
    assert.ok(flat.some((s) => /Lena Ortmann/.test(s.name)), flat.map((s) => s.name).join('\n'));
  });
  it('deletes a duplicate paragraph by the preferred quick fix', async () => {
    const { document } = await open('harbour.txt');
    const duplicate = await found(document.uri, 'duplicate-line');
    const fix = await until('the preferred fix', () => commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, duplicate.range)
      .then((all) => all.find((a) => a.isPreferred), () => undefined)); // VS Code gives up where another provider is registered meanwhile, as some are late after start
    await workspace.applyEdit(fix.edit!);
    assert.equal(document.getText().split('built in 1998').length, 2);
    await until('the problem is gone', () => !rulesIn(document.uri).includes('duplicate-line'));
    await commands.executeCommand('workbench.action.files.revert');
  });
  it('finds the mentions of a name and completes names', async () => {
    const { document } = await open('harbour.txt');
    const places = await until('references', async () => {
      const all = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, at(document, 'Tomas Quill'));
      return all.length > 1 ? all : undefined;
    });
    assert.ok(places.some((p) => document.getText(p.range) === 'Quill'));
    const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, at(document, 'uill said the bridge'));
    assert.ok(list.items.some((i) => (typeof i.label === 'string' ? i.label : i.label.label) === 'Tomas Quill'), 'no completion');
  });
  it('renames a name in all articles of the folder, as it is written there', async () => {
    const { document } = await open('harbour.txt');
    const edit = await until('the other article', async () => {
      const all = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at(document, 'Quill said Tuesday'), 'Quinn');
      return all.size > 1 ? all : undefined;
    });
    const written = new Map(edit.entries().map(([uri, edits]) => [uri.path.replace(/.*\//, ''), edits.map((e) => e.newText)]));
    assert.deepEqual([...written], [['harbour.txt', ['Tomas Quinn', 'Quinn']], ['harbour-agency.article', ['Tomas Quinn']]]);
  });
  it('finds entities and quotes of the workspace', async () => {
    const symbols = await until('workspace symbols', async () => {
      const all = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Quill');
      return all.length ? all : undefined;
    });
    assert.ok(symbols.some((s) => /Quill/.test(s.name)));
  });
});

describe('what is not checked', () => {
  it('a list of packages that ends in .txt', async () => {
    await found((await open('harbour.txt')).document.uri, 'duplicate-line');
    const { document } = await open('requirements.txt');
    await commands.executeCommand('vscode.executeHoverProvider', document.uri, new Position(0, 1)); // the server has seen it by now
    assert.deepEqual(rulesIn(document.uri), []);
  });
});

describe('documents that come and go', () => {
  const twice = 'Bridge closed\n\nThe bridge stays closed until engineers have looked at every pier.\n\nThe bridge stays closed until engineers have looked at every pier.\n';

  it('an untitled article is checked, and an edit is followed', async () => {
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content: twice }));
    await found(editor.document.uri, 'duplicate-line');
    await editor.edit((edit) => edit.delete(new Range(new Position(3, 0), new Position(5, 0))));
    await until('the problem is gone', () => !rulesIn(editor.document.uri).includes('duplicate-line'));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
  it('problems go when the file is renamed or deleted, and come back under the new name', async () => {
    const [before, after] = [fileUri('twice.txt'), fileUri('renamed.txt')];
    await workspace.fs.writeFile(before, new TextEncoder().encode(twice));
    await open('twice.txt');
    await found(before, 'duplicate-line');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await workspace.fs.rename(before, after);
    await open('renamed.txt');
    await found(after, 'duplicate-line');
    assert.deepEqual(rulesIn(before), []);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await workspace.fs.delete(after);
    await until('problems of a deleted file are gone', () => !ours(after).length);
  });
});
