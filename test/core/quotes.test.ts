import assert from 'node:assert/strict';
import { buildArticle } from '../../server/src/core';

/** Quotations in marks with their canonical speaker (or the words that name one) and cue: "speaker | cue | parts". */
const quotes = (text: string, type = /^direct|mixed/) => buildArticle(text, { id: 'test' }).quotes.filter((q) => type.test(q.type))
  .map((q) => [q.canonicalSpeaker ?? q.speaker?.text ?? '-', q.cue?.text ?? '-', ...q.parts.map((p) => text.slice(p.start, p.end))].join(' | '));

describe('quotations', () => {
  it('are ascribed after, before and around', () => {
    assert.deepEqual(quotes('“The bridge is safe,” Mary Doe said Monday.'), ['Mary Doe | said | “The bridge is safe,”']);
    assert.deepEqual(quotes('“The bridge is safe,” said Mary Doe, the mayor of Springfield.'), ['Mary Doe | said | “The bridge is safe,”']);
    assert.deepEqual(quotes('Mary Doe, the mayor of Springfield, said: “The bridge is safe.”'), ['Mary Doe | said | “The bridge is safe.”']);
    assert.deepEqual(quotes('“The bridge is safe,” according to Mary Doe.'), ['Mary Doe | according to | “The bridge is safe,”']);
  });
  it('are one where the speaker stands in the middle', () => {
    assert.deepEqual(quotes('“The bridge is safe,” Mary Doe said. “We looked at it twice.”'), ['Mary Doe | said | “The bridge is safe,” | “We looked at it twice.”']);
  });
  it('run through paragraphs of which only the last closes', () => {
    assert.deepEqual(quotes('“The bridge is safe,” Mary Doe said. “We looked at it twice.\n\n“Then we looked again.”'),
      ['Mary Doe | said | “The bridge is safe,” | “We looked at it twice. | “Then we looked again.”']);
  });
  it('are fragments of a clause', () => {
    assert.deepEqual(quotes('Mary Doe said the bridge was “safe enough” for lorries.', /mixed/), ['Mary Doe | said | “safe enough”']);
  });
  it('by a pronoun are given to the person', () => {
    assert.deepEqual(quotes('Mary Doe inspected the bridge with Senator John Roe on Monday. “It is safe,” she said.'), ['Mary Doe | said | “It is safe,”']);
  });
  it('with the speaker after them do not go to the subject of the paragraph', () => {
    assert.deepEqual(quotes('Mary Doe says the meeting with Roe was useful. “All is well”, said John Roe.'), ['John Roe | said | “All is well”']);
  });
  it('by sources without a name are anonymous', () => {
    const [q] = buildArticle('On Tuesday a Danish envoy who asked not to be named said, “We are talking.”', { id: 'a' }).quotes;
    assert.deepEqual([q.canonicalSpeaker, q.status, q.anonymous, q.when?.text], ['a Danish envoy', 'described', true, 'Tuesday']);
  });
});

describe('words in marks that are no quotation', () => {
  const terms = (text: string) => buildArticle(text, { id: 'test' }).terms.map((t) => `${t.what} ${text.slice(t.start, t.end)}`);
  it('are titles, nicknames and signs', () => {
    assert.deepEqual(terms('“I do not think so,” Doe said on CBS’ “Meet the County.”'), ['title “Meet the County.”']);
    for (const said of ['Doe refused to use the word “toll” at all.', 'Doe summed up the plan as “dreadful” and left.', 'There were cries of “Shame!” from the back.'])
      assert.deepEqual(terms(said), [], said);
    assert.deepEqual(terms('William “Red” Roe sang.'), ['nickname “Red”']);
    assert.deepEqual(terms('One man held a sign that read “No More Bridges.”'), ['sign “No More Bridges.”']);
    assert.deepEqual(terms('She put on a “Build It Now” cap.'), ['sign “Build It Now”']);
    assert.deepEqual(terms('Roe told “Breakfast Table” that the bridge was safe.'), ['title “Breakfast Table”']);
    assert.deepEqual(terms('The channel will revive “Night Ferry,” a comedy from the 1980s.'), ['title “Night Ferry,”']);
  });
});

describe('reported speech', () => {
  it('is a clause with its speaker', () => {
    assert.deepEqual(quotes('Mary Doe said Monday that the bridge was safe.', /indirect/), ['Mary Doe | said | the bridge was safe']);
    assert.deepEqual(quotes('The bridge was safe, Mary Doe said.', /indirect/), ['Mary Doe | said | The bridge was safe']);
  });
});
