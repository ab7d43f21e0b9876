import assert from 'node:assert/strict';
import { sentences } from '../../server/src/core/text/sentences';
import { tokenize } from '../../server/src/core/text/tokens';

const words = (text: string) => tokenize(text).map((t) => t.text).join(' ');
const cut = (text: string) => sentences(tokenize(text)).map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  const cases: [what: string, text: string, tokens: string][] = [
    ['clitics and hyphens are cut off, abbreviations and numbers whole', "The U.S.-led coalition isn't Hollande's; $1.2 million, 8,000 on Nov. 13.",
      "The U.S. - led coalition is n't Hollande 's ; $ 1.2 million , 8,000 on Nov. 13 ."],
    ['O’Malley is one word, the mark of a possessive none of its own', 'ISIS’ oil, O’Malley', 'ISIS ’ oil , O’Malley'],
    ['numbers with a unit against them', '£3.4bn, $5m, 6ft tall, 31-year-old, 20–30, 4x', '£ 3.4 bn , $ 5 m , 6 ft tall , 31 - year - old , 20 – 30 , 4 x'],
    ['fractions and decimals', 'a .22 rifle, 0.5, 1/2, 2½', 'a .22 rifle , 0.5 , 1 / 2 , 2 ½'],
    ['decades and ordinals', "the 1990s, the '80s, 20th, 1,000th", "the 1990s , the ' 80s , 20th , 1,000th"],
    ['o’clock', "five O’Clock, rock 'n' roll", "five O’Clock , rock ' n ' roll"],
    ['ellipses and dashes', 'well... so… no. . . -- and —yes', 'well ... so … no . . . -- and — yes'],
    ['addresses', 'See https://example.org/a_(b)?c=d, www.example.org. Write to a.b@example.org! @lind #rain', 'See https://example.org/a_(b)?c=d , www.example.org . Write to a.b@example.org ! @lind #rain'],
    ['No. before a number only', 'No. 10 said no. Then', 'No. 10 said no . Then'],
    ['words that look like abbreviations', 'He sat. Then the sun. She was ill. On Sat. in Mass. it rained', 'He sat . Then the sun . She was ill . On Sat. in Mass. it rained'],
    ['I at the end of a sentence', 'She and I. They left. I. M. Pei', 'She and I . They left . I. M. Pei'],
    ['a soft hyphen stays in its word', 'Kav\u00adanaugh', 'Kav\u00adanaugh'],
    ['letters beyond ASCII', 'François Hollande’s naïve Łódź İstanbul', 'François Hollande ’s naïve Łódź İstanbul'],
    ['a lone surrogate and a control character are marks', 'a\ud800b\u0007c', 'a \ud800 b \u0007 c'],
    ['an emoji is one mark', 'so 🙂!', 'so 🙂 !'],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.equal(words(text), expected));

  it('cover everything but white space, in order', () => {
    const text = 'A “b”\u00a0c\td—e.f@g.h '.repeat(50) + '\ud83d';
    let at = 0;
    for (const t of tokenize(text)) {
      assert.match(text.slice(at, t.start), /^\s*$/);
      assert.equal(t.text, text.slice(t.start, t.end));
      at = t.end;
    }
    assert.match(text.slice(at), /^\s*$/);
  });
  it('take a moment for a megabyte of anything', () => {
    for (const unit of ['a', 'a-', '1.', '.', "'", 'http://', 'www.', 'a@', '\u0301', 'A.', '“', '1,1']) {
      const began = performance.now();
      tokenize(unit.repeat(500_000 / unit.length));
      assert.ok(performance.now() - began < 5000, unit);
    }
  });
});

describe('sentences', () => {
  const cases: [what: string, text: string][] = [
    ['do not end at Nov., Sen. or U.S.', 'On Nov. 13 Sen. Jane Roe met U.S. officials.| She left.'],
    ['take the closing mark with them', '“We agreed.”| He left.| "It is done."| Then rain.'],
    ['may end at U.S. and p.m.', 'It came from the U.S.| The minister left at 5 p.m. Tuesday, before 6 p.m.| Then she spoke.'],
    ['do not end at initials, but at Plan B.', 'George W. Bush met J. K. Lind.| There was no Plan B.| The talks ended.'],
    ['go on behind a quoted question', '“Why now?” Maria Lind asked.| “Stop!” he said.| “Who?”| Nobody knew.'],
    ['end where the space was lost', 'The ferry sank.| Nobody was hurt.The pier is closed.'.replace('hurt.The', 'hurt.|The')],
    ['do not end within an address or St.Gallen', 'He wrote to HealthCare.gov and to St.Gallen today.'],
    ['go on behind a dateline', 'MOORE, Okla. — During the night it rained.'],
    ['end at an ellipsis before a capital', 'They waited…| Then it rained... and stopped.'],
    ['end at a decade', 'It was the 1980s.| The river rose.'],
    ['stand within a hard-wrapped paragraph', 'The river\nrose.| The dam\nheld.'],
  ];
  for (const [what, text] of cases) it(what, () => assert.deepEqual(cut(text.replaceAll('|', '')), text.split('|').map((s) => s.trim())));
});
