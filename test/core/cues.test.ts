import assert from 'node:assert/strict';
import { typeByContext } from '../../server/src/core/article/entities/cues';
import { tokenize } from '../../server/src/core/text/tokens';

/** A text with "Velda" in it, and what the words beside it say of its type. */
const CASES: readonly (readonly [string, string | null])[] = [
  ['Shares of Velda rose on Monday.', 'ORG'],
  ['Velda shares rose on Monday.', 'ORG'],
  ['He left Velda’s board in May.', 'ORG'],
  ['The airline Velda cut jobs.', 'ORG'],
  ['The newspaper “Velda” said so.', 'ORG'],
  ['The chief executive officer of Velda left.', 'ORG'],
  ['Velda, a Danish maker of paper, cut jobs.', 'ORG'],
  ['Velda, one of its Danish units, cut jobs.', 'ORG'],
  ['Velda, a spokesman for the company, said so.', null],
  ['They met in the village of Velda on Monday.', 'PLACE'],
  ['His wife Velda said so.', 'PERSON'],
  ['They thanked Velda’s widow.', 'PERSON'],
  ['A Velda spokesman said so.', null],
  ['Velda said so on Monday.', null],
  ['The minister of Velda said so.', null],
  ['Velda', null],
];

describe('words beside a name', () => {
  for (const [text, type] of CASES) it(text, () => {
    const tokens = tokenize(text);
    const at = tokens.findIndex((t) => t.text === 'Velda');
    assert.equal(typeByContext(tokens, at, at + 1), type);
  });
});
