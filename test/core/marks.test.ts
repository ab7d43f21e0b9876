import assert from 'node:assert/strict';
import { findMarks } from '../../server/src/core/extract/marks';

/** The marked stretches of a text; nested ones with an arrow before them, open ones with three dots behind. */
const marks = (text: string) => findMarks(text, []).map((m) => '→'.repeat(m.depth) + text.slice(m.start, m.end) + (m.closed ? '' : ' …'));

describe('marks', () => {
  it('pair in every style', () => {
    assert.deepEqual(marks('“Yes,” "no," ``maybe\'\' and ‘‘later’’ «ou».'), ['“Yes,”', '"no,"', "``maybe''", '‘‘later’’', '«ou»']);
    assert.deepEqual(marks("''We won,'' she said. 'Roe wins again'"), ["''We won,''", "'Roe wins again'"]);
  });
  it('nest single marks in double ones', () => {
    assert.deepEqual(marks('"He said \'never\' twice."'), ['"He said \'never\' twice."', "→'never'"]);
    assert.deepEqual(marks("''She called it 'odd'''"), ["''She called it 'odd'''", "→'odd'"]);
  });
  it('leave apostrophes, possessives, decades and inches alone', () => {
    assert.deepEqual(marks("The allies' plan, O'Hara's '90s songs and rock 'n' roll don't count"), []);
    assert.deepEqual(marks('He is 6\'2" tall'), []);
    assert.deepEqual(marks('"He is 6\'2" tall," she said'), ['"He is 6\'2" tall,"']);
  });
  it('run to the end of the paragraph, or to the next opening mark, where none closes', () => {
    assert.deepEqual(marks('“We will go on. '), ['“We will go on. …']);
    assert.deepEqual(marks('He “fully commits to it, “she” said'), ['He “fully commits to it, …', '“she”'].map((s) => s.replace('He ', '')));
  });
  it('read mistyped marks', () => {
    assert.deepEqual(marks('”We won,” he said, “again“.'), ['”We won,”', '“again“']);
  });
});
