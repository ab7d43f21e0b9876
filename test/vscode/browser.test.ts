// The extension in the browser: that it and these tests really run in a worker of the page.
import assert from 'node:assert/strict';
import { extensions } from 'vscode';
import { open } from './editor';

describe('the extension in the browser', () => {
  it('runs in a worker', async () => {
    await open('harbour.txt');
    const extension = extensions.getExtension('news-review.news-review');
    assert.ok(extension, 'not in this host');
    await extension.activate();
    assert.equal(typeof Reflect.get(globalThis, 'importScripts'), 'function');
  });
});
