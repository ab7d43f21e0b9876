import assert from 'node:assert/strict';
import { dayInName } from '../../server/src/core';

describe('the day in a file name', () => {
  it('is read from the usual forms', () => {
    for (const name of ['2015-11-23-paris.txt', '/news/paris_2015_11_23.txt', 'file:///c%3A/x/20151123.article', 'C:\\news\\2015-11-23.txt'])
      assert.deepEqual(dayInName(name), { day: '2015-11-23', from: 'file name' }, name);
  });
  it('is null where no day stands, or none that exists', () => {
    for (const name of ['paris.txt', '2015-02-30.txt', '2015-11-23/paris.txt', '003_23ea3267ff012161.txt', '120151123.txt', '']) assert.equal(dayInName(name), null, name);
  });
});
