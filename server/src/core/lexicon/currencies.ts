// Currencies: signs, words and codes to the code of ISO 4217.

/** Signs, alone or behind letters ("US$", "A$"). */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₴', 'UAH'], ['₦', 'NGN'],
  ['₱', 'PHP'], ['₫', 'VND'], ['฿', 'THB'], ['₿', 'BTC'], ['₡', 'CRC'], ['₾', 'GEL'], ['元', 'CNY'], ['円', 'JPY'],
]);

/** Letters before a dollar or pound sign. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['aud', 'AUD'], ['c', 'CAD'], ['ca', 'CAD'], ['cad', 'CAD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['sg', 'SGD'], ['r', 'BRL'], ['mx', 'MXN'], ['nt', 'TWD'],
]);

/** Codes that stand before or behind a number. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD INR RUB KRW BRL MXN ZAR SEK NOK DKK PLN CZK HUF TRY ILS UAH NGN PHP VND THB BTC'.split(' ').map((c): [string, string] => [c.toLowerCase(), c]),
  ['rmb', 'CNY'], ['musd', 'USD'], ['meur', 'EUR'],
]);

/** Codes with a million in front of them: "120 MEUR". */
export const MILLION_CODES: ReadonlySet<string> = new Set(['musd', 'meur']);

/** Words behind a number, by what is told them apart in the plural or singular; a hundredth part has its own entry in `CENTS`. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['dollars', 'USD'], ['buck', 'USD'], ['bucks', 'USD'], ['euro', 'EUR'], ['euros', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['kuai', 'CNY'],
  ['rupee', 'INR'], ['rupees', 'INR'], ['ruble', 'RUB'], ['rubles', 'RUB'], ['rouble', 'RUB'], ['roubles', 'RUB'], ['franc', 'CHF'], ['francs', 'CHF'], ['peso', 'MXN'], ['pesos', 'MXN'],
  ['won', 'KRW'], ['lira', 'TRY'], ['liras', 'TRY'], ['rand', 'ZAR'], ['shekel', 'ILS'], ['shekels', 'ILS'], ['krona', 'SEK'], ['kronor', 'SEK'], ['krone', 'NOK'], ['kroner', 'NOK'],
  ['zloty', 'PLN'], ['zlotys', 'PLN'], ['baht', 'THB'], ['peseta', 'ESP'], ['pesetas', 'ESP'], ['markka', 'FIM'], ['mark', 'DEM'], ['marks', 'DEM'], ['guilder', 'NLG'], ['guilders', 'NLG'],
  ['riyal', 'SAR'], ['riyals', 'SAR'], ['dirham', 'AED'], ['dirhams', 'AED'], ['dinar', 'IQD'], ['dinars', 'IQD'], ['naira', 'NGN'], ['bitcoin', 'BTC'], ['bitcoins', 'BTC'],
  ['sterling', 'GBP'], ['quid', 'GBP'], ['lari', 'GEL'], ['hryvnia', 'UAH'], ['rmb', 'CNY'],
]);

/** Words before a currency word that say whose it is: "Australian dollars". */
export const CURRENCY_OWNERS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(Object.entries<Readonly<Record<string, string>>>({
  USD: { us: 'USD', 'u.s.': 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', 'hong kong': 'HKD', singapore: 'SGD', 'new zealand': 'NZD' },
  CHF: { swiss: 'CHF', french: 'FRF', belgian: 'BEF' }, MXN: { mexican: 'MXN', philippine: 'PHP', argentine: 'ARS', colombian: 'COP', chilean: 'CLP' },
  TRY: { turkish: 'TRY', italian: 'ITL' }, FIM: { finnish: 'FIM' }, KRW: { 'south korean': 'KRW', korean: 'KRW' }, JPY: { japanese: 'JPY' }, CNY: { chinese: 'CNY' }, INR: { indian: 'INR', pakistani: 'PKR' },
}));

/** Small coin: words behind a number, with the currency and how many make a whole one. */
export const CENTS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['cent', ['USD', 100]], ['cents', ['USD', 100]], ['pence', ['GBP', 100]], ['penny', ['GBP', 100]], ['p', ['GBP', 100]], ['satoshi', ['BTC', 1e8]], ['satoshis', ['BTC', 1e8]],
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
