import assert from 'node:assert/strict';
import { buildArticle } from '../../server/src/core/article/buildArticle';

/** A text, and what it says of the people in it. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Foreign Minister Maria Keller spoke in Oslo.', ['Maria Keller: Foreign Minister']],
  ['Maria Keller, a lawyer from Leeds, spoke in Oslo.', ['Maria Keller: a lawyer from Leeds']],
  ['Maria Keller, the first woman to be elected mayor, spoke in Oslo.', ['Maria Keller: the first woman to be elected mayor']],
  ['Maria Keller, an aide who said she was tired, left.', ['Maria Keller: an aide who said she was tired']],
  ['Oslo economists Maria Keller and David Lind wrote it.', ['Maria Keller: Oslo economist', 'David Lind: Oslo economist']],
  ['Sens. Maria Keller, David Lind and Anna Weber voted no.', ['Maria Keller: Sen.', 'David Lind: Sen.', 'Anna Weber: Sen.']],
  ['Senators Maria Keller and David Lind met Anna Weber.', ['Maria Keller: Senator', 'David Lind: Senator']],
  // the sentence goes on between the commas
  ['Maria Keller, the minister told reporters, will go.', []],
  ['After the vote for Maria Keller, Lind also backed the chairman, and left.', []],
  ['They met Maria Keller, the mayor was told, in May.', []],
];

describe('what is said of people', () => {
  for (const [text, expected] of CASES) it(text, () => {
    const { entities } = buildArticle(text, { id: 'test' });
    assert.deepEqual(entities.flatMap((e) => e.descriptions.map((d) => `${e.name}: ${d.text}`)), expected);
  });
});
