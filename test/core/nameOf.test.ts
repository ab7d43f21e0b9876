// How messages name other articles.
import assert from 'node:assert/strict';
import { nameOf } from '../../server/src/core/rules/support/nameOf';

describe('an article in a message', () => {
  const cases: [id: string, here: string, name: string][] = [
    ['file:///desk/a%20b.txt', 'file:///desk/c.txt', 'a b.txt'],
    ['file:///desk/monday/story.txt', 'file:///desk/tuesday/story.txt', 'monday/story.txt'],
    ['desk/monday/eu/story.txt', 'desk/tuesday/eu/story.txt', 'monday/eu/story.txt'],
    ['old/story.txt', 'story.txt', 'old/story.txt'],
    ['story.txt', 'old/story.txt', 'story.txt'],
    ['C:\\desk\\old\\story.txt', 'C:\\desk\\story.txt', 'old/story.txt'],
    ['untitled:Untitled-1', 'file:///a.txt', 'untitled:Untitled-1'],
    ['%zz', 'x', '%zz'],
  ];
  for (const [id, here, name] of cases) it(`${id} beside ${here} is ${name}`, () => assert.equal(nameOf(id, here), name));
});
