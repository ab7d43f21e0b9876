// Other names of well-known countries, organisations and groups. The desk file adds to it and goes before it.
import type { EntityType } from '../article/mention';
import { ORGANISATIONS } from './wellKnown';
import { PLACES } from './wellKnownPlaces';

export interface KnownName {
  /** The full name. */
  readonly name: string;
  readonly type: EntityType;
  /** Other names and spellings in use. */
  readonly aliases: readonly string[];
  /** The one name a newsroom would keep to: the full one is for treaties, the other ones are old or are other people's. */
  readonly usual?: string;
}

const place = (name: string, ...aliases: string[]): KnownName => ({ name, type: 'PLACE', aliases });
const usually = (usual: string, name: string, ...aliases: string[]): KnownName => ({ name: usual, usual, type: 'PLACE', aliases: [name, ...aliases] });
const org = (name: string, ...aliases: string[]): KnownName => ({ name, type: 'ORG', aliases });
const orgUsually = (usual: string, ...aliases: string[]): KnownName => ({ name: usual, usual, type: 'ORG', aliases });

/** The names of a table with a line for each: the full name, then its aliases. */
const lines = (table: string, type: EntityType): KnownName[] => table.trim().split('\n').map((line) => {
  const [name, ...aliases] = line.split('|');
  return { name, type, aliases };
});

export const knownNames: readonly KnownName[] = [
  place('United States', 'U.S.', 'US', 'USA', 'U.S.A.', 'United States of America', 'America'),
  place('United Kingdom', 'U.K.', 'UK', 'Great Britain', 'Britain', 'United Kingdom of Great Britain and Northern Ireland'),
  place('United Arab Emirates', 'UAE', 'U.A.E.', 'Emirates'),
  usually('Russia', 'Russian Federation'),
  usually('China', 'People’s Republic of China', 'PRC'),
  usually('Taiwan', 'Republic of China'),
  usually('North Korea', 'Democratic People’s Republic of Korea', 'DPRK', 'N. Korea'),
  usually('South Korea', 'Republic of Korea', 'Korea Republic', 'ROK', 'S. Korea'),
  usually('Iran', 'Islamic Republic of Iran'),
  usually('Syria', 'Syrian Arab Republic'),
  usually('Germany', 'Federal Republic of Germany'),
  usually('France', 'French Republic'),
  usually('Myanmar', 'Burma'),
  usually('Czech Republic', 'Czechia'),
  usually('Ivory Coast', 'Cote d’Ivoire', 'Côte d’Ivoire'),
  usually('Eswatini', 'Swaziland'),
  place('Netherlands', 'Holland', 'The Netherlands'),
  usually('Saudi Arabia', 'Kingdom of Saudi Arabia', 'KSA'),
  usually('Congo', 'Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DRC', 'DR Congo'),
  usually('Turkey', 'Türkiye', 'Republic of Turkey'),
  usually('Ukraine', 'The Ukraine'),
  usually('Kyiv', 'Kiev'),
  usually('Beijing', 'Peking'),
  usually('Mumbai', 'Bombay'),
  place('Washington, D.C.', 'Washington D.C.', 'Washington DC', 'D.C.'),
  place('New York City', 'NYC', 'N.Y.C.'),
  place('Los Angeles', 'L.A.'),
  org('United Nations', 'UN', 'U.N.', 'UNO'),
  org('European Union', 'EU', 'E.U.'),
  org('North Atlantic Treaty Organization', 'NATO', 'Nato', 'North Atlantic Treaty Organisation', 'North Atlantic Alliance'),
  orgUsually('Islamic State', 'ISIS', 'ISIL', 'IS', 'Daesh', 'DAESH', 'Da’esh', 'Islamic State group', 'Islamic State of Iraq and Syria', 'Islamic State of Iraq and the Levant', 'Islamic State in Iraq and Syria',
    'Islamic State in Iraq and the Levant', 'Islamic State of Iraq and al-Sham'),
  orgUsually('Al-Qaeda', 'al-Qaida', 'al Qaeda', 'Al Qaida'),
  orgUsually('Hezbollah', 'Hizbollah', 'Hizbullah', 'Hezballah'),
  orgUsually('Taliban', 'Taleban'),
  org('World Health Organization', 'WHO', 'W.H.O.', 'World Health Organisation'),
  org('World Trade Organization', 'WTO', 'W.T.O.', 'World Trade Organisation'),
  org('International Monetary Fund', 'IMF', 'I.M.F.'),
  org('International Atomic Energy Agency', 'IAEA', 'I.A.E.A.'),
  org('European Central Bank', 'ECB'),
  org('African Union', 'AU'),
  org('Organization of the Petroleum Exporting Countries', 'OPEC'),
  org('Federal Bureau of Investigation', 'FBI', 'F.B.I.'),
  org('Central Intelligence Agency', 'CIA', 'C.I.A.'),
  org('National Security Agency', 'NSA', 'N.S.A.'),
  org('Department of Homeland Security', 'DHS', 'Homeland Security Department'),
  org('Environmental Protection Agency', 'EPA', 'E.P.A.'),
  org('Food and Drug Administration', 'FDA', 'F.D.A.'),
  org('Centers for Disease Control and Prevention', 'CDC', 'C.D.C.', 'Centers for Disease Control'),
  org('Internal Revenue Service', 'IRS', 'I.R.S.'),
  org('Securities and Exchange Commission', 'SEC', 'S.E.C.'),
  org('Federal Reserve', 'Fed', 'Federal Reserve Board', 'U.S. Federal Reserve'),
  org('Republican Party', 'GOP', 'G.O.P.', 'Grand Old Party'),
  org('Immigration and Customs Enforcement', 'ICE', 'U.S. Immigration and Customs Enforcement'),
  org('International Committee of the Red Cross', 'ICRC'),
  org('International Olympic Committee', 'IOC'),
  org('British Broadcasting Corporation', 'BBC', 'B.B.C.'),
  org('Associated Press', 'AP', 'A.P.'),
  org('Agence France-Presse', 'AFP'),
  org('New York Times', 'NYT', 'The New York Times', 'N.Y. Times'),
  org('National Aeronautics and Space Administration', 'NASA', 'Nasa'),
  org('Organization for Security and Co-operation in Europe', 'OSCE', 'Organization for Security and Cooperation in Europe'),
  org('Organization for Economic Cooperation and Development', 'OECD', 'Organisation for Economic Co-operation and Development'),
  org('African National Congress', 'ANC'),
  org('Palestine Liberation Organization', 'PLO'),
  org('Kurdistan Workers’ Party', 'PKK'),
  org('National Rifle Association', 'NRA', 'N.R.A.'),
  org('American Civil Liberties Union', 'ACLU', 'A.C.L.U.'),
  org('Trans-Pacific Partnership', 'TPP'),
  org('TRT World', 'TRTWorld'),
  org('Reuters'),
  org('Kremlin'),
  org('White House'),
  org('Pentagon'),
  org('Downing Street', '10 Downing Street', 'No. 10'),
  org('State Department', 'U.S. State Department', 'US State Department', 'Department of State'),
  ...lines(ORGANISATIONS, 'ORG'), ...lines(PLACES, 'PLACE'),
];
