// Currencies: signs, words and codes to the code of ISO 4217.

/** Signs, alone or behind letters ("US$", "A$"). */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['￥', 'JPY'], ['₹', 'INR'], ['₨', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₴', 'UAH'], ['₦', 'NGN'],
  ['₱', 'PHP'], ['₫', 'VND'], ['฿', 'THB'], ['₿', 'BTC'], ['₡', 'CRC'], ['₾', 'GEL'], ['₵', 'GHS'], ['₲', 'PYG'], ['₭', 'LAK'], ['₮', 'MNT'], ['₸', 'KZT'], ['₼', 'AZN'], ['৳', 'BDT'],
  ['៛', 'KHR'], ['元', 'CNY'], ['円', 'JPY'], ['원', 'KRW'], ['zł', 'PLN'], ['kč', 'CZK'], ['௹', 'LKR'], ['ரூ', 'LKR'], ['₣', 'FRF'], ['₤', 'GBP'],
]);

/** Letters before a dollar or pound sign. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['usd', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['aud', 'AUD'], ['c', 'CAD'], ['ca', 'CAD'], ['cad', 'CAD'], ['can', 'CAD'], ['nz', 'NZD'], ['hk', 'HKD'], ['hkd', 'HKD'], ['s', 'SGD'], ['sg', 'SGD'],
  ['r', 'BRL'], ['mx', 'MXN'], ['nt', 'TWD'], ['j', 'JMD'], ['tt', 'TTD'], ['bz', 'BZD'], ['fj', 'FJD'], ['n', 'NAD'],
]);

/** Codes of ISO 4217 that stand before or behind a number, without those that are words or initials of other things ("ALL", "TOP", "AMD"). */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...('USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD INR RUB KRW BRL MXN ZAR SEK NOK DKK PLN CZK HUF TRY ILS UAH NGN PHP VND THB BTC AED SAR QAR KWD BHD OMR JOD EGP TWD IDR MYR PKR BDT LKR KZT RON BGN HRK RSD ISK ' +
    'ARS CLP UYU DOP JMD KES GHS TZS UGX ETB ZMW MUR XAF XOF MMK KHR MNT UZS AZN BYN DZD TND LBP IQD AFN FJD PGK TTD BBD BND').split(' ').map((c): [string, string] => [c.toLowerCase(), c]),
  ['rmb', 'CNY'], ['rs', 'INR'], ['rs.', 'INR'], ['musd', 'USD'], ['meur', 'EUR'],
]);

/** Those that are written in small letters, too. */
export const SMALL_CODES: ReadonlySet<string> = new Set('usd eur gbp rmb jpy cny inr aud cad chf sgd hkd nzd krw'.split(' '));

/** Codes with a million in front of them: "120 MEUR". */
export const MILLION_CODES: ReadonlySet<string> = new Set(['musd', 'meur']);

// The words of a currency, what it is where nobody says whose, and whose else it may be.
const table: [string, string | null, string][] = [
  ['dollar dollars', 'USD', 'us:USD u.s.:USD american:USD united_states:USD australian:AUD canadian:CAD hong_kong:HKD singapore:SGD singaporean:SGD new_zealand:NZD taiwan:TWD taiwanese:TWD jamaican:JMD bahamian:BSD barbadian:BBD barbados:BBD ' +
    'belize:BZD bermudian:BMD bermuda:BMD namibian:NAD liberian:LRD fijian:FJD fiji:FJD guyanese:GYD brunei:BND zimbabwean:ZWL zimbabwe:ZWL surinamese:SRD east_caribbean:XCD solomon_islands:SBD cayman:KYD'],
  ['pound pounds', null, 'british:GBP english:GBP uk:GBP sterling:GBP egyptian:EGP syrian:SYP lebanese:LBP sudanese:SDG south_sudanese:SSP irish:IEP cypriot:CYP cyprus:CYP maltese:MTL israeli:ILP falkland:FKP gibraltar:GIP'],
  ['franc francs', 'CHF', 'swiss:CHF french:FRF belgian:BEF luxembourg:LUF cfa:XOF rwandan:RWF congolese:CDF guinean:GNF guinea:GNF burundian:BIF burundi:BIF djiboutian:DJF djibouti:DJF comorian:KMF cfp:XPF malagasy:MGF'],
  ['peso pesos', 'MXN', 'mexican:MXN philippine:PHP filipino:PHP argentine:ARS argentinian:ARS argentinean:ARS colombian:COP chilean:CLP cuban:CUP uruguayan:UYU dominican:DOP bolivian:BOP'],
  ['rupee rupees', 'INR', 'indian:INR pakistani:PKR pakistan:PKR sri_lankan:LKR nepalese:NPR nepali:NPR mauritian:MUR mauritius:MUR seychelles:SCR seychellois:SCR'],
  ['dinar dinars', 'IQD', 'iraqi:IQD kuwaiti:KWD kuwait:KWD jordanian:JOD bahraini:BHD bahrain:BHD serbian:RSD tunisian:TND algerian:DZD libyan:LYD macedonian:MKD yugoslav:YUD'],
  ['riyal riyals', 'SAR', 'saudi:SAR saudi_arabian:SAR qatari:QAR qatar:QAR omani:OMR yemeni:YER iranian:IRR'],
  ['rial rials', 'IRR', 'iranian:IRR omani:OMR yemeni:YER qatari:QAR saudi:SAR'],
  ['dirham dirhams', 'AED', 'uae:AED emirati:AED moroccan:MAD'],
  ['krona kronor kronur', 'SEK', 'swedish:SEK icelandic:ISK'],
  ['krone kroner', 'NOK', 'norwegian:NOK danish:DKK'],
  ['crown crowns', null, 'czech:CZK swedish:SEK norwegian:NOK danish:DKK icelandic:ISK slovak:SKK estonian:EEK'],
  ['koruna korunas koruny', 'CZK', 'czech:CZK slovak:SKK'],
  ['shilling shillings', 'KES', 'kenyan:KES kenya:KES ugandan:UGX uganda:UGX tanzanian:TZS tanzania:TZS somali:SOS austrian:ATS'],
  ['schilling schillings', 'ATS', 'austrian:ATS'],
  ['lira liras lire lirasi', 'TRY', 'turkish:TRY italian:ITL maltese:MTL syrian:SYP lebanese:LBP cypriot:CYP'],
  ['mark marks', 'DEM', 'german:DEM west_german:DEM east_german:DDM deutsche:DEM deutsch:DEM finnish:FIM bosnian:BAM'],
  ['deutschmark deutschmarks deutschemark deutschemarks', 'DEM', ''],
  ['won', 'KRW', 'south_korean:KRW korean:KRW north_korean:KPW'],
  ['ruble rubles rouble roubles', 'RUB', 'russian:RUB belarusian:BYN belarussian:BYN soviet:SUR'],
  ['yen', 'JPY', 'japanese:JPY'], ['yuan renminbi rmb kuai', 'CNY', 'chinese:CNY'], ['euro euros', 'EUR', ''], ['buck bucks', 'USD', ''], ['quid sterling', 'GBP', ''],
  ['real reais reals', 'BRL', 'brazilian:BRL'], ['rand rands', 'ZAR', 'south_african:ZAR'], ['shekel shekels', 'ILS', 'israeli:ILS new:ILS'], ['zloty zlotys zlotych zloties złoty złotych', 'PLN', 'polish:PLN'],
  ['forint forints', 'HUF', 'hungarian:HUF'], ['baht bahts', 'THB', 'thai:THB'], ['rupiah rupiahs', 'IDR', 'indonesian:IDR'], ['ringgit ringgits', 'MYR', 'malaysian:MYR'], ['taka takas', 'BDT', 'bangladeshi:BDT bangladesh:BDT'],
  ['dong dongs', 'VND', 'vietnamese:VND'], ['kyat kyats', 'MMK', ''], ['riel riels', 'KHR', ''], ['tenge', 'KZT', 'kazakh:KZT kazakhstani:KZT'], ['hryvnia hryvnias hryvnya hryvnyas hryvna', 'UAH', 'ukrainian:UAH'], ['naira nairas', 'NGN', 'nigerian:NGN'],
  ['cedi cedis', 'GHS', 'ghanaian:GHS ghana:GHS'], ['birr', 'ETB', 'ethiopian:ETB'], ['kwacha', 'ZMW', 'zambian:ZMW malawian:MWK malawi:MWK'], ['kwanza kwanzas', 'AOA', 'angolan:AOA'], ['metical meticais', 'MZN', ''], ['pula', 'BWP', ''],
  ['dalasi', 'GMD', ''], ['ariary', 'MGA', ''], ['lev leva', 'BGN', 'bulgarian:BGN'], ['leu lei', 'RON', 'romanian:RON moldovan:MDL'], ['kuna kunas', 'HRK', 'croatian:HRK'], ['lek leks', 'ALL', 'albanian:ALL'], ['lari', 'GEL', 'georgian:GEL'],
  ['manat manats', 'AZN', 'azerbaijani:AZN azeri:AZN turkmen:TMT'], ['som soms', 'KGS', 'kyrgyz:KGS uzbek:UZS'], ['somoni', 'TJS', ''], ['tugrik tugriks', 'MNT', ''], ['afghani afghanis', 'AFN', ''], ['bolivar bolivars bolivares', 'VES', 'venezuelan:VES'],
  ['sol soles', 'PEN', 'peruvian:PEN'], ['guarani guaranis', 'PYG', ''], ['quetzal quetzales quetzals', 'GTQ', ''], ['lempira lempiras', 'HNL', ''], ['cordoba cordobas', 'NIO', ''], ['colones', 'CRC', 'costa_rican:CRC'], ['gourde gourdes', 'HTG', ''],
  ['boliviano bolivianos', 'BOB', ''], ['peseta pesetas', 'ESP', 'spanish:ESP'], ['markka markkaa', 'FIM', 'finnish:FIM'], ['guilder guilders', 'NLG', 'dutch:NLG'], ['escudo escudos', 'PTE', 'portuguese:PTE cape_verdean:CVE'], ['drachmas', 'GRD', 'greek:GRD'],
  ['punt punts', null, 'irish:IEP'], ['litas', 'LTL', ''], ['lats', 'LVL', ''], ['tolar tolars', 'SIT', ''], ['bitcoin bitcoins', 'BTC', ''],
];

/** Words behind a number, in the plural or singular, where nothing says whose; a hundredth part has its own entry in `CENTS`. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(table.flatMap(([words, code]) => (code ? words.split(' ').map((w): [string, string] => [w, code]) : [])));

/** Words before a currency word that say whose it is, to its code: "Australian dollars". */
export const CURRENCY_OWNERS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(table.flatMap(([words, , owners]) => {
  const codes = new Map(owners.split(' ').filter(Boolean).map((o): [string, string] => { const [who, code] = o.split(':'); return [who.replaceAll('_', ' '), code]; }));
  return words.split(' ').map((w): [string, ReadonlyMap<string, string>] => [w, codes]);
}));
/** First words of those that say whose a currency is. */
export const OWNER_STARTS: ReadonlySet<string> = new Set([...CURRENCY_OWNERS.values()].flatMap((o) => [...o.keys()].map((who) => who.split(' ')[0])));

/** Words of currencies that are written before the number, too ("Rupees 500"). */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set('rupee rupees taka naira rupiah ringgit shilling shillings dirham dirhams kwacha birr cedi cedis'.split(' '));

/** Currency words that are other words besides ("three won medals", "50 marks"): money by themselves only in thousands, in digits. */
export const DOUBTFUL_WORDS: ReadonlySet<string> = new Set(['won', 'mark', 'marks', 'real', 'reals', 'rand', 'sol', 'som', 'lei', 'lev', 'dong', 'dongs', 'lats', 'leva', 'pula', 'kuna', 'birr', 'sterling']);

/** Small coin: words behind a number, with the currency and how many make a whole one. */
export const CENTS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ...([['USD', 100, 'cent cents'], ['EUR', 100, 'eurocent eurocents'], ['GBP', 100, 'pence penny pennies p'], ['BTC', 1e8, 'satoshi satoshis'], ['RUB', 100, 'kopeck kopecks kopek kopeks'], ['MXN', 100, 'centavo centavos'],
    ['CHF', 100, 'centime centimes rappen'], ['INR', 100, 'paise paisa'], ['MYR', 100, 'sen'], ['CNY', 10, 'jiao mao'], ['CNY', 100, 'fen'], ['SEK', 100, 'öre'], ['NOK', 100, 'øre'], ['PLN', 100, 'grosz groszy'], ['THB', 100, 'satang'],
    ['ILS', 100, 'agorot agora'], ['DEM', 100, 'pfennig pfennigs'], ['EGP', 100, 'piastre piastres piaster piasters'], ['SAR', 100, 'halala halalas'], ['AED', 100, 'fils'], ['TRY', 100, 'kurus kuruş']] as const)
    .flatMap(([code, parts, words]) => words.split(' ').map((w): [string, readonly [string, number]] => [w, [code, parts]])),
]);

/** A sign to show with a currency's code. */
export const signOf = (code: string): string => ({ USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹' })[code] ?? `${code} `;

// Dollars for one pound and for one euro, the average of each year from 1999 on, to two decimals (Federal Reserve Board, G.5A annual averages).
const DOLLARS: Readonly<Record<string, readonly number[]>> = {
  GBP: [1.62, 1.52, 1.44, 1.5, 1.63, 1.83, 1.82, 1.84, 2.0, 1.85, 1.57, 1.55, 1.6, 1.58, 1.56, 1.65, 1.53, 1.36, 1.29, 1.33, 1.28, 1.28, 1.38, 1.24, 1.24, 1.28],
  EUR: [1.07, 0.92, 0.9, 0.95, 1.13, 1.24, 1.24, 1.26, 1.37, 1.47, 1.39, 1.33, 1.39, 1.29, 1.33, 1.33, 1.11, 1.11, 1.13, 1.18, 1.12, 1.14, 1.18, 1.05, 1.08, 1.08],
};

/**
 * Between what the rate (dollars for one of `code`) stood in the years `from` to `to`; over all known years where none is given.
 * Null for a currency of which nothing is known here. Averages of whole years: leave some room on either side.
 */
export function dollarRate(code: string, from?: number, to?: number): { readonly low: number; readonly high: number } | null {
  if (code === 'USD') return { low: 1, high: 1 };
  const rates = DOLLARS[code];
  if (!rates) return null;
  const some = from === undefined || to === undefined ? rates : rates.slice(Math.max(0, from - 1999), Math.max(0, to - 1998));
  const known = some.length ? some : rates;
  return { low: Math.min(...known), high: Math.max(...known) };
}
