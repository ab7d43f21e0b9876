import assert from 'node:assert/strict';
import { buildArticle, noDesk, type Desk } from '../../server/src/core';

const read = (text: string, desk: Desk = noDesk) => buildArticle(text, { id: 'test', desk });
/** The spellings of each entity that is named more than once, in order. */
const groups = (text: string, desk?: Desk) => {
  const { entities, mentions } = read(text, desk);
  return entities.map((e) => e.mentions.map((i) => mentions[i]).filter((m) => m.kind === 'name').map((m) => m.text)).filter((g) => g.length > 1);
};

describe('who is who', () => {
  it('gives a surname to the one the story is about, not to a relative named in passing', () => {
    assert.deepEqual(groups('Senator Laura Whitfield spoke in Chicago on Monday. Her husband, Mark Whitfield, listened. Whitfield said she would run again.'),
      [['Laura Whitfield', 'Whitfield']]);
  });
  it('tells Mr and Mrs apart', () => {
    assert.deepEqual(groups('Laura Whitfield met her husband, Mark Whitfield, in Chicago. Mrs. Whitfield spoke first. Then Mr. Whitfield spoke.'),
      [['Laura Whitfield', 'Whitfield'], ['Mark Whitfield', 'Whitfield']]);
  });
  it('keeps two people with other first names apart', () => {
    assert.deepEqual(groups('Former President Peter Keller met Senator Anna Keller in Boston on Tuesday.'), []);
  });
  it('knows an acronym by the name before it, in brackets or by its letters', () => {
    assert.deepEqual(groups('The National Fishery Workers Union (NFWU) called a strike on Monday. The NFWU said it would last a week.'),
      [['National Fishery Workers Union', 'NFWU', 'NFWU']]);
  });
  it('reads from the text that two names are one', () => {
    const { entities } = read('The army fought ISIL near the city, a spokesman said, using another name for ISIS.');
    assert.equal(entities.filter((e) => e.type === 'ORG').length, 1);
  });
  it('reads other names in brackets and after “formerly”, “née”, “better known as”', () => {
    assert.deepEqual(groups('The singer Clara Weston (née Marlow) met Harold Finch, better known as Bobby Starling, in Leeds. Weston and Starling sang.'),
      [['Clara Weston', 'Marlow', 'Weston'], ['Harold Finch', 'Bobby Starling', 'Starling']]);
    assert.deepEqual(groups('They flew to Volgograd, formerly Stalingrad, on Monday.'), [['Volgograd', 'Stalingrad']]);
  });
  it('does not take “called” between two people for another name', () => {
    assert.deepEqual(groups('On Monday Senator Laura Whitfield called Peter Keller a friend.'), []);
  });
  it('finds a body again with its name turned round', () => {
    assert.deepEqual(groups('The Ministry of Defence denied it on Monday. The Defence Ministry gave no reason.'), [['Ministry of Defence', 'Defence Ministry']]);
  });
  it('keeps the Kremlin apart from Russia, and Moscow from both', () => {
    assert.deepEqual(groups('The Kremlin said on Monday that Russia would wait. Officials in Moscow agreed, and Russia sent no troops.'), [['Russia', 'Russia']]);
  });
  it('lets the desk file say that two spellings are one person', () => {
    const desk: Desk = { ...noDesk, names: [{ name: 'Muammar Gaddafi', type: 'PERSON', aliases: ['Moammar Kadhafi'], note: 'our spelling' }] };
    const { entities } = read('Libyan leader Moammar Kadhafi spoke in Tripoli on Monday.', desk);
    const person = entities.find((e) => e.type === 'PERSON');
    assert.deepEqual([person?.name, person?.note], ['Muammar Gaddafi', 'our spelling']);
  });
  it('gives one key to one name in different articles', () => {
    const key = (text: string) => read(text).entities.find((e) => e.type === 'PERSON')?.key;
    assert.equal(key('President François Hollande spoke in Paris.'), key('In Paris, French President Francois Hollande spoke on Monday.'));
    assert.equal(key('Syrian President Bashar al-Assad spoke on Monday.'), key('Syrian President Bashar Assad spoke on Monday.'));
  });
});
