import assert from 'node:assert/strict';
import { buildArticle, ignoreHash, noDesk, parseDesk, addIgnored, addName, setPublished, setRule, addTerm, type Desk } from '../../server/src/core';
import { mark, unmark } from '../support/example';

const desk = (text: string): Desk => parseDesk(text).desk;
/** The file with its problems drawn in brackets, and their messages. */
const problems = (text: string, known?: string[]) => {
  const { problems: found } = parseDesk(text, known && new Set(known));
  return { drawn: mark(text, found), messages: found.map((p) => p.message) };
};

const WHOLE = `# The desk of the Harbour Gazette
profile: uk
names:
  - name: François Hollande
    aliases: [Francois Hollande, Hollande]
    type: person
    note: President of France, 2012–2017
  - Aoife Ní Bhriain
terms:
  - prefer: Islamic State
    avoid: [ISIS, ISIL]
    note: House style since 2014
rules:
  dash-style: off
  spelling-mix: error
ignored:
  - rule: duplicate-line
    hash: 0123456789a
    text: "Photo by: R. Roe"
    reason: Two pictures
published:
  harbour.txt: 2015-11-23
`;

describe('a desk file', () => {
  it('gives all its fields', () => assert.deepEqual(desk(WHOLE), {
    profile: 'uk',
    names: [{ name: 'François Hollande', aliases: ['Francois Hollande', 'Hollande'], type: 'PERSON', note: 'President of France, 2012–2017' }, { name: 'Aoife Ní Bhriain', aliases: [] }],
    terms: [{ prefer: 'Islamic State', avoid: ['ISIS', 'ISIL'], note: 'House style since 2014' }],
    rules: { 'dash-style': 'off', 'spelling-mix': 'error' },
    ignored: [{ rule: 'duplicate-line', hash: '0123456789a', reason: 'Two pictures' }],
    published: { 'harbour.txt': '2015-11-23' },
  }));

  it('may be empty, or own style, or only comments', () => {
    for (const text of ['', '# nothing yet\n', 'names:\n', 'profile: own\n', '---\n']) assert.deepEqual(desk(text), noDesk, text);
  });

  it('reports what is wrong at its place, and the rest goes on', () => {
    const { text } = unmark('profile: [[reuters]]\nnames:\n  - [[aliases: [X]]]\n  - name: Jo Roe\n    type: [[robot]]\nrules:\n  dash-style: [[loud]]\n  [[no-such-rule]]: off\n[[colour]]: red\npublished:\n  a.txt: [[2015-02-30]]\n');
    const { drawn, messages } = problems(text, ['dash-style']);
    assert.equal(drawn, 'profile: [[reuters]]\nnames:\n  - [[aliases: [X]]]\n  - name: Jo Roe\n    type: [[robot]]\nrules:\n  dash-style: [[loud]]\n  [[no-such-rule]]: off\n[[colour]]: red\npublished:\n  a.txt: [[2015-02-30]]\n');
    assert.match(messages[0], /ap, uk or own/);
    assert.deepEqual(desk(text).names, [{ name: 'Jo Roe', aliases: [] }]);
    assert.deepEqual(desk(text).rules, { 'no-such-rule': 'off' });
  });

  it('guesses what was meant', () => {
    assert.match(problems('profil: ap\n').messages[0], /Did you mean profile\?/);
    assert.match(problems('rules:\n  dash-stile: off\n', ['dash-style', 'spelling-mix']).messages[0], /Did you mean dash-style\?/);
    assert.doesNotMatch(problems('weather: fine\n').messages[0], /Did you mean/);
  });

  it('survives broken YAML, with the place of the mistake', () => {
    const text = 'profile: ap\nnames: [a, b\nrules:\n  dash-style: off\n';
    assert.ok(parseDesk(text).problems.some((p) => p.severity === 'error' && p.start > 0));
    assert.equal(desk(text).profile, 'ap');
    for (const odd of ['[', '\t\t:', '{{{{', '- a\n- b', 'x: *none', '&a [*a]', '['.repeat(5000), '\u0000', '%YAML 9', 'a: !!binary x']) assert.doesNotThrow(() => parseDesk(odd), odd.slice(0, 10));
  });
});

describe('changing a desk file', () => {
  const hash = '0123456789a';
  it('starts one', () => {
    assert.equal(addIgnored('', { rule: 'duplicate-line', hash }, 'Photo by: R. Roe'), 'ignored:\n  - rule: duplicate-line\n    hash: 0123456789a\n    text: "Photo by: R. Roe"\n');
    assert.equal(addName('', { name: 'Jo Roe', aliases: ['J. Roe'], type: 'PERSON' }), 'names:\n  - name: Jo Roe\n    type: person\n    aliases:\n      - J. Roe\n');
    assert.equal(setPublished('', 'a.txt', '2015-11-23'), 'published:\n  a.txt: 2015-11-23\n');
    assert.equal(setRule('', 'dash-style', 'off'), 'rules:\n  dash-style: off\n');
  });

  it('adds to lists and leaves every other line as it is', () => {
    const before = '# ours\nignored:   # settled\n- rule: a-rule\n  hash: x   # why\n\n# names follow\nnames: # all\n    - Jo Roe   # editor\n\nprofile:   ap';
    const after = addName(addIgnored(before, { rule: 'b-rule', hash })!, { name: 'Al Poe', aliases: [] })!;
    assert.equal(after, '# ours\nignored:   # settled\n- rule: a-rule\n  hash: x   # why\n- rule: b-rule\n  hash: 0123456789a\n\n# names follow\nnames: # all\n    - Jo Roe   # editor\n    - name: Al Poe\n\nprofile:   ap');
    assert.deepEqual(desk(after).names.map((n) => n.name), ['Jo Roe', 'Al Poe']);
  });

  it('adds to lists and maps in other forms', () => {
    for (const before of ['names: []\n', 'names: [Jo Roe]\n', 'names:\n', 'names: # none yet\n', 'names:\n  - Jo Roe', 'names:\r\n  - Jo Roe\r\n', 'profile: ap\r\n'])
      assert.equal(desk(addName(before, { name: 'Al Poe', aliases: ['Poe'] })!).names.at(-1)?.name, 'Al Poe', before);
    assert.ok(!/[^\r]\n/.test(addName('names:\r\n  - Jo Roe\r\n', { name: 'Al Poe', aliases: ['Poe'] })!));
    assert.equal(setRule('rules:\n  dash-style: off # loud\n', 'dash-style', 'hint'), 'rules:\n  dash-style: hint # loud\n');
    assert.deepEqual(desk(setRule('rules: { a: on }\n', 'b', 'off')!).rules, { a: 'on', b: 'off' });
    assert.deepEqual(desk(setPublished(WHOLE, 'b.txt', '2020-01-02')!).published, { 'harbour.txt': '2015-11-23', 'b.txt': '2020-01-02' });
    assert.deepEqual(desk(addTerm(WHOLE, { prefer: 'Kyiv', avoid: ['Kiev'] })!).terms.length, 2);
  });

  it('does not touch a broken file', () => assert.equal(addName('names: [', { name: 'Jo Roe', aliases: [] }), null));
});

describe('an ignored finding', () => {
  const at = (marked: string, rule = 'a-rule', distinct?: string) => {
    const { text, marked: [span] } = unmark(marked);
    return ignoreHash(buildArticle(text, { id: 'a' }), { rule, ...span, distinct });
  };
  const here = 'The mayor said it "would not [[happen again]]" before the vote on Monday.';

  it('is known again after edits elsewhere and changes of typography', () => {
    assert.equal(at(here), at(`A new first line.\n\n${here} One more sentence.`));
    assert.equal(at(here), at('The mayor said it “would not [[happen\u00A0again]]” — before the vote, on Monday'));
    assert.equal(at(here), at('In short, the mayor said it "would not [[happen again]]" before the vote on Friday.'));
  });
  it('is another where its words or those around it change, or its rule', () => {
    assert.notEqual(at(here), at(here.replace('again', 'ever')));
    assert.notEqual(at(here), at(here.replace('would', 'could')));
    assert.notEqual(at(here), at(here, 'b-rule'));
    assert.notEqual(at(here), at(here, 'a-rule', 'Another headline'));
  });
});
