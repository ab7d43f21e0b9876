import assert from 'node:assert/strict';
import { buildArticle } from '../../server/src/core';
import { verdictOf } from '../../server/src/core/article/agreement';

/** The figures of a text, each as "words = value [low..high] unit". */
const figures = (text: string) => buildArticle(text, { id: 't' }).figures
  .map((f) => `${text.slice(f.start, f.end)} = ${f.value} ${f.lowIncluded ? '[' : '('}${f.low ?? ''}..${f.high ?? ''}${f.highIncluded ? ']' : ')'} ${f.unit ?? '-'}`);
const reads = (text: string, ...expected: string[]) => assert.deepEqual(figures(text), expected);

describe('figures', () => {
  it('read hedges as ranges', () => {
    reads('The blast killed at least 14 people.', 'at least 14 people = 14 [14..) people');
    reads('They flew more than 3,000 sorties.', 'more than 3,000 sorties = 3000 (3000..) sorties');
    reads('Up to 40 guests came.', 'Up to 40 guests = 40 (..40] guests');
    reads('It lasted nearly six years.', 'nearly six years = 6 (5..6) years');
    reads('About 200 jobs will go.', 'About 200 jobs = 200 [180..220] jobs');
  });
  it('take a preposition before “the” for no hedge', () => {
    reads('She must win over the two governments.', 'two governments = 2 [2..2] governments');
    reads('It takes more than the 12 votes they have.', 'more than the 12 votes = 12 (12..) votes');
  });
  it('read money, shares and measures with their units', () => {
    reads('It cost $1.2 million.', '$1.2 million = 1200000 [1200000..1200000] USD');
    reads('The club paid £3.4bn.', '£3.4bn = 3400000000 [3400000000..3400000000] GBP');
    reads('Some 60 percent agreed.', 'Some 60 percent = 60 [54..66] %');
    reads('It lies 40 km (25 miles) away.', '40 km = 40 [40..40] km', '25 miles = 25 [25..25] mi');
    reads('She is 6ft 6in tall.', '6ft 6in = 6.5 [6.5..6.5] ft');
  });
  it('read words, fractions and ratios', () => {
    reads('Two dozen ships left.', 'Two dozen ships = 24 [24..24] ships');
    reads('One in five agreed.', 'One in five = 0.2 [0.2..0.2] -');
    reads('Three quarters of the voters stayed.', 'Three quarters of the voters = 0.75 [0.75..0.75] voters');
    reads('Prices doubled.', 'doubled = 2 [2..2] -');
    reads('Between 20 and 30 boats were lost.', 'Between 20 and 30 boats = 20 [20..30] boats');
  });
  it('tell names, phone numbers, dates and idioms from counts', () => {
    for (const text of ['A Boeing 737 landed.', 'It cures COVID-19.', 'Call 555-0123 now.', 'It was on Nov. 13, 2015.', 'It happened in 1998.', 'They merged into one.', 'It is one thing to ask.', 'She stopped once and for all.',
      'Section 232 applies.', 'The meeting began at 8 p.m.']) assert.deepEqual(figures(text), [], text);
  });
  it('end with the text, wherever it ends', () => {
    for (const text of ['one and', 'a hundred and', 'two point', 'between 20 and', '5 to', '$', 'minus', '6ft', 'more than', '3 /', 'half a', '1 in', 'aged', '10 -', '2 ^', '12 of the']) assert.doesNotThrow(() => figures(text), text);
  });
  it('read no count in idioms with “one” behind a preposition', () => {
    for (const text of ['She wants to bring them under one roof.', 'They spoke with one voice.', 'At one point he left.', 'They came one by one.', 'They know one another.']) assert.deepEqual(figures(text), [], text);
    reads('It happened under one government.', 'one government = 1 [1..1] government');
    reads('It took over one million tickets.', 'over one million tickets = 1000000 (1000000..) tickets');
  });
  it('read rates, large ordinals, and codes against digits', () => {
    reads('It moves 50 meters per second.', '50 meters per second = 50 [50..50] m/second');
    reads('The mine yields 34,500 metric tons of copper.', '34,500 metric tons = 34500 [34500..34500] t');
    reads('It was the three trillionth cell.', 'three trillionth cell = 3000000000000 [3000000000000..3000000000000] cell');
    reads('It cost USD115.', 'USD115 = 115 [115..115] USD');
  });
  it('find no conflict between equal ranges written the wrong way round', () => {
    const text = 'Repairs will cost between 80 million and 60 million euros, the council says.';
    const { figures: [a, b] } = buildArticle(`${text}\n\n${text}`, { id: 't' });
    assert.equal(verdictOf(a, b), 'agrees');
  });
  it('say what is counted, and what happened to it', () => {
    const [figure] = buildArticle('More than 70 killed in the fire last week were miners.', { id: 't' }).figures;
    assert.equal(figure.deed, 'killed');
    assert.equal(figure.counts, 'killed in the fire last week');
    assert.equal(buildArticle('The army sent 50 special operations forces.', { id: 't' }).figures[0].noun, 'force');
  });
});
