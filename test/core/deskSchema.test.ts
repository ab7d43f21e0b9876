// The schema of the desk file and its reader agree on what is right and what is wrong.
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { deskSchema } from '../../scripts/ruleDocs/schema';
import { parseDesk } from '../../server/src/core';

const validate = new Ajv({ allowUnionTypes: true }).compile(deskSchema());
const FILES: readonly [string, boolean][] = [
  ['profile: ap\nnames:\n  - Jo Roe\n  - name: Al Poe\n    aliases: Poe\n    type: person\n', true],
  ['terms:\n  - prefer: Kyiv\n    avoid: [Kiev]\nrules:\n  dash-style: off\npublished:\n  a/b.txt: 2015-11-23\n', true],
  ['ignored:\n  - { rule: a-rule, hash: 0123456789a, reason: All right }\nnames:\n', true],
  ['profile: reuters\n', false],
  ['names:\n  - aliases: [X]\n', false],
  ['terms:\n  - prefer: Kyiv\n', false],
  ['rules:\n  dash-style: loud\n', false],
  ['ignored:\n  - rule: a-rule\n', false],
  ['published:\n  a.txt: tomorrow\n', false],
  ['colour: red\n', false],
  ['- a list\n', false],
];

describe('the schema of the desk file', () => {
  for (const [text, right] of FILES) it(`${right ? 'accepts' : 'refuses'} ${JSON.stringify(text)}, as the reader does`, () => {
    assert.equal(validate(parse(text)), right, JSON.stringify(validate.errors));
    assert.equal(parseDesk(text).problems.length === 0, right);
  });
});
