// The forms in which news writes numbers: each number between [[ ]], beside it what it is read as.
import assert from 'node:assert/strict';
import { buildArticle } from '../../server/src/core';
import type { Figure } from '../../server/src/core/article/figure';

const round = (n: number | null): string => (n === null ? '' : String(Number(n.toPrecision(6))));
const OWN_UNIT: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'measure', 'duration', 'age']);
/** "kind value unit", the other end of a range behind "..", a hedge's range in brackets, what is counted behind "of". */
const inWords = (f: Figure): string => `${f.kind} ${f.kind === 'range' ? `${round(f.low)}..${round(f.high)}` : round(f.value)}${f.unit && (OWN_UNIT.has(f.kind) || !f.noun || f.unit === 'from the end') ? ` ${f.unit}` : ''}`
  + `${f.hedge && f.kind !== 'range' ? ` ${f.lowIncluded ? '[' : '('}${round(f.low)}..${round(f.high)}${f.highIncluded ? ']' : ')'}` : ''}${f.noun ? ` of ${f.noun}` : ''}`;

function reads(marked: string, ...expected: string[]): void {
  const text = marked.replace(/\[\[|\]\]/g, '');
  const found = buildArticle(text, { id: 't' }).figures;
  let drawn = '', at = 0;
  for (const { number } of found) { drawn += `${text.slice(at, number.start)}[[${text.slice(number.start, number.end)}]]`; at = number.end; }
  assert.equal(drawn + text.slice(at), marked);
  assert.deepEqual(found.map(inWords), expected);
}
const table = (rows: readonly (readonly [string, ...string[]])[]) => { for (const [marked, ...expected] of rows) it(marked, () => reads(marked, ...expected)); };

describe('numbers in digits and words', () => table([
  ['Some [[8,000]] fans queued.', 'count 8000 [7200..8800] of fan'],
  ['They planted [[1.2 million]] trees.', 'count 1200000 of tree'],
  ['The hall has [[3 hundred and 21]] seats.', 'count 321 of seat'],
  ['She read [[two dozen]] letters and [[half a dozen]] bills.', 'count 24 of letter', 'count 6 of bill'],
  ['He owns [[a half-dozen]] vans.', 'count 6 of van'],
  ['They counted [[five hundred thousand]] gulls.', 'count 500000 of gull'],
  ['It sold [[a quarter of a million]] copies.', 'count 250000 of copy'],
  ['There were [[five and a half million]] voters.', 'count 5500000 of voter'],
  ['The file has [[12.5e3]] rows.', 'count 12500 of row'],
  ['They had [[minus five degrees]] of frost.', 'measure -5 degree'],
  ['The index closed at [[12,345.67]].', 'count 12345.7'],
  ['The bond paid [[3-1/2 percent]].', 'percent 3.5 %'],
  ['[[Tens of thousands]] stayed, and [[dozens]] left.', 'vague  [20000..)', 'vague  [24..)'],
]));

describe('what is counted', () => table([
  // behind a plural only another plural goes on with the phrase
  ['Parades in [[five]] towns head for the coast.', 'count 5 of town'],
  ['They met [[four]] arms control experts.', 'count 4 of expert'],
  ['The [[three]] countries bomb targets in the north.', 'count 3 of country'],
  ['The poll asked [[1,040]] adults nationwide.', 'count 1040 of adult'],
  ['He wrote to its [[3 million]] readers minutes before he left.', 'count 3000000 of reader'],
  ['Nobody knows what missing [[three]] hearings means for her.', 'count 3 of hearing'],
  ['She named [[six]] mistakes Roe makes in the ring.', 'count 6 of mistake'],
  // names and words that the tagger takes for nouns stand before it
  ['It borders on [[four]] Eastern European countries.', 'count 4 of country'],
  ['He has [[seven]] prior felony convictions.', 'count 7 of conviction'],
  ['They had [[six]] African-American neighbors.', 'count 6 of neighbor'],
  ['The chain runs [[80]] brick-and-mortar shops.', 'count 80 of shop'],
  ['They own [[3,000]] legally registered boats.', 'count 3000 of boat'],
  ['It halted [[900]] [[three-year]] permits.', 'count 900 of permit', 'duration 3 years'],
  // no verb in "s" stands behind more than one
  ['The site counts [[72]] posts a day.', 'count 72 of post'],
  // a share of so many, and a deed that stands alone
  ['[[60 percent]] of the [[200]] passengers slept.', 'percent 60 % of passenger', 'count 200 of passenger'],
  ['[[Two thirds]] of the [[90]] members agreed.', 'ratio 0.666667 of member', 'count 90 of member'],
  ['“We counted [[33]] dead,” he said.', 'count 33 of person'],
  // a number tied to a noun by a hyphen counts that
  ['She has a [[12]]-point lead in the [[435]]-seat chamber.', 'count 12 of point', 'count 435 of seat'],
]));
describe('money', () => table([
  ['The firm paid [[$5m]], then [[£3.4bn]] and [[€4,600]].', 'money 5000000 USD', 'money 3400000000 GBP', 'money 4600 EUR'],
  ['It cost [[$1.5m]] ([[£1.1m]]).', 'money 1500000 USD', 'money 1100000 GBP'],
  ['He owes [[3 dollars and 50 cents]], [[99p]] and [[15 pounds 20 pence]].', 'money 3.5 USD', 'money 0.99 GBP', 'money 15.2 GBP'],
  ['A ticket is [[64.2 cents]], a [[12-cent]] rise.', 'money 0.642 USD', 'money 0.12 USD of rise'],
  ['They asked [[20 Egyptian pounds]], [[300 Kenyan shillings]] or [[12 Danish kroner]].', 'money 20 EGP', 'money 300 KES', 'money 12 DKK'],
  ['It costs [[Rs 500]], [[R$20]], [[A$7]], [[HK$9]] or [[CHF 40]].', 'money 500 INR', 'money 20 BRL', 'money 7 AUD', 'money 9 HKD', 'money 40 CHF'],
  ['The state owes [[40 billion Hungarian forints]] and [[2 million New Zealand dollars]].', 'money 40000000000 HUF', 'money 2000000 NZD'],
  ['The price was [[300,000 won]].', 'money 300000 KRW'],
  ['[[Three]] won medals and [[12]] won prizes.', 'count 3', 'count 12'],
  ['He got [[50]] marks.', 'count 50 of mark'],
  ['It is worth [[500 pounds sterling]].', 'money 500 GBP'],
]));

describe('shares', () => table([
  ['[[60 percent]] agreed, [[61 per cent]] did not, [[62%]] were silent.', 'percent 60 %', 'percent 61 %', 'percent 62 %'],
  ['Support fell by [[three percentage points]].', 'percent 3 pp'],
  ['[[A third]] of the pupils and [[two-thirds]] of the staff left.', 'ratio 0.333333 of pupil', 'ratio 0.666667 of staff'],
  ['A [[two-thirds]] majority is needed.', 'ratio 0.666667 of majority'],
  ['[[One in five]] do, [[nine in 10]] do not, [[three out of four]] may.', 'ratio 0.2', 'ratio 0.9', 'ratio 0.75'],
  ['Roe is at +[[20]] points, Doe at +[[5]] points.', 'count 20 of point', 'count 5 of point'],
  ['[[One hundred and thirty fifths]] make [[26]].', 'ratio 26', 'count 26'],
  ['He worked out [[percent of 10]].', 'percent 10 %'],
]));

describe('ranges and hedges', () => table([
  ['He sold [[20–30]] boats.', 'range 20..30 of boat'],
  ['He sold between [[20 and 30]] cars.', 'range 20..30 of car'],
  ['Fees range from [[10 to 15 euros]].', 'range 10..15 EUR'],
  ['Sales rose from [[10]] to [[15]].', 'count 10', 'count 15'],
  ['Prices rose [[5 to 10 percent]].', 'range 5..10 %'],
  ['The wall is [[eight to 10 feet]] tall.', 'range 8..10 of tall'],
  ['More than [[20]], at least [[30]], up to [[40]] came.', 'count 20 (20..)', 'count 30 [30..)', 'count 40 (..40]'],
  ['Nearly [[50]], about [[60]], some [[70]], over [[80]] came.', 'count 50 (45..50)', 'count 60 [54..66]', 'count 70 [63..77]', 'count 80 (80..)'],
  ['Fewer than [[90]] came, as many as [[100]] stayed.', 'count 90 (..90)', 'count 100 (..100]'],
  ['Doors open from 1-5 p.m. daily.'],
]));

describe('scores, ratios and multiples', () => table([
  ['They won [[3-2]], and the bill passed [[51–49]].', 'score 3', 'score 51'],
  ['It passed by [[51 votes to 49]].', 'score 51'],
  ['Rovers won by [[three goals to two]].', 'score 3'],
  ['Judges ruled, in a [[5-to-4]] decision.', 'score 5'],
  ['The odds are [[3:1]], a [[two-to-one]] margin.', 'ratio 3', 'ratio 2 of margin'],
  ['Women outnumber men [[4 to 1]].', 'ratio 4'],
  ['The school cut classes from [[12]] to [[10]].', 'count 12', 'count 10'],
  ['Sales rose [[twofold]], [[tripled]], [[halved]] and saw a [[10-fold]] rise.', 'multiple 2', 'multiple 3', 'multiple 0.5', 'multiple 10'],
]));

describe('places in an order', () => table([
  ['It was his [[1,000th]] game and [[two hundred and fifth]] win.', 'ordinal 1000 of game', 'ordinal 205 of win'],
  ['She is the [[10 millionth]] visitor.', 'ordinal 10000000 of visitor'],
  ['It took place on the [[twenty-first]] floor.', 'ordinal 21 of floor'],
  ['It was [[the second to last]].', 'ordinal 2 from the end'],
  ['He fell on the [[penultimate]] lap and the [[third-to-last]] bend.', 'ordinal 2 from the end of lap', 'ordinal 3 from the end of bend'],
  ['She is the world No. [[1]].', 'ordinal 1'],
  ['He read the [[previous]] version; the [[last one]] was lost. It was a last resort of the next president.', 'ordinal -1 from here', 'ordinal 1 from the end'],
  ['She came first. Wait a second. The drone does [[5 meters per second]].', 'measure 5 m/second'],
]));

describe('ages', () => table([
  ['Roe, [[aged 31]], met a [[31-year-old]] man, and Doe, [[45]], left.', 'age 31 years', 'age 31 years', 'age 45 years'],
  ['A [[five-week-old]] baby slept.', 'age 5 weeks'],
  ['Pupils aged under [[14]] and people aged [[15 to 24]] came.', 'age 14 years (..14)', 'range 15..24 years'],
]));

describe('measures', () => table([
  ['He is [[6ft 5in]], she is [[6 feet 2 inches]] and he is [[5\'10"]].', 'measure 6.41667 ft', 'measure 6.16667 ft', 'measure 5.83333 ft'],
  ['The [[6-foot-3]] guard scored.', 'measure 6.25 ft of guard'],
  ['It lies [[40 km]] ([[25 miles]]) away, a [[2.5-mile]] walk.', 'measure 40 km', 'measure 25 mi', 'measure 2.5 mi of walk'],
  ['The fire took [[1,200 acres]], [[5 sq miles]] and [[3 square kilometers]].', 'measure 1200 acre', 'measure 5 mi²', 'measure 3 km²'],
  ['The star is [[four light-years]] off and the chip [[7 nanometers]] wide.', 'measure 4 ly', 'measure 7 nm'],
  ['It hit [[38 degrees]] in the heat, [[38C]] ([[100F]]) in town.', 'measure 38 degree', 'measure 38 °C', 'measure 100 °F'],
  ['The night was [[30 degrees below zero]].', 'measure -30 degree'],
  ['The road bends [[90 degrees]] there.', 'measure 90 °'],
  ['It is [[half a mile]] off and took [[half an hour]], [[a year and a half]] or [[a year-and-a-half]].', 'measure 0.5 mi', 'duration 0.5 hours', 'duration 1.5 years', 'duration 1.5 years'],
  ['He weighs [[11st 4lb]].', 'measure 11.2857 st'],
  ['It lasted [[9.5 seconds]], [[two-and-a-half years]] or [[1½ days]].', 'duration 9.5 seconds', 'duration 2.5 years', 'duration 1.5 days'],
]));

describe('no counts', () => table([
  ['A Boeing 737 with COVID-19 patients left Channel 4.'],
  ['The G7 met in Catch-22 fashion at 10 p.m. on 3 May 2016.'],
  ['Call 0800 555 111, +44 20 7946 0000 or 555-0123.'],
  ['In one way it is a 50-50 matter, one by one, of 24/7 care.'],
  ['Sales fell in the [[third]] quarter, in the latest quarter and in every quarter.', 'ordinal 3 of quarter'],
  ['It was wrong in the first place, on a 5G network.'],
  ['Seat 22C and Flat 5F were empty.'],
  ['Hang on a second, she is his first cousin.'],
]));
