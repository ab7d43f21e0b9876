// The extension is there, wakes up for an article, and claims no more than it should. Runs on the packaged extension too.
import assert from 'node:assert/strict';
import { commands, extensions, workspace } from 'vscode';
import { open } from './editor';

describe('the extension', () => {
  const extension = () => extensions.getExtension('news-review.news-review')!;

  it('is installed and wakes up for a plain text file', async () => {
    await open('harbour.txt');
    assert.ok(extension(), 'not installed');
    await extension().activate();
    assert.equal(extension().isActive, true);
  });
  it('leaves .txt to plain text, and has a language of its own', async () => {
    assert.equal((await open('harbour.txt')).document.languageId, 'plaintext');
    assert.equal((await open('harbour-agency.article')).document.languageId, 'news-article');
    assert.equal((await workspace.openTextDocument({ language: 'news-article', content: 'x' })).languageId, 'news-article');
  });
  it('has every command that package.json names', async () => {
    const there = new Set(await commands.getCommands(true));
    const named: string[] = extension().packageJSON.contributes.commands.map((c: { command: string }) => c.command);
    assert.deepEqual(named.filter((c) => !there.has(c)), []);
  });
});
