// The commands of the palette and of links: ignoring for good, fixing all, going there, comparing; and switching the checks off.
import assert from 'node:assert/strict';
import { type CompletionList, ConfigurationTarget, Position, Selection, TabInputTextDiff, type Uri, commands, languages, window, workspace } from 'vscode';
import { fileUri, found, open, rulesIn, until } from './editor';

const exists = (uri: Uri) => workspace.fs.stat(uri).then(() => true, () => false);

describe('commands', () => {
  it('Ignore Here writes to the desk file, saves it, and the problem stays away', async () => {
    const editor = await open('harbour.txt');
    const duplicate = await found(editor.document.uri, 'duplicate-line');
    editor.selection = new Selection(duplicate.range.start, duplicate.range.start);
    await commands.executeCommand('newsReview.ignoreHere');
    const desk = fileUri('.newsreview.yml');
    await until('the problem is gone', () => !rulesIn(editor.document.uri).includes('duplicate-line'));
    assert.match(new TextDecoder().decode(await workspace.fs.readFile(desk)), /duplicate-line/);
    assert.deepEqual(workspace.textDocuments.filter((d) => d.isDirty).map((d) => d.uri.path), []);
    await workspace.fs.delete(desk);
    await found(editor.document.uri, 'duplicate-line');
  });
  it('Fix All Safe Problems mends what no reader would weigh', async () => {
    const text = 'Council backs trams\n\n(GNA)The council voted on Monday to build a tram line through the harbour quarter.\n\nWork begins in May, the mayor said.\n';
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'news-article', content: text }));
    await found(editor.document.uri, 'dateline-glued');
    await commands.executeCommand('newsReview.fixAll');
    await until('the space is there', () => editor.document.getText().includes('(GNA) The'));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
  it('a link in a hover leads to its place', async () => {
    await open('harbour-agency.article');
    await commands.executeCommand('newsReview.reveal', fileUri('harbour.txt').toString(), { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } });
    const editor = window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), fileUri('harbour.txt').toString());
    assert.equal(editor.document.getText(editor.selection), 'WESTHAVEN');
  });
  it('Go to the Other Place leads from the second to the first', async () => {
    const editor = await open('harbour.txt');
    const duplicate = await found(editor.document.uri, 'duplicate-line');
    editor.selection = new Selection(duplicate.range.start, duplicate.range.start);
    await commands.executeCommand('newsReview.goToOther');
    assert.ok(window.activeTextEditor!.selection.start.line < duplicate.range.start.line);
  });
  it('Compare With… opens a comparison that is not checked itself', async () => {
    await commands.executeCommand('newsReview.compareWith', fileUri('harbour.txt').toString(), fileUri('harbour-agency.article').toString());
    const tab = await until('the comparison', () => window.tabGroups.activeTabGroup.activeTab);
    assert.ok(tab.input instanceof TabInputTextDiff, tab.label);
    const { original } = tab.input;
    await until('the text', async () => /Lena Ortmann/.test((await workspace.openTextDocument(original)).getText()));
    assert.deepEqual(languages.getDiagnostics(original), []);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });
  it('Open Desk File begins one where there is none', async () => {
    await open('harbour.txt');
    await commands.executeCommand('newsReview.openDeskFile');
    await until('the desk file', () => window.activeTextEditor?.document.uri.path.endsWith('/.newsreview.yml'));
    assert.deepEqual(languages.getDiagnostics(fileUri('.newsreview.yml')), []);
    await window.activeTextEditor!.edit((edit) => edit.insert(new Position(1, 0), 'profile: \n'));
    const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', fileUri('.newsreview.yml'), new Position(1, 9));
    assert.ok(['ap', 'uk', 'own'].every((value) => items.some((i) => i.label === value)), 'no completion of profiles');
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await workspace.fs.delete(fileUri('.newsreview.yml'));
    assert.equal(await exists(fileUri('.newsreview.yml')), false);
  });
});

describe('the setting newsReview.enable', () => {
  it('switches the checks off and on again', async () => {
    const { document } = await open('harbour.txt');
    await found(document.uri, 'duplicate-line');
    const settings = workspace.getConfiguration('newsReview');
    await settings.update('enable', false, ConfigurationTarget.Global);
    await until('no problems', () => !rulesIn(document.uri).length);
    await settings.update('enable', undefined, ConfigurationTarget.Global);
    await found(document.uri, 'duplicate-line');
  });
});
