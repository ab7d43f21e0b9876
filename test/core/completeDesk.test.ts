// What a desk file's keys and values are completed with, the caret drawn as "|", and what they mean.
import assert from 'node:assert/strict';
import schema from '../../schemas/newsreview.schema.json';
import { completeDesk, describeDesk } from '../../server/src/core';

const at = (marked: string) => ({ offset: marked.indexOf('|'), text: marked.replace('|', '') });
const complete = (marked: string) => {
  const { text, offset } = at(marked);
  return completeDesk(schema, text, offset).map((c) => { assert.equal(c.end, offset); return c.label; });
};
const means = (marked: string) => { const { text, offset } = at(marked); return describeDesk(schema, text, offset)?.description ?? null; };

describe('completion in a desk file', () => {
  it('lists the parts that are not there yet', () => assert.deepEqual(complete('profile: ap\nna|\nrules:\n  dash-style: off\n'), ['names', 'terms', 'ignored', 'published']));
  it('writes the colon where none stands', () => {
    assert.deepEqual(completeDesk(schema, 'prof', 4)[0], { label: 'profile', newText: 'profile: ', what: 'key', description: schema.properties.profile.description, start: 0, end: 4 });
    assert.equal(completeDesk(schema, 'prof: ap', 4)[0].newText, 'profile');
  });
  it('lists the values of a key', () => {
    assert.deepEqual(complete('profile: |'), ['ap', 'uk', 'own']);
    assert.deepEqual(complete('rules:\n  dash-style: o|'), ['off', 'on', 'error', 'warning', 'information', 'hint']);
    assert.ok(complete('names:\n  - name: Ada Cole\n    type: p|').includes('person'));
    assert.deepEqual(complete('profile:|'), []);
  });
  it('knows the keys of an item, whether it begins there or goes on, also in a broken file', () => {
    assert.deepEqual(complete('names:\n  - |'), ['name', 'aliases', 'type', 'note']);
    assert.deepEqual(complete('names:\n- name: Ada Cole\n  n|'), ['aliases', 'type', 'note']);
    assert.deepEqual(complete('names:\n  - name: [oops\n  - name: Ada Cole\n    type: person\n    |\nterms: []\n'), ['aliases', 'note']);
    assert.deepEqual(complete('names:\r\n  - name: Ada Cole\r\n    |\r\n  - name: Laura Bennett\r\n    note: mayor\r\n'), ['aliases', 'type', 'note']);
  });
  it('lists rules by name', () => {
    const found = complete('rules:\n  dash-style: off\n  d|');
    assert.ok(found.includes('duplicate-line') && !found.includes('dash-style'));
  });
  it('has nothing where anything may stand', () => {
    for (const marked of ['published:\n  sto|', 'names:\n  - name: A|', '# pro|', 'nonsense:\n  x|', 'names: [|']) assert.deepEqual(complete(marked), [], marked);
  });
});

describe('the hover in a desk file', () => {
  it('says what a key means, and what a rule finds', () => {
    assert.match(means('na|mes:\n  - Ada Cole\n')!, /^Names of people/);
    assert.match(means('names:\n  - name: Ada Cole\n    no|te: x\n')!, /Shown in the hover/);
    assert.match(means('rules:\n  dash-|style: off\n')!, /hyphens/);
    assert.equal(means('rules:\n  dash-style: o|ff\n'), null);
    assert.equal(means('nons|ense: 1'), null);
  });
});
