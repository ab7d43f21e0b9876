// The words that numbers are written with.

/** Cardinals below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ').map((w, n): [string, number] => [w, n]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, n): [string, number] => [w, (n + 2) * 10]),
  ['nought', 0], ['naught', 0],
]);

/** What multiplies the number before it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['dozen', 12], ['thousand', 1e3], ['lakh', 1e5], ['million', 1e6], ['crore', 1e7], ['billion', 1e9], ['trillion', 1e12],
]);

/** Shortened scales that stand behind digits only: "3.4bn", "10k". `m` is in question: metres or millions. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['mn', 1e6], ['mln', 1e6], ['m', 1e6], ['bn', 1e9], ['bln', 1e9], ['b', 1e9], ['tn', 1e12], ['trn', 1e12], ['tln', 1e12], ['dz', 12], ['dzs', 12],
]);

/** Plurals that give an order of size only: "hundreds of", "dozens". */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12],
]);

/** Words for few and many, without a number in them. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(['several', 'numerous']);

const ORDINAL_UNITS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Ordinals in one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.split(' ').map((w, n): [string, number] => [w, n]),
  ...ORDINAL_TENS.split(' ').map((w, n): [string, number] => [w, (n + 2) * 10]),
  ['nineth', 9], ['hundredth', 100], ['thousandth', 1e3], ['millionth', 1e6], ['billionth', 1e9], ['trillionth', 1e12],
]);

/** What a whole is divided into, by singular and plural: "third", "quarters". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['quarter', 4], ['quarters', 4],
  ...[...ORDINALS].filter(([, n]) => n > 2).flatMap(([w, n]): [string, number][] => [[w, n], [w + 's', n]]),
]);

/** Fractions in one character. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6],
  ['⅚', 5 / 6], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8],
]);

/** Words that say how often something was taken. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7], ['eightfold', 8], ['ninefold', 9], ['tenfold', 10], ['twentyfold', 20], ['hundredfold', 100],
  ['doubled', 2], ['doubling', 2], ['tripled', 3], ['tripling', 3], ['trebled', 3], ['quadrupled', 4], ['quadrupling', 4], ['quintupled', 5], ['halved', 0.5], ['halving', 0.5],
]);

/** Words with which a place counted from the end begins: "penultimate", "last but one", "second to last". */
export const LAST_RANKS: ReadonlySet<string> = new Set(['penultimate', 'antepenultimate', 'last', 'next', 'second', 'third', 'fourth', 'fifth']);

/** Words for a place beside the present one, to its distance; "last" is counted from the end. They count before things that are numbered or ordered only. */
export const NEIGHBOURS: ReadonlyMap<string, number> = new Map([['next', 1], ['previous', -1], ['current', 0], ['last', 1]]);
/** Things in an order: what "the previous …" is a place among. Elsewhere ("the next president", "a last resort") no place is meant. */
export const SEQUENCES: ReadonlySet<string> = new Set('version edition page chapter volume verse stanza paragraph sentence episode instalment installment item entry slide song track book message'.split(' ').flatMap((w) => [w, w === 'entry' ? 'entries' : w + 's']));
