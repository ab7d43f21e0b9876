// Who is the subject of a verb of saying, whom a pronoun means, and what is reported.
import assert from 'node:assert/strict';
import { buildArticle, readParagraph } from '../../server/src/core';

/** The words to which the first quotation of a sentence is ascribed. */
const source = (text: string) => {
  const { speech, tokens } = readParagraph(text);
  const subject = speech.stretches[0]?.attribution?.subject;
  return subject ? text.slice(tokens[subject.from].start, tokens[subject.to - 1].end) : null;
};

describe('the subject of a verb of saying', () => {
  const cases: [string, string][] = [
    ['Mary Doe, a professor at the college who has met the mayor, said, “It is safe.”', 'Mary Doe'],
    ['On Tuesday a Danish envoy who spoke on condition of anonymity said, “It is safe.”', 'a Danish envoy'],
    ['Mary Doe met John Roe on Tuesday and said the talk was “useful.”', 'Mary Doe'],
    ['Mary Doe agreed with Roe, saying the talk was “useful.”', 'Mary Doe'],
    ['In Paris, the mayor of the town said the talk was “useful.”', 'the mayor'],
    ['Mary Doe and John Roe said the talk was “useful.”', 'Mary Doe and John Roe'],
    ['The plan, which Roe called “a wreck,” was dropped.', 'Roe'],
    ['The members will meet, Roe said, but “not before May.”', 'Roe'],
    ['Roe’s promise to “open the bridge” was kept.', 'Roe'],
    ['Mayor Roe: “We will open it.”', 'Mayor Roe'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(source(text), expected));
});

describe('a pronoun means', () => {
  const speaker = (text: string) => buildArticle(text, { id: 'test' }).quotes.at(-1)!;
  it('the subject of the sentence before it', () => {
    assert.equal(speaker('Mary Doe opened the bridge. “It is safe,” she said.').canonicalSpeaker, 'Mary Doe');
  });
  it('the person whose gender agrees, though another is nearer', () => {
    assert.equal(speaker('John Smith opened the bridge. Mary Doe came late. “It is safe,” he said.').canonicalSpeaker, 'John Smith');
  });
  it('those of a list, and not whose son-in-law one of them is', () => {
    assert.equal(speaker('Both Mary Doe and John Smith, Mr. Lee’s son-in-law, said the bridge was “safe.”').canonicalSpeaker, 'Mary Doe and John Smith');
  });
  it('two together, where two and no third were named together', () => {
    assert.equal(speaker('Mary Doe met John Smith on Monday. “It is safe,” both mayors said.').canonicalSpeaker, 'Mary Doe and John Smith');
    assert.equal(speaker('Mary Doe met John Smith on Monday. It rained. “It is safe,” the two leaders said.').canonicalSpeaker, 'Mary Doe and John Smith');
    assert.equal(speaker('Mary Doe met John Smith on Monday.\n\n“It is safe,” both mayors said.').canonicalSpeaker, 'Mary Doe and John Smith');
    assert.equal(speaker('Mary Doe came on Monday.\n\nJohn Smith came on Tuesday. “It is safe,” both mayors said.').canonicalSpeaker, 'both mayors');
    assert.equal(speaker('Mary Doe met John Smith and Ann Lee on Monday. “It is safe,” both mayors said.').canonicalSpeaker, 'both mayors');
    assert.equal(speaker('Mary Doe met John Smith on Monday. “It is safe,” both women said.').canonicalSpeaker, 'both women');
  });
  it('two who were the subject together, where “they” say something', () => {
    assert.equal(speaker('Mary Doe and John Smith praised the works that they said “cost little.”').canonicalSpeaker, 'Mary Doe and John Smith');
    assert.equal(speaker('Mary Doe and John Smith came by boat. “It is safe,” they said.').canonicalSpeaker, 'Mary Doe and John Smith');
    assert.equal(speaker('Mary Doe and John Smith came by boat.\n\n“It is safe,” they said.').canonicalSpeaker, 'Mary Doe and John Smith');
    assert.equal(speaker('Mary Doe and John Smith came by boat. The engineers were late. “It is safe,” they said.').canonicalSpeaker, null);
    assert.equal(speaker('Mary Doe took John Smith along. “It is safe,” they said.').canonicalSpeaker, null);
    assert.equal(speaker('Mary Doe and John Smith came by boat. Ann Lee was late, and “it is safe,” they said.').canonicalSpeaker, null);
  });
  it('the two of the headline, where both are in the story and it is about one of them just then', () => {
    const story = (...paragraphs: string[]) => speaker(['Doe, Smith to open bridge', 'Mary Doe came by boat on Monday.', 'John Smith took the train.', 'The bridge is new, and it cost little.', ...paragraphs].join('\n\n')).canonicalSpeaker;
    assert.equal(story('Smith was late. He left early.', '“It is safe,” both leaders said.'), 'Mary Doe and John Smith');
    assert.equal(story('Ann Lee was late. She left early.', '“It is safe,” both leaders said.'), 'both leaders');
    assert.equal(story('Smith was late. He left early.', '“It is safe,” the two leaders who had come by train said.'), 'the two leaders');
  });
  it('nobody, where nobody was named; and says so', () => {
    const q = speaker('The bridge is open. “It is safe,” she said.');
    assert.deepEqual([q.canonicalSpeaker, q.status], [null, 'unresolved']);
    assert.match(q.reason, /nobody near enough/);
  });
});

describe('reports', () => {
  const reports = (text: string) => buildArticle(text, { id: 'test' }).quotes.filter((q) => q.type === 'indirect').map((q) => `${q.speaker?.text}: ${text.slice(q.start, q.end)}`);
  it('follow the verb, come before it, or hang on “according to”', () => {
    assert.deepEqual(reports('Mary Doe told the council on Monday that the bridge was safe.'), ['Mary Doe: the bridge was safe']);
    assert.deepEqual(reports('The bridge will open in May, Doe said on Monday.'), ['Doe: The bridge will open in May']);
    assert.deepEqual(reports('According to Mary Doe, the bridge will open in May.'), ['Mary Doe: the bridge will open in May']);
  });
  it('end where the next one begins', () => {
    assert.deepEqual(reports('Doe said the bridge was safe, adding that it will open in May.'), ['Doe: the bridge was safe', 'Doe: it will open in May']);
  });
  it('are no deeds', () => assert.deepEqual(reports('Doe wrote a song and continued the program.'), []));
});
