import assert from 'node:assert/strict';
import { buildArticle } from '../../server/src/core';

/** The entities that are named in more than one way, each as its spellings in order of first mention. */
function oneThing(text: string): string[][] {
  const { entities, mentions } = buildArticle(text, { id: 'test' });
  return entities.map((e) => [...new Set(e.mentions.map((i) => mentions[i]).filter((m) => m.kind === 'name').map((m) => m.text))]).filter((s) => s.length > 1);
}

/** What it is about, a text, and which of its names are one thing, written "A = B"; none where all must stay apart. */
const CASES: readonly (readonly [string, string, ...string[]])[] = [
  ['initials', 'The novelist J. R. Hartwell died on Monday in Leeds. John Robert Hartwell was 81. Hartwell left two sons.', 'J. R. Hartwell = John Robert Hartwell = Hartwell'],
  ['a nickname', 'Senator William Harding opened the debate in Ohio. Bill Harding then left the room.', 'William Harding = Bill Harding'],
  ['accents', 'President François Morel spoke in Lyon. Francois Morel left early. Morel smiled.', 'François Morel = Francois Morel = Morel'],
  ['the Arabic article', 'Syrian President Bashar al-Assad spoke on Monday. Assad was calm. President Bashar Assad then left.', 'Bashar al-Assad = Assad = Bashar Assad'],
  ['spellings of a foreign given name', 'Crown Prince Mohammed bin Rashid spoke. Muhammad bin Rashid was pleased.', 'Mohammed bin Rashid = Muhammad bin Rashid'],
  ['signs of transliteration', 'The governor Saʾid Marzuki spoke in Basra. Sa’id Marzuki smiled. Saʿid then left.', 'Saʾid Marzuki = Sa’id Marzuki = Saʿid'],
  ['brothers with a particle', 'Henri de Marlow met his brother Louis de Marlow in Lyon.'],
  ['a title of land before a particle', 'The writer Henri de Marlow was born in Lyon. The Comte de Marlow wrote nine books.', 'Henri de Marlow = Comte de Marlow'],
  ['two given names either way', 'The singer María José lives in Madrid. The actor José María lives in Lima.'],
  ['the first of two surnames', 'The minister Gloria Belmar Ontiveros spoke in Lima. Belmar said taxes would fall. The judge Armando Belmar disagreed.', 'Gloria Belmar Ontiveros = Belmar'],
  ['a short form of a given name', 'The rancher Phineas Marlow lost his land near Tucson. Phin fled to Mexico.', 'Phineas Marlow = Phin'],
  ['a given name that only begins like another', 'The sculptor Antonio Francisco Leiva carved a statue of Francis in Lima.'],
  ['a nickname within the name', 'Theodore Gilligan "Teddy" Harding is a boat builder. Teddy liked rain.', 'Theodore Gilligan = Teddy" Harding = Teddy'],
  ['the pen name of', 'Clara Hartwell was the pen name of British author Nora Finch. Nora Finch sold few books.', 'Clara Hartwell = Nora Finch'],
  ['several pseudonyms', 'The poet Halvard Finch wrote under the pseudonyms Peter Gilligan, Oscar Barlow and Simon Harding.', 'Halvard Finch = Peter Gilligan = Oscar Barlow = Simon Harding'],
  ['a nickname earned', 'Henry Harding lost three battles in Ohio, which earned him the nickname “Bobby” among his men.', 'Henry Harding = Bobby'],
  ['a diminutive', 'Pavel Harding, better known by the diminutive Pasha, was born in Leeds. Pasha died in May.', 'Pavel Harding = Pasha'],
  ['began as', 'The Northern Bank began as the Harvest Bank in Leeds.', 'Northern Bank = Harvest Bank'],
  ['a bank that began as part of another', 'The Northern Bank began as a branch of the Harvest Bank in Leeds.'],
  ['a town of an old country', 'Syrian Antioch was rich. Antioch fell in May.', 'Syrian Antioch = Antioch'],
  ['a province with its own name', 'British Columbia is in Canada. Columbia lies to the south.'],
  ['what it was called', 'Fort Olmedo lies on the river. It was originally called Fort Marlow.', 'Fort Olmedo = Fort Marlow'],
  ['what it is not called', 'Fort Olmedo lies on the river. Leeds lies to the north. It was originally called Loidis.'],
  ['a changed name of a group', 'The Colts sang in Leeds. A new singer came, and they changed the band’s name to Harting Band.', 'The Colts = Harting Band'],
  ['a company with and without what it makes', 'Apple Computer sued Apple Corps in London. Apple lost the case.', 'Apple Computer = Apple'],
  ['hyphens', 'North Korean leader Kim Jong-un visited a farm. Kim Jong Un smiled. Kim was pleased.', 'Kim Jong-un = Kim Jong Un = Kim'],
  ['a family name of two letters', 'President Xi Jinping spoke in Beijing. On Monday, Xi said growth would slow.', 'Xi Jinping = Xi'],
  ['two presidents with one surname', 'Former President George H. W. Bush met his son, former President George W. Bush, in Houston.'],
  ['father and son', 'Martin Dale Jr. spoke in Ohio. His father, Martin Dale Sr., watched.'],
  ['kings', 'King Charles III met King Charles II in a dream, and King Felipe VI in Madrid.'],
  ['a pope by his name alone', 'Pope Benedict XVI died on Monday in Rome. Benedict was 95.', 'Benedict XVI = Benedict'],
  ['brothers', 'The brothers Ivan Petrov and Sergei Petrov were arrested in Sofia.'],
  ['a stage name', 'Marco Bellini, also known as Tony Falcone, was arrested in Naples. Falcone denied it.', 'Marco Bellini = Tony Falcone = Falcone'],
  ['a name at birth behind brackets', 'Tony Falcone (born 3 May 1960 in Naples), born Marco Bellini, sings in Rome. Bellini left home early.', 'Tony Falcone = Marco Bellini = Bellini'],
  ['a pseudonym later in the sentence', 'Clara Weston wrote nine novels under the pen name Jane Marlow. Marlow sold well.', 'Clara Weston = Jane Marlow = Marlow'],
  ['a title of land', 'Henry Norland, 1st Baron Ashby, sold the house. Ashby moved to Leeds.', 'Henry Norland = Ashby'],
  ['another name for', 'The army fights the Red Hawks Brigade near the river, he said, using another name for the Northern Liberation Front.', 'Red Hawks Brigade = Northern Liberation Front'],
  ['better known as', 'The rebel group Northern Front, better known as the Red Hawks, attacked Kano. The Red Hawks fled.', 'Northern Front = Red Hawks'],
  ['a name in another language', 'The Bank of Nordland (German: Nordländische Bank) opened in May.', 'Bank of Nordland = Nordländische Bank'],
  ['formerly', 'Shares of Veltara, formerly Norden Paper, rose in Oslo. Veltara said on Monday it would expand.', 'Veltara = Norden Paper'],
  ['formerly of', 'The board chose Harold Finch, formerly of Norden Paper, on Monday.'],
  ['called by somebody', 'Zelinska also called Harding on Monday, a spokesman said. Harding was called by Whitfield as well.'],
  ['a place and where it is', 'They moved from Portland (Oregon) to Vienna (Austria) in May.'],
  ['an acronym by its letters', 'The Baltic Grain Exporters Council met in Riga on Monday. Officials of the BGEC said prices would fall.', 'Baltic Grain Exporters Council = BGEC'],
  ['an acronym that counts “Corporation”', 'The Nordic Mining Corporation cut jobs. Officials of the NMC said prices would fall.', 'Nordic Mining Corporation = NMC'],
  ['the head of a long name', 'The Keswick Commission on Fishing Rights met on Monday in Leeds. The Commission said quotas would fall.', 'Keswick Commission on Fishing Rights = Commission'],
  ['what follows “of”', 'The Church of Scientology lost a case in Leeds. Members of Scientology would appeal, lawyers said.', 'Church of Scientology = Scientology'],
  ['parties', 'The Conservative Party won in Leeds. The Conservatives gained ten seats. The Tories cheered.', 'Conservative Party = Conservatives = Tories'],
  ['the Security Council', 'The U.N. Security Council met on Monday. The Security Council rarely agrees.', 'U.N. Security Council = Security Council'],
  ['four names of one group', 'ISIS took the town. The Islamic State group said so; ISIL fighters fled. Daesh is weak.', 'ISIS = Islamic State = ISIL = Daesh'],
  ['metonyms apart', 'The Kremlin denied it on Monday. Russia has no such plans, officials in Moscow said.'],
  ['demonyms apart', 'France rejected it on Monday. French officials said so in Paris.'],
  ['a city and its state', 'New York City voted on Monday. New York mayor Tom Hale won.', 'New York City = New York'],
  ['a commission against something', 'The Keswick Commission Against Fraud met on Monday in Leeds. The Commission said little.', 'Keswick Commission Against Fraud = Commission'],
  ['two commissions, the one spoken of last', 'The Keswick Commission met on Monday in Leeds. The Dorset Commission met too. The Keswick Commission spoke first. The Commission was brief.', 'Keswick Commission = Commission'],
  ['a government turned round', 'The Government of Kenya met on Monday in Nairobi. The Kenyan Government said little.', 'Government of Kenya = Kenyan Government'],
  ['a football club', 'Northbridge Football Club won on Saturday. Northbridge F.C. had lost four matches.', 'Northbridge Football Club = Northbridge F.C.'],
  ['call letters', 'The station WKQX-TV broke the news on Monday. Reporters of WKQX were in the town hall.', 'WKQX-TV = WKQX'],
  ['an acronym of humps', 'The start-up BlueVox said on Monday it would grow. BV has ten workers, and BlueVox wants more.', 'BlueVox = BV'],
  ['a qualifier left out', 'They landed at Novara International Airport on Monday. Novara Airport was closed for an hour.', 'Novara International Airport = Novara Airport'],
  ['another station of the same place', 'They went from Novara Central Hospital to Novara Bus Station on Monday.'],
  ['a double surname without its hyphen', 'The singer David Marlow-Hale died on Monday. Marlow Hale was 80. Hale sang in Leeds.', 'David Marlow-Hale = Marlow Hale = Hale'],
  ['initials with spaces', 'The novelist J. K. Hartwell spoke in Leeds. Hartwell was brief.', 'J. K. Hartwell = Hartwell'],
  ['letters behind a number', 'The priest Samuel Moor Hartwell III DD spoke in Leeds. Sam Hartwell was brief.', 'Samuel Moor Hartwell III DD = Sam Hartwell'],
  ['a married name nobody uses', 'Clara Weston (née Marlow) met Peter Weston in Leeds. Marlow sang for Weston, and Marlow left early.', 'Clara Weston = Marlow', 'Peter Weston = Weston'],
  ['a surname that is a town’s name', 'The tennis player Michael Washington won on Monday. Washington beat Peter Hale in Leeds, and people cheered in Washington.', 'Michael Washington = Washington'],
  ['a name in another script', 'The port lies on Marlow Bay (マーロウ湾) in the west. Marlow Bay froze in May.', 'Marlow Bay = マーロウ湾'],
  ['his birth name', 'Tony Falcone sings in Naples. His real name is Marco Bellini. Bellini left home early.', 'Tony Falcone = Marco Bellini = Bellini'],
  ['her name, said of an address', 'Clara Weston lives in Leeds. Her lawyer is Marco Bellini. Bellini was brief.', 'Marco Bellini = Bellini'],
  ['the North', 'South Korea and North Korea met on Monday. The North refused to speak, and South Korea left.', 'North Korea = North'],
  ['a club by its town', 'The Boston Red Sox beat the New York Yankees on Sunday and won the game in the ninth inning. Boston scored six runs before the pitcher left, and the coach praised his team. Boston play again on Monday; the season ends in May.', 'Boston Red Sox = Boston'],
  ['a city by its name alone', 'Taipei City voted on Monday. Taipei has a new mayor.', 'Taipei City = Taipei'],
  ['one company, two companies', 'Ford Motor Co. cut jobs on Monday. Ford has ten plants, and Ford wants fewer.', 'Ford Motor Co. = Ford'],
  ['two other names', 'Harold Finch, also known as Bobby Starling and Robert Swallow, sang in Leeds. Swallow left early.', 'Harold Finch = Bobby Starling = Robert Swallow = Swallow'],
  ['a nickname between the names', 'The boxer Roberto “Hands of Stone” Marlow won on Saturday. Marlow was glad.', 'Roberto “Hands of Stone” Marlow = Marlow'],
  ['a changed name', 'In May the Norden Paper Company moved to Oslo and changed its name to Veltara Holdings. Veltara Holdings has ten mills.', 'Norden Paper Company = Veltara Holdings'],
  ['a renamed one', 'Kestrel Bank bought the Norden Paper Company in May and renamed it Veltara Holdings.', 'Norden Paper Company = Veltara Holdings'],
  ['one who changed his name and is called by the old one', 'Harold Finch was born in Leeds. In 1990 Mr. Finch changed his name to Bobby Starling. Finch sang.', 'Harold Finch = Finch = Bobby Starling'],
  ['a code name of an invasion', 'They flew to Norland on Monday. Operation Hail, the code name for the Marlow invasion, began in Kano.'],
  ['the White House and the House', 'The White House asked for more money on Monday. Members of the House said no.'],
  ['the House of Representatives', 'The House of Representatives met on Monday. Members of the House said no.', 'House of Representatives = House'],
  ['what he is known as', 'Harold Finch sings in Leeds. He is also known as Bobby Starling. Starling left early.', 'Harold Finch = Bobby Starling = Starling'],
  ['what one of two is known as', 'Harold Finch met Peter Hale in Leeds. He is also known as Bobby Starling.'],
  ['a nickname behind a body', 'Harold Finch was the last head of the Norden Union, nicknamed Bobby Starling. Starling left early.', 'Harold Finch = Bobby Starling = Starling'],
  ['a state written short', 'They moved to Tampa, Fla., from Fargo, N.D., in May. Florida is warm, and North Dakota is cold.', 'Fla. = Florida', 'N.D. = North Dakota'],
  ['the letters of a band', 'The band Green Hill Radio played in Leeds on Monday. Fans of GHR sang.', 'Green Hill Radio = GHR'],
  ['a city that is no country', 'Mexico City voted on Monday. Mexico is a large country.'],
];

describe('who is who, case by case', () => {
  for (const [about, text, ...expected] of CASES) it(about, () => assert.deepEqual(oneThing(text).map((s) => s.join(' = ')), expected));

  it('calls a body by the words the text gives for its letters', () => {
    const { entities } = buildArticle('The Canine Breeders Congress (CBC) met in Leeds. The CBC said dogs are well.', { id: 'test' });
    assert.equal(entities.find((e) => e.type === 'ORG')?.name, 'Canine Breeders Congress');
  });
});
